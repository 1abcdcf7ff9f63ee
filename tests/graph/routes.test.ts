import { describe, expect, test } from 'vitest'
import type { Link } from '../../server/graph/link.ts'
import { hopsOf, type RoutesQuestion, routesByLength } from '../../server/graph/routes.ts'
import { heldTogether } from '../../server/graph/simultaneity.ts'
import { weakestOf } from '../../server/graph/strength.ts'

const link = (ends: string, more: Partial<Link> = {}): Link => {
  const [sourceId = '', targetId = ''] = ends.split('-')
  return {
    id: `${sourceId}~BACKS~${targetId}`,
    type: 'BACKS',
    sourceId,
    targetId,
    status: 'reported',
    ruleStatus: 'reported',
    sources: 1,
    claimCount: 1,
    confidence: 50,
    modality: 'actual',
    weight: 10,
    validFrom: null,
    validTo: null,
    fromMin: null,
    fromMax: null,
    toMin: null,
    toMax: null,
    firstAttested: null,
    lastAttested: null,
    note: null,
    foreign: {},
    redirectedFrom: null,
    lens: undefined,
    seenAs: () => expect.unreachable('Nobody looks through a lens here.'),
    ...more,
  }
}

const links = (ends: string) => ends.split(' ').map(pair => link(pair))

const during = (from: string, to: string) => ({ fromMin: from, fromMax: from, toMin: to, toMax: to })

/** Every route found, as the names of its entities, one list for each length. */
function routesIn(network: readonly Link[], more: Partial<RoutesQuestion> = {}) {
  const question = {
    fromId: 'a',
    toId: 'z',
    maxLength: 6,
    mayPass: () => true,
    overlapInTime: false,
    ...more,
  }
  return [...routesByLength(hopsOf(network), question)].map(routes =>
    routes.map(({ entityIds }) => entityIds.join('')).sort(),
  )
}

describe('Routes between two entities', () => {
  test('come by length, whichever way their links point', () => {
    expect(routesIn(links('a-z b-a b-z a-c c-d z-d'))).toEqual([['az'], ['abz'], ['acdz'], [], [], []])
  })

  test('meet nobody twice', () => {
    expect(routesIn(links('a-b b-c c-b b-z a-a'), { maxLength: 4 })).toEqual([['abz'], [], []])
  })

  test('are no longer than asked for', () => {
    expect(routesIn(links('a-b b-c c-z'), { maxLength: 2 })).toEqual([])
  })

  test('pass nobody who is to be left out, though they may end there', () => {
    const network = links('a-b b-z a-c c-d d-z')
    expect(routesIn(network, { mayPass: id => id !== 'b' && id !== 'z' }).flat()).toEqual(['acdz'])
  })

  test('are all there are, in a network where everybody is linked', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'z']
    const network = names.flatMap((one, at) => names.slice(at + 1).map(other => link(`${one}-${other}`)))
    expect(routesIn(network).map(routes => routes.length)).toEqual([1, 4, 12, 24, 24, 0])
  })

  test('take the best founded of parallel links', () => {
    const network = [
      link('a-z', { id: 'weak', status: 'alleged' }),
      link('z-a', { id: 'strong', sources: 2 }),
    ]
    const [[route] = []] = [
      ...routesByLength(hopsOf(network), {
        fromId: 'a',
        toId: 'z',
        maxLength: 1,
        mayPass: () => true,
        overlapInTime: false,
      }),
    ]
    expect(route?.links.map(({ id }) => id)).toEqual(['strong'])
  })

  test('end in time, and say so, where there are too many to try', () => {
    const names = Array.from({ length: 40 }, (_, at) => `n${at}`)
    const network = names.flatMap((one, at) => names.slice(at + 1).map(other => link(`${one}-${other}`)))
    const search = routesByLength(hopsOf(network), {
      fromId: 'n0',
      toId: 'n1',
      maxLength: 6,
      mayPass: () => true,
      overlapInTime: false,
    })
    let step = search.next()
    while (step.done !== true) step = search.next()
    expect(step.value).toBe(false)
  })
})

describe('Routes whose links overlap in time', () => {
  test('leave out what cannot have held together', () => {
    const network = [
      link('a-b', during('2001-01-01', '2002-01-01')),
      link('b-z', during('2003-01-01', '2004-01-01')),
      link('a-c', during('2001-01-01', '2003-01-01')),
      link('c-z', during('2002-01-01', '2004-01-01')),
    ]
    expect(routesIn(network, { overlapInTime: true }).flat()).toEqual(['acz'])
  })

  test('keep what nobody dates', () => {
    expect(
      routesIn([link('a-b', during('2001-01-01', '2002-01-01')), link('b-z')], { overlapInTime: true }),
    ).toContainEqual(['abz'])
  })

  test('choose among parallel links those that held together, before better founded ones', () => {
    const network = [
      link('a-b', { id: 'early', sources: 5, ...during('2001-01-01', '2002-01-01') }),
      link('a-b', { id: 'late', ...during('2003-01-01', '2004-01-01') }),
      link('b-z', { id: 'then', ...during('2003-06-01', '2005-01-01') }),
    ]
    const search = routesByLength(hopsOf(network), {
      fromId: 'a',
      toId: 'z',
      maxLength: 2,
      mayPass: () => true,
      overlapInTime: true,
    })
    expect([...search].flat().map(route => route.links.map(({ id }) => id))).toEqual([['late', 'then']])
  })
})

describe('Whether links held together', () => {
  test.each([
    [true, during('2001-01-01', '2003-01-01'), during('2002-01-01', '2004-01-01')],
    [false, during('2001-01-01', '2002-01-01'), during('2003-01-01', '2004-01-01')],
    [null, during('2001-01-01', '2002-01-01'), {}],
    [
      true,
      { ...during('2001-01-01', ''), toMin: null, toMax: null, validTo: '..' },
      during('2020-01-01', '2021-01-01'),
    ],
    [
      null,
      { ...during('2001-01-01', '2003-01-01'), fromMax: '2002-12-01' },
      during('2001-05-01', '2001-06-01'),
    ],
  ])('is %s for %j and %j', (expected, one, other) => {
    expect(heldTogether([link('a-b', one), link('b-z', other)])).toBe(expected)
  })
})

test('The weakest link is told by status, then by sources, then by confidence', () => {
  const denied = link('a-b', { status: 'denied', confidence: 90 })
  const alleged = link('b-c', { status: 'alleged' })
  const single = link('c-d', { sources: 1, confidence: 80 })
  const unsure = link('d-e', { sources: 1, confidence: 20 })
  const double = link('e-f', { sources: 2, confidence: 10 })
  expect(weakestOf([alleged, denied, single])).toBe(denied)
  expect(weakestOf([single, alleged, double])).toBe(alleged)
  expect(weakestOf([double, single])).toBe(single)
  expect(weakestOf([single, unsure])).toBe(unsure)
})
