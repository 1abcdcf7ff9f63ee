import { beforeAll, expect, test } from 'vitest'
import { scratchGraph, seeded } from '../support/graphs.ts'
import { served } from './served.ts'

const graph = scratchGraph()
beforeAll(() => seeded(graph(), ['rulebook']))
const api = served(graph)

test('while somebody holds a lock everything is read, and who wants to change the same is told of a conflict', async () => {
  const [first] = await graph().read(
    /* cypher */ 'MATCH (n:Entity) RETURN n.entityId AS id ORDER BY id LIMIT 1',
  )
  const id = String(first?.id)
  let release: () => void = () => undefined
  const held = new Promise<void>(resolve => {
    release = resolve
  })
  let locked: () => void = () => undefined
  const isLocked = new Promise<void>(resolve => {
    locked = resolve
  })
  const holder = graph().write(async tx => {
    await tx.run(/* cypher */ 'MATCH (n:Entity {entityId: $id}) SET n.held = true', { id })
    locked()
    await held
  })
  await isLocked
  expect(
    await api().ask('query($id: ID!) { entity(id: $id) { id links { totalCount } } }', { id }),
  ).toMatchObject({ entity: { id } })
  const answer = await api().answerTo(
    'mutation($cypher: String!) { applySeed(name: "held.cypher", cypher: $cypher) { id } }',
    { cypher: `MATCH (n:Entity {entityId: '${id}'}) SET n.wanted = true` },
  )
  expect(answer).toMatchObject({ status: 409, errors: [{ extensions: { code: 'CONFLICT' } }] })
  release()
  await holder
})
