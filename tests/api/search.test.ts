import { expect, test } from 'vitest'
import { articleGraph } from '../support/graphs.ts'
import { served } from './served.ts'

const api = served(articleGraph())

interface Hit {
  readonly matched: string
  readonly score: number
  readonly entity: { readonly id: string }
}

const search = async (text: string, more = ''): Promise<readonly Hit[]> =>
  (
    await api().ask<{ search: readonly Hit[] }>(
      `query($text: String!) { search(text: $text${more}) { matched score entity { id } } }`,
      { text },
    )
  ).search

const FOUND_FIRST: Record<string, readonly string[]> = {
  'kataib-hezbollah': [
    'Kataib Hezbollah',
    'kataib hezbollah',
    'KATAIB',
    'kat',
    "Kata'ib Hizballah",
    'Kataeb Hezbollah',
    'Kataib Hizbollah',
    'hezbollah kataib',
    'كتائب حزب الله',
    'كتايب حزب الله',
    'كتائب',
    'كَتَائِب حِزْب الله',
    'Hezbollah Brigades',
  ],
  iran: ['Iran', 'iran', 'إيران', 'ايران'],
  'mohammed-shia-al-sudani': ['al-Sudani', 'Sudani', 'Mohamed Shia', 'Mohammed Shia al Sudani'],
  'elizabeth-tsurkov': ['Elisabeth Tsurkov', 'tsurkov', 'Tsurkof'],
  'asharq-al-awsat': ['Asharq al-Awsat', 'asharq alawsat', 'الشرق الأوسط'],
  'us-charge-daffaires-baghdad': ['charge d’affaires'],
}

for (const [id, texts] of Object.entries(FOUND_FIRST))
  test(`${id} is found first by ${texts.map(text => `“${text}”`).join(', ')}`, async () => {
    for (const text of texts) expect([text, (await search(text))[0]?.entity.id]).toEqual([text, id])
  })

test('a whole name comes before names that begin with it, and these before names that hold it', async () => {
  const hits = await search('Iraq')
  expect(hits[0]).toEqual({ matched: 'Iraq', score: 1, entity: { id: 'iraq' } })
  const scores = hits.map(({ score }) => score)
  expect(scores).toEqual([...scores].sort((a, b) => b - a))
  for (const { matched, score } of hits)
    if (score >= 0.9 && score < 1) expect(matched.toLowerCase()).toMatch(/^iraq/)
})

test('a hit tells the name that fits, as it is written', async () => {
  expect(await search('hezbollah brig')).toMatchObject([{ matched: 'Hezbollah Brigades' }])
  expect((await search('كتائب'))[0]?.matched).toBe('كتائب حزب الله')
})

test('a search can be for some kinds alone', async () => {
  const hits = await search('iraq', ', kinds: ["ArmedGroup", "Collective"]')
  expect(hits.length).toBeGreaterThan(0)
  expect(hits.map(({ entity }) => entity.id)).not.toContain('iraq')
})

test('a search gives as many hits as asked for', async () => {
  expect(await search('iraq', ', first: 2')).toHaveLength(2)
  expect(await search('iraq', ', first: 0')).toEqual([])
})

test('what has no letter or digit, and what nobody is called, finds nothing', async () => {
  for (const text of ['', ' ', '***', '!?', '(', '"', 'zzzzzzzzzz'])
    expect([text, await search(text)]).toEqual([text, []])
})

test('what means something to the index is only text here', async () => {
  for (const text of [
    'iran OR iraq',
    'iran AND NOT iraq',
    'searchKey:iran',
    'iran~',
    'ir*n',
    '"iran',
    'iran^9',
    '[a TO z]',
    'iran\\',
  ])
    await expect(search(text)).resolves.toBeInstanceOf(Array)
})
