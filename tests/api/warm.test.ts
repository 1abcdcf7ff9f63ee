import { expect, test } from 'vitest'
import { GraphError } from '../../server/graph/failures.ts'
import { articleGraph } from '../support/graphs.ts'
import { open } from './served.ts'

const article = articleGraph()

/** What is asked for a picture, for a search, and last of all. */
const LIKE = [/MATCH \(alone:Entity/, /'entity_search'/, /start\.entityId IN/]

test('what takes longer than a question may is asked again before anybody asks, and what comes after it is asked too', async () => {
  const times = new Map<string, number>()
  const graph = article()
  const api = await open({
    ...graph,
    read: (cypher, parameters, options) => {
      const before = times.get(cypher) ?? 0
      times.set(cypher, before + 1)
      return before === 0 && LIKE.some(pattern => pattern.test(cypher))
        ? Promise.reject(new GraphError('QUERY_TIMEOUT', 'It is being planned.', undefined))
        : graph.read(cypher, parameters, options)
    },
  })
  await api.close()
  const timesLike = LIKE.map(pattern => {
    const [cypher = ''] = [...times.keys()].filter(text => pattern.test(text))
    return times.get(cypher)
  })
  expect(timesLike.every(count => (count ?? 0) > 1)).toBe(true)
})
