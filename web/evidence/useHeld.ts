import { useDate, useWords } from '../app/page.ts'

/** When a link held, in words; an unknown end is said, never left blank. */
export function useHeld(): (from: string | null, to: string | null) => string {
  const { evidence } = useWords()
  const dateOf = useDate()
  return (from, to) => {
    if (from === null) return to === null || to === '..' ? evidence.heldUnknown : evidence.until(dateOf(to))
    if (to === '..') return `${evidence.since(dateOf(from))}, ${evidence.still}`
    if (to === null) return evidence.since(dateOf(from))
    return from === to ? dateOf(from) : evidence.fromTo(dateOf(from), dateOf(to))
  }
}
