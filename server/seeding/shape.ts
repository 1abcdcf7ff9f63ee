import { makesConstants } from './constants.ts'
import { type Literal, literalAt } from './literals.ts'
import { keywordOf, type Token } from './tokens.ts'
import { firstClause } from './traits.ts'

/** A statement's text in pieces: between them stood literals, which are its values. */
export interface Cut {
  readonly pieces: readonly string[]
  readonly values: readonly Literal[]
  /** Where each piece began in the statement, in UTF-16 units. */
  readonly starts: readonly number[]
}

/** Words that a statement must not use for its own names where ours stand beside them. */
const OURS = /^\$?attest/i

/**
 * Takes the literals out of a statement where a parameter means the same there: values of maps, comparisons,
 * assignments, lists and arguments. Ranges, LIMIT, labels and keys keep theirs, and so does all of a UNION, whose
 * column names are its expressions.
 */
export function cutLiterals(statement: string, tokens: readonly Token[]): Cut {
  const pieces: string[] = []
  const values: Literal[] = []
  const starts = [0]
  let from = 0
  for (const { value, start, end } of literalsIn(tokens)) {
    pieces.push(statement.slice(from, start))
    values.push(value)
    starts.push(end)
    from = end
  }
  return { pieces: [...pieces, statement.slice(from)], values, starts }
}

interface Place {
  readonly value: Literal
  readonly start: number
  readonly end: number
}

function* literalsIn(tokens: readonly Token[]): Generator<Place> {
  if (!takesParameters(tokens)) return
  const brackets: Bracket[] = []
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]
    if (token === undefined) return
    const literal =
      maybeLiteral(token) && isValuePlace(tokens, at, brackets.at(-1)) ? literalAt(tokens, at) : undefined
    const last = literal === undefined ? undefined : tokens[literal.next - 1]
    // null is left where it is: MERGE refuses it when it reads it, not when it runs.
    if (
      literal !== undefined &&
      last !== undefined &&
      literal.value !== null &&
      tokens[literal.next]?.text !== '.'
    ) {
      yield { value: literal.value, start: token.start, end: last.end }
      at = literal.next
      continue
    }
    if (token.kind === 'symbol') follow(brackets, tokens, at)
    at += 1
  }
}

const maybeLiteral = ({ kind, text }: Token) =>
  (kind === 'word' && makesConstants(text)) ||
  kind === 'string' ||
  kind === 'number' ||
  text === '-' ||
  text === '[' ||
  text === '{' ||
  /^(true|false)$/i.test(text)

function takesParameters(tokens: readonly Token[]): boolean {
  const keywords = tokens.map(keywordOf)
  const first = keywords[firstClause(keywords)] ?? ''
  if (['EXPLAIN', 'PROFILE'].includes(keywords[0] ?? '') || ['SHOW', 'ALTER', 'DROP'].includes(first))
    return false
  return !keywords.some(
    word => word === 'UNION' || word === 'CONSTRAINT' || word === 'INDEX' || OURS.test(word),
  )
}

/** What an open bracket holds. */
type Bracket = 'arguments' | 'list' | 'map' | 'other'

function follow(brackets: Bracket[], tokens: readonly Token[], at: number): void {
  const { text = '' } = tokens[at] ?? {}
  if (text === '(') brackets.push(isFunction(tokens, at) ? 'arguments' : 'other')
  else if (text === '[') brackets.push(isListStart(tokens, at) ? 'list' : 'other')
  else if (text === '{') brackets.push(isMapStart(tokens, at) ? 'map' : 'other')
  else if (text === ')' || text === ']' || text === '}') brackets.pop()
}

/** Words before a parenthesis that open a pattern or group, not a function's arguments. */
const NO_FUNCTIONS = new Set(
  'MATCH CREATE MERGE WHERE AND OR XOR NOT IN WITH RETURN SET DELETE UNWIND CASE WHEN THEN ELSE BY AS ON EXISTS COUNT COLLECT SHORTESTPATH ALLSHORTESTPATHS CALL FOREACH INSERT'.split(
    ' ',
  ),
)

const isFunction = (tokens: readonly Token[], at: number) => {
  const before = tokens[at - 1]
  return (
    before !== undefined &&
    before.end === tokens[at]?.start &&
    before.kind === 'word' &&
    !NO_FUNCTIONS.has(keywordOf(before))
  )
}

const isListStart = (tokens: readonly Token[], at: number) => {
  const before = tokens[at - 1]
  return before?.kind === 'symbol' ? /[=:,([{+<>|]/.test(before.text) : VALUE_WORDS.has(keywordOf(before))
}

/** `{` before `key:`; a subquery or a quantifier begins otherwise. */
const isMapStart = (tokens: readonly Token[], at: number) =>
  tokens[at + 2]?.text === ':' && ['word', 'name'].includes(tokens[at + 1]?.kind ?? '')

const VALUE_WORDS = new Set('UNWIND IN CONTAINS WITH WHEN THEN ELSE'.split(' '))

/** Whether what begins at a token is a value, not a part of a pattern, a range or a limit. */
function isValuePlace(tokens: readonly Token[], at: number, within: Bracket | undefined): boolean {
  const before = tokens[at - 1]
  if (before === undefined) return false
  // A map in a pattern cannot be a parameter: only lists, assignments and arguments give one whole.
  const map = tokens[at]?.text === '{'
  switch (before.text) {
    case ':':
      return within === 'map' && ['word', 'name'].includes(tokens[at - 2]?.kind ?? '')
    case '=':
      return !map || tokens[at - 2]?.text === '+'
    case '<':
    case '>':
      return !map && tokens[at]?.text !== '-' && tokens[at]?.text !== '['
    case '(':
      return within === 'arguments'
    case '[':
      return within === 'list'
    case ',':
      return within === 'arguments' || within === 'list'
    default:
      return before.kind === 'word' && VALUE_WORDS.has(keywordOf(before))
  }
}
