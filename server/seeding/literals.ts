import { type Constant, constantOf } from './constants.ts'
import type { Token } from './tokens.ts'

/** A value written out in a statement, as Bolt takes it: a bigint is an INTEGER, a number a FLOAT. */
export type Literal = string | number | bigint | boolean | null | Constant | readonly Literal[] | LiteralMap
export interface LiteralMap {
  readonly [key: string]: Literal
}

/** A literal and the index of the token after it. */
export interface Found {
  readonly value: Literal
  readonly next: number
}

/**
 * Reads the literal that begins at a token. Undefined where there is none, or one that Neo4j alone can judge (an
 * unusual escape, a number out of range, a list that holds more than literals): such a statement is left as it is.
 */
export function literalAt(tokens: readonly Token[], at: number): Found | undefined {
  const token = tokens[at]
  if (token === undefined) return undefined
  if (token.kind === 'string') return found(stringOf(token.text), at + 1)
  if (token.kind === 'number') return found(numberOf(token.text, ''), at + 1)
  if (token.kind === 'word') return found(WORDS.get(token.text.toLowerCase()), at + 1) ?? callAt(tokens, at)
  if (token.text === '-') {
    const number = tokens[at + 1]
    return number?.kind === 'number' ? found(numberOf(number.text, '-'), at + 2) : undefined
  }
  if (token.text === '[') return listAt(tokens, at)
  return token.text === '{' ? mapAt(tokens, at) : undefined
}

const WORDS: ReadonlyMap<string, Literal> = new Map<string, Literal>([
  ['true', true],
  ['false', false],
  ['null', null],
])

const found = (value: Literal | undefined, next: number): Found | undefined =>
  value === undefined ? undefined : { value, next }

/** `date('2024-03-01')`, where it is certain what that gives. */
function callAt(tokens: readonly Token[], start: number): Found | undefined {
  if (tokens[start + 1]?.text !== '(') return undefined
  const argument = literalAt(tokens, start + 2)
  if (argument === undefined || tokens[argument.next]?.text !== ')') return undefined
  return found(constantOf(tokens[start]?.text ?? '', argument.value), argument.next + 1)
}

function listAt(tokens: readonly Token[], start: number): Found | undefined {
  const items: Literal[] = []
  let at = start + 1
  if (tokens[at]?.text === ']') return { value: items, next: at + 1 }
  for (;;) {
    const item = literalAt(tokens, at)
    if (item === undefined) return undefined
    items.push(item.value)
    const separator = tokens[item.next]?.text
    at = item.next + 1
    if (separator === ']') return { value: items, next: at }
    if (separator !== ',') return undefined
  }
}

function mapAt(tokens: readonly Token[], start: number): Found | undefined {
  const entries = new Map<string, Literal>()
  let at = start + 1
  if (tokens[at]?.text === '}') return { value: {}, next: at + 1 }
  for (;;) {
    const key = tokens[at]
    if ((key?.kind !== 'word' && key?.kind !== 'name') || tokens[at + 1]?.text !== ':') return undefined
    const name = nameOf(key)
    const item = literalAt(tokens, at + 2)
    // Neo4j decides what a key that stands there twice means.
    if (item === undefined || name.includes('\\') || entries.has(name)) return undefined
    entries.set(name, item.value)
    const separator = tokens[item.next]?.text
    at = item.next + 1
    if (separator === '}') return { value: Object.fromEntries(entries), next: at }
    if (separator !== ',') return undefined
  }
}

export const isMap = (value: Literal): value is LiteralMap =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What a word or a quoted name names. */
export const nameOf = (token: Token): string =>
  token.kind === 'name' ? token.text.slice(1, -1).replaceAll('``', '`') : token.text

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\',
  "'": "'",
  '"': '"',
  n: '\n',
  t: '\t',
  r: '\r',
  b: '\b',
  f: '\f',
}

function stringOf(text: string): string | undefined {
  const inner = text.slice(1, -1)
  if (!inner.includes('\\')) return inner
  let usual = true
  const value = inner.replace(/\\([\s\S])/g, (written, letter: string) => {
    const meant = ESCAPES[letter]
    if (meant === undefined) usual = false
    return meant ?? written
  })
  return usual ? value : undefined
}

const LEAST = -(2n ** 63n)
const MOST = 2n ** 63n - 1n

function numberOf(text: string, sign: string): number | bigint | undefined {
  if (/^(0|[1-9]\d*)$/.test(text)) {
    const value = BigInt(`${sign}${text}`)
    return value >= LEAST && value <= MOST ? value : undefined
  }
  if (!/^\d*\.?\d+([eE][+-]?\d+)?$/.test(text) || /^\d+$/.test(text)) return undefined
  const value = Number(`${sign}${text}`)
  return Number.isFinite(value) ? value : undefined
}
