/** What of the loaded network is drawn, what is set aside, and why. */
import type { LinkStatus, MapEntity, MapLink, Network } from './network.ts'
import type { Hidden } from './view.ts'

export interface Shown extends Network {
  /** Entities that are not drawn for want of a link: they have none at all, or the legend hides those they have. */
  readonly setAside: readonly MapEntity[]
  /** How many links the legend hides. */
  readonly hiddenLinks: number
  /** How many entities are of a kind that the legend hides. */
  readonly hiddenEntities: number
}

/** The part of the network that is drawn. The selected entity is drawn even where it has no link. */
export function shownOf(network: Network, hidden: Hidden, selectedId: string | null): Shown {
  const kinds = new Set(hidden.kinds)
  const inView = network.entities.filter(entity => !kinds.has(entity.kind))
  const ids = new Set(inView.map(entity => entity.id))
  const links = network.links.filter(
    link =>
      ids.has(link.sourceId) &&
      ids.has(link.targetId) &&
      !hidden.statuses.includes(link.status) &&
      !hidden.relations.includes(link.relationName),
  )
  const linked = endsOf(links)
  const loaded = endsOf(network.links)
  const isDrawn = ({ id, linkDegree }: MapEntity) =>
    linked.has(id) || id === selectedId || (linkDegree > 0 && !loaded.has(id))
  return {
    entities: inView.filter(isDrawn),
    links,
    setAside: inView.filter(entity => !isDrawn(entity)),
    hiddenLinks: network.links.length - links.length,
    hiddenEntities: network.entities.length - inView.length,
  }
}

function endsOf(links: readonly MapLink[]): Set<string> {
  return new Set(links.flatMap(link => [link.sourceId, link.targetId]))
}

export interface Counts {
  readonly kinds: ReadonlyMap<string, number>
  readonly statuses: ReadonlyMap<LinkStatus, number>
  readonly relations: ReadonlyMap<string, number>
  /** Events whose occurrence is of that status. */
  readonly occurrences: ReadonlyMap<LinkStatus, number>
}

/** How many entities and links of the loaded network are of each kind, status and relation, hidden ones too. */
export function countsOf({ entities, links }: Network): Counts {
  return {
    kinds: tally(entities.map(entity => entity.kind)),
    statuses: tally(links.map(link => link.status)),
    relations: tally(links.map(link => link.relationName)),
    occurrences: tally(entities.flatMap(entity => entity.occurrence ?? [])),
  }
}

function tally<Key>(keys: readonly Key[]): Map<Key, number> {
  const counts = new Map<Key, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}
