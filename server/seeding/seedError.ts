import { lineAt, lineStarts, type Position } from './positions.ts'

export type SeedErrorCode =
  | 'NO_SUCH_FILE'
  | 'NO_SUCH_SEED'
  | 'NO_CYPHER_FILES'
  | 'NOT_UTF8'
  | 'UNTERMINATED'
  | 'SHELL_COMMAND'
  | 'STATEMENT_FAILED'

/** A seed that cannot be applied: `code` tells why, the message where and what to do. */
export class SeedError extends Error {
  override readonly name = 'SeedError'
  constructor(
    readonly code: SeedErrorCode,
    message: string,
    override readonly cause?: unknown,
  ) {
    super(message)
  }
}

/** `file:line:col  what is wrong`, the line itself and a caret under the place. */
export function placed(
  file: { readonly name: string; readonly text: string },
  at: Position,
  what: string,
): string {
  const line = lineAt(file.text, lineStarts(file.text), at.line)
  // Seeds have rows of hundreds of characters: a window around the place is what a person can read.
  const from = Math.max(0, at.column - 1 - 60)
  const shown = line.slice(from, at.column - 1 + 60)
  return `${file.name}:${at.line}:${at.column}  ${what}\n    ${shown}\n    ${' '.repeat(at.column - 1 - from)}^`
}
