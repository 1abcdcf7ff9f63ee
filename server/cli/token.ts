import { parseArgs } from 'node:util'
import { addToken, ROLES, readTokens, removeToken } from '../access/tokens.ts'
import { dataFolderOf, tokensFileIn } from '../config.ts'
import { PROJECT_FOLDER } from '../projectFolder.ts'
import { reportFailure } from './terminal.ts'

const HELP = `npm run token -- add NAME --role reader|editor
npm run token -- list
npm run token -- remove NAME

Tokens open the API to other machines: a reader may ask, an editor may also check and apply seeds. A token is
printed once, when it is added; what is kept is its hash. A running server follows at once.`

const path = tokensFileIn(dataFolderOf(process.env, PROJECT_FOLDER))

try {
  const { values, positionals } = parseArgs({
    args: process.argv.slice(2),
    options: { role: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    allowPositionals: true,
  })
  const done = values.help ? say(HELP) : carryOut(positionals, values.role)
  if (!done) notUnderstood('')
} catch (error) {
  if (error instanceof TypeError) notUnderstood(error.message)
  else reportFailure(error)
}

/** False = that is no command. */
function carryOut([command, name, ...more]: readonly string[], given: string | undefined): boolean {
  const role = ROLES.find(known => known === given)
  if (more.length > 0) return false
  if (command === 'list' && name === undefined) {
    for (const token of readTokens(path))
      say(`${token.name}  ${token.role}  since ${token.added.slice(0, 10)}`)
    return true
  }
  if (name === undefined) return false
  if (command === 'add' && role !== undefined)
    return say(
      `${addToken(path, name, role)}\nThis is the one time it is shown. Send it as: Authorization: Bearer TOKEN`,
    )
  if (command !== 'remove') return false
  removeToken(path, name)
  return say(`${name} is removed.`)
}

function say(text: string): true {
  console.log(text)
  return true
}

function notUnderstood(why: string): void {
  console.error(`${why}\n${HELP}`)
  process.exitCode = 2
}
