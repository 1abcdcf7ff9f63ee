import {
  type Case,
  confirmed,
  denies,
  disputed,
  doesNotConfirm,
  doubts,
  HEDGED,
  INFERRED,
  reported,
  says,
  WITHDRAWN,
} from './saying.ts'

/** What denials, doubts, withdrawals and a curator change. */
export const OBJECTIONS: readonly Case[] = [
  {
    case: 'both ends say so in one place, somebody else denies it',
    claims: [says('a', 'd1'), says('b', 'd1'), denies('p1', 'd2')],
    expect: { ...disputed(1), contestedBy: ['p1'] },
  },
  {
    case: 'both ends say so, and one of them also denies it',
    claims: [says('a', 'd1'), says('b', 'd2'), denies('b', 'd3')],
    expect: { ...confirmed(2), contestedBy: ['b'] },
  },
  {
    case: 'two papers say so, both ends deny it',
    claims: [says('p1', 'd1'), says('p2', 'd2'), denies('a', 'd3'), denies('b', 'd4')],
    expect: { ...confirmed(2), contestedBy: ['a', 'b'] },
  },
  {
    case: 'for an event nobody is an end, so two denials equal two papers',
    claims: [says('p1', 'd1'), says('p2', 'd2'), denies('a', 'd3'), denies('b', 'd4')],
    ends: null,
    expect: disputed(2),
  },
  {
    case: 'two papers say so, one other denies it',
    claims: [says('p1', 'd1'), says('p2', 'd2'), denies('p3', 'd3')],
    expect: confirmed(2),
  },
  {
    case: 'two papers say so, two others deny it from one source',
    claims: [says('p1', 'd1'), says('p2', 'd2'), denies('p3', 'd3'), denies('p4', 'd4')],
    cites: [
      ['d3', 'agency'],
      ['d4', 'agency'],
    ],
    expect: confirmed(2),
  },
  {
    case: 'two papers say so, two others deny it with a hedge',
    claims: [says('p1', 'd1'), says('p2', 'd2'), denies('p3', 'd3', HEDGED), denies('p4', 'd4', HEDGED)],
    expect: { ...confirmed(2), contestedBy: ['p3', 'p4'] },
  },
  {
    case: 'one paper says so, unnamed officials deny it',
    claims: [says('p1', 'd1'), denies('officials', 'd2')],
    expect: { ...disputed(1), contestedBy: ['officials'] },
  },
  {
    case: 'said with a hedge and denied',
    claims: [says('p1', 'd1', HEDGED), denies('b', 'd2')],
    expect: disputed(0),
  },
  {
    case: 'a withdrawn denial disputes nothing',
    claims: [says('p1', 'd1'), denies('b', 'd2', WITHDRAWN)],
    expect: { ...reported(1), contestedBy: [] },
  },
  {
    case: 'an inferred denial disputes nothing',
    claims: [says('p1', 'd1'), denies('b', 'd2', INFERRED)],
    expect: { ...reported(1), contestedBy: [] },
  },
  {
    case: 'a withdrawn doubt doubts nothing',
    claims: [says('p1', 'd1'), doubts('p2', 'd2', WITHDRAWN)],
    expect: reported(1),
  },
  {
    case: 'a hedged doubt is a doubt',
    claims: [says('p1', 'd1'), doubts('p2', 'd2', { hedge: 'unclear' })],
    expect: { status: 'unconfirmed', sources: 1, confidence: 60, contestedBy: ['p2'] },
  },
  {
    case: 'analysts doubt it',
    claims: [says('p1', 'd1'), doubts('analysts', 'd2')],
    expect: { status: 'unconfirmed', sources: 1, confidence: 60, contestedBy: ['analysts'] },
  },
  {
    case: 'not to confirm is not to contest',
    claims: [says('p1', 'd1'), doesNotConfirm('p2', 'd2')],
    expect: { status: 'unconfirmed', sources: 1, confidence: 60, contestedBy: [] },
  },
  {
    case: 'denied and doubted, said by nobody',
    claims: [denies('b', 'd1'), doubts('p1', 'd2')],
    expect: { status: 'denied', sources: 0, confidence: 0, modality: null, contestedBy: ['b', 'p1'] },
  },
  {
    case: 'withdrawn and denied',
    claims: [says('p1', 'd1', WITHDRAWN), denies('b', 'd2')],
    expect: { status: 'retracted', sources: 0, confidence: 0, contestedBy: ['b'] },
  },
  {
    case: 'nothing but a withdrawn denial',
    claims: [denies('b', 'd1', WITHDRAWN)],
    expect: { status: 'unsourced', sources: 0, confidence: 0 },
  },
  {
    case: 'what a curator pinned stands over the rule',
    claims: [says('p1', 'd1'), denies('b', 'd2')],
    pinned: 'confirmed',
    expect: { status: 'confirmed', ruleStatus: 'disputed', sources: 1, confidence: 80, contestedBy: ['b'] },
  },
  {
    case: 'what a curator pinned caps the confidence as if the rule had said it',
    claims: [says('p1', 'd1')],
    pinned: 'alleged',
    expect: { status: 'alleged', ruleStatus: 'reported', sources: 1, confidence: 50 },
  },
  {
    case: 'a pinned link without claims',
    claims: [],
    pinned: 'confirmed',
    expect: { status: 'confirmed', ruleStatus: 'unsourced', sources: 0, confidence: 0 },
  },
]
