import { type Audit, serverAudits } from 'graphql-http'
import { expect, test } from 'vitest'
import { articleGraph } from '../support/graphs.ts'
import { served } from './served.ts'

const api = served(articleGraph())

/** What does not hold of an audit's title, by the people who wrote the specification of GraphQL over HTTP. */
async function failuresOf(audits: readonly Audit[]): Promise<readonly string[]> {
  const failures: string[] = []
  for (const audit of audits) {
    const result = await audit.fn()
    if (result.status !== 'ok') failures.push(`${result.status}: ${audit.name}`)
  }
  return failures
}

test('GraphQL over HTTP is spoken as its specification says, in all its audits', async () => {
  const audits = serverAudits({
    url: `${api().url}/graphql`,
    fetchFn: (url: string, init: RequestInit = {}) =>
      fetch(url, { ...init, headers: { 'apollo-require-preflight': 'yes', ...init.headers } }),
  })
  expect(await failuresOf(audits)).toEqual([])
  expect(audits).toHaveLength(61)
})

test('without the header that no plain form can send, only what GET may do besides is refused', async () => {
  const audits = serverAudits({ url: `${api().url}/graphql` })
  const failures = await failuresOf(audits)
  expect(failures).toHaveLength(61 - 58)
  for (const failure of failures) expect(failure).toMatch(/^notice: MAY .*GET/)
})
