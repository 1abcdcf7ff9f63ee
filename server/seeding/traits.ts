import { emptyingOf } from './emptying.ts'
import { nameOf } from './literals.ts'
import { keywordOf, type Token } from './tokens.ts'

/** What the words of a statement tell of it before any database sees it. */
export interface Traits {
  /** Makes or drops a constraint or an index: Neo4j refuses that beside data in a transaction. */
  readonly schema: boolean
  /** Holds `CALL … IN TRANSACTIONS`, which commits by itself. */
  readonly ownTransactions: boolean
  /** It may delete nodes or relationships: it says so, or calls a procedure of others. */
  readonly deletes: boolean
  /** It may take a label or a key from what is there, or forge an entry of the ledger. */
  readonly overwrites: boolean
  /** What is run instead of a statement that deletes every node. */
  readonly emptying: string | undefined
  /** What a seed may do only if the person trusts it. */
  readonly reach: Reach | undefined
}

/** A place at which a statement leaves the graph. */
export interface Reach {
  readonly what: string
  /** It is a command to the server, which shares no transaction with data. */
  readonly administers: boolean
  /** UTF-16 units from the start of the statement. */
  readonly start: number
}

export function traitsOf(tokens: readonly Token[]): Traits {
  const keywords = tokens.map(keywordOf)
  const first = firstClause(keywords)
  const emptying = emptyingOf(tokens)
  return {
    schema: isSchema(keywords, first),
    ownTransactions: emptying === undefined && ownTransactionsAt(keywords) !== undefined,
    deletes:
      keywords.some((word, at) => word === 'DELETE' && !isMember(keywords, at)) || callsOthers(keywords),
    overwrites: overwrites(tokens, keywords),
    emptying,
    reach: administrationAt(tokens, keywords, first) ?? reachIn(tokens, keywords),
  }
}

/** A property, label or key that happens to be called like a clause. */
const isMember = (keywords: readonly string[], at: number) =>
  ['.', ':', '|', '&'].includes(keywords[at - 1] ?? '') || keywords[at + 1] === ':'

/** Calls a procedure that is not Neo4j's own: what it does, no word tells. */
const callsOthers = (keywords: readonly string[]) =>
  keywords.some(
    (word, at) => word === 'CALL' && keywords[at + 2] === '.' && !/^(DB|DBMS)$/.test(keywords[at + 1] ?? ''),
  )

/** SET and REMOVE, the ledger's label, or a label that is only known when it runs. */
const overwrites = (tokens: readonly Token[], keywords: readonly string[]) =>
  keywords.some(
    (word, at) =>
      ((word === 'SET' || word === 'REMOVE') && !isMember(keywords, at)) ||
      word === 'SEEDRUN' ||
      (word === '$' && keywords[at + 1] === '('),
  ) || tokens.some(({ text }) => text === '`SeedRun`')

/** The index of the first clause: `CYPHER 5 runtime = slotted`, `EXPLAIN` and `PROFILE` may stand before it. */
export function firstClause(keywords: readonly string[]): number {
  let at = 0
  while (['EXPLAIN', 'PROFILE', 'CYPHER'].includes(keywords[at] ?? '')) {
    at += 1
    if (/^\d/.test(keywords[at] ?? '')) at += 1
    while (keywords[at + 1] === '=') at += 3
  }
  return at
}

const INDEX_KINDS = new Set(['RANGE', 'TEXT', 'POINT', 'FULLTEXT', 'VECTOR', 'LOOKUP', 'BTREE'])
const MANAGED = new Set(['USER', 'ROLE', 'IMMUTABLE', 'DATABASE', 'ALIAS', 'COMPOSITE', 'SERVER'])
const ADMINISTRATION = new Set(
  'ALTER GRANT DENY REVOKE RENAME START STOP ENABLE DEALLOCATE REALLOCATE DRYRUN TERMINATE'.split(' '),
)

