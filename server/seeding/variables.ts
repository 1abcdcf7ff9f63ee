import { keywordOf, type Token } from './tokens.ts'

/** A place of a statement, and what is written there instead. */
export interface Replacement {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Words that open a clause or stand in one: a variable of such a name is left alone. */
const KEYWORDS = new Set(
  'ALL AND ANY AS ASC ASCENDING BY CALL CASE CONTAINS COUNT CREATE DELETE DESC DESCENDING DETACH DISTINCT ELSE END ENDS EXISTS FALSE FOR FOREACH IN IS LIMIT MATCH MERGE NONE NOT NULL ON OPTIONAL OR ORDER REMOVE RETURN SET SINGLE SKIP STARTS THEN TRUE UNWIND USING WHEN WHERE WITH XOR YIELD'.split(
    ' ',
  ),
)

/** Where a name could be a label as well as a variable, or a subquery has names of its own: nothing is renamed. */
const AMBIGUOUS = new Set(['|', '&', '!', '%'])

/**
 * The names that a statement gives to its nodes and relationships, as the same names for every statement of its form:
 * scripts count them up (`CREATE (p17:Person …)`), which makes each statement one of a kind. Empty where any
 * occurrence could be something else than a variable.
 */
export function renamedVariables(tokens: readonly Token[]): readonly Replacement[] {
  const names = new Map<string, string>()
  for (const [at, token] of tokens.entries())
    if (isDeclared(tokens, at) && !names.has(token.text)) names.set(token.text, `attestV${names.size}`)
  if (names.size === 0 || !isPlain(tokens)) return []
  const renamed: Replacement[] = []
  for (const [at, { kind, text, start, end }] of tokens.entries()) {
    const name = kind === 'word' ? names.get(text) : undefined
    if (name === undefined) continue
    if (AMBIGUOUS.has(tokens[at - 1]?.text ?? '')) return []
    if (isVariable(tokens, at)) renamed.push({ start, end, text: name })
  }
  return renamed
}

/** `(name:Label`, `(name)`, `(name {`, `[name:TYPE`, `[name]` of a pattern. */
function isDeclared(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.kind !== 'word' || KEYWORDS.has(keywordOf(token)) || token.text.startsWith('$')) return false
  const opening = tokens[at - 1]?.text
  const after = tokens[at + 1]?.text ?? ''
  if (opening === '[')
    return ['-', '<'].includes(tokens[at - 2]?.text ?? '') && [':', ']', '{'].includes(after)
  return opening === '(' && [':', ')', '{'].includes(after) && !isFunction(tokens[at - 2], tokens[at - 1])
}

const isFunction = (before: Token | undefined, opening: Token | undefined) =>
  before?.kind === 'word' && before.end === opening?.start && !KEYWORDS.has(keywordOf(before))

/** Every brace opens a map of keys and values: no subquery, no quantifier, no projection. */
const isPlain = (tokens: readonly Token[]) =>
  tokens.every(({ text }, at) => text !== '{' || tokens[at + 1]?.text === '}' || tokens[at + 2]?.text === ':')

/** Not a property, a function, a key of a map, a label or a type. */
function isVariable(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.text ?? ''
  const after = tokens[at + 1]?.text ?? ''
  if (before === '.' || after === '(') return false
  if (after === ':' && (before === '{' || before === ',') && openBracket(tokens, at) === '{') return false
  return before !== ':' || openBracket(tokens, at) === '{'
}

/** The innermost bracket that is open at a token. */
function openBracket(tokens: readonly Token[], at: number): string | undefined {
  let depth = 0
  for (let index = at - 1; index >= 0; index -= 1) {
    const text = tokens[index]?.text ?? ''
    if (text === ')' || text === ']' || text === '}') depth += 1
    else if (text === '(' || text === '[' || text === '{') {
      if (depth === 0) return text
      depth -= 1
    }
  }
  return undefined
}
