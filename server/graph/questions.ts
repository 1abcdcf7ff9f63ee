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
import { HUB_CAP, type Subgraph } from './subgraph.ts'
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
    overview(graph, everyLink(vocabulary), LOOKED_AT),
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

/** Those who act; where a script said of nobody that they do, all. */
function actorsIn(entities: readonly Entity[]): readonly Entity[] {
  const actors = entities.filter(({ labels }) => labels.includes('Actor'))
  return actors.length > 0 ? actors : entities
}

/** Somebody in particular, whom a person may want to know about. */
const isNamed = ({ labels }: Entity) => !labels.includes('Collective')

/** Links of one relation to one entity, and who they come from. */
interface Done {
  readonly link: Link
  readonly object: Entity
  readonly by: Set<string>
}

/**
 * Who is what to somebody: first by the relations that are best founded, of those with several links among actors, then those to
 * whom most are it; of each relation once.
 */
function sentencesIn({ entities, links }: Subgraph, { relations }: Vocabulary): readonly Ask<Entity>[] {
  const byId = new Map(actorsIn(entities).map(entity => [entity.id, entity]))
  const done = new Map<string, Done>()
  const weights = new Map<string, number[]>()
  for (const link of links) {
    const object = byId.get(link.targetId)
    if (object === undefined || !byId.has(link.sourceId)) continue
    weights.set(link.type, [...(weights.get(link.type) ?? []), link.weight])
    if (!isNamed(object)) continue
    const key = `${link.type} ${object.id}`
    const known = done.get(key) ?? { link, object, by: new Set() }
    done.set(key, { ...known, by: known.by.add(link.sourceId) })
  }
  const founded = ({ link }: Done) => founding(weights.get(link.type) ?? [])
  const best = [...done.values()].sort(
    (one, other) => founded(other) - founded(one) || other.by.size - one.by.size,
  )
  const firstOfEach = new Map(best.map(found => [found.link.type, found] as const).reverse())
  return best.flatMap(found => {
    const relation = relations.get(found.link.type)
    if (relation === undefined || firstOfEach.get(relation.name) !== found) return []
    return [{ asks: 'sentence', subject: null, verb: { relation, inverse: false }, object: found.object }]
  })
}

/** How well links are founded on average; a single one says little. */
function founding(weights: readonly number[]): number {
  return weights.length < 2 ? 0 : weights.reduce((sum, weight) => sum + weight, 0) / weights.length
}

/** Among how many of those with the most links a pair is looked for. */
const WELL_LINKED = 12
const FAR = 3

/** How two are linked who have many links, but none between them: by way of others who act. */
function pathsIn({ entities, links }: Subgraph): Ask<Entity> | undefined {
  const actors = actorsIn(entities)
  const hubs = new Set(entities.filter(({ linkDegree }) => linkDegree > HUB_CAP).map(({ id }) => id))
  const acting = new Set(actors.map(({ id }) => id))
  const hops = hopsOf(links.filter(({ sourceId, targetId }) => acting.has(sourceId) && acting.has(targetId)))
  const some = actors.filter(isNamed).slice(0, WELL_LINKED)
  for (const [at, from] of some.entries())
    for (const to of some.slice(at + 1)) {
      const shortest = shortestRoute(hops, {
        fromId: from.id,
        toId: to.id,
        maxLength: FAR,
        mayPass: id => !hubs.has(id),
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
  const contested = (['denied', 'disputed', 'unconfirmed'] as const).find(is)
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
