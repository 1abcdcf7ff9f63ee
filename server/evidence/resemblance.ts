/** A passage and the document it was read in. */
export interface Passage {
  readonly claimId: string
  readonly documentId: string
  /** Folded: words in small letters with single spaces between them. */
  readonly words: string
}

/** Two passages of two documents that are much alike. */
export interface Alike<P extends Passage> {
  readonly one: P
  readonly other: P
}

/** So many words in a row are one piece of a passage. */
const SHINGLE = 3
/** Passages of fewer words than these are alike by chance: "the United States said on Sunday". */
const FEWEST_WORDS = 8
/** Shared by so much of all their pieces, passages are alike: a sentence with a word in ten changed still is. */
const RESEMBLANCE = 0.5
/** A piece that more passages have than these is a set phrase and tells nothing; this also bounds the work. */
const COMMON = 30

/**
 * Finds passages of different documents that are much alike: their resemblance, the share of three-word pieces
 * ("shingles") that both have among those that either has, is at least one half (A. Z. Broder, On the resemblance and
 * containment of documents, 1997). Of equal passages of one document the first stands for all. The order of the
 * passages makes no difference; at most `most` pairs are given.
 */
export function alikeAmong<P extends Passage>(passages: readonly P[], most: number): readonly Alike<P>[] {
  const distinct = distinctIn(passages)
  const shingled = distinct.map(({ words }) => shinglesOf(words))
  const having = new Map<string, number[]>()
  const found: Alike<P>[] = []
  for (const [at, shingles] of shingled.entries()) {
    const shared = new Map<number, number>()
    for (const shingle of shingles) {
      const others = having.get(shingle)
      if (others === undefined) having.set(shingle, [at])
      else {
        for (const other of others) shared.set(other, (shared.get(other) ?? 0) + 1)
        if (others.length < COMMON) others.push(at)
      }
    }
    const one = distinct[at]
    for (const [before, both] of [...shared].sort(([first], [second]) => first - second)) {
      const other = distinct[before]
      const either = shingles.size + (shingled[before]?.size ?? 0) - both
      if (one === undefined || other === undefined || one.documentId === other.documentId) continue
      if (both / either >= RESEMBLANCE) found.push({ one: other, other: one })
      if (found.length >= most) return found
    }
  }
  return found
}

function distinctIn<P extends Passage>(passages: readonly P[]): readonly P[] {
  const byText = new Map<string, P>()
  const ordered = passages.toSorted((one, other) => (one.claimId < other.claimId ? -1 : 1))
  for (const passage of ordered) {
    const key = `${passage.documentId}\n${passage.words}`
    if (!byText.has(key)) byText.set(key, passage)
  }
  return [...byText.values()]
}

function shinglesOf(text: string): ReadonlySet<string> {
  const words = text.split(' ')
  if (words.length < FEWEST_WORDS) return new Set()
  return new Set(words.slice(SHINGLE - 1).map((_, at) => words.slice(at, at + SHINGLE).join(' ')))
}
