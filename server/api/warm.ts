import { setTimeout as sleep } from 'node:timers/promises'
import type { ApolloServer } from '@apollo/server'
import type { Graph } from '../graph/connection.ts'
import type { LoggedContext } from './plugins.ts'

/** Who comes before the first plans are made may be told that it takes too long. */
const WITHIN_MS = 10_000
const LOOK_EACH_MS = 100
/** Who opens the page as soon as there is one finds both cores free for the first picture. */
const QUIET_MS = 500
/** A plan that takes longer than one question may is made on its own (see plans.ts), while the question is asked again. */
const TRIES = 4

/**
 * What the page asks before anything is on the screen. A statement's first plan takes as long as a hundred answers; and what a Neo4j that has just
 * started reads for the first time takes it as long again, so the whole picture is asked for.
 */
const FIRST = `query WarmFirst {
  overview(maxEntities: 150) { entities { id name kind { name } } links { sentence } }
  vocabulary { kinds { count } relations { count } }
  graph { entities }
}`

/** What it asks when a person goes on, in the order in which most do. */
const THEN = [
  `query WarmPanel {
    overview(maxEntities: 2) {
      links { statusReason claims(first: 1) { totalCount edges { node { link { id } document { id } } } } }
      entities { id linkCounts { count } links(first: 1) { edges { node { id } } } claims(first: 1) { totalCount } }
    }
  }`,
  'query WarmSearch { search(text: "a", first: 1) { score } questions }',
  `query WarmSteps {
    link(id: "a~LINKED_TO~b") { id }
    between(ids: []) { unlinked }
    neighbourhood(ids: []) { unlinked }
  }`,
  'query WarmPhrases { complete(text: "who ", first: 1) { text } ask(phrase: "a to b") { understood } }',
  'query WarmLists { entities(first: 1) { totalCount } links(first: 1) { totalCount } claims(first: 1) { totalCount } }',
]

/** What is around the one with the most links: where that is a hub it is found in another way. */
const OF_THE_MOST_LINKED = `query WarmHub($id: ID!) {
  neighbourhood(ids: [$id], perEntity: 1) { unlinked }
}`

interface Question {
  readonly query: string
  readonly variables?: { readonly id: string }
}

interface Picture {
  readonly overview: { readonly entities: readonly { readonly id: string }[] }
}

export interface Warming {
  /** When the first picture is planned, or after ten seconds. */
  readonly first: Promise<unknown>
  /** When everything is, or was stopped; what cannot be planned is left. */
  readonly all: Promise<void>
}

export interface WarmOptions {
  readonly stop: AbortSignal
  /** Milliseconds of quiet before the next plan is made; unless told {@link QUIET_MS}. */
  readonly quietMs?: number | undefined
}

/** Whoever asks meanwhile goes first, for a while: until nobody has for so long. */
async function untilQuiet(graph: Graph, { stop, quietMs = QUIET_MS }: WarmOptions): Promise<void> {
  let quiet = 0
  for (let waited = 0; waited < WITHIN_MS && quiet < quietMs && !stop.aborted; waited += LOOK_EACH_MS) {
    await sleep(LOOK_EACH_MS)
    quiet = graph.load().running > 0 ? 0 : quiet + LOOK_EACH_MS
  }
}

/**
 * Lets the database plan what the page asks, before anybody waits for it: what it asks first, then, one after another, the rest. A
 * database that does not answer is no reason not to start: the page says so better.
 */
export function warmPlans(
  apollo: ApolloServer<LoggedContext>,
  contextOf: () => LoggedContext,
  options: WarmOptions,
): Warming {
  const { stop } = options
  const answerTo = async <Data>(question: Question, tries = TRIES): Promise<Data | null> => {
    const { body } = await apollo.executeOperation<Data>(question, { contextValue: contextOf() })
    if (body.kind !== 'single') return null
    const { data, errors } = body.singleResult
    if (errors === undefined) return data ?? null
    const tookTooLong = errors.some(({ extensions }) => extensions?.code === 'QUERY_TIMEOUT')
    return tookTooLong && tries > 1 && !stop.aborted ? answerTo(question, tries - 1) : null
  }
  const first = answerTo<Picture>({ query: FIRST })
  const rest = async () => {
    const picture = await first
    for (const question of picture === null ? [] : questionsAfter(picture)) {
      await untilQuiet(contextOf().graph, options)
      if (stop.aborted) return
      await answerTo(question)
    }
  }
  return { first: Promise.race([first, sleep(WITHIN_MS)]), all: rest() }
}

function questionsAfter({ overview: { entities } }: Picture): readonly Question[] {
  const ofTheMostLinked = entities
    .slice(0, 1)
    .map(({ id }) => ({ query: OF_THE_MOST_LINKED, variables: { id } }))
  return [...THEN.map(query => ({ query })), ...ofTheMostLinked]
}
