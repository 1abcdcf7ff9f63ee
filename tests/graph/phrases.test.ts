import { describe, expect, test } from 'vitest'
import type { Ask } from '../../server/graph/phrases/question.ts'
import { questionsIn } from '../../server/graph/phrases/read.ts'
import { stemOf } from '../../server/graph/phrases/stem.ts'
import { VOCABULARY, withRelation } from './phraseVocabulary.ts'

/** The first reading, with a relation as its name, and `^` before it where its inverse wording was used. */
function read(phrase: string, vocabulary = VOCABULARY) {
  const [first] = questionsIn(phrase, vocabulary)
  return first === undefined ? undefined : shortened(first.ask)
}

function shortened(ask: Ask<string>) {
  if (ask.asks !== 'sentence') return ask
  const { subject, verb, object } = ask
  return [subject, `${verb.inverse ? '^' : ''}${verb.relation.name}`, object]
}

describe('A phrase in the vocabulary’s words', () => {
  test.each([
    ['who backs Kataib Hezbollah', [null, 'BACKS', 'Kataib Hezbollah']],
    ['Who backed Kataib Hezbollah?', [null, 'BACKS', 'Kataib Hezbollah']],
    ['who is backing Kataib Hezbollah', [null, 'BACKS', 'Kataib Hezbollah']],
    ['Iran backs ?', ['Iran', 'BACKS', null]],
    ['Iran backs whom', ['Iran', 'BACKS', null]],
    ['who does Iran back', ['Iran', 'BACKS', null]],
    ['who is backed by Iran', [null, '^BACKS', 'Iran']],
    ["who's backed by Iran", [null, '^BACKS', 'Iran']],
    ['backed by Iran', [null, '^BACKS', 'Iran']],
    ['who is Kataib Hezbollah backed by', ['Kataib Hezbollah', '^BACKS', null]],
    ['does Iran back Kataib Hezbollah?', ['Iran', 'BACKS', 'Kataib Hezbollah']],
    ['is Kataib Hezbollah backed by Iran', ['Kataib Hezbollah', '^BACKS', 'Iran']],
    ['members of the Unity List', [null, 'MEMBER_OF', 'the Unity List']],
    ['who led the Saqr Brigade', [null, 'LEADS', 'the Saqr Brigade']],
    ['who speaks to Omar Nasr', [null, 'SPOKE_TO', 'Omar Nasr']],
    ['who pressed for release of Dana Vale', [null, 'PRESSED_FOR_RELEASE_OF', 'Dana Vale']],
    ['what is in Sarvand', [null, 'LOCATED_IN', 'Sarvand']],
    ['who is allied with Qadira', [null, 'ALLIED_WITH', 'Qadira']],
  ])('“%s” asks for one end of a relation, or whether it is there', (phrase, sentence) => {
    expect(read(phrase)).toEqual(sentence)
  })

  test.each([
    ['من يدعم كتائب حزب الله', [null, 'BACKS', 'كتائب حزب الله']],
    ['من يدعمون كتائب حزب الله؟', [null, 'BACKS', 'كتائب حزب الله']],
    ['ماذا تدعم إيران؟', ['إيران', 'BACKS', null]],
    ['إيران تدعم من؟', ['إيران', 'BACKS', null]],
    ['هل تدعم إيران كتائب حزب الله', ['إيران', 'BACKS', 'كتائب حزب الله']],
    ['من مدعوم من إيران', [null, '^BACKS', 'إيران']],
    ['who backs كتائب حزب الله', [null, 'BACKS', 'كتائب حزب الله']],
  ])('“%s” does so in Arabic', (phrase, sentence) => {
    expect(read(phrase)).toEqual(sentence)
  })

  test('is understood as soon as its relation is a row of the vocabulary', () => {
    const grown = withRelation('SHELTERS', 'shelters', 'is sheltered by')
    expect(read('who shelters Omar Nasr')).toEqual({ asks: 'entity', name: 'who shelters Omar Nasr' })
    expect(read('who sheltered Omar Nasr', grown)).toEqual([null, 'SHELTERS', 'Omar Nasr'])
  })
})

