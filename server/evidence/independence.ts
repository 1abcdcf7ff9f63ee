import type { Citation } from './claim.ts'

/** Who said it, and in which document they said it. */
export interface Origin {
  readonly speakerId: string
  readonly documentId: string
}

/** Why an origin does not count by itself, and the origin it depends on or is one with. */
export interface Dependence {
  readonly why: 'derivative' | 'same-speaker' | 'same-document' | 'common-source'
  readonly of: Origin
}

export interface Independence {
  /** One origin for each independent one, ordered by document, then speaker. */
  readonly independent: readonly Origin[]
  /** Undefined for an independent origin. */
  dependenceOf(origin: Origin): Dependence | undefined
}

/** The documents that a document rests on, itself included, over any number of citations. */
export type RestsOn = (documentId: string) => ReadonlySet<string>

/** Reads citations as what rests on what. They may form cycles; each answer is worked out once. */
export function restingOn(citations: readonly Citation[]): RestsOn {
  const cited = listed(citations, ({ from }) => [from])
  const known = new Map<string, ReadonlySet<string>>()
  return documentId => {
    const answer = known.get(documentId) ?? closureOf(documentId, cited)
    known.set(documentId, answer)
    return answer
  }
}

function closureOf(documentId: string, cited: ReadonlyMap<string, readonly Citation[]>): Set<string> {
  const reached = new Set([documentId])
  // Walking a set visits what is added on the way, each document once: a cycle ends too.
  for (const document of reached) for (const { to } of cited.get(document) ?? []) reached.add(to)
  return reached
}

/**
 * Tells which origins are independent. An origin whose document rests on another's is derivative and joins nothing.
 * Of the rest two are one if they share the speaker, or if what they rest on meets: the document they share, one that
 * both cite, two that cite each other. The order of the origins makes no difference.
 */
export function independenceOf(origins: readonly Origin[], restsOn: RestsOn): Independence {
  const ordered = distinct(origins)
  const documents = new Set(ordered.map(origin => origin.documentId))
  const known = new Map<string, Dependence | undefined>()
  const originals = ordered.filter(origin => !isDerivative(origin))
  for (const group of groupsOf(originals, restsOn))
    for (const [origin, dependence] of group) known.set(keyOf(origin), dependence)
  for (const origin of ordered.filter(isDerivative)) known.set(keyOf(origin), derivedFrom(origin))
  return {
    independent: ordered.filter(origin => known.get(keyOf(origin)) === undefined),
    dependenceOf: origin => known.get(keyOf(origin)),
  }

  function isDerivative({ documentId }: Origin): boolean {
    return [...restsOn(documentId)].some(
      document => documents.has(document) && !restsOn(document).has(documentId),
    )
  }

  function derivedFrom({ documentId }: Origin): Dependence | undefined {
    const of = originals.find(original => restsOn(documentId).has(original.documentId))
    return of && { why: 'derivative', of }
  }
}

type Group = ReadonlyMap<Origin, Dependence | undefined>

/** Groups of origins that are one; the first of each has no dependence, the others that which joined them to it. */
function groupsOf(origins: readonly Origin[], restsOn: RestsOn): readonly Group[] {
  const sharing = listed(origins, origin => sharesOf(origin, restsOn))
  const grouped = new Set<Origin>()
  return origins.flatMap(first => {
    if (grouped.has(first)) return []
    const group = new Map<Origin, Dependence | undefined>([[first, undefined]])
    // Grows while it is walked. A share is used up by the first who has it, so the loop ends.
    for (const of of group.keys())
      for (const share of sharesOf(of, restsOn)) {
        const peers = sharing.get(share) ?? []
        for (const peer of peers) if (!group.has(peer)) group.set(peer, { why: whyOne(peer, of), of })
        sharing.delete(share)
      }
    for (const origin of group.keys()) grouped.add(origin)
    return [group]
  })
}

const sharesOf = ({ speakerId, documentId }: Origin, restsOn: RestsOn) => [
  `speaker ${speakerId}`,
  ...[...restsOn(documentId)].map(document => `document ${document}`),
]

function whyOne(one: Origin, other: Origin): Dependence['why'] {
  if (one.speakerId === other.speakerId) return 'same-speaker'
  return one.documentId === other.documentId ? 'same-document' : 'common-source'
}

const keyOf = (origin: Origin) => JSON.stringify([origin.documentId, origin.speakerId])

function distinct(origins: readonly Origin[]): readonly Origin[] {
  const byKey = new Map(origins.map(origin => [keyOf(origin), origin]))
  return [...byKey].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, origin]) => origin)
}

function listed<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): Map<string, T[]> {
  const lists = new Map<string, T[]>()
  for (const item of items)
    for (const key of keysOf(item)) {
      const list = lists.get(key)
      if (list === undefined) lists.set(key, [item])
      else list.push(item)
    }
  return lists
}
