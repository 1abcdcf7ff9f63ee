import DataLoader from 'dataloader'
import { type Assessment, assess } from '../evidence/status.ts'
import { claimsById } from '../graph/claim.ts'
import type { Graph } from '../graph/connection.ts'
import { documentsById } from '../graph/document.ts'
import { type Assessed, type Entity, entitiesById } from '../graph/entity.ts'
import { evidenceAbout } from '../graph/evidence.ts'
import { linksById } from '../graph/link.ts'
import { type LinkCount, linkCountsOf } from '../graph/linkCounts.ts'
import type { Vocabulary } from '../graph/vocabulary.ts'
import { countsOf, type VocabularyCounts } from '../graph/vocabularyCounts.ts'
import { filterOf } from './filters.ts'
import type { LinkFilter as LinkFilterInput } from './schema.generated.ts'

/** A link or the occurrence of an event, as far as its evidence is concerned. */
export interface AssessedThing extends Pick<Assessed, 'status' | 'ruleStatus'> {
  /** A link's id, or an event's entity id. */
  readonly evidenceId: string
  /** The two entities of a link. */
  readonly ends?: readonly [string, string]
}

/** An entity whose links are to be counted, those that pass. */
export interface CountedEntity {
  readonly entity: Entity
  readonly filter: LinkFilterInput | null | undefined
}

/** Made anew for each request: what one request has read once, it does not read again, and no other request sees it. */
export function loadersOf(graph: Graph, vocabulary: () => Promise<Vocabulary>) {
  let counts: Promise<VocabularyCounts> | undefined
  return {
    entity: byId(ids => entitiesById(graph, ids)),
    link: byId(async ids => linksById(graph, ids, await vocabulary())),
    claim: byId(ids => claimsById(graph, ids)),
    document: byId(ids => documentsById(graph, ids)),
    assessment: new DataLoader<AssessedThing, Assessment, string>(things => assessmentsOf(graph, things), {
      cacheKeyFn: thing => thing.evidenceId,
    }),
    linkCounts: new DataLoader<CountedEntity, readonly LinkCount[]>(
      async asked => linkCountsFor(graph, asked, await vocabulary()),
      { cache: false },
    ),
    counts: () => {
      counts ??= vocabulary().then(known => countsOf(graph, known))
      return counts
    },
  }
}

export type Loaders = ReturnType<typeof loadersOf>

function byId<Item>(read: (ids: readonly string[]) => Promise<ReadonlyMap<string, Item>>) {
  return new DataLoader<string, Item | null>(async ids => {
    const found = await read(ids)
    return ids.map(id => found.get(id) ?? null)
  })
}

/** One statement for all entities that are asked about with the same filter. */
async function linkCountsFor(graph: Graph, asked: readonly CountedEntity[], vocabulary: Vocabulary) {
  const byFilter = new Map<string, CountedEntity[]>()
  for (const one of asked) {
    const key = JSON.stringify(one.filter ?? {})
    byFilter.set(key, [...(byFilter.get(key) ?? []), one])
  }
  const counts = new Map<CountedEntity, readonly LinkCount[]>()
  for (const group of byFilter.values()) {
    const entities = group.map(({ entity }) => entity)
    const found = await linkCountsOf(graph, entities, filterOf(group[0]?.filter, vocabulary))
    for (const one of group) counts.set(one, found.get(one.entity.id) ?? [])
  }
  return asked.map(one => counts.get(one) ?? [])
}

async function assessmentsOf(graph: Graph, things: readonly AssessedThing[]) {
  const found = await evidenceAbout(
    graph,
    things.map(thing => thing.evidenceId),
  )
  return things.map(({ evidenceId, ends, status, ruleStatus }) =>
    assess(found.claimsAbout(evidenceId), found.restsOn, {
      ends,
      pinnedStatus: status === ruleStatus ? null : status,
    }),
  )
}
