import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { beforeAll, expect, test } from 'vitest'
import { PROJECT_FOLDER } from '../../server/projectFolder.ts'
import { prepareGraph } from '../../server/seeding/prepare.ts'
import { scratchGraph } from '../support/graphs.ts'
import { served } from './served.ts'

const graph = scratchGraph()
beforeAll(async () => {
  const cypherFolder = join(PROJECT_FOLDER, 'cypher')
  await prepareGraph(graph(), { managed: true, seeds: ['rulebook'], cypherFolder, progress: () => undefined })
})
const api = served(graph)

interface Said {
  readonly understood: boolean
  readonly reading: string
  readonly subgraph: {
    readonly links: readonly { id: string; contestedBy: readonly { id: string }[] }[]
  } | null
  readonly claims: {
    readonly totalCount: number
    readonly edges: readonly { node: { stance: string } }[]
  } | null
}

async function said(phrase: string): Promise<Said> {
  const { ask } = await api().ask<{ ask: Said }>(
    `query($phrase: String!) {
      ask(phrase: $phrase) {
        understood reading
        subgraph { links { id contestedBy { id } } }
        claims(first: 100) { totalCount edges { node { stance } } }
      }
    }`,
    { phrase },
  )
  return ask
}

test.each([
  ['What is denied, and by whom?', 'What is denied?'],
  ['ما هو منفيّ؟', 'ما هو منفيّ؟'],
])('“%s” is answered by the denials and the links they contest', async (phrase, reading) => {
  const answer = await said(phrase)
  expect(answer.reading).toBe(reading)
  expect(answer.claims?.totalCount).toBeGreaterThan(4)
  expect(new Set(answer.claims?.edges.map(({ node }) => node.stance))).toEqual(new Set(['DENIES']))
  const denied = answer.subgraph?.links.find(({ id }) => id === 'sarvand~FUNDS~saqr-brigade')
  expect(denied?.contestedBy.map(({ id }) => id)).toEqual(['sarvand'])
})

test('what one of them denies is theirs alone', async () => {
  const answer = await said('what does Sarvand deny')
  expect(answer.subgraph?.links.map(({ id }) => id)).toContain('sarvand~FUNDS~saqr-brigade')
  expect(answer.claims?.totalCount).toBeLessThan((await said('what is denied')).claims?.totalCount ?? 0)
})

test('a path says of a sentence that is contested who asserts and who denies it', async () => {
  const { ask } = await api().ask<{
    ask: { paths: { paths: { sentences: { text: string; citations: { stance: string }[] }[] }[] } }
  }>(`{ ask(phrase: "Sarvand to Saqr Brigade") {
    paths { paths { sentences { text citations { stance } } } }
  } }`)
  const sentences = ask.paths.paths.flatMap(path => path.sentences)
  const contested = sentences.find(({ citations }) => citations.some(({ stance }) => stance === 'DENIES'))
  expect(contested?.citations.length).toBeLessThanOrEqual(3)
})

test('a relation added as a row is understood, told and completed without a restart', async () => {
  expect(await said('who shelters Dana Vale')).toMatchObject({ understood: false })
  await graph().write(tx =>
    tx.run(/* cypher */ `
      CREATE (:RelationType {name: 'SHELTERS', label: 'shelters', inverseLabel: 'is sheltered by', label_ar: 'يؤوي',
        inverseLabel_ar: 'يحتمي بـ', domain: ['Actor'], range: ['Actor']})
      WITH 1 AS one
      MATCH (source:Entity {entityId: 'qadira'}), (target:Entity {entityId: 'dana-vale'})
      CREATE (source)-[:SHELTERS {linkId: 'qadira~SHELTERS~dana-vale', linkStatus: 'unsourced'}]->(target)`),
  )
  // The vocabulary is read again when it is two seconds old.
  await sleep(2_100)
  const answer = await said('who shelters Dana Vale')
  expect(answer.reading).toBe('Who shelters Dana Vale?')
  expect(answer.subgraph?.links.map(({ id }) => id)).toEqual(['qadira~SHELTERS~dana-vale'])
  for (const phrase of [
    'who is sheltered by Qadira',
    'Qadira shelters',
    'من يؤوي Dana Vale',
    'من يؤوي دانا فيل',
    'من يحتمي بـ قادرة',
  ])
    expect([phrase, (await said(phrase)).subgraph?.links.map(({ id }) => id)]).toEqual([
      phrase,
      ['qadira~SHELTERS~dana-vale'],
    ])
  const { english, arabic } = await api().ask<Record<string, { text: string }[]>>(
    '{ english: complete(text: "who shel") { text } arabic: complete(text: "من يؤ") { text } }',
  )
  expect(english?.map(({ text }) => text)).toContain('who shelters ')
  expect(arabic?.map(({ text }) => text)).toContain('من يؤوي ')
})

/** Names of this graph in its three languages, and how else they may be typed. */
const SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  sarvand: ['Sarvand', 'sarvnd', 'سروند', 'Republic of Sarvand', 'sarv'],
  qadira: ['Kadira', 'Qadirah', 'قادرة', 'قادره', 'القادرة', 'emirate of qad'],
  'interior-ministry-of-sarvand': ['وزارة الداخلية', 'وزاره الداخليه', 'وزارت کشور', 'interior ministry'],
  'saqr-brigade': ['Liwa Saqr', 'Sakr Brigade', 'saqr brigde', 'لواء صقر', 'لواء الصقر', 'تیپ صقر'],
  'black-tulip': ['Laleh Siah', 'لاله سیاه', 'زنبقه الليل', 'Black Tulp', 'night lily'],
  'leila-farhadi': ['Laila Farhadi', 'Leyla Farhady', 'ليلي فرهادى', 'لیلا فرهادی', 'Farhadi'],
  'kaveh-rostami': ['Kaweh Rustami', 'کاوه رستمی', 'كاوه رستمي'],
  'omar-nasr': ['Umar Nasr', 'Omer Nasr', 'عمر نصر'],
  'al-manara': ['al Manara', 'Almanarah', 'المناره', 'منارة'],
  'ruz-e-no': ['Rouz e Now', 'روز نو', 'ruze no'],
  'northern-shipping': ['northern ship', 'شركه الشحن'],
  'port-lamar': ['بندر لمار', 'Port Lammar'],
  'ev-harbour-fire': ['harbor fire', 'حريق الميناء'],
}

test('a search finds who is meant in a graph with Arabic and Persian names, however they are spelled', async () => {
  const meant = Object.entries(SPELLINGS).flatMap(([id, texts]) => texts.map(text => [text, id]))
  const found = await Promise.all(
    meant.map(async ([text]) => {
      const { search } = await api().ask<{ search: { entity: { id: string } }[] }>(
        'query($text: String!) { search(text: $text, first: 1) { entity { id } } }',
        { text },
      )
      return [text, search[0]?.entity.id]
    }),
  )
  expect(found).toEqual(meant)
})
