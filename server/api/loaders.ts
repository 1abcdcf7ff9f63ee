import DataLoader from 'dataloader'
import { type Assessment, assess } from '../evidence/status.ts'
import type { Assessed } from '../graph/assessed.ts'
import { citationsOf } from '../graph/citations.ts'
import { claimsById } from '../graph/claim.ts'
import { type ClaimsQuestion, claimsOf, countClaims } from '../graph/claims.ts'
import type { Graph } from '../graph/connection.ts'
import { documentsById } from '../graph/document.ts'
import { type Entity, entitiesById } from '../graph/entity.ts'
import { evidenceAbout } from '../graph/evidence.ts'
import type { Lens } from '../graph/lens.ts'
import { linksById } from '../graph/link.ts'
import { linkCountsOf } from '../graph/linkCounts.ts'
import type { Direction } from '../graph/linkFilter.ts'
import { countLinks, linksOf } from '../graph/links.ts'
import type { PageRequest } from '../graph/page.ts'
import type { Vocabulary } from '../graph/vocabulary.ts'
import { countsOf, type VocabularyCounts } from '../graph/vocabularyCounts.ts'
import { aboutEach } from './aboutEach.ts'
import type { Soon } from './atOnce.ts'
import { filterOf } from './filters.ts'
import type { LinkFilter as LinkFilterInput } from './schema.generated.ts'

/** A link or the occurrence of an event, as far as its evidence is concerned. */
export interface AssessedThing extends Pick<Assessed, 'status' | 'ruleStatus'> {
  /** A link's id, or an event's entity id. */
  readonly evidenceId: string
  /** The two entities of a link. */
  readonly ends?: readonly [string, string]
  /** Whose claims count; absent = everybody's. */
  readonly lens?: Lens | undefined
}

/** Whose links to look at, as it was asked. */
export interface LinksAsked {
  readonly direction: Direction
  readonly filter: LinkFilterInput | null | undefined
}

/** Made anew for each request: what one request has read once, it does not read again, and no other request sees it. */
export function loadersOf(graph: Graph, vocabulary: () => Promise<Vocabulary>) {
  let counts: Promise<VocabularyCounts> | undefined
  const entity = byId(ids => entitiesById(graph, ids))
  const met = (found: Entity) => {
    entity.meet(found.id, found)
  }
  return {
    entity,
    link: byId(async ids => linksById(graph, ids, await vocabulary())),
    claim: byId(ids => claimsById(graph, ids)),
    document: byId(ids => documentsById(graph, ids)),
    assessment: assessmentsThrough(graph),
    citations: aboutEach((linkIds, { lens }: { readonly lens: Lens | null }) =>
      citationsOf(graph, linkIds, lens),
    ),
    linkCounts: aboutEach(async (ids, { filter }: Omit<LinksAsked, 'direction'>) =>
      linkCountsOf(graph, ids, filterOf(filter, await vocabulary()), met),
    ),
    linkPages: aboutEach(async (ids, { filter, ...asked }: LinksAsked & { page: PageRequest }) =>
      linksOf(graph, ids, { ...asked, filter: filterOf(filter, await vocabulary()) }, met),
    ),
    linkTotals: aboutEach(async (ids, { filter, ...asked }: LinksAsked) =>
      countLinks(graph, ids, { ...asked, filter: filterOf(filter, await vocabulary()) }),
    ),
    claimPages: aboutEach((ids, question: ClaimsQuestion & { page: PageRequest }) =>
      claimsOf(graph, ids, question),
    ),
    claimTotals: aboutEach((ids, question: ClaimsQuestion) => countClaims(graph, ids, question)),
    counts: () => {
      counts ??= vocabulary().then(known => countsOf(graph, known))
      return counts
    },
  }
}

export type Loaders = ReturnType<typeof loadersOf>

/** Items by their ids, read together; at once, those that an answer brought along. */
function byId<Item>(read: (ids: readonly string[]) => Promise<ReadonlyMap<string, Item>>) {
  const met = new Map<string, Item>()
  const loader = new DataLoader<string, Item | null>(async ids => {
    const found = await read(ids)
    return ids.map(id => found.get(id) ?? null)
  })
  return {
    load: (id: string): Soon<Item | null> => met.get(id) ?? loader.load(id),
    meet: (id: string, item: Item) => {
      met.set(id, item)
    },
  }
}

/** What is seen through one lens is one statement. */
function assessmentsThrough(graph: Graph) {
  const loaders = new Map<string, DataLoader<AssessedThing, Assessment, string>>()
  return {
    load: (thing: AssessedThing) => {
      const key = JSON.stringify(thing.lens)
      const loader =
        loaders.get(key) ??
        new DataLoader<AssessedThing, Assessment, string>(
          things => assessmentsOf(graph, things, thing.lens ?? null),
          { cacheKeyFn: ({ evidenceId }) => evidenceId },
        )
      loaders.set(key, loader)
      return loader.load(thing)
    },
  }
}

async function assessmentsOf(graph: Graph, things: readonly AssessedThing[], lens: Lens | null) {
  const idsOf = (ofLinks: boolean) =>
    things.filter(({ ends }) => (ends !== undefined) === ofLinks).map(({ evidenceId }) => evidenceId)
  const found = await evidenceAbout(graph, { links: idsOf(true), events: idsOf(false) }, lens)
  return things.map(({ evidenceId, ends, status, ruleStatus }) =>
    assess(found.claimsAbout(evidenceId), found.restsOn, {
      ends,
      pinnedStatus: status === ruleStatus ? null : status,
    }),
  )
}
