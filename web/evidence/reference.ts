import { useDate, useWords } from '../app/page.ts'
import type { ReferenceFragment } from '../data/operations.generated.ts'

/** What a document is called: its title, else its kind and date ("Article, 2–9 Nov 2025"). */
export function useReference(): (document: ReferenceFragment) => string {
  const words = useWords()
  const dateOf = useDate()
  return ({ title, kind, published }) => {
    if (title) return title
    const what = kind ? words.documentKind(kind) : words.evidence.untitled
    return published ? [what, dateOf(published)].join(words.comma) : what
  }
}
