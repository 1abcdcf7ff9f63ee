/** What is on the map: entities and the links between them, as plain data and pure functions. */

/** How well a link, or the occurrence of an event, is supported. */
export type LinkStatus =
  | 'CONFIRMED'
  | 'REPORTED'
  | 'ALLEGED'
  | 'UNCONFIRMED'
  | 'DISPUTED'
  | 'DENIED'
  | 'RETRACTED'
  | 'UNSOURCED'

/** Whether what a link says is so, or only planned, threatened, … */
export type Modality =
  | 'ACTUAL'
  | 'SCHEDULED'
  | 'PLANNED'
  | 'EXPECTED'
  | 'PROPOSED'
  | 'CONDITIONAL'
  | 'THREATENED'

export interface MapEntity {
  id: string
  name: string
  kind: string
  /** Its labels in the graph: more kinds than one where a graph nests them. */
  labels: readonly string[]
  /** The kind's group in the vocabulary, which decides the hue; '' for none. */
  group: string
  /** The kind's icon in the vocabulary, which decides the shape. */
  icon: string
  /** Whether entities of this kind act: they are drawn filled, the others hollow. */
  acts: boolean
  /** All links the entity has in the graph, shown or not. */
  linkDegree: number
  /** For an event: how well it is supported that it happened. */
  occurrence: LinkStatus | null
}

export interface MapLink {
  id: string
  sourceId: string
  targetId: string
  relationName: string
  /** The verb that stands on the link, in the page's language. */
  label: string
  symmetric: boolean
  status: LinkStatus
  modality: Modality | null
  /** Independent origins. */
  sources: number
  claimCount: number
  /** One reader's, 0 to 100; null where nobody has given one. */
  confidence: number | null
  /** Since when it holds, in EDTF; null where that is unknown. */
  validFrom: string | null
  /** Until when it held, in EDTF, `..` for still; null where that is unknown. */
  validTo: string | null
  /** The whole sentence, for lists and for people who cannot see the canvas. */
  sentence: string
}

export interface Network {
  entities: readonly MapEntity[]
  links: readonly MapLink[]
}

/** The links of one entity, in the network's order. */
export function linksOf(network: Network, entityId: string): MapLink[] {
  return network.links.filter(link => link.sourceId === entityId || link.targetId === entityId)
}

/** The ids of the entities that one entity has a link with, without itself. */
export function neighboursOf(network: Network, entityId: string): Set<string> {
  const ids = linksOf(network, entityId).flatMap(link => [link.sourceId, link.targetId])
  return new Set(ids.filter(id => id !== entityId))
}

/** How many of the links shown each entity has; a link to itself counts once. */
export function linkCounts(links: readonly MapLink[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { sourceId, targetId } of links) {
    counts.set(sourceId, (counts.get(sourceId) ?? 0) + 1)
    if (targetId !== sourceId) counts.set(targetId, (counts.get(targetId) ?? 0) + 1)
  }
  return counts
}

/** The network with an addition: what is known keeps its place and gets the newer data; a link without both ends is left out. */
export function withAdded(network: Network, addition: Network): Network {
  const entities = new Map(network.entities.map(entity => [entity.id, entity]))
  for (const entity of addition.entities) entities.set(entity.id, entity)
  const links = new Map(network.links.map(link => [link.id, link]))
  for (const link of addition.links) links.set(link.id, link)
  return {
    entities: [...entities.values()],
    links: [...links.values()].filter(link => entities.has(link.sourceId) && entities.has(link.targetId)),
  }
}

/** The network without some entities and without their links. */
export function withoutEntities(network: Network, entityIds: ReadonlySet<string>): Network {
  return {
    entities: network.entities.filter(entity => !entityIds.has(entity.id)),
    links: network.links.filter(link => !entityIds.has(link.sourceId) && !entityIds.has(link.targetId)),
  }
}

/** The entities that have no link in the network. */
export function unlinkedOf(network: Network): MapEntity[] {
  const counts = linkCounts(network.links)
  return network.entities.filter(entity => !counts.has(entity.id))
}

/**
 * What stays in view when something is selected: the entity, or the ends of the link, with their links and neighbours.
 * `ends` are the selected entities themselves. Null when the id is not on the map.
 */
export function focusOf(
  network: Network,
  selectedId: string,
): { ends: Set<string>; entityIds: Set<string>; linkIds: Set<string> } | null {
  const link = network.links.find(each => each.id === selectedId)
  const known = link !== undefined || network.entities.some(entity => entity.id === selectedId)
  if (!known) return null
  const ends = new Set(link === undefined ? [selectedId] : [link.sourceId, link.targetId])
  const kept = network.links.filter(each => ends.has(each.sourceId) || ends.has(each.targetId))
  return {
    ends,
    entityIds: new Set([...ends, ...kept.flatMap(each => [each.sourceId, each.targetId])]),
    linkIds: new Set(kept.map(each => each.id)),
  }
}
