import { literalAt, nameOf } from './literals.ts'
import { type NodePattern, nodePatterns } from './nodePatterns.ts'
import { keywordOf, type Token } from './tokens.ts'

/**
 * What a statement can change of what summaries rest on: `nothing`, since it says no word of ours and changes nothing
 * that is there; only what it `named` by an id that it spells out; or `anything`, where that cannot be told.
 */
export type Touches = 'nothing' | 'named' | 'anything'

const LABELS = new Set(['Entity', 'Claim', 'Document'])
const IDS = new Set(['entityId', 'claimId', 'documentId', 'linkId'])
const TYPES = new Set(['SUBJECT', 'OBJECT', 'STATED_IN', 'ORIGINATES_IN', 'ASSERTED_BY', 'CITES'])
/** No summary rests on the vocabulary. */
const VOCABULARY = new Set(['EntityKind', 'RelationType'])

/** Clauses and subqueries that could reach further than the patterns tell. */
const REACHING = new Set('DELETE REMOVE FOREACH CALL LOAD INSERT USE UNION COLLECT'.split(' '))

/** Judges by the words alone, so in doubt it is `anything`. */
export function touchesOf(tokens: readonly Token[]): Touches {
  const keywords = tokens.map(keywordOf)
  if (keywords.some((word, at) => REACHING.has(word) && !isMember(tokens, at))) return 'anything'
  const ours = tokens.some(token => {
    const name = nameIn(token)
    return LABELS.has(name) || IDS.has(name) || TYPES.has(name)
  })
  const settings = settingsOf(tokens, keywords)
  if (ours) return isNamed(tokens, settings) ? 'named' : 'anything'
  const harmless =
    settings.every(({ onCreate, key }) => onCreate && key !== undefined) &&
    tokens.every(({ text }) => !text.startsWith('$'))
  return harmless ? 'nothing' : 'anything'
}

/** Every node is one that an id in the text names, and what is set on it is no id and no label. */
function isNamed(tokens: readonly Token[], settings: readonly Setting[]): boolean {
  const patterns = nodePatterns(tokens)
  if (patterns === undefined) return false
  const rows = rowsOf(tokens)
  const named = new Set<string>()
  for (const pattern of patterns) {
    if (!isNamedNode(pattern, { tokens, rows, named })) return false
    named.add(pattern.variable)
  }
  return settings.every(
    ({ onCreate, variable, key }) =>
      onCreate ||
      (key !== undefined &&
        !IDS.has(key) &&
        !isRebound(tokens, variable) &&
        (named.has(variable) || isLinkVariable(tokens, variable))),
  )
}

interface Known {
  readonly tokens: readonly Token[]
  readonly rows: ReadonlySet<string>
  readonly named: ReadonlySet<string>
}

function isNamedNode({ variable, labels, ids, creates }: NodePattern, known: Known): boolean {
  const { tokens, rows, named } = known
  if (labels.length === 0 && ids === undefined) return named.has(variable) && !isRebound(tokens, variable)
  if (labels.some(label => VOCABULARY.has(label))) return true
  // A new node of another's is none of ours until it is adopted.
  if (creates && labels.length > 0 && !labels.some(label => LABELS.has(label))) return true
  const entries = [...(ids ?? [])].filter(([key]) => IDS.has(key))
  return entries.some(
    ([key, value]) =>
      isSpelledOut(value, rows) || (key === 'claimId' && creates && hasSubject(tokens, variable)),
  )
}

/** `'text'`, or `row.key` of a row that is written out in the statement. */
function isSpelledOut([first, dot, key, ...more]: readonly Token[], rows: ReadonlySet<string>): boolean {
  if (first?.kind === 'string') return dot === undefined
  return (
    first?.kind === 'word' &&
    rows.has(first.text) &&
    dot?.text === '.' &&
    key !== undefined &&
    more.length === 0
  )
}

/** `(claim)-[:SUBJECT]->`: a claim whose id is put together is found through its subject, which has to be named. */
const hasSubject = (tokens: readonly Token[], variable: string) =>
  tokens.some((_, at) => SUBJECT.every((text, further) => tokens[at + further]?.text === (text || variable)))

const SUBJECT = ['(', '', ')', '-', '[', ':', 'SUBJECT', ']', '-', '>']

/** The variables of `UNWIND [values that are written out] AS row`. */
function rowsOf(tokens: readonly Token[]): ReadonlySet<string> {
  const rows = new Set<string>()
  for (const [at, token] of tokens.entries()) {
    if (keywordOf(token) !== 'UNWIND' || isMember(tokens, at)) continue
    const list = literalAt(tokens, at + 1)
    const row = list === undefined ? undefined : tokens[list.next + 1]
    if (list === undefined || keywordOf(tokens[list.next]) !== 'AS' || row === undefined) continue
    if (!isRebound(tokens, row.text, list.next + 1)) rows.add(row.text)
  }
  return rows
}

/** `AS name` gives the name to something else. */
const isRebound = (tokens: readonly Token[], name: string, except = -1) =>
  tokens.some(({ text }, at) => at !== except && text === name && keywordOf(tokens[at - 1]) === 'AS')

const isLinkVariable = (tokens: readonly Token[], variable: string) =>
  tokens.some(
    ({ text }, at) => text === variable && tokens[at - 1]?.text === '[' && tokens[at - 2]?.text === '-',
  )

/** One assignment of a SET: `variable.key =`; without a key it sets a label or many properties. */
interface Setting {
  readonly onCreate: boolean
  readonly variable: string
  readonly key: string | undefined
}

function settingsOf(tokens: readonly Token[], keywords: readonly string[]): readonly Setting[] {
  const settings: Setting[] = []
  for (const [at, word] of keywords.entries()) {
    if (word !== 'SET' || isMember(tokens, at)) continue
    const onCreate = keywords[at - 1] === 'CREATE' && keywords[at - 2] === 'ON'
    for (const start of itemsFrom(tokens, at + 1)) {
      const [variable, dot, key, assigned] = tokens.slice(start, start + 4)
      const one = dot?.text === '.' && assigned?.text === '='
      settings.push({
        onCreate,
        variable: variable?.text ?? '',
        key: one && key !== undefined ? nameOf(key) : undefined,
      })
    }
  }
  return settings
}

const CLAUSES = new Set(
  'MATCH OPTIONAL MERGE CREATE WITH UNWIND RETURN SET ON WHERE ORDER SKIP LIMIT FINISH'.split(' '),
)

/** The first tokens of the items between commas, up to the next clause. */
function itemsFrom(tokens: readonly Token[], start: number): readonly number[] {
  const items = [start]
  let depth = 0
  for (let at = start; at < tokens.length; at += 1) {
    const text = tokens[at]?.text ?? ''
    if (/^[([{]$/.test(text)) depth += 1
    else if (/^[)\]}]$/.test(text)) depth -= 1
    else if (depth === 0 && text === ',') items.push(at + 1)
    else if (depth === 0 && CLAUSES.has(keywordOf(tokens[at])) && !isMember(tokens, at)) break
  }
  return items
}

/** A property, a key, a label or a type that is called like a clause. */
const isMember = (tokens: readonly Token[], at: number) =>
  ['.', ':', '|', '&'].includes(tokens[at - 1]?.text ?? '') || tokens[at + 1]?.text === ':'

const nameIn = (token: Token) => (token.kind === 'word' || token.kind === 'name' ? nameOf(token) : '')
