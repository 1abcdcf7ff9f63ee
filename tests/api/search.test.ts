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

/** Spellings by what is special about them, and whom each finds first. */
const FOUND_FIRST: Record<string, Record<string, readonly string[]>> = {
  'whole names, in any case': {
    'kataib-hezbollah': ['Kataib Hezbollah', 'kataib hezbollah', 'KATAIB HEZBOLLAH', 'Hezbollah Brigades'],
    iran: ['Iran', 'iRAN'],
    'popular-mobilization-forces': ['pmf', 'Hashd al-Shaabi'],
  },
  'other transliterations': {
    'kataib-hezbollah': [
      "Kata'ib Hizballah",
      'Kataeb Hezbollah',
      'Kataib Hizbollah',
      'Kata’ib Hizbullah',
      'Kataʾib Hezbollah',
    ],
    'mohammed-shia-al-sudani': [
      'Mohamed Shia',
      'Mohammed Shia al Sudani',
      'Muhammad Shia al-Sudani',
      'Mohammad al-Sudani',
    ],
    'thabet-al-abbasi': ['Thabit al Abbasi'],
    'popular-mobilization-forces': ['Hashd al Shabi', 'Hashd Shaabi', 'Popular Mobilisation Forces'],
  },
  'Arabic as it is written, pointed, drawn out or with another alef, ya or ta marbuta': {
    'kataib-hezbollah': [
      'كتائب حزب الله',
      'كتايب حزب الله',
      'كَتَائِب حِزْب الله',
      'كتـــائب حزب اللـه',
      'كتاءب حزب الله',
    ],
    iran: ['إيران', 'ايران', 'أيران', 'إيرَان'],
    'united-states': ['الولايات المتحدة', 'الولايات المتحده', 'ولايات متحدة'],
    'government-of-iraq': ['الحكومة العراقية', 'الحكومه العراقيه', 'حكومة عراقية'],
    iraq: ['العراق', 'عراق'],
    'asharq-al-awsat': ['الشرق الأوسط', 'الشرق الاوسط', 'شرق أوسط'],
    'mohammed-shia-al-sudani': ['محمد شياع السوداني', 'السوداني', 'السودانى'],
    'marco-rubio': ['ماركو روبيو'],
  },
  'Persian letters, joiners, directional marks and other digits': {
    'kataib-hezbollah': ['کتائب حزب الله', 'كتا\u200cئب حزب الله', '\u202bكتائب حزب الله\u202c'],
    iran: ['ایران'],
    'mohammed-shia-al-sudani': ['محمد شیاع السودانی'],
    kurdistan24: ['كوردستان ٢٤', 'کوردستان ۲۴', 'Kurdistan24'],
  },
  'hyphens, apostrophes and accents left out or put in': {
    'asharq-al-awsat': ['Asharq al-Awsat', 'asharq alawsat', 'Asharq Al Awsat'],
    'thabet-al-abbasi': ['al Abbasi', 'al‑Abbasi', "Thabet al-'Abbasi"],
    'us-charge-daffaires-baghdad': ['charge d’affaires', 'charge daffaires', "Chargé d'affaires"],
    iran: ['Irán'],
  },
  'typing errors: a letter wrong, missing, twice or in its neighbour’s place': {
    'elizabeth-tsurkov': ['Elisabeth Tsurkov', 'Tsurkof', 'Elizabteh Tsurkov', 'Tsrukov'],
    'pete-hegseth': ['Pete Hegset', 'Hegsteh', 'Hegseeth'],
    'princeton-university': ['Princton', 'Pirnceton University'],
    'kataib-hezbollah': ['Kataib Hezbolah', 'Katiab Hezbollah'],
  },
  'the beginnings of words, while they are typed': {
    'kataib-hezbollah': ['kat', 'KATAIB', 'كتائب', 'hezbollah brig'],
    'elizabeth-tsurkov': ['tsur', 'eliz ts'],
    'jerusalem-post': ['jerus', 'the jerusalem p'],
    'white-house': ['whi', 'البيت ا'],
  },
  'words in another order, or some of them': {
    'kataib-hezbollah': ['hezbollah kataib', 'حزب الله كتائب'],
    'mohammed-shia-al-sudani': ['al-Sudani', 'Sudani', 'Sudani Mohammed'],
    'marco-rubio': ['rubio marco', 'Rubio M'],
    'us-department-of-war': ['war department us'],
  },
}

for (const [what, found] of Object.entries(FOUND_FIRST))
  test(`a search finds the one that is meant by ${what}`, async () => {
    const meant = Object.entries(found).flatMap(([id, texts]) => texts.map(text => [text, id]))
    const firsts = await Promise.all(
      meant.map(async ([text = '']) => [text, (await search(text))[0]?.entity.id]),
    )
    expect(firsts).toEqual(meant)
  })

test('these are more than sixty spellings', () => {
  const spellings = Object.values(FOUND_FIRST).flatMap(found => Object.values(found).flat())
  expect(new Set(spellings).size).toBeGreaterThan(60)
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
