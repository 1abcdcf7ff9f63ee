import { expect, test } from 'vitest'
import { type Content, FIRST_CONTENT, stepFrom } from '../../web/graph/content.ts'
import { type Filter, NO_FILTER } from '../../web/graph/filter.ts'
import { fragmentOf, LONGEST_FRAGMENT, viewOf, wholeFragmentOf } from '../../web/graph/fragment.ts'
import { EVERY_LINK } from '../../web/graph/narrowing.ts'
import { FIRST_VIEW, type View } from '../../web/graph/view.ts'

const view = (change: Partial<View>): View => ({ ...FIRST_VIEW, ...change })
const content = (change: Partial<Content>) => view({ content: { ...FIRST_CONTENT, ...change } })
const filter = (change: Partial<Filter>) => content({ filter: { ...NO_FILTER, ...change } })
const ids = (count: number) => Array.from({ length: count }, (_, at) => `entity-${at * 7919}`)
const places = (count: number) =>
  Object.fromEntries(ids(count).map((id, at) => [id, { x: at * 1.5, y: -at * 31 }]))

test('the first view needs no fragment, and no fragment is the first view', () => {
  expect(fragmentOf(FIRST_VIEW)).toEqual({ fragment: '', isWhole: true })
  expect(viewOf('')).toEqual(FIRST_VIEW)
})

test('a selected link stands in the address as it is', () => {
  expect(wholeFragmentOf(view({ selectedId: 'iran~BACKS~kataib-hezbollah' }))).toBe(
    'at=iran~BACKS~kataib-hezbollah',
  )
})

const VIEWS: Record<string, View> = {
  'a short list of entities': content({ base: ['iran', 'iraq'] }),
  'an empty list of entities': content({ base: [] }),
  'letters of other scripts': view({
    content: { ...FIRST_CONTENT, base: ['كتائب-حزب-الله', 'łódź'] },
    selectedId: 'كتائب-حزب-الله',
  }),
  'a document': view({ selectedId: 'doc:jpost-872717' }),
  'a claim': view({ selectedId: 'doc:jpost-872717#1920-1965~asserts' }),
  'what is hidden': filter({
    kinds: { only: false, names: ['Event', 'My kind, 50% & more'] },
    statuses: { only: false, names: ['DENIED'] },
    relations: { only: true, names: ['BACKS'] },
    modalities: { only: false, names: ['PLANNED'] },
  }),
  bounds: filter({ sources: { least: 1, most: 1 }, confidence: { least: 50, most: null } }),
  'pale filters and a lens': content({ fades: true, lens: { entityIds: ['iran', 'a,b'], hops: 2 } }),
  'who is hidden, pinned and chosen': view({
    content: { ...FIRST_CONTENT, hiddenIds: ['iran'], pinnedIds: ['iraq', 'x=y'] },
    chosenIds: ['iraq'],
  }),
  expansions: content({
    base: ['a'],
    expansions: [
      {
        ...stepFrom('a'),
        direction: 'IN',
        relation: 'BACKS',
        entityIds: ['b', 'c'],
        seen: 2,
        total: 412,
        cursor: 'x',
      },
      { ...stepFrom('b'), entityIds: [], seen: 0, total: null, cursor: null },
    ],
  }),
  'expansions that were narrowed': content({
    base: ['a'],
    expansions: [
      { kinds: ['Person', 'نوع'], statuses: ['CONFIRMED' as const, 'DENIED' as const] },
      { heldFrom: '2020-01-01', undated: false },
      { heldTo: '2021-12-31', reportedBy: '2025-11-05' },
    ].map(narrowing => ({
      ...stepFrom('a'),
      narrowing: { ...EVERY_LINK, ...narrowing },
      entityIds: ['b'],
      seen: 1,
      total: 1,
      cursor: null,
    })),
  }),
  'where everybody stands': content({ positions: { a: { x: 1.5, y: -2 }, كتائب: { x: 0, y: 1000 } } }),
  'the table': view({ tab: 'table', list: 'claims' }),
  'a thousand entities': content({ base: ids(1000) }),
}

for (const [name, shown] of Object.entries(VIEWS))
  test(`${name}: the view comes back from its fragment`, () => {
    expect(viewOf(`#${wholeFragmentOf(shown)}`)).toEqual(shown)
  })

test('a fragment that the browser has escaped is read the same', () => {
  const shown = view({ content: { ...FIRST_CONTENT, base: ['كتائب'] }, selectedId: 'كتائب' })
  expect(viewOf(new URL(`http://localhost/#${wholeFragmentOf(shown)}`).hash)).toEqual(shown)
})

test('a long list is packed into a fraction of its length', () => {
  const long = Array.from({ length: 150 }, (_, at) => `a-rather-long-name-of-an-entity-${at}`)
  expect(wholeFragmentOf(content({ base: long })).length).toBeLessThan(long.join().length / 4)
})

test('positions are left out of an address that would be too long, and nothing else is', () => {
  const random = (at: number) => ((at * 7919) % 4001) / 2
  const spread = Object.fromEntries(ids(2000).map((id, at) => [id, { x: random(at), y: random(at * 31) }]))
  const wide = content({ base: ids(2000), positions: spread, pinnedIds: ['entity-0'] })
  const { fragment, isWhole } = fragmentOf(wide)
  expect(wholeFragmentOf(wide).length).toBeGreaterThan(LONGEST_FRAGMENT)
  expect(isWhole).toBe(false)
  expect(viewOf(fragment)).toEqual({ ...wide, content: { ...wide.content, positions: null } })
  expect(viewOf(wholeFragmentOf(wide))).toEqual(wide)
})

test('the positions of a usual map fit', () => {
  expect(fragmentOf(content({ positions: places(150) })).isWhole).toBe(true)
})

for (const broken of [
  'pack=%%%',
  'pack=AAAA',
  'tab=nonsense',
  'list=nonsense',
  'sources=many',
  'lens=0,iran',
  'lens=2',
  'at=',
  'nonsense',
  '&&=&',
])
  test(`what cannot be read in "${broken}" is as in the first view`, () => {
    expect(viewOf(broken)).toEqual(FIRST_VIEW)
  })

test('a lone percent sign is kept as it was typed', () => {
  expect(viewOf('at=100%')).toEqual(view({ selectedId: '100%' }))
})
