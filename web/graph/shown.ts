/** What of the loaded network is drawn, what is drawn pale, what is set aside, and why. */
import type { Content, Lens } from './content.ts'
import { isChosen, passes } from './filter.ts'
import type { MapEntity, MapLink, Network } from './network.ts'
import { within } from './reach.ts'

export interface Shown extends Network {
  /** Entities that are not drawn for want of a link: they have none at all, or the filters take those they have. */
  readonly setAside: readonly MapEntity[]
  /** Entities that the person has taken off the map. */
  readonly hidden: readonly MapEntity[]
  /** How many links the filters take away, whether hidden or drawn pale. */
  readonly filteredLinks: number
  /** Ids of the entities and links that are drawn pale. */
  readonly fadedIds: ReadonlySet<string>
  /** How many of the entities that are drawn lie beyond the lens. */
  readonly beyondLens: number
}

/** What of a content decides what is drawn. */
type Drawing = Pick<Content, 'filter' | 'fades' | 'lens' | 'hiddenIds'>

/** The part of the network that is drawn. An entity in `keptId` is drawn even where it has no link. */
export function shownOf(network: Network, content: Drawing, keptId: string | null): Shown {
  const { filter, fades } = content
  const off = new Set(content.hiddenIds)
  const on = onMap(network, off)
  const lens = lensOn(on, content.lens)
  const kinds = new Set(
    on.entities.filter(entity => isChosen(filter.kinds, entity.kind)).map(entity => entity.id),
  )
  const passing = on.links.filter(
    link => kinds.has(link.sourceId) && kinds.has(link.targetId) && passes(filter, link),
  )
  const visible: Network = fades
    ? on
    : { entities: on.entities.filter(entity => kinds.has(entity.id)), links: passing }
  const drawn = drawnOf(visible, network, keptId)
  const pale = fades ? paleOf({ entities: drawn, links: visible.links }, passing) : []
  const beyond = lens === null ? [] : beyondLens({ entities: drawn, links: visible.links }, lens)
  const drawnIds = new Set(drawn.map(entity => entity.id))
  return {
    entities: drawn,
    links: visible.links,
    setAside: visible.entities.filter(entity => !drawnIds.has(entity.id)),
    hidden: network.entities.filter(entity => off.has(entity.id)),
    filteredLinks: on.links.length - passing.length,
    fadedIds: new Set([...pale, ...beyond]),
    beyondLens: beyond.filter(id => drawnIds.has(id)).length,
  }
}

/** The lens, as far as those it is held over are on the map; null where none of them is. */
function lensOn({ entities }: Network, lens: Lens | null): Lens | null {
  if (lens === null) return null
  const wanted = new Set(lens.entityIds)
  const entityIds = entities.filter(({ id }) => wanted.has(id)).map(({ id }) => id)
  return entityIds.length === 0 ? null : { ...lens, entityIds }
}

/** The network without those whom the person has taken off the map. */
export function onMap(network: Network, off: ReadonlySet<string>): Network {
  if (off.size === 0) return network
  return {
    entities: network.entities.filter(entity => !off.has(entity.id)),
    links: network.links.filter(link => !off.has(link.sourceId) && !off.has(link.targetId)),
  }
}

/** Who has a link that is drawn, or links only to entities that are not loaded. */
function drawnOf(visible: Network, network: Network, keptId: string | null): MapEntity[] {
  const linked = endsOf(visible.links)
  const loaded = endsOf(network.links)
  return visible.entities.filter(
    ({ id, linkDegree }) => linked.has(id) || id === keptId || (linkDegree > 0 && !loaded.has(id)),
  )
}

/** The links that do not pass, and the entities that are left without one that does. */
function paleOf({ entities, links }: Network, passing: readonly MapLink[]): string[] {
  const passed = new Set(passing)
  const linked = endsOf(passing)
  const failing = links.filter(link => !passed.has(link))
  const touched = endsOf(failing)
  return [
    ...failing.map(link => link.id),
    ...entities.filter(({ id }) => touched.has(id) && !linked.has(id)).map(entity => entity.id),
  ]
}

function beyondLens({ entities, links }: Network, lens: Lens) {
  const near = within(links, lens.entityIds, lens.hops)
  return [
    ...entities.filter(entity => !near.has(entity.id)).map(entity => entity.id),
    ...links.filter(link => !near.has(link.sourceId) || !near.has(link.targetId)).map(link => link.id),
  ]
}

function endsOf(links: readonly MapLink[]): Set<string> {
  return new Set(links.flatMap(link => [link.sourceId, link.targetId]))
}
