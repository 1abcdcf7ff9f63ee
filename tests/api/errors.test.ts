import { expect, test } from 'vitest'
import type { Graph } from '../../server/graph/connection.ts'
import { connect } from '../../server/graph/connection.ts'
import type { GraphErrorCode } from '../../server/graph/failures.ts'
import { GraphError } from '../../server/graph/failures.ts'
import { freePort } from '../../server/neo4j/ports.ts'
import { articleGraph } from '../support/graphs.ts'
import { open } from './served.ts'

const graph = articleGraph()

/** The graph, with reads that fail from now on. */
function failing(error: () => Error): { graph: Graph; fail(): void } {
  let fails = false
  return {
    graph: {
      ...graph(),
      read: (cypher, parameters, options) =>
        fails ? Promise.reject(error()) : graph().read(cypher, parameters, options),
    },
    fail: () => {
      fails = true
    },
  }
}

const SECRET = 'MATCH (n:Secret) RETURN n'
const QUESTION = '{ entity(id: "iran") { name } overview { unlinked } }'

const EXPECTED: readonly (readonly [code: GraphErrorCode, status: number])[] = [
  ['GRAPH_UNAVAILABLE', 503],
  ['OVERLOADED', 503],
  ['QUERY_TIMEOUT', 504],
  ['CONFLICT', 409],
]

for (const [code, status] of EXPECTED)
  test(`${code} is told with its code, the status ${status} and what to do, and nothing of the statement`, async () => {
    const faulty = failing(() => new GraphError(code, SECRET, new Error(SECRET)))
    const api = await open(faulty.graph)
    faulty.fail()
    const answer = await api.answerTo(QUESTION)
    expect(answer.status).toBe(status)
    expect(answer.errors[0]).toMatchObject({
      message: expect.stringMatching(/^[A-Z].*\.$/),
      extensions: { code },
    })
    expect(answer.text).not.toMatch(/Secret|MATCH|stack/)
    if (code === 'OVERLOADED') expect(answer.headers.get('retry-after')).toBe('1')
    await api.close()
  })

for (const [what, error] of [
  ['a statement that fails', () => new GraphError('STATEMENT_FAILED', SECRET, new Error(SECRET))],
  ['a fault of our own', () => new TypeError(SECRET)],
] as const)
  test(`${what} is masked, and logged once with the id that the answer names`, async () => {
    const faulty = failing(error)
    const api = await open(faulty.graph)
    faulty.fail()
    api.logged()
    const answer = await api.answerTo('{ overview { unlinked } }')
    expect(answer).toMatchObject({ status: 500, data: null, errors: [{ extensions: { code: 'INTERNAL' } }] })
    expect(answer.text).not.toMatch(/Secret|MATCH|stack|TypeError/)
    const logged = api.logged().filter(({ msg }) => msg === 'unexpected error')
    expect(logged).toHaveLength(1)
    expect(logged[0]).toMatchObject({
      requestId: answer.headers.get('x-request-id'),
      err: { message: expect.stringContaining(SECRET) },
    })
    await api.close()
  })

test('an error beside data leaves the data and the status as they are', async () => {
  const faulty = failing(() => new GraphError('QUERY_TIMEOUT', SECRET, new Error(SECRET)))
  const api = await open(faulty.graph)
  faulty.fail()
  const { status, data, errors } = await api.answerTo('{ __typename entity(id: "iran") { name } }')
  expect({ status, data }).toEqual({ status: 200, data: { __typename: 'Query', entity: null } })
  expect(errors).toMatchObject([{ path: ['entity'], extensions: { code: 'QUERY_TIMEOUT' } }])
  await api.close()
})

test('without a database the server starts, lives, is not ready, and says so to whoever asks', async () => {
  const nowhere = connect({
    uri: `bolt://127.0.0.1:${await freePort()}`,
    username: 'neo4j',
    password: 'none',
  })
  const api = await open(nowhere)
  const ready = await fetch(`${api.url}/ready`)
  expect([ready.status, await ready.json()]).toEqual([
    503,
    { status: 'not ready', code: 'GRAPH_UNAVAILABLE' },
  ])
  expect((await fetch(`${api.url}/health`)).status).toBe(200)
  expect(await api.answerTo(QUESTION)).toMatchObject({
    status: 503,
    errors: expect.arrayContaining([expect.objectContaining({ extensions: { code: 'GRAPH_UNAVAILABLE' } })]),
  })
  expect(await api.answerTo('{ __typename }')).toMatchObject({ status: 200, data: { __typename: 'Query' } })
  await api.close()
  await nowhere.close()
})

test('a client that goes away takes its question back', async () => {
  const signals: AbortSignal[] = []
  const api = await open({
    ...graph(),
    read: (cypher, parameters, options) => {
      if (options?.signal) signals.push(options.signal)
      return graph().read(cypher, parameters, options)
    },
  })
  const leaving = new AbortController()
  const asked = fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ overview { links { statusReason claims { totalCount } } } }' }),
    signal: leaving.signal,
  })
  while (signals.length === 0) await new Promise(resolve => setTimeout(resolve, 1))
  leaving.abort()
  await expect(asked).rejects.toThrow()
  await expect.poll(() => signals.every(({ aborted }) => aborted)).toBe(true)
  await api.close()
})
