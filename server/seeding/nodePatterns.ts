import { nameOf } from './literals.ts'
import { keywordOf, type Token } from './tokens.ts'

/** A node as a pattern of MATCH, MERGE or CREATE writes it. */
export interface NodePattern {
  /** Empty where it has no name. */
  readonly variable: string
  readonly labels: readonly string[]
  /** The tokens of each value, by its key; undefined where the node has no map. */
  readonly ids: ReadonlyMap<string, readonly Token[]> | undefined
  /** Of a MERGE or CREATE. */
  readonly creates: boolean
}

const PATTERN_CLAUSES = new Set(['MATCH', 'MERGE', 'CREATE'])
const OTHER_CLAUSES = new Set('WITH UNWIND RETURN SET ON WHERE ORDER SKIP LIMIT FINISH USING'.split(' '))

/** The nodes of a statement's patterns, in its order; undefined where one is written otherwise than `(name:Label {key: value})`. */
export function nodePatterns(tokens: readonly Token[]): readonly NodePattern[] | undefined {
  const patterns: NodePattern[] = []
  let clause = ''
  let depth = 0
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]
    const text = token?.text ?? ''
    const word = keywordOf(token)
    const before = tokens[at - 1]?.text ?? ''
    if (depth === 0 && before !== '.' && before !== ':') {
      if (PATTERN_CLAUSES.has(word)) clause = keywordOf(tokens[at - 1]) === 'ON' ? '' : word
      else if (OTHER_CLAUSES.has(word)) clause = ''
    }
    if (depth === 0 && clause !== '' && text === '(') {
      const found = nodeAt(tokens, at, clause !== 'MATCH')
      if (found === undefined) return undefined
      patterns.push(found.pattern)
      at = found.next - 1
    } else if (/^[([{]$/.test(text)) depth += 1
    else if (/^[)\]}]$/.test(text)) depth -= 1
  }
  return patterns
}

function nodeAt(
  tokens: readonly Token[],
  start: number,
  creates: boolean,
): { readonly pattern: NodePattern; readonly next: number } | undefined {
  // shortestPath( and quantified patterns hold more than a node.
  if (tokens[start - 1]?.kind === 'word' && tokens[start - 1]?.end === tokens[start]?.start) return undefined
  let at = start + 1
  const named = tokens[at]?.kind === 'word' || tokens[at]?.kind === 'name'
  const variable = named ? (tokens[at]?.text ?? '') : ''
  if (named) at += 1
  const labels: string[] = []
  while (tokens[at]?.text === ':' || tokens[at]?.text === '&') {
    const label = tokens[at + 1]
    if (label === undefined || (label.kind !== 'word' && label.kind !== 'name') || label.text.startsWith('$'))
      return undefined
    labels.push(nameOf(label))
    at += 2
  }
  const map = tokens[at]?.text === '{' ? mapFrom(tokens, at) : undefined
  const next = map?.next ?? at
  if (tokens[next]?.text !== ')') return undefined
  return { pattern: { variable, labels, ids: map?.entries, creates }, next: next + 1 }
}

function mapFrom(tokens: readonly Token[], start: number) {
  const entries = new Map<string, readonly Token[]>()
  let depth = 0
  let from = start + 1
  for (let at = start + 1; at < tokens.length; at += 1) {
    const text = tokens[at]?.text ?? ''
    const ends = depth === 0 && (text === ',' || text === '}')
    if (ends) {
      const key = tokens[from]
      if (key !== undefined && key !== tokens[at]) entries.set(nameOf(key), tokens.slice(from + 2, at))
      from = at + 1
      if (text === '}') return { entries, next: at + 1 }
    } else if (/^[([{]$/.test(text)) depth += 1
    else if (/^[)\]}]$/.test(text)) depth -= 1
  }
  return undefined
}
