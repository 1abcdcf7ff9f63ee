import type { Language } from '../evidence/phrases.ts'
import type { Graph } from './connection.ts'
import type { Entity } from './entity.ts'
import type { Link } from './link.ts'
import { everyLink } from './linkFilter.ts'
import { overview } from './overview.ts'
import type { Ask, Standing } from './phrases/question.ts'
import { tell } from './phrases/tell.ts'
import { hopsOf, shortestRoute } from './routes.ts'
import { topSpeakers } from './speakers.ts'
import type { Subgraph } from './subgraph.ts'
import type { Vocabulary } from './vocabulary.ts'

/** How much of the graph the questions are made from: its first picture. */
const LOOKED_AT = 150

/**
 * Questions to begin with, made from what is in the graph: each is understood and has an answer. One of each sort, then more
 * about who is linked to whom.
 * @throws {GraphError}
 */
export async function questionsFrom(
  graph: Graph,
  vocabulary: Vocabulary,
  { language, first }: { readonly language: Language; readonly first: number },
): Promise<readonly string[]> {
  const [picture, [speaker]] = await Promise.all([
    overview(graph, everyLink(vocabulary.relations.values()), LOOKED_AT),
    topSpeakers(graph, 1),
  ])
  const [who, ...others] = sentencesIn(picture, vocabulary)
  const asks: readonly (Ask<Entity> | undefined)[] = [
    who,
    pathsIn(picture),
    occurrenceIn(picture),
    standingIn(picture),
    speaker && { asks: 'statements', name: speaker, objection: null },
    ...others,
  ]
  return asks.flatMap(ask => (ask === undefined ? [] : tell(ask, language, vocabulary))).slice(0, first)
}

const acts = ({ labels }: Entity) => labels.includes('Actor')

/** Who does something to somebody, those first to whom most do it; of each relation once. */
function sentencesIn({ entities, links }: Subgraph, { relations }: Vocabulary): readonly Ask<Entity>[] {
  const byId = new Map(entities.filter(acts).map(entity => [entity.id, entity]))
  const done = new Map<string, { readonly link: Link; readonly object: Entity; readonly by: Set<string> }>()
  for (const link of links) {
    const object = byId.get(link.targetId)
    if (object === undefined || !byId.has(link.sourceId)) continue
    const key = `${link.type} ${object.id}`
    const known = done.get(key) ?? { link, object, by: new Set() }
    done.set(key, { ...known, by: known.by.add(link.sourceId) })
  }
  const most = [...done.values()].sort((one, other) => other.by.size - one.by.size)
  const firstOfEach = new Map(most.map(found => [found.link.type, found] as const).reverse())
  return most.flatMap(found => {
    const relation = relations.get(found.link.type)
    if (relation === undefined || firstOfEach.get(relation.name) !== found) return []
    return [{ asks: 'sentence', subject: null, verb: { relation, inverse: false }, object: found.object }]
  })
}

/** Among how many of those with the most links a pair is looked for. */
const WELL_LINKED = 12
const FAR = 3

/** How two are linked who have many links, but none between them. */
function pathsIn({ entities, links }: Subgraph): Ask<Entity> | undefined {
  const hops = hopsOf(links)
  const some = entities.filter(acts).slice(0, WELL_LINKED)
  for (const [at, from] of some.entries())
    for (const to of some.slice(at + 1)) {
      const shortest = shortestRoute(hops, {
        fromId: from.id,
        toId: to.id,
        maxLength: FAR,
        mayPass: () => true,
        overlapInTime: false,
      })
      if (shortest !== undefined && shortest.links.length > 1) return { asks: 'paths', from, to }
    }
  return undefined
}

/** Whether an event happened of which that is least certain. */
function occurrenceIn({ entities }: Subgraph): Ask<Entity> | undefined {
  const events = entities.filter(({ occurrence }) => occurrence !== null)
  const [name = events[0]] = CONTESTED.flatMap(status =>
    events.filter(event => event.occurrence?.status === status),
  )
  return name && { asks: 'occurrence', name }
}

const CONTESTED = ['disputed', 'denied', 'unconfirmed', 'alleged', 'retracted'] as const

function standingIn({ links }: Subgraph): Ask<Entity> | undefined {
  const is = (status: Link['status']) => links.some(link => link.status === status)
  const contested = CONTESTED.find(is)
  const standing: Standing | undefined =
    contested === 'denied'
      ? { by: 'objection', objection: 'denies' }
      : contested !== undefined
        ? { by: 'status', status: contested }
        : links.some(({ sources }) => sources === 1)
          ? { by: 'sources', sources: 1 }
          : is('unsourced')
            ? { by: 'status', status: 'unsourced' }
            : undefined
  return standing && { asks: 'standing', standing }
}