function afterReplace(keywords: readonly string[], first: number): number {
  return keywords[first + 1] === 'OR' && keywords[first + 2] === 'REPLACE' ? first + 3 : first + 1
}

function isSchema(keywords: readonly string[], first: number): boolean {
  if (keywords[first] !== 'CREATE' && keywords[first] !== 'DROP') return false
  const at = afterReplace(keywords, first)
  const kind = INDEX_KINDS.has(keywords[at] ?? '') ? at + 1 : at
  return keywords[kind] === 'CONSTRAINT' || keywords[kind] === 'INDEX'
}

function administrationAt(
  tokens: readonly Token[],
  keywords: readonly string[],
  first: number,
): Reach | undefined {
  const word = keywords[first] ?? ''
  const object = keywords[afterReplace(keywords, first)] ?? ''
  const managed = (word === 'CREATE' || word === 'DROP') && MANAGED.has(object)
  const start = tokens[first]?.start ?? 0
  // START n = node(*) is of Neo4j 1 and 2, and reads.
  if (/^(START|STOP)$/.test(word) && object !== 'DATABASE') return undefined
  return managed || ADMINISTRATION.has(word)
    ? { what: `${word} ${object} administers the database server`, administers: true, start }
    : undefined
}

const REACHES: readonly (readonly [RegExp, string])[] = [
  [/^apoc\.(load|import|export)\./, 'reads or writes files or web addresses'],
  [/^(n10s|genai)\./, 'speaks to other machines'],
  [
    /^apoc\.(cypher|do|periodic|trigger|custom|when|case)\b/,
    'runs Cypher that is given as text, so that nothing can check it',
  ],
  [/^(dbms\.|apoc\.systemdb)/, 'administers the database server'],
]

function reachIn(tokens: readonly Token[], keywords: readonly string[]): Reach | undefined {
  for (const [at, token] of tokens.entries()) {
    if (keywords[at] === 'LOAD' && keywords[at + 1] === 'CSV')
      return { what: 'LOAD CSV reads files or web addresses', administers: false, start: token.start }
    if (keywords[at + 1] !== '.' || keywords[at - 1] === '.') continue
    const name = dottedName(tokens, at)
    const reach = REACHES.find(([pattern]) => pattern.test(name.toLowerCase()))
    if (reach !== undefined && isCalled(keywords, at))
      return { what: `${name} ${reach[1]}`, administers: false, start: token.start }
  }
  return undefined
}

function dottedName(tokens: readonly Token[], start: number): string {
  const parts: string[] = []
  for (let at = start; ; at += 2) {
    const token = tokens[at]
    if (token === undefined || (token.kind !== 'word' && token.kind !== 'name')) break
    parts.push(nameOf(token))
    if (tokens[at + 1]?.text !== '.') break
  }
  return parts.join('.')
}

/** A procedure after CALL, or a function: its name ends at a parenthesis. */
function isCalled(keywords: readonly string[], start: number): boolean {
  let at = start
  while (keywords[at + 1] === '.') at += 2
  return keywords[at + 1] === '(' || keywords[start - 1] === 'CALL'
}

/** The tokens of `IN [n] [CONCURRENT] TRANSACTIONS [OF n ROWS]`, if a statement has them. */
export function ownTransactionsAt(
  keywords: readonly string[],
): { readonly from: number; readonly to: number } | undefined {
  const at = keywords.findIndex((word, index) => word === 'TRANSACTIONS' && !isMember(keywords, index))
  const from = keywords.slice(Math.max(0, at - 3), Math.max(0, at)).lastIndexOf('IN')
  if (at < 0 || from < 0) return undefined
  const rows =
    keywords[at + 1] === 'OF' ? keywords.findIndex((word, index) => index > at && /^ROWS?$/.test(word)) : at
  return { from: Math.max(0, at - 3) + from, to: Math.max(at, rows) }
}
