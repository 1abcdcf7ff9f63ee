/** Made-up entities and links: the least that shows the point. */
import type { MapEntity, MapLink, Network } from '../../web/graph/network.ts'
import { seededRandom } from '../../web/map/layout/random.ts'

/** A person, unless changed. */
export function madeEntity(id: string, change: Partial<MapEntity> = {}): MapEntity {
  const person = {
    kind: 'Person',
    group: 'people',
    icon: 'disc',
    acts: true,
    linkDegree: 1,
    occurrence: null,
  }
  const labels = ['Entity', change.kind ?? person.kind]
  return { id, name: id, ...person, labels, ...change }
}

/** `madeLink('a b')` is a reported link from a to b; `madeLink('a b', 'second')` another one. */
export function madeLink(ends: string, relationName = 'BACKS', change: Partial<MapLink> = {}): MapLink {
  const [sourceId = '', targetId = ''] = ends.split(' ')
  const id = `${sourceId}~${relationName}~${targetId}`
  const plain = {
    label: 'backs',
    symmetric: false,
    status: 'REPORTED',
    modality: 'ACTUAL',
    sources: 1,
    claimCount: 1,
    confidence: null,
    validFrom: null,
    validTo: null,
  } as const
  return { id, sourceId, targetId, relationName, sentence: '', ...plain, ...change }
}

/** A network of the given size in which some entities have many links, always the same. */
export function madeNetwork(entities: number, links: number): Network {
  const random = seededRandom(7)
  return {
    entities: Array.from({ length: entities }, (_, i) => madeEntity(`e${i}`, { name: `Entity number ${i}` })),
    links: Array.from({ length: links }, (_, i) => {
      const source = i < entities - 1 ? i + 1 : Math.floor(random() * entities)
      const target = Math.floor(random() ** 3 * entities)
      return madeLink(`e${source} e${target}`, `R${i}`)
    }),
  }
}
