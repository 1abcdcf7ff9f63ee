/** The legend's counts: each part's follow the filters of all other parts, so that a count says what a click would show. */
import { type Filter, isChosen, modalityOf, passes } from './filter.ts'
import type { LinkStatus, MapEntity, MapLink, Network } from './network.ts'

export interface Counts {
  readonly kinds: ReadonlyMap<string, number>
  readonly relations: ReadonlyMap<string, number>
  readonly statuses: ReadonlyMap<string, number>
  readonly modalities: ReadonlyMap<string, number>
  /** Links by their number of independent origins. */
  readonly sources: ReadonlyMap<number, number>
  /** Links by their confidence; those without are under null. */
  readonly confidence: ReadonlyMap<number | null, number>
  /** Events whose occurrence is of that status. */
  readonly occurrences: ReadonlyMap<LinkStatus, number>
}

/** How many entities and links of the network there are of each kind, relation and so on, those switched off too. */
export function countsOf(network: Network, filter: Filter): Counts {
  const kindOf = kindsOf(network.entities)
  const isOn = (id: string) => isChosen(filter.kinds, kindOf.get(id) ?? '')
  const links = network.links.filter(link => isOn(link.sourceId) && isOn(link.targetId))
  const among = (part: Parameters<typeof passes>[2]) => links.filter(link => passes(filter, link, part))
  return {
    kinds: kindCounts(network, filter),
    relations: tally(among('relations').map(link => link.relationName)),
    statuses: tally(among('statuses').map(link => link.status)),
    modalities: tally(among('modalities').map(modalityOf)),
    sources: tally(among('sources').map(link => link.sources)),
    confidence: tally(among('confidence').map(link => link.confidence)),
    occurrences: tally(
      network.entities.flatMap(entity => (isOn(entity.id) ? (entity.occurrence ?? []) : [])),
    ),
  }
}

/** An entity counts where a link of it would be drawn if its kind were on; without links, where it had none to lose. */
function kindCounts({ entities, links }: Network, filter: Filter): ReadonlyMap<string, number> {
  const kindOf = kindsOf(entities)
  const linked = new Set<string>()
  const counted = new Set<string>()
  const count = (id: string, otherId: string) => {
    linked.add(id)
    const other = kindOf.get(otherId) ?? ''
    if (isChosen(filter.kinds, other) || other === kindOf.get(id)) counted.add(id)
  }
  const passing: ReadonlySet<MapLink> = new Set(links.filter(link => passes(filter, link)))
  for (const link of links) {
    if (passing.has(link)) {
      count(link.sourceId, link.targetId)
      count(link.targetId, link.sourceId)
    } else {
      linked.add(link.sourceId)
      linked.add(link.targetId)
    }
  }
  return tally(entities.filter(({ id }) => counted.has(id) || !linked.has(id)).map(entity => entity.kind))
}

function kindsOf(entities: readonly MapEntity[]): ReadonlyMap<string, string> {
  return new Map(entities.map(entity => [entity.id, entity.kind]))
}

function tally<Key>(keys: readonly Key[]): Map<Key, number> {
  const counts = new Map<Key, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}
