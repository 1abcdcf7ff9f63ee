/** Which rows of a long list are in the page: those in view, some around them, and one that must stay, such as the one with the focus. */

/** Rows above and below those in view that are there already when they scroll in. */
const AROUND = 8

export interface View {
  readonly top: number
  readonly height: number
  readonly rowHeight: number
}

/** The rows to render: from the first to before the last. */
export function rangeOf(count: number, { top, height, rowHeight }: View): { from: number; to: number } {
  const first = Math.floor(top / rowHeight)
  const inView = Math.ceil(height / rowHeight)
  const from = Math.max(0, Math.min(first, count - inView) - AROUND)
  return { from, to: Math.min(count, first + inView + AROUND) }
}

/** A row, or how many rows are left out at that place, before a row. */
export type Piece = { readonly at: number } | { readonly left: number; readonly before: number }

/** What stands in the list from top to bottom. */
export function piecesOf(count: number, { from, to }: { from: number; to: number }, kept: number): Piece[] {
  const shown = Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i)
  const isKept = kept >= 0 && kept < count
  if (isKept && kept < from) shown.unshift(kept)
  if (isKept && kept >= to) shown.push(kept)
  const pieces: Piece[] = []
  let next = 0
  for (const at of shown) {
    if (at > next) pieces.push({ left: at - next, before: at })
    pieces.push({ at })
    next = at + 1
  }
  if (next < count) pieces.push({ left: count - next, before: count })
  return pieces
}
