import { describe, expect, test } from 'vitest'
import { STATUSES } from '../../server/evidence/claim.ts'
import type { Language, Matter } from '../../server/evidence/phrases.ts'
import { statusLabel, statusReason, weightReason, wouldChange } from '../../server/evidence/wording.ts'
import { INDEPENDENCE } from './independenceCases.ts'
import { OBJECTIONS } from './objectionCases.ts'
import { assessed, type Case, denies, doesNotConfirm, doubts, says } from './saying.ts'
import { SUPPORT } from './supportCases.ts'

const NAMES: Readonly<Record<string, string>> = {
  p1: 'The Gazette',
  p2: 'The Herald',
  p3: 'The Mirror',
  p4: 'The Echo',
  a: 'Qadira',
  b: 'Sarvand',
  officials: 'Officials',
}

const inWords = (
  given: Omit<Case, 'case' | 'expect'>,
  language: Language = 'en',
  matter: Matter = 'link',
) => {
  const assessment = assessed(given)
  const telling = { language, matter, nameOf: (id: string) => NAMES[id] ?? id }
  return { reason: statusReason(assessment, telling), change: wouldChange(assessment, telling) }
}

describe('In English a link', () => {
  test.each<readonly [string, Omit<Case, 'case' | 'expect'>, string, string]>([
    [
      'that is confirmed names its independent origins',
      { claims: [says('p1', 'd1'), says('p2', 'd2')] },
      '2 independent origins say so: The Gazette, The Herald.',
      'As many independent denials would make it disputed.',
    ],
    [
      'that is confirmed and denied says by whom',
      { claims: [says('p1', 'd1'), says('p2', 'd2'), denies('b', 'd3')] },
      '2 independent origins say so: The Gazette, The Herald. Sarvand denies it.',
      'As many independent denials would make it disputed.',
    ],
    [
      'with one denial fewer than origins needs one more',
      { claims: [says('p1', 'd1'), says('p2', 'd2'), denies('p3', 'd3')] },
      '2 independent origins say so: The Gazette, The Herald. The Mirror denies it.',
      'One more independent denial would make it disputed.',
    ],
    [
      'that both ends affirm says so',
      { claims: [says('a', 'd1'), says('b', 'd1')] },
      'Both ends say so.',
      'One independent denial would make it disputed.',
    ],
    [
      'that is reported names its one source',
      { claims: [says('p1', 'd1')] },
      'One named source, The Gazette, says so without hedging. Nobody doubts or denies it.',
      'One origin independent of The Gazette, and of what it cites, would confirm it. A denial would make it disputed.',
    ],
    [
      'that is reported names who adds nothing',
      { claims: [says('p1', 'd1'), says('p2', 'd2')], cites: [['d2', 'd1']] },
      'One named source, The Gazette, says so without hedging. The Herald says so too, but adds no independent origin. Nobody doubts or denies it.',
      'One origin independent of The Gazette, and of what it cites, would confirm it. A denial would make it disputed.',
    ],
    [
      'whose origin is not stated says that, and what it takes',
      { claims: [says('p1', null)] },
      'The Gazette says so without hedging; where is not stated. Nobody doubts or denies it.',
      'Two origins independent of each other would confirm it. A denial would make it disputed.',
    ],
    [
      'that is alleged says who hedges how and who is not named',
      { claims: [says('p1', 'd1', { hedge: 'reportedly' }), says('officials', 'd2')] },
      'Who says so hedges (The Gazette: “reportedly”) or is not named (Officials).',
      'A named source saying so without hedging would make it reported.',
    ],
    [
      'that is alleged and doubted is not reported by one more source',
      { claims: [says('p1', 'd1', { hedge: 'reportedly' }), doubts('p2', 'd2')] },
      'Who says so hedges (The Gazette: “reportedly”). The Herald doubts it.',
      'Two independent named sources saying so without hedging would confirm it.',
    ],
    [
      'that is unconfirmed names who doubts and who does not confirm',
      { claims: [says('p1', 'd1'), doubts('p2', 'd2'), doesNotConfirm('p3', 'd3')] },
      'The Gazette says so. The Herald doubts it. The Mirror does not confirm it.',
      'One origin that does not rest on The Gazette would confirm it. A denial would make it disputed.',
    ],
    [
      'that is only doubted is said by nobody',
      { claims: [doubts('p2', 'd2')] },
      'Nobody says so. The Herald doubts it.',
      'Two independent named sources saying so without hedging would confirm it. A denial would make it denied.',
    ],
    [
      'that is disputed names both sides',
      { claims: [says('p1', 'd1'), denies('b', 'd2')] },
      'The Gazette says so. Sarvand denies it.',
      'A second independent origin would confirm it, unless as many others deny it.',
    ],
    [
      'that is disputed two to two needs one more',
      { claims: [says('p1', 'd1'), says('p2', 'd2'), denies('p3', 'd3'), denies('p4', 'd4')] },
      '2 independent origins say so: The Gazette, The Herald. The Mirror and The Echo deny it.',
      'One more independent origin would confirm it, unless as many others deny it.',
    ],
    [
      'that is disputed and only hedged needs two named sources',
      { claims: [says('p1', 'd1', { hedge: 'perhaps' }), denies('b', 'd2')] },
      'Who says so hedges (The Gazette: “perhaps”). Sarvand denies it.',
      'Two independent named sources saying so without hedging would confirm it, unless as many others deny it.',
    ],
    [
      'that is denied is said by nobody',
      { claims: [denies('b', 'd1')] },
      'Nobody says so. Sarvand denies it.',
      'Somebody named saying so would make it disputed.',
    ],
    [
      'that is denied by somebody unnamed says that',
      { claims: [denies(null, 'd1')] },
      'Nobody says so. Somebody unnamed denies it.',
      'Somebody named saying so would make it disputed.',
    ],
    [
      'that was withdrawn gives the reason',
      { claims: [says('p1', 'd1', { rank: 'deprecated', rankReason: 'Corrected in June.' })] },
      'It was said and withdrawn: Corrected in June.',
      'A new claim.',
    ],
    ['without claims has no source', { claims: [] }, 'No source is recorded.', 'One claim with its quote.'],
    [
      'that a reader inferred says so',
      { claims: [says('p1', 'd1', { inferred: true })] },
      'Only a reader’s inference.',
      'One claim with its quote.',
    ],
    [
      'that a curator pinned says so and what the rule would say',
      { claims: [says('p1', 'd1')], pinned: 'confirmed' },
      'A curator decided this. By the rule it would be: reported. One named source, The Gazette, says so without hedging. Nobody doubts or denies it.',
      'The curator lifting the decision.',
    ],
  ])('%s', (_, given, reason, change) => {
    expect(inWords(given)).toEqual({ reason, change })
  })
})

