// @ts-check
// npm run bench -- NAME …: measures, with the program of that name in bench/.
import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'

const folder = join(dirname(import.meta.dirname), 'bench')
const names = readdirSync(folder)
  .filter(file => file.endsWith('.ts'))
  .map(file => file.slice(0, -'.ts'.length))
const [, , name = ''] = process.argv
if (names.includes(name)) {
  process.argv[2] = join(folder, `${name}.ts`)
  await import('./run.mjs')
} else {
  console.error(`npm run bench -- NAME, where NAME is one of: ${names.sort().join(', ')}`)
  process.exitCode = 2
}
