import type { Client } from '@urql/core'
import type { Step } from '../graph/content.ts'
import type { MapEntity, MapLink, Network } from '../graph/network.ts'
import { ask } from './client.ts'
import { linkFilterOf } from './linkFilter.ts'
import {
  AmongDocument,
  AroundDocument,
  FrameDocument,
  type FrameQuery,
  type Language,
  MostLinkedDocument,
  NamesDocument,
  type NetworkEntityFragment,
  type NetworkLinkFragment,
  OverviewDocument,
} from './operations.generated.ts'

/** What the graph answers to a view: its part of the network, and what the graph is made of. */
export interface Loaded {
  readonly network: Network
  readonly frame: FrameQuery
}

/** Who is at the other ends of some links of an entity. */
export interface Found {
  readonly entityIds: readonly string[]
  /** How many links that were. */
  readonly seen: number
  /** Of how many; null where they are too many to count. */
  readonly total: number | null
  /** Where the next links begin; null where these are the last. */
  readonly cursor: string | null
}

/** The questions about networks that the page asks the API. */
export interface NetworkSource {
  /** The entities and all links among them; null asks for the overview. Unknown ids are left out. */
  load(entityIds: readonly string[] | null, language: Language, signal: AbortSignal): Promise<Loaded>
  /** The names of entities, by their ids. Unknown ids are left out. */
  names(
    entityIds: readonly string[],
    language: Language,
    signal: AbortSignal,
  ): Promise<readonly (readonly [id: string, name: string])[]>
  /** The ends of the weightiest 25 links of a step, after the cursor of the 25 before. */
  around(step: Step, after: string | null, signal: AbortSignal): Promise<Found>
  /** So many entities with the most links: more of them than the overview has. */
  mostLinked(count: number, signal: AbortSignal): Promise<readonly string[]>
}

export function networkSource(client: Client): NetworkSource {
  return {
    async load(entityIds, language, signal) {
      const [frame, part] = await Promise.all([
        ask(client, FrameDocument, { language }, signal),
        entityIds === null
          ? ask(client, OverviewDocument, { language }, signal).then(answer => answer.overview)
          : ask(client, AmongDocument, { ids: [...entityIds], language }, signal).then(
              answer => answer.between,
            ),
      ])
      return { frame, network: networkOf(part, frame) }
    },

    async names(entityIds, language, signal) {
      const { between } = await ask(client, NamesDocument, { ids: [...entityIds], language }, signal)
      return between.entities.map(({ id, name }) => [id, name] as const)
    },

    async around(step, after, signal) {
      const { entityId, direction } = step
      const variables = { id: entityId, direction, filter: linkFilterOf(step), after }
      const { entity } = await ask(client, AroundDocument, variables, signal)
      if (entity === null) return { entityIds: [], seen: 0, total: 0, cursor: null }
      const { edges, pageInfo, totalCount } = entity.links
      const ends = edges.flatMap(({ node }) => [node.sourceId, node.targetId])
      return {
        entityIds: [...new Set(ends)].filter(id => id !== entityId),
        seen: edges.length,
        total: totalCount,
        cursor: pageInfo.hasNextPage ? pageInfo.endCursor : null,
      }
    },

    async mostLinked(count, signal) {
      const { overview } = await ask(client, MostLinkedDocument, { count }, signal)
      return overview.entities.map(entity => entity.id)
    },
  }
}

interface Part {
  readonly entities: readonly NetworkEntityFragment[]
  readonly links: readonly NetworkLinkFragment[]
}

function networkOf(part: Part, { vocabulary }: FrameQuery): Network {
  const kinds = new Map(vocabulary.kinds.map(kind => [kind.name, kind]))
  const relations = new Map(vocabulary.relations.map(relation => [relation.name, relation]))
  return {
    entities: part.entities.map(({ kind, occurrence, ...entity }): MapEntity => {
      const { group = '', icon = '', acts = false } = kinds.get(kind.name) ?? {}
      return { ...entity, kind: kind.name, group, icon, acts, occurrence: occurrence?.status ?? null }
    }),
    links: part.links.map(({ verb, ...link }): MapLink => {
      return { ...link, label: verb, symmetric: relations.get(link.relationName)?.symmetric ?? false }
    }),
  }
}
