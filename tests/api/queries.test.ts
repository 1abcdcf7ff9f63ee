import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { PROJECT_FOLDER } from '../../server/projectFolder.ts'
import { articleGraph } from '../support/graphs.ts'
import { served } from './served.ts'

const api = served(articleGraph())

const FOLDER = join(PROJECT_FOLDER, 'docs', 'queries')
const files = readdirSync(FOLDER).filter(name => name.endsWith('.graphql'))
const guide = readFileSync(join(FOLDER, 'README.md'), 'utf8')

/** What stands for the data of an answer: the lists that nothing but objects lead to. */
function listsIn(value: unknown): readonly (readonly unknown[])[] {
  if (Array.isArray(value)) return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listsIn) : []
}

test('there are at least twenty ready operations, each listed in their guide', () => {
  expect(files.length).toBeGreaterThanOrEqual(20)
  expect(files.filter(name => !guide.includes(`(${name})`))).toEqual([])
})

for (const name of files)
  test(`the ready operation ${name} says what it is for and brings data back as it is`, async () => {
    const query = readFileSync(join(FOLDER, name), 'utf8')
    expect(query).toMatch(/^# [A-Z].*[.;].*\n/)
    const data = await api().ask<Record<string, unknown>>(query)
    for (const [field, answer] of Object.entries(data)) {
      const lengths = listsIn(answer).map(list => list.length)
      expect(Math.max(...lengths), field).toBeGreaterThan(0)
    }
  })
