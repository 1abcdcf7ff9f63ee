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
  const cited = new Map<string, string[]>()
  for (const { from } of citations) cited.set(from, [])
  for (const { from, to } of citations) cited.get(from)?.push(to)
  const known = new Map<string, ReadonlySet<string>>()
  return documentId => {
    const answer = known.get(documentId) ?? closureOf(documentId, cited)
    known.set(documentId, answer)
    return answer
  }
}

function closureOf(documentId: string, cited: ReadonlyMap<string, readonly string[]>): Set<string> {
  const reached = new Set([documentId])
  // Walking a set visits what is added on the way, each document once: a cycle ends too.
  for (const document of reached) for (const to of cited.get(document) ?? []) reached.add(to)
  return reached
}

/**
 * Tells which origins are independent. An origin whose document rests on another's is derivative and joins nothing.
 * Of the rest two are one if they share the speaker, or if what they rest on meets: the document they share, one that
 * both cite, two that cite each other. The order of the origins makes no difference.
 */
export function independenceOf(origins: readonly Origin[], restsOn: RestsOn): Independence {
  const ordered = distinct(origins)
  const derivative = ordered.filter(origin => ordered.some(other => isDerivedFrom(other, origin, restsOn)))
  const originals = ordered.filter(origin => !derivative.includes(origin))
  const known = new Map<string, Dependence | undefined>()
  for (const group of groupsOf(originals, restsOn))
    for (const [origin, dependence] of group) known.set(keyOf(origin), dependence)
  for (const origin of derivative) {
    // There is one: following what is derived from what ends at an original, because cycles are no derivation.
    const of = originals.find(original => isDerivedFrom(original, origin, restsOn))
    known.set(keyOf(origin), of && { why: 'derivative', of })
  }
  return {
    independent: ordered.filter(origin => known.get(keyOf(origin)) === undefined),
    dependenceOf: origin => known.get(keyOf(origin)),
  }
}

/** One document reaches the other, and not the other way round as well. */
const isDerivedFrom = (source: Origin, origin: Origin, restsOn: RestsOn) =>
  restsOn(origin.documentId).has(source.documentId) && !restsOn(source.documentId).has(origin.documentId)

type Group = ReadonlyMap<Origin, Dependence | undefined>

/** Groups of origins that are one; the first of each has no dependence, the others that which joined them to it. */
function groupsOf(origins: readonly Origin[], restsOn: RestsOn): readonly Group[] {
  const left = new Set(origins)
  const groups: Group[] = []
  for (const first of left) {
    const group = new Map<Origin, Dependence | undefined>([[first, undefined]])
    left.delete(first)
    // Grows while it is walked; who is in it is no longer left, so the loop ends.
    for (const of of group.keys())
      for (const peer of left) {
        const why = whyOne(peer, of, restsOn)
        if (why === undefined) continue
        group.set(peer, { why, of })
        left.delete(peer)
      }
    groups.push(group)
  }
  return groups
}

function whyOne(one: Origin, other: Origin, restsOn: RestsOn): Dependence['why'] | undefined {
  if (one.speakerId === other.speakerId) return 'same-speaker'
  if (one.documentId === other.documentId) return 'same-document'
  return meet(restsOn(one.documentId), restsOn(other.documentId)) ? 'common-source' : undefined
}

/** Whether two sets have anything in common. */
export function meet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [fewer, more] = one.size <= other.size ? [one, other] : [other, one]
  for (const document of fewer) if (more.has(document)) return true
  return false
}

const keyOf = (origin: Origin) => JSON.stringify([origin.documentId, origin.speakerId])

function distinct(origins: readonly Origin[]): readonly Origin[] {
  const byKey = new Map(origins.map(origin => [keyOf(origin), origin]))
  return [...byKey].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, origin]) => origin)
}
