import { afterEach, expect, test } from 'vitest'
import { ANSWER_MS } from '../../server/api/requestContext.ts'
import type { Graph } from '../../server/graph/connection.ts'
import { articleGraph } from '../support/graphs.ts'
import { throughProxy } from './throughProxy.ts'

const article = articleGraph()

/** Runs for minutes unless it is ended. */
const SLOW = /* cypher */ `
  UNWIND range(1, 100000000) AS a
  WITH a WHERE a % 2 = -1
  RETURN count(a) AS outlived ORDER BY outlived LIMIT 1`

let isSlow = false
/** The graph, in which every statement is the slow one while that is wanted. */
const slowed = (graph: Graph): Graph => ({
  ...graph,
  read: (cypher, parameters, options) => graph.read(isSlow ? SLOW : cypher, parameters, options),
})
/** Less than the server has, so that a busy machine does not make three seconds of it. */
const ANSWER_WITHIN = { answerMs: 2_000 }
const line = throughProxy({ patient: false, options: ANSWER_WITHIN, read: slowed })

afterEach(() => {
  isSlow = false
  line().proxy.delay(0)
})

const running = async () => {
  const rows = await article().read(
    /* cypher */ `SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'AS outlived' AND NOT currentQuery CONTAINS 'SHOW' RETURN currentQuery`,
  )
  return rows.length
}

/** One read after another: each needs what the one before has found. */
const IN_A_ROW = `{
  entity(id: "iran") { links(first: 1) { edges { node { claims(first: 1) { edges { node { document { citedBy { title } } } } } } } } }
}`

/** Three seconds are what a person waits at most, whatever happens. */
async function answerTo(query: string) {
  const begin = performance.now()
  const answer = await line().api.answerTo(query)
  expect(performance.now() - begin).toBeLessThan(3_000)
  return answer
}

test('the time that a question has is less than three seconds', () => {
  expect(ANSWER_MS).toBeLessThan(3_000)
})

test('reads that are each in time are ended where all of them together are not', async () => {
  const { api, proxy } = line()
  await api.ask(IN_A_ROW)
  proxy.delay(300)
  proxy.statements()
  const { errors } = await answerTo(IN_A_ROW)
  expect(errors.map(({ extensions }) => extensions.code)).toEqual(['QUERY_TIMEOUT'])
  // It had come further than its first read.
  expect(proxy.statements().length).toBeGreaterThan(1)
})

test('a statement that is new to the database has no longer than the question, is stopped there, and is planned for the next who asks', async () => {
  const { proxy } = line()
  isSlow = true
  proxy.statements()
  const { errors } = await answerTo('{ entity(id: "iran") { description } }')
  expect(errors).toMatchObject([{ extensions: { code: 'QUERY_TIMEOUT' } }])
  isSlow = false
  await expect.poll(() => proxy.statements().filter(text => text.startsWith('EXPLAIN'))).toHaveLength(1)
  await expect.poll(running, { timeout: 3_000 }).toBe(0)
})

test('a question whose statement finds no turn is told so within its time', async () => {
  const { api, graph, proxy } = line()
  await api.ask('{ vocabulary { kinds { name } } }')
  proxy.delay(1_500)
  const others = Array.from({ length: 100 }, () =>
    graph.read(/* cypher */ 'RETURN 1 AS one').catch(({ code }) => code),
  )
  const { errors } = await answerTo('{ document(id: "doc:jpost-872717") { title } }')
  expect(errors).toMatchObject([{ extensions: { code: 'OVERLOADED' } }])
  proxy.delay(0)
  await Promise.all(others)
  await expect.poll(async () => (await api.answerTo(IN_A_ROW)).status).toBe(200)
})
