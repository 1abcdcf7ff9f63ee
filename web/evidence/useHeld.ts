import { useDate, useWords } from '../app/page.ts'

/** When a link held, in words; an unknown end is said, never left blank. */
export function useHeld(): (from: string | null, to: string | null) => string {
  const { evidence, panel, comma } = useWords()
  const dateOf = useDate()
  return (from, to) => {
    if (from === null) {
      if (to === null) return evidence.heldUnknown
      return to === '..' ? panel.startUnknownStill : evidence.until(dateOf(to))
    }
    const since = evidence.since(dateOf(from))
    if (to === '..') return [since, evidence.still].join(comma)
    if (to === null) return [since, panel.endUnknown].join(comma)
    return from === to ? dateOf(from) : evidence.fromTo(dateOf(from), dateOf(to))
  }
}
