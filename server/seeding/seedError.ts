import { lineAt, lineStarts, type Position } from './positions.ts'

export type SeedErrorCode =
  | 'NO_SUCH_FILE'
  | 'NO_SUCH_SEED'
  | 'NO_CYPHER_FILES'
  | 'NOT_UTF8'
  | 'UNTERMINATED'
  /** A \uXXXX outside of a string hides what is run. */
  | 'ESCAPED'
  | 'SHELL_COMMAND'
  /** A `:use` names another database than the one that is seeded. */
  | 'OTHER_DATABASE'
  | 'STATEMENT_TOO_LONG'
  /** A statement leaves the graph, and nobody said that the file is trusted. */
  | 'NOT_TRUSTED'
  /** A file deletes what it did not create, and nobody allowed it. */
  | 'DELETES'
  /** A file deletes vocabulary, ledger or claims. */
  | 'PROTECTED'
  /** A file is too large for one transaction. */
  | 'TOO_LARGE'
  /** A file has changed since it was applied. */
  | 'CHANGED'
  | 'STATEMENT_FAILED'
  | 'WROTE_NOTHING'
  /** Somebody else is seeding. */
  | 'LOCKED'
  | 'INTERRUPTED'

/** A seed that cannot be applied: `code` tells why, the message where and what to do. */
export class SeedError extends Error {
  override readonly name = 'SeedError'
  constructor(
    readonly code: SeedErrorCode,
    message: string,
    override readonly cause?: unknown,
    /** The place of it, where it has one. */
    readonly fault?: SeedFault,
  ) {
    super(message)
  }
}

/** What is wrong with a file at one place of it. */
export interface SeedFault extends Position {
  readonly code: SeedErrorCode
  readonly message: string
  /** What the person can do about it; undefined where the message says all. */
  readonly cure?: string | undefined
}

interface NamedText {
  readonly name: string
  readonly text: string
}

/** A fault as a person reads it: file, line, column, reason, the line itself with a caret, and the cure. */
export function faultText(file: NamedText, fault: SeedFault): string {
  const text = placed(file, fault, fault.message)
  return fault.cure === undefined ? text : `${text}\n${fault.cure}`
}

/** `file:line:col  what is wrong`, the line itself and a caret under the place. */
export function placed(file: NamedText, at: Position, what: string): string {
  const line = lineAt(file.text, lineStarts(file.text), at.line)
  // Seeds have rows of hundreds of characters: a window around the place is what a person can read.
  const from = Math.max(0, at.column - 1 - 60)
  const shown = line.slice(from, at.column - 1 + 60)
  const before = line.slice(from, at.column - 1)
  // A tab stays one, and what is written in two units stands in one place.
  const indent = [...before].map(sign => (sign === '\t' ? '\t' : ' ')).join('')
  return `${file.name}:${at.line}:${at.column}  ${what}\n    ${shown}\n    ${indent}^`
}
