// @ts-check
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Kind, parse, print, separateOperations } from 'graphql'

/** The file in the built page's folder that lists what the page asks. */
export const PAGE_OPERATIONS = 'operations.json'

/**
 * Every operation that the page sends, each with the fragments that it uses.
 * @param {string} folder the folder of the page's .graphql files
 * @returns {readonly string[]}
 */
export function operationsIn(folder) {
  const files = readdirSync(folder).filter(file => file.endsWith('.graphql'))
  const definitions = files
    .sort()
    .flatMap(file => parse(readFileSync(join(folder, file), 'utf8')).definitions)
  const separate = separateOperations({ kind: Kind.DOCUMENT, definitions })
  return Object.values(separate).map(operation => print(operation))
}

/**
 * Writes that list beside the page when it is built, for servers on which nothing else runs.
 * @param {string} folder the folder of the page's .graphql files
 * @returns {import('vite').Plugin}
 */
export const listOperations = folder => ({
  name: 'list-operations',
  generateBundle() {
    this.emitFile({
      type: 'asset',
      fileName: PAGE_OPERATIONS,
      source: JSON.stringify(operationsIn(folder), undefined, 1),
    })
  },
})
