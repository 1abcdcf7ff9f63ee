import type { Client } from '@urql/core'
import type { MapEntity, MapLink, Network } from '../graph/network.ts'
import { ask } from './client.ts'
import {
  AmongDocument,
  type Direction,
  FrameDocument,
  type FrameQuery,
  type Language,
  NeighboursDocument,
  type NetworkEntityFragment,
  type NetworkLinkFragment,
  OverviewDocument,
} from './operations.generated.ts'

/** What the graph answers to a view: its part of the network, and what the graph is made of. */
export interface Loaded {
  readonly network: Network
  readonly frame: FrameQuery
}

/** Entities found around one, and how many more there are. */
export interface Found {
  readonly entityIds: readonly string[]
  readonly left: number
}

export interface Step {
  readonly entityId: string
  readonly direction: Direction
  /** Only links of these relations; null for all. */
  readonly relations: readonly string[] | null
}

/** The questions about networks that the page asks the API. */
export interface NetworkSource {
  /** The entities and all links among them; null asks for the overview. Unknown ids are left out. */
  load(entityIds: readonly string[] | null, language: Language, signal: AbortSignal): Promise<Loaded>
  /** The best linked entities one step away, at most 100. */
  around(step: Step, signal: AbortSignal): Promise<Found>
}

const PER_STEP = 100

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

    async around({ entityId, direction, relations }, signal) {
      const variables = {
        id: entityId,
        direction,
        relations: relations && [...relations],
        perEntity: PER_STEP,
      }
      const { neighbourhood } = await ask(client, NeighboursDocument, variables, signal)
      return {
        entityIds: neighbourhood.entities.map(entity => entity.id).filter(id => id !== entityId),
        left: neighbourhood.more
          .filter(more => more.entityId === entityId)
          .reduce((sum, more) => sum + more.hidden, 0),
      }
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
    links: part.links.map((link): MapLink => {
      const relation = relations.get(link.relationName)
      return { ...link, label: relation?.label ?? link.relationName, symmetric: relation?.symmetric ?? false }
    }),
  }
}
