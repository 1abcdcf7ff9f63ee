import { between } from './between.ts'
import type { Claim } from './claim.ts'
import { type ClaimFilter, EVERY_CLAIM, listClaims } from './claimList.ts'
import { type ClaimsQuestion, claimsOf } from './claims.ts'
import type { Graph } from './connection.ts'
import { type Entity, entitiesById } from './entity.ts'
import { eventsOfStatus } from './events.ts'
import { type Link, linksById } from './link.ts'
import {
  type Direction,
  everyLink,
  type LinkConditions,
  type LinkFilter,
  NO_CONDITIONS,
} from './linkFilter.ts'
import { neighbourhood } from './neighbourhood.ts'
import { overview } from './overview.ts'
import { type PathAnswer, paths } from './paths.ts'
import type { Ask, Standing, Verb } from './phrases/question.ts'
import { LONGEST } from './shortestPaths.ts'
import type { Subgraph } from './subgraph.ts'
import type { Relation, Vocabulary } from './vocabulary.ts'

/** Claims on, of or in something. */
interface ClaimsAbout {
  readonly id: string
  readonly question: ClaimsQuestion
}

/** Which claims answer a question: those about something, or all that pass a filter. */
export type ClaimsAsked = ClaimsAbout | { readonly filter: ClaimFilter }

/** What the graph answers to a question; null where an answer of that form says nothing. */
export interface Found {
  readonly subgraph: Subgraph | null
  readonly paths: PathAnswer | null
  readonly claims: ClaimsAsked | null
  /** Whether there is anything in it. */
  readonly something: boolean
}

/** Of one entity, and in all. */
const MOST_LINKS = 100
const MOST_ENTITIES = 150
/** How many claims are read for the links that they are about. */
const MOST_CLAIMS = 100
const MOST_PATHS = 5

/** Asks the graph. @throws {GraphError} */
export function answerTo(graph: Graph, ask: Ask<Entity>, vocabulary: Vocabulary): Promise<Found> {
  const asking = { graph, vocabulary }
  switch (ask.asks) {
    case 'sentence':
      return sentenceAnswer(asking, ask)
    case 'paths':
      return pathsAnswer(asking, [ask.from, ask.to])
    case 'statements':
      return statementsAnswer(asking, {
        id: ask.name.id,
        question: { scope: 'speaker', stances: ask.objection === null ? null : [ask.objection] },
      })
    case 'occurrence':
      return occurrenceAnswer(asking, ask.name)
    case 'standing':
      return standingAnswer(asking, ask.standing)
    case 'entity':
      return entityAnswer(asking, ask.name)
  }
}

interface Asking {
  readonly graph: Graph
  readonly vocabulary: Vocabulary
}

const shown = (subgraph: Subgraph, something = subgraph.links.length > 0): Found => ({
  subgraph,
  paths: null,
  claims: null,
  something,
})

async function sentenceAnswer(
  asking: Asking,
  { subject, verb, object }: Ask<Entity> & { asks: 'sentence' },
): Promise<Found> {
  const known = subject ?? object
  if (known === null) return { subgraph: null, paths: null, claims: null, something: false }
  if (subject !== null && object !== null) return linkAnswer(asking, verb, [subject, object])
  const outwards = (subject !== null) !== verb.inverse
  return shown(await around(asking, [known.id], outwards ? 'out' : 'in', [verb.relation]))
}

/** Whether one link is there, and what is claimed about it. */
async function linkAnswer({ graph }: Asking, verb: Verb, [subject, object]: readonly [Entity, Entity]) {
  const { relation, inverse } = verb
  const subgraph = await between(graph, [subject.id, object.id], linksOf([relation]))
  const sourceId = (inverse ? object : subject).id
  const links = subgraph.links.filter(link => relation.symmetric || link.sourceId === sourceId)
  const [first] = links
  const claims: ClaimsAsked | null =
    first === undefined ? null : { id: first.id, question: { scope: 'link', stances: null } }
  return { ...shown({ ...subgraph, links }), claims }
}

