import { expect, test } from 'vitest'
import { fragmentOf, viewOf } from '../../web/graph/fragment.ts'
import { FIRST_VIEW, NOTHING_HIDDEN, type View } from '../../web/graph/view.ts'

const view = (change: Partial<View>): View => ({ ...FIRST_VIEW, ...change })

test('the first view needs no fragment, and no fragment is the first view', () => {
  expect(fragmentOf(FIRST_VIEW)).toBe('')
  expect(viewOf('')).toEqual(FIRST_VIEW)
})

test('a selected link stands in the address as it is', () => {
  expect(fragmentOf(view({ selectedId: 'iran~BACKS~kataib-hezbollah' }))).toBe(
    'at=iran~BACKS~kataib-hezbollah',
  )
})

const VIEWS: Record<string, View> = {
  'a short list of entities': view({ entityIds: ['iran', 'iraq'] }),
  'an empty list of entities': view({ entityIds: [] }),
  'letters of other scripts': view({ entityIds: ['كتائب-حزب-الله', 'łódź'], selectedId: 'كتائب-حزب-الله' }),
  'a document': view({ selectedId: 'doc:jpost-872717' }),
  'what is hidden': view({
    hidden: { kinds: ['Event', 'My kind, 50% & more'], statuses: ['DENIED'], relations: ['BACKS'] },
  }),
  'the table': view({ tab: 'table' }),
  'a thousand entities': view({ entityIds: Array.from({ length: 1000 }, (_, at) => `entity-${at * 7919}`) }),
}

for (const [name, shown] of Object.entries(VIEWS))
  test(`${name}: the view comes back from its fragment`, () => {
    expect(viewOf(`#${fragmentOf(shown)}`)).toEqual(shown)
  })

test('a fragment that the browser has escaped is read the same', () => {
  const shown = view({ entityIds: ['كتائب'], selectedId: 'كتائب' })
  expect(viewOf(new URL(`http://localhost/#${fragmentOf(shown)}`).hash)).toEqual(shown)
})

test('a long list is packed into a fraction of its length', () => {
  const ids = Array.from({ length: 150 }, (_, at) => `a-rather-long-name-of-an-entity-${at}`)
  expect(fragmentOf(view({ entityIds: ids })).length).toBeLessThan(ids.join().length / 4)
})

for (const broken of [
  'pack=%%%',
  'pack=AAAA',
  'hide=status.NONSENSE',
  'tab=nonsense',
  'at=',
  'nonsense',
  '&&=&',
])
  test(`what cannot be read in "${broken}" is as in the first view`, () => {
    expect(viewOf(broken)).toEqual(FIRST_VIEW)
  })

test('a lone percent sign is kept as it was typed', () => {
  expect(viewOf('at=100%')).toEqual(view({ selectedId: '100%', hidden: NOTHING_HIDDEN }))
})
