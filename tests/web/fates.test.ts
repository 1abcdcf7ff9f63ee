import { expect, test } from 'vitest'
import { type Fate, meetFate } from '../../web/search/fates.ts'
import type { Offer } from '../../web/search/offers.ts'
import { ready, settled, shownIn, stateOf } from './fivePeople.ts'

const party = (id: string) => ({ id, name: id, kind: { name: 'Person' } })
const QUOTE: Offer & { offers: 'quote' } = {
  key: 'claim:1',
  offers: 'quote',
  quote: {
    id: 'claim:1',
    stance: 'ASSERTS',
    quote: 'C meets D',
    quoteLang: 'en',
    property: null,
    value: null,
    attribution: [],
    subject: party('c'),
    link: { id: 'c~MEETS~d', sourceId: 'c', targetId: 'd', sentence: 'C meets D', status: 'REPORTED' },
  },
}
const HIT: Offer = {
  key: 'c',
  offers: 'entity',
  hit: { matched: 'c', score: 1, entity: { ...party('c'), linkDegree: 2 } },
}

/** Who is on the map, where A and B are at first, and what is open afterwards. */
async function after(offer: Offer, how: Fate) {
  const explorer = await ready()
  meetFate(explorer, offer, how)
  await settled()
  return [shownIn(explorer).join(' '), stateOf(explorer).eye.selectedId]
}

test('a quote opens its claim, adds both ends of its link, or leaves only them', async () => {
  expect(await after(QUOTE, 'open')).toEqual(['a b c d', 'claim:1'])
  expect(await after(QUOTE, 'add')).toEqual(['a b c d', null])
  expect(await after(QUOTE, 'only')).toEqual(['c d', 'claim:1'])
})

test('a quote about one entity and a name stand for that entity', async () => {
  const about = { ...QUOTE, quote: { ...QUOTE.quote, link: null } }
  expect(await after(about, 'add')).toEqual(['a b c', null])
  expect(await after(about, 'only')).toEqual(['c', 'claim:1'])
  expect(await after(HIT, 'add')).toEqual(['a b c', null])
  expect(await after(HIT, 'only')).toEqual(['c', 'c'])
})
