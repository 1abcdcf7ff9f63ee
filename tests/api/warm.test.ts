import { expect, test } from 'vitest'
import { GraphError } from '../../server/graph/failures.ts'
import { articleGraph } from '../support/graphs.ts'
import { open } from './served.ts'

const article = articleGraph()

const PICTURE = /MATCH \(alone:Entity/
const SEARCH = /'entity_search'/
const AROUND = /start\.entityId IN/

test('what takes longer than a question may is asked again before anybody asks; what never can be keeps nothing else waiting', async () => {
  const times = { picture: 0, search: 0, around: 0 }
  const graph = article()
  const tooLong = () => Promise.reject(new GraphError('QUERY_TIMEOUT', 'It is being planned.', undefined))
  const api = await open({
    ...graph,
    read: (cypher, parameters, options) => {
      if (PICTURE.test(cypher)) times.picture += 1
      if (SEARCH.test(cypher)) times.search += 1
      if (AROUND.test(cypher)) times.around += 1
      const isFirstPicture = PICTURE.test(cypher) && times.picture === 1
      return isFirstPicture || SEARCH.test(cypher) ? tooLong() : graph.read(cypher, parameters, options)
    },
  })
  await api.close()
  expect(times.picture).toBeGreaterThan(1)
  expect(times.search).toBeGreaterThan(1)
  expect(times.around).toBeGreaterThan(0)
})
