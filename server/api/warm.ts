import { setTimeout as sleep } from 'node:timers/promises'
import type { ApolloServer } from '@apollo/server'
import type { LoggedContext } from './plugins.ts'

const WITHIN_MS = 3_000

/** What the page asks first. A statement's first plan takes as long as a hundred answers. */
const FIRST_QUESTIONS = [
  `query WarmPicture {
    overview(maxEntities: 3) {
      entities { id }
      links { sentence statusReason claims(first: 1) { totalCount edges { node { link { id } document { id } } } } }
    }
    vocabulary { kinds { count } relations { count } }
  }`,
  `query WarmPanels {
    overview(maxEntities: 1) {
      entities { id linkCounts { count } links(first: 1) { edges { node { id } } } }
    }
    search(text: "a", first: 1) { score }
    link(id: "a~LINKED_TO~b") { id }
    between(ids: []) { unlinked }
    neighbourhood(ids: []) { unlinked }
    graph { entities }
  }`,
]

/**
 * Lets the database plan what the page asks first, before anybody waits for it; after three seconds it goes on in the
 * background. A database that does not answer is no reason not to start: the page says so better.
 */
export async function warmPlans(
  apollo: ApolloServer<LoggedContext>,
  contextValue: LoggedContext,
): Promise<void> {
  const asked = FIRST_QUESTIONS.map(query => apollo.executeOperation({ query }, { contextValue }))
  await Promise.race([Promise.all(asked), sleep(WITHIN_MS)])
}