test('of an event it says whether it happened', () => {
  expect(
    inWords(
      { claims: [says('p1', 'd1'), doubts('p2', 'd2'), doesNotConfirm('p2', 'd2')] },
      'en',
      'occurrence',
    ),
  ).toEqual({
    reason: 'The Gazette says it happened. The Herald doubts it and does not confirm it.',
    change: 'One origin that does not rest on The Gazette would confirm it. A denial would make it disputed.',
  })
  expect(inWords({ claims: [denies('b', 'd1')] }, 'en', 'occurrence').reason).toBe(
    'Nobody says it happened. Sarvand denies it.',
  )
})

describe('In Arabic', () => {
  test('a confirmed link counts its origins in the dual and the plural', () => {
    const two = { claims: [says('م1', 'd1'), says('م2', 'd2')] }
    expect(inWords(two, 'ar').reason).toBe('يقوله مصدران مستقلان: م1، م2.')
    expect(inWords({ claims: [...two.claims, says('م3', 'd3')] }, 'ar').reason).toBe(
      'يقوله 3 مصادر مستقلة: م1، م2، م3.',
    )
  })

  test('a reported link names its source and what would change it', () => {
    expect(inWords({ claims: [says('المنارة', 'd1')] }, 'ar')).toEqual({
      reason: 'يقوله مصدر واحد مسمّى بلا تحفّظ، هو المنارة. لا أحد يشكّك فيه أو ينفيه.',
      change: 'مصدر واحد مستقل عن المنارة وعمّا يستند إليه يؤكّده. والنفي يجعله محلّ خلاف.',
    })
  })

  test('an event that is in doubt says who says that it happened', () => {
    expect(
      inWords({ claims: [says('العباسي', 'd1'), doubts('المنارة', 'd2')] }, 'ar', 'occurrence').reason,
    ).toBe('يقول بوقوعه العباسي. ويشكّك في وقوعه المنارة.')
  })

  test('a name in another script stands in an isolate of its own', () => {
    expect(inWords({ claims: [denies('b', 'd1')] }, 'ar').reason).toBe(
      'لا أحد يقوله. وينفيه \u2068Sarvand\u2069.',
    )
  })
})

test('many speakers are named in part, with how many are left out', () => {
  const claims = ['q1', 'q2', 'q3', 'q4', 'q5', 'q6', 'q7'].map(speaker => denies(speaker, `d-${speaker}`))
  expect(inWords({ claims }).reason).toBe('Nobody says so. Q1, q2, q3, q4 and 3 others deny it.')
})

test('every case has its whole sentences in both languages', () => {
  for (const given of [...INDEPENDENCE, ...SUPPORT, ...OBJECTIONS])
    for (const language of ['en', 'ar'] as const)
      for (const matter of ['link', 'occurrence'] as const) {
        const { reason, change } = inWords(given, language, matter)
        for (const text of [reason, change]) {
          expect(text, given.case).toMatch(/\S\.$/)
          expect(text, given.case).not.toMatch(/undefined|null| {2}|\(\)|: \.|,\s*\./)
        }
      }
})

test('every status has a word in both languages', () => {
  expect(STATUSES.map(status => statusLabel(status, 'en'))).toEqual([
    'Confirmed',
    'Reported',
    'Alleged',
    'Unconfirmed',
    'Disputed',
    'Denied',
    'Retracted',
    'No sources',
  ])
  expect(statusLabel('unsourced', 'ar')).toBe('بلا مصادر')
})

test('a claim says whether it counts, and if not, why', () => {
  const telling = { language: 'en', matter: 'link', nameOf: (id: string) => NAMES[id] ?? id } as const
  const of = { speakerId: 'p1', documentId: 'd1' }
  expect(weightReason([], telling)).toBe('counts: named, firm, its own origin')
  expect(weightReason([{ why: 'hedged' }, { why: 'unnamed' }], telling)).toBe('hedged; nobody named')
  expect(weightReason([{ why: 'derivative', of }], telling)).toBe('rests on The Gazette')
})
