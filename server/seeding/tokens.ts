import { endOfMark } from './marks.ts'

export type TokenKind = 'word' | 'name' | 'string' | 'number' | 'symbol'

/** A piece of a statement that means something: a word, a `quoted name`, a string, a number, or one sign. */
export interface Token {
  readonly kind: TokenKind
  /** As it is written. */
  readonly text: string
  /** UTF-16 units from the start of the statement. */
  readonly start: number
  readonly end: number
}

const BLANK = /\s+/y
const WORD = /[\p{L}\p{Pc}\p{Sc}][\p{L}\p{N}\p{M}\p{Pc}\p{Sc}]*/uy
// With what is written at it: `1.5d` is one number to Neo4j.
const NUMBER = /(?:(?:\d[\d_]*)?\.?\d[\d_]*[eE][+-]?\d+|(?:\d[\d_]*)?\.?\d[\d_]*)[\p{L}\p{N}\p{Pc}\p{Sc}]*/uy

/** Cuts a statement that {@link splitStatements} gave into tokens; blanks and comments are none. `$name` is one word. */
export function tokensOf(statement: string): readonly Token[] {
  const tokens: Token[] = []
  let at = 0
  while (at < statement.length) {
    const blank = endAfter(BLANK, statement, at)
    if (blank !== undefined) at = blank
    else if (statement[at] === '/' && (statement[at + 1] === '/' || statement[at + 1] === '*'))
      at = endOfMark(statement, at)
    else {
      const token = tokenAt(statement, at)
      tokens.push(token)
      at = token.end
    }
  }
  return tokens
}

function tokenAt(statement: string, start: number): Token {
  const [kind, end] = extentAt(statement, start)
  return { kind, text: statement.slice(start, end), start, end }
}

function extentAt(statement: string, start: number): readonly [TokenKind, number] {
  const first = statement[start] ?? ''
  if (first === "'" || first === '"') return ['string', endOfMark(statement, start)]
  if (first === '`') return ['name', endOfMark(statement, start)]
  const word = endAfter(WORD, statement, start)
  if (word !== undefined) return ['word', word]
  const number = endAfter(NUMBER, statement, start)
  return number === undefined ? ['symbol', start + 1] : ['number', number]
}

function endAfter(pattern: RegExp, text: string, start: number): number | undefined {
  pattern.lastIndex = start
  return pattern.test(text) ? pattern.lastIndex : undefined
}

/** A token in capitals, for comparing it with keywords; a quoted name is none. */
export const keywordOf = (token: Token | undefined): string =>
  token === undefined || token.kind === 'name' || token.kind === 'string' ? '' : token.text.toUpperCase()
