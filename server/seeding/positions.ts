/** Where something stands in a file, as editors count: from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number
  readonly column: number
}

const BYTE_ORDER_MARK = '\uFEFF'

/** The offsets at which the lines of a text begin; CR, LF and CRLF each end one. */
export function lineStarts(text: string): readonly number[] {
  const starts = [text.startsWith(BYTE_ORDER_MARK) ? 1 : 0]
  for (const ending of text.matchAll(/\r\n|\r|\n/g)) starts.push(ending.index + ending[0].length)
  return starts
}

/** The position of an offset, given the {@link lineStarts} of its text. */
export function positionAt(starts: readonly number[], offset: number): Position {
  let low = 0
  let high = starts.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle
  }
  return { line: low + 1, column: Math.max(0, offset - (starts[low] ?? 0)) + 1 }
}

/** A line of a text without its ending. */
export function lineAt(text: string, starts: readonly number[], line: number): string {
  return text.slice(starts[line - 1], starts[line]).replace(/[\r\n]+$/, '')
}

/** The position of an offset within a piece of a text that itself begins at a position. */
export function positionWithin(piece: Position & { readonly text: string }, offset: number): Position {
  const before = piece.text.slice(0, offset).split(/\r\n|\r|\n/)
  const inLine = before.at(-1)?.length ?? 0
  if (before.length === 1) return { line: piece.line, column: piece.column + inLine }
  return { line: piece.line + before.length - 1, column: inLine + 1 }
}
