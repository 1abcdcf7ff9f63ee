import type { Page } from 'playwright-core'

/** Answers the page's first question about the network with so many made links between two entities of the real answer. */
export async function madeRows(page: Page, count: number): Promise<void> {
  await page.route('**/graphql', async route => {
    if (!(route.request().postData() ?? '').includes('query Overview')) return route.continue()
    const response = await route.fetch()
    const answer: unknown = await response.json()
    await route.fulfill({ response, json: withRows(answer, count) })
  })
}

function withRows(answer: unknown, count: number): unknown {
  // The answer is that of the page's own question: an overview of entities and links.
  const { overview } = (answer as { data: { overview: Overview } }).data
  const [from, to] = overview.entities
  const [link] = overview.links
  const links = Array.from({ length: count }, (_, at) => ({
    ...link,
    id: `${from?.id}~MADE~${to?.id}~${at}`,
    sourceId: from?.id,
    targetId: to?.id,
    status: 'REPORTED',
    sentence: `One backs number ${at}`,
  }))
  return { data: { overview: { ...overview, links } } }
}

interface Overview {
  readonly entities: readonly { readonly id: string }[]
  readonly links: readonly object[]
}
