/** The name most like this one, or undefined where none is at all like it. */
export function nearest(name: string, names: Iterable<string>): string | undefined {
  const ranked = [...names]
    .map(other => ({ other, edits: editsBetween(name.toLowerCase(), other.toLowerCase()) }))
    .sort((a, b) => a.edits - b.edits)
  const [best] = ranked
  return best !== undefined && best.edits <= Math.max(name.length, best.other.length) / 2
    ? best.other
    : undefined
}

/** Levenshtein's distance; names are short, so the plain table does. */
export function editsBetween(one: string, other: string): number {
  const letters = [...other]
  let previous = [0, ...letters.keys()].map((_, at) => at)
  for (const [row, letter] of [...one].entries()) {
    const current = [row + 1]
    for (const [column, otherLetter] of letters.entries())
      current.push(
        Math.min(
          (previous[column + 1] ?? 0) + 1,
          (current[column] ?? 0) + 1,
          (previous[column] ?? 0) + (letter === otherLetter ? 0 : 1),
        ),
      )
    previous = current
  }
  return previous.at(-1) ?? 0
}
