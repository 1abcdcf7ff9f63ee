/** What is shown and where it stands: what undo takes back, as plain data and pure functions. */
import { type Filter, NO_FILTER } from './filter.ts'
import { EVERY_LINK, isSameNarrowing, type Narrowing } from './narrowing.ts'

export type Positions = Readonly<Record<string, { readonly x: number; readonly y: number }>>

/** Links seen from one entity. */
export interface Step {
  readonly entityId: string
  readonly direction: 'OUT' | 'IN' | 'BOTH'
  /** Only links of this relation; null for all. */
  readonly relation: string | null
  /** Only links that pass it. */
  readonly narrowing: Narrowing
}

/** All links of an entity. */
export function stepFrom(entityId: string): Step {
  return { entityId, direction: 'BOTH', relation: null, narrowing: EVERY_LINK }
}

/** One expansion: the step, and who it has brought so far. */
export interface Expansion extends Step {
  readonly entityIds: readonly string[]
  /** How many links of the step have been followed. */
  readonly seen: number
  /** How many links the step has; null where they are too many to count. */
  readonly total: number | null
  /** Where the next ones begin; null where there are none. */
  readonly cursor: string | null
}

/** Only what is within so many links of these entities stands out. */
export interface Lens {
  readonly entityIds: readonly string[]
  readonly hops: number
}

export interface Content {
  /** The entities that are shown before any expansion, or null: the overview that the graph itself gives. */
  readonly base: readonly string[] | null
  /** In the order in which they were made. */
  readonly expansions: readonly Expansion[]
  /** Entities that a person has taken off the map. */
  readonly hiddenIds: readonly string[]
  /** Entities that keep their place when the map is tidied. */
  readonly pinnedIds: readonly string[]
  readonly filter: Filter
  /** What the filters take away is drawn pale instead of not at all. */
  readonly fades: boolean
  readonly lens: Lens | null
  /** Where everybody stands on the map; null before the first layout. */
  readonly positions: Positions | null
}

export const FIRST_CONTENT: Content = {
  base: null,
  expansions: [],
  hiddenIds: [],
  pinnedIds: [],
  filter: NO_FILTER,
  fades: false,
  lens: null,
  positions: null,
}

/** The entities that the content shows, or null for the graph's overview, hidden ones included. */
export function wantedIds({ base, expansions }: Content): readonly string[] | null {
  if (base === null) return null
  return [...new Set([...base, ...expansions.flatMap(expansion => expansion.entityIds)])]
}

/** The content with entities added to those that `shown` lists; who was taken off the map comes back. The same where all are there. */
export function withEntities(content: Content, shown: readonly string[], ids: readonly string[]): Content {
  const missing = ids.filter(id => !shown.includes(id))
  if (missing.length === 0) return content
  const known = wantedIds(content) ?? [...shown, ...content.hiddenIds]
  const isNew = (id: string) => !known.includes(id)
  return {
    ...content,
    base: missing.some(isNew) ? [...(content.base ?? known), ...missing.filter(isNew)] : content.base,
    hiddenIds: content.hiddenIds.filter(id => !missing.includes(id)),
  }
}

/** Just these entities, in places that the layout gives them. */
export function withOnly(content: Content, ids: readonly string[]): Content {
  return {
    ...content,
    base: [...new Set(ids)],
    expansions: [],
    hiddenIds: [],
    pinnedIds: content.pinnedIds.filter(id => ids.includes(id)),
    lens: null,
    positions: null,
  }
}

/** Whether two steps are the same. */
export function isSameStep(one: Step, other: Step): boolean {
  return (
    one.entityId === other.entityId &&
    one.direction === other.direction &&
    one.relation === other.relation &&
    isSameNarrowing(one.narrowing, other.narrowing)
  )
}

/** The expansion of a step; undefined where it has not been made. */
export function expansionOf({ expansions }: Content, step: Step): Expansion | undefined {
  return expansions.find(expansion => isSameStep(expansion, step))
}

/** The content with what a step has found, `shown` being who is shown before; a further page joins its expansion. */
export function withExpansion(content: Content, shown: readonly string[], found: Expansion): Content {
  const before = expansionOf(content, found)
  const joined = {
    ...found,
    entityIds: [...new Set([...(before?.entityIds ?? []), ...found.entityIds])],
    seen: (before?.seen ?? 0) + found.seen,
  }
  return {
    ...content,
    base: content.base ?? [...shown, ...content.hiddenIds],
    expansions: [...content.expansions.filter(each => each !== before), joined],
    hiddenIds: content.hiddenIds.filter(id => !found.entityIds.includes(id)),
  }
}

/** The content without one expansion: only those leave whom nothing else has brought. */
export function withoutExpansion(content: Content, step: Step): Content {
  return { ...content, expansions: content.expansions.filter(each => !isSameStep(each, step)) }
}

export function withHidden(content: Content, ids: readonly string[]): Content {
  return { ...content, hiddenIds: [...new Set([...content.hiddenIds, ...ids])] }
}

export function withPinned(content: Content, ids: readonly string[]): Content {
  return { ...content, pinnedIds: [...new Set([...content.pinnedIds, ...ids])] }
}

export function withoutPinned(content: Content, ids: readonly string[]): Content {
  return { ...content, pinnedIds: content.pinnedIds.filter(id => !ids.includes(id)) }
}
