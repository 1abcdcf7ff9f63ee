import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'

/** Where the folder that the project was started from lies, on a machine that has it. */
const FOLDER = resolve(import.meta.dirname, '../../../shared')

/** A file of it as text, or undefined where the project stands alone. */
export function sharedText(name: string): string | undefined {
  const path = resolve(FOLDER, name)
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}

/** A file of it as JSON; the caller names its shape, and the tests fail where it has another. */
export function sharedJson<Shape>(name: string): Shape | undefined {
  const text = sharedText(name)
  return text === undefined ? undefined : (JSON.parse(text) as Shape)
}
