import { isMap, type LiteralMap, literalAt, nameOf } from './literals.ts'
import { Unreadable } from './marks.ts'
import { type Token, tokensOf } from './tokens.ts'

/** What a command of cypher-shell asks for; those that cannot be followed come back with the reason. */
export type ShellCommand =
  | { readonly does: 'begin' }
  | { readonly does: 'commit' }
  | { readonly does: 'clear' }
  | { readonly does: 'auto' }
  /** It waits for what is there anyway. */
  | { readonly does: 'nothing' }
  | { readonly does: 'set'; readonly values: LiteralMap }
  | { readonly does: 'use'; readonly database: string }
  | { readonly does: 'refuse'; readonly message: string }

const CURES: Readonly<Record<string, string>> = {
  ':rollback': 'Leave it out, with the statements that it would undo.',
  ':source': 'Leave it out and name that file as well: npm run seed -- FILE FILE.',
}

/** Reads a command: a line that begins with `:`, or one of neo4j-shell, without its ending. */
export function shellCommandOf(line: string): ShellCommand {
  const name = /^:?[^\s;{]*/.exec(line)?.[0] ?? ':'
  const rest = line
    .slice(name.length)
    .replace(/;?\s*$/, '')
    .trim()
  switch (name.toLowerCase()) {
    case 'schema':
      return { does: 'nothing' }
    case 'begin':
    case ':begin':
      return { does: 'begin' }
    case 'commit':
    case ':commit':
      return { does: 'commit' }
    case ':auto':
      return { does: 'auto' }
    case ':use':
      return { does: 'use', database: rest.replace(/^`(.*)`$/, '$1') }
    case ':param':
    case ':params':
      return parametersOf(name, rest)
    default:
      return refused(name, CURES[name.toLowerCase()] ?? 'Leave it out.')
  }
}

const refused = (name: string, cure: string): ShellCommand => ({
  does: 'refuse',
  message: `${name} is a command of cypher-shell or Neo4j Browser, not Cypher. ${cure}`,
})

const LITERALS_ONLY =
  'Here it takes a value that is written out (text, number, true, false, null, list, map), as :param name => value or :param {name: value}, on one line. Write anything else where it is used.'

/** `name => value`, `name: value`, `{name: value, …}`, `clear`; without anything it lists parameters, which changes none. */
function parametersOf(command: string, rest: string): ShellCommand {
  if (rest === '') return { does: 'set', values: {} }
  if (rest.toLowerCase() === 'clear') return { does: 'clear' }
  const values = valuesOf(tokensOrNone(rest))
  return values === undefined ? refused(command, LITERALS_ONLY) : { does: 'set', values }
}

function tokensOrNone(text: string): readonly Token[] {
  try {
    return tokensOf(text)
  } catch (error) {
    if (error instanceof Unreadable) return []
    throw error
  }
}

function valuesOf(tokens: readonly Token[]): LiteralMap | undefined {
  const [first, second, third] = tokens
  if (first?.text === '{') {
    const map = literalAt(tokens, 0)
    return map !== undefined && map.next === tokens.length && isMap(map.value) ? map.value : undefined
  }
  if (first?.kind !== 'word' && first?.kind !== 'name') return undefined
  const arrow = second?.text === '=' && third?.text === '>'
  const value = literalAt(tokens, arrow ? 3 : second?.text === ':' ? 2 : 1)
  return value?.next === tokens.length ? { [nameOf(first)]: value.value } : undefined
}
