import { expect, test } from 'vitest'
import { articleGraph } from '../support/graphs.ts'
import { served } from './served.ts'

const api = served(articleGraph())

interface Path {
  readonly entities: readonly { id: string }[]
  readonly links: readonly { id: string; sourceId: string; targetId: string }[]
  readonly length: number
  readonly weakest: { id: string }
}

async function pathsOf(
  question: string,
): Promise<{ readonly paths: readonly Path[]; readonly more: boolean }> {
  const { paths } = await api().ask<{ paths: { paths: readonly Path[]; more: boolean } }>(
    `{ paths(${question}) { more paths { entities { id } links { id sourceId targetId } length weakest { id } } } }`,
  )
  return paths
}

const BETWEEN = 'among: ["iran", "united-states"]'

test('a path joins each entity to the next by a link of either direction', async () => {
  const { paths } = await pathsOf(`${BETWEEN}, mode: NEXT_BEST, first: 20`)
  expect(paths.length).toBeGreaterThan(2)
  for (const { entities, links, length, weakest } of paths) {
    expect(links).toHaveLength(length)
    expect([entities[0]?.id, entities.at(-1)?.id]).toEqual(['iran', 'united-states'])
    links.forEach(({ sourceId, targetId }, at) => {
      expect([sourceId, targetId].sort()).toEqual([entities[at]?.id, entities[at + 1]?.id].sort())
    })
    expect(links.map(({ id }) => id)).toContain(weakest.id)
    expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length)
  }
})

test('one of the shortest, all of them, and longer ones as well', async () => {
  const [one, all, next] = await Promise.all([
    pathsOf(`${BETWEEN}, mode: SHORTEST`),
    pathsOf(BETWEEN),
    pathsOf(`${BETWEEN}, mode: NEXT_BEST`),
  ])
  expect(one.paths).toHaveLength(1)
  expect(new Set(all.paths.map(({ length }) => length))).toEqual(new Set([one.paths[0]?.length]))
  expect(all.paths.length).toBeGreaterThan(1)
  expect(next.paths.length).toBeGreaterThan(all.paths.length)
  expect(await pathsOf(BETWEEN)).toEqual(all)
})

test('what is avoided, filtered out or too far away is on no path', async () => {
  const through = 'iran-backed-militias-in-iraq'
  const around = await pathsOf(`${BETWEEN}, mode: NEXT_BEST, avoid: ["${through}"]`)
  expect(around.paths.length).toBeGreaterThan(0)
  for (const { entities } of around.paths) expect(entities.map(({ id }) => id)).not.toContain(through)
  expect((await pathsOf(`${BETWEEN}, filter: { relations: ["BACKS"] }`)).paths).toEqual([])
  expect((await pathsOf(`${BETWEEN}, maxLength: 1`)).paths).toEqual([])
  expect((await pathsOf('among: ["iran", "nobody-at-all"]')).paths).toEqual([])
})

test('of three entities every pair is answered for', async () => {
  const { paths } = await pathsOf('among: ["iran", "united-states", "elizabeth-tsurkov"], mode: SHORTEST')
  const pairs = paths.map(({ entities }) => [entities[0]?.id, entities.at(-1)?.id].join(' '))
  expect(pairs.sort()).toEqual([
    'iran elizabeth-tsurkov',
    'iran united-states',
    'united-states elizabeth-tsurkov',
  ])
})

test.each([
  ['among: ["iran"]', 'among names 1 of the 2 to 5 entities it takes.'],
  ['among: ["iran", "iran"]', 'among names 1 of the 2 to 5 entities it takes.'],
  ['among: ["a", "b", "c", "d", "e", "f"]', 'among has 6 items; it takes at most 5.'],
  [`${BETWEEN}, maxLength: 7`, 'maxLength is 7; it takes 1 to 6.'],
  [`${BETWEEN}, first: 0`, 'first is 0; it takes 1 to 50.'],
  [`${BETWEEN}, filter: { otherEndKinds: ["State"] }`, 'filter.otherEndKinds needs an entity'],
])('paths(%s) is refused', async (question, message) => {
  const { errors } = await api().answerTo(`{ paths(${question}) { more } }`)
  expect(errors).toMatchObject([
    { message: expect.stringContaining(message), extensions: { code: 'BAD_USER_INPUT' } },
  ])
})