describe('A phrase without a relation', () => {
  test.each([
    ['Iran to United States', 'Iran', 'United States'],
    ['how is Iran linked to Elizabeth Tsurkov?', 'Iran', 'Elizabeth Tsurkov'],
    ['How are Iran and Iraq connected', 'Iran', 'Iraq'],
    ['path between Iran and Iraq', 'Iran', 'Iraq'],
    ['من إيران إلى الولايات المتحدة', 'إيران', 'الولايات المتحدة'],
    ['بين إيران والولايات المتحدة', 'إيران', 'الولايات المتحدة'],
    ['ما علاقة إيران بإليزابيث تسوركوف', 'إيران', 'إليزابيث تسوركوف'],
  ])('“%s” asks for paths', (phrase, from, to) => {
    expect(read(phrase)).toEqual({ asks: 'paths', from, to })
  })

  test.each([
    ['what is denied', { by: 'objection', objection: 'denies' }],
    ['What is disputed?', { by: 'status', status: 'disputed' }],
    ['what has no sources', { by: 'status', status: 'unsourced' }],
    ['what rests on one source', { by: 'sources', sources: 1 }],
    ['what has only 2 sources', { by: 'sources', sources: 2 }],
    ['ما المنفي؟', { by: 'objection', objection: 'denies' }],
    ['ما هو محلّ خلاف', { by: 'status', status: 'disputed' }],
    ['ما الذي يستند إلى مصدر واحد', { by: 'sources', sources: 1 }],
  ])('“%s” asks for links by their evidence', (phrase, standing) => {
    expect(read(phrase)).toEqual({ asks: 'standing', standing })
  })

  test.each([
    ['what does Kurdistan24 report', 'Kurdistan24', null],
    ['what did Kurdistan24 say?', 'Kurdistan24', null],
    ['according to Kurdistan24', 'Kurdistan24', null],
    ['what does Qadira deny', 'Qadira', 'denies'],
    ['what was denied by Qadira', 'Qadira', 'denies'],
    ['ماذا تقول كوردستان 24', 'كوردستان 24', null],
    ['ماذا تنفي قادرة', 'قادرة', 'denies'],
  ])('“%s” asks for what somebody says', (phrase, name, objection) => {
    expect(read(phrase)).toEqual({ asks: 'statements', name, objection })
  })

  test.each([
    ['did the phone call happen', 'the phone call'],
    ['Did the phone call take place?', 'the phone call'],
    ['هل حدث لقاء النفق', 'لقاء النفق'],
  ])('“%s” asks whether an event happened', (phrase, name) => {
    expect(read(phrase)).toEqual({ asks: 'occurrence', name })
  })

  test('is a name where it is nothing else', () => {
    expect(read('Kataib Hezbollah')).toEqual({ asks: 'entity', name: 'Kataib Hezbollah' })
  })

  test('is nothing at all without a letter or digit, or with more words than anybody asks in', () => {
    expect(read(' ?! ')).toBeUndefined()
    expect(read('who '.repeat(41))).toBeUndefined()
  })
})

test('A name may hold words of the grammar: every way to cut it is a reading', () => {
  const readings = questionsIn('Path to Peace to Iran', VOCABULARY).map(({ ask }) => ask)
  expect(readings).toContainEqual({ asks: 'paths', from: 'Path to Peace', to: 'Iran' })
  expect(readings).toContainEqual({ asks: 'entity', name: 'Path to Peace to Iran' })
})

test.each([
  ['backs', 'backed', 'back', 'backing'],
  ['releases', 'released', 'release', 'releasing'],
  ['watches', 'watched', 'watch', 'watching'],
  ['plans', 'planned', 'plan', 'planning'],
  ['denies', 'denied', 'deny', 'denying'],
  ['spoke', 'speaks', 'spoken', 'speaking'],
  ['led', 'leads', 'lead', 'leading'],
  ['يدعم', 'تدعم', 'يدعمون'],
])('The forms of one word have one stem: %s, %s, …', (...forms) => {
  expect(new Set(forms.map(stemOf)).size).toBe(1)
})
