import { creationOf } from './creation.ts'
import type { Literal } from './literals.ts'
import { type Cut, cutLiterals } from './shape.ts'
import type { Statement } from './split.ts'
import { keywordOf, type Token, tokensOf } from './tokens.ts'
import { type Touches, touchesOf } from './touches.ts'
import { type Traits, traitsOf } from './traits.ts'
import { renamedVariables } from './variables.ts'

/** What statements have in common that differ in their literals, or in the names of their variables, alone. */
export interface Shape {
  readonly traits: Traits
  readonly touches: Touches
  /** The statement as one of many, each a row of `$attestRows`; undefined where that could mean something else. */
  readonly together: string | undefined
  /** It only creates, and so much that what it creates is given to Neo4j as parameters. */
  readonly creates: boolean
}

/** Statements told apart by their shapes; each shape is kept once, however many statements have it. */
export class Shapes {
  private readonly shapes = new Map<string, Shape>()

  of(statement: Statement): Shape {
    const tokens = tokensOf(statement.text)
    const pieces = piecesOf(statement.text, tokens)
    // With their lengths: no character is free to part them.
    const key = `${pieces.map(piece => piece.length)} ${pieces.join('')}`
    const known = this.shapes.get(key)
    if (known !== undefined) return known
    const shape = shapeOf(pieces, tokens)
    this.shapes.set(key, shape)
    return shape
  }
}

/** What stands between a statement's literals, with its variables renamed where only such a statement may go with others. */
function piecesOf(text: string, tokens: readonly Token[]): readonly string[] {
  const { pieces, starts } = cutLiterals(text, tokens)
  const renamed = mayGoTogether(tokens, traitsOf(tokens)) ? renamedVariables(tokens) : []
  if (renamed.length === 0) return pieces
  const next = renamed.values()
  let variable = next.next()
  return pieces.map((piece, at) => {
    const start = starts[at] ?? 0
    let kept = ''
    let from = start
    while (!variable.done && variable.value.start < start + piece.length) {
      kept += text.slice(from, variable.value.start) + variable.value.text
      from = variable.value.end
      variable = next.next()
    }
    return kept + text.slice(from, start + piece.length)
  })
}

/** A statement with the parameters of {@link parametersOf} where its literals stood. */
export const textOf = (statement: Statement): string => filled(cutOf(statement).pieces, at => `$attest${at}`)

/** The literals of a statement, as the parameters of its shape's `text`. */
export function parametersOf(statement: Statement): Readonly<Record<string, Literal>> {
  const values = valuesOf(statement).map((value, at) => [`attest${at}`, value] as const)
  return values.length === 0
    ? statement.parameters
    : { ...statement.parameters, ...Object.fromEntries(values) }
}

/** The literals of a statement, as its row among others of its shape. */
export const rowOf = (statement: Statement): Readonly<Record<string, Literal>> =>
  Object.fromEntries(valuesOf(statement).map((value, at) => [`p${at}`, value]))

const cutOf = (statement: Statement): Cut => cutLiterals(statement.text, tokensOf(statement.text))
const valuesOf = (statement: Statement) => cutOf(statement).values

function shapeOf(pieces: readonly string[], tokens: readonly Token[]): Shape {
  const traits = traitsOf(tokens)
  return {
    traits,
    touches: touchesOf(tokens),
    together: mayGoTogether(tokens, traits) ? together(filled(pieces, at => `attestRow.p${at}`)) : undefined,
    creates: creationOf(tokens) !== undefined,
  }
}

const filled = (pieces: readonly string[], name: (at: number) => string) =>
  pieces.reduce((text, piece, at) => `${text}${name(at - 1)}${piece}`)

/**
 * A subquery runs once for each row, in the rows' order, and sees what it did for the rows before: what one statement
 * after the other does. It answers with the rows whose statement ended in no row, or in several. The slotted runtime
 * takes row by row; Enterprise's own would take many at once.
 */
const together = (statement: string) => `CYPHER runtime = slotted
  UNWIND range(0, size($attestRows) - 1) AS attestAt
  WITH attestAt, $attestRows[attestAt] AS attestRow
  ORDER BY attestAt
  CALL (attestRow) { ${statement}
    RETURN count(*) AS attestCount
  }
  WITH attestAt, attestCount
  WHERE attestCount <> 1
  RETURN attestAt AS at, attestCount AS count`

const CHANGING = new Set(['CREATE', 'MERGE', 'SET', 'DELETE', 'REMOVE', 'FOREACH', 'INSERT'])
/** Clauses that a subquery may not have, or that end it otherwise. */
const APART = new Set(['RETURN', 'FINISH', 'UNION', 'USE', 'LOAD', 'CYPHER', 'EXPLAIN', 'PROFILE', 'SHOW'])
/** Without arguments these are the moment at which a statement began. */
const CLOCKS = new Set(['TIMESTAMP', 'DATE', 'DATETIME', 'LOCALDATETIME', 'TIME', 'LOCALTIME'])

function mayGoTogether(tokens: readonly Token[], traits: Traits): boolean {
  if (traits.schema || traits.ownTransactions || traits.reach !== undefined || traits.emptying !== undefined)
    return false
  const keywords = tokens.map(keywordOf)
  const clock = keywords.some((word, at) => {
    const after = keywords[at + 1] === '.' ? at + 3 : at + 1
    return CLOCKS.has(word) && keywords[after] === '(' && keywords[after + 1] === ')'
  })
  if (clock || keywords.some(word => APART.has(word) || /^\$?ATTEST/.test(word))) return false
  return tokens.length <= MOST_TOKENS && CHANGING.has(lastClause(keywords))
}

/** A statement as long as a file goes alone: there is no other like it, and its literals are many. */
const MOST_TOKENS = 2_000
const CLAUSES = new Set([...CHANGING, 'MATCH', 'WITH', 'UNWIND', 'CALL', 'ORDER', 'SKIP', 'LIMIT', 'WHERE'])

/** The last clause that stands in no brackets: a statement that ends reading is an error, and must stay one. */
function lastClause(keywords: readonly string[]): string {
  let depth = 0
  let last = ''
  for (const word of keywords) {
    if (word === '(' || word === '[' || word === '{') depth += 1
    else if (word === ')' || word === ']' || word === '}') depth -= 1
    else if (depth === 0 && CLAUSES.has(word)) last = word
  }
  return last
}

/** The offset in a statement for one in its {@link textOf}, near enough where parameters stand. */
export function offsetIn(statement: Statement, offset: number): number {
  const { pieces, starts } = cutOf(statement)
  let rendered = 0
  for (const [at, piece] of pieces.entries()) {
    if (offset <= rendered + piece.length) return (starts[at] ?? 0) + Math.max(0, offset - rendered)
    rendered += piece.length + `$attest${at}`.length
  }
  return starts.at(-1) ?? 0
}