async function pathsAnswer({ graph, vocabulary }: Asking, [from, to]: readonly [Entity, Entity]) {
  const question = {
    among: [...new Set([from.id, to.id])],
    mode: 'all-shortest',
    maxLength: LONGEST,
    first: MOST_PATHS,
    avoid: [],
    overlapInTime: false,
    filter: everyLink(vocabulary),
  } as const
  const beside = await paths(graph, { ...question, throughHubs: false })
  // Better a path through an entity that everything is linked to than none.
  const found = beside.paths.length > 0 ? beside : await paths(graph, { ...question, throughHubs: true })
  const links = found.paths.flatMap(path => path.links)
  return { ...shown(await subgraphOf(graph, links, [from.id, to.id])), paths: found }
}

async function statementsAnswer(asking: Asking, asked: ClaimsAbout): Promise<Found> {
  const page = { size: MOST_CLAIMS, backward: false, after: null, before: null }
  const read = await claimsOf(asking.graph, [asked.id], { ...asked.question, page })
  const claims = read.get(asked.id)?.items ?? []
  return { ...(await claimedAnswer(asking, claims)), claims: asked }
}

async function occurrenceAnswer(asking: Asking, event: Entity): Promise<Found> {
  const subgraph = await around(asking, [event.id], 'both')
  const claims: ClaimsAsked = { id: event.id, question: { scope: 'occurrence', stances: null } }
  return { ...shown(subgraph, event.occurrence !== null), claims }
}

async function standingAnswer(asking: Asking, standing: Standing): Promise<Found> {
  switch (standing.by) {
    case 'sources': {
      const { sources } = standing
      return shown(await passing(asking, { minSources: sources, maxSources: sources }))
    }
    case 'objection': {
      const filter = { ...EVERY_CLAIM, stances: [standing.objection] }
      const page = { size: MOST_CLAIMS, backward: false, after: null, before: null }
      const { items } = await listClaims(asking.graph, filter, page)
      return { ...(await claimedAnswer(asking, items)), claims: { filter } }
    }
    case 'status': {
      const [links, events] = await Promise.all([
        passing(asking, { statuses: [standing.status] }),
        eventsOfStatus(asking.graph, standing.status, MOST_ENTITIES),
      ])
      if (events.length === 0) return shown(links)
      const beside = await around(
        asking,
        events.map(({ id }) => id),
        'both',
      )
      return shown(together(links, beside))
    }
  }
}

async function entityAnswer(asking: Asking, entity: Entity): Promise<Found> {
  return shown(await around(asking, [entity.id], 'both'), true)
}

/** The links that claims are about, and the events whose occurrence they speak of. */
async function claimedAnswer({ graph, vocabulary }: Asking, claims: readonly Claim[]): Promise<Found> {
  const ids = new Set(claims.flatMap(({ linkId }) => linkId ?? []))
  const links = await linksById(graph, [...ids], vocabulary)
  const subjects = claims.flatMap(({ kind, subjectId }) => (kind === 'occurrence' ? subjectId : []))
  return shown(await subgraphOf(graph, [...links.values()], subjects), claims.length > 0)
}

const around = (
  { graph, vocabulary }: Asking,
  ids: readonly string[],
  direction: Direction,
  relations?: readonly Relation[],
): Promise<Subgraph> =>
  neighbourhood(graph, {
    ids,
    depth: 1,
    perEntity: MOST_LINKS,
    maxEntities: MOST_ENTITIES,
    direction,
    filter: relations === undefined ? everyLink(vocabulary) : linksOf(relations),
  })

const passing = ({ graph, vocabulary }: Asking, conditions: Partial<LinkConditions>) =>
  overview(
    graph,
    { ...everyLink(vocabulary), conditions: { ...NO_CONDITIONS, ...conditions } },
    MOST_ENTITIES,
  )

const linksOf = (relations: readonly Relation[]): LinkFilter => ({
  relations,
  relationsNamed: true,
  conditions: null,
})

async function subgraphOf(
  graph: Graph,
  links: readonly Link[],
  further: readonly string[],
): Promise<Subgraph> {
  const ends = links.flatMap(({ sourceId, targetId }) => [sourceId, targetId])
  const entities = await entitiesById(graph, [...new Set([...further, ...ends])])
  return { entities: [...entities.values()], links: once(links), more: [], unlinked: 0 }
}

const together = (one: Subgraph, other: Subgraph): Subgraph => ({
  entities: once([...one.entities, ...other.entities]),
  links: once([...one.links, ...other.links]),
  more: [...one.more, ...other.more],
  unlinked: one.unlinked,
})

const once = <Item extends { readonly id: string }>(items: readonly Item[]): readonly Item[] => [
  ...new Map(items.map(item => [item.id, item])).values(),
]
