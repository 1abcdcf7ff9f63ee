import { type Case, denies, doesNotConfirm, doubts, says } from './saying.ts'

const HEDGED = { hedge: 'reportedly' }
const WITHDRAWN = { rank: 'deprecated' } as const
const INFERRED = { inferred: true }
const PLANNED = { modality: 'planned' } as const

const reported = (sources: number) => ({ status: 'reported', sources, confidence: 80 }) as const
const confirmed = (sources: number) => ({ status: 'confirmed', sources, confidence: 80 }) as const
const disputed = (sources: number) => ({ status: 'disputed', sources, confidence: 40 }) as const

export const INDEPENDENCE: readonly Case[] = [
  {
    case: 'of two papers that cite each other one counts',
    claims: [says('p1', 'd1'), says('p2', 'd2')],
    cites: [
      ['d1', 'd2'],
      ['d2', 'd1'],
    ],
    expect: reported(1),
  },
  {
    case: 'of a ring of three papers one counts',
    claims: [says('p1', 'd1'), says('p2', 'd2'), says('p3', 'd3')],
    cites: [
      ['d1', 'd2'],
      ['d2', 'd3'],
      ['d3', 'd1'],
    ],
    expect: reported(1),
  },
  {
    case: 'a ring and a paper outside of it are two',
    claims: [says('p1', 'd1'), says('p2', 'd2'), says('p3', 'd3')],
    cites: [
      ['d1', 'd2'],
      ['d2', 'd1'],
    ],
    expect: confirmed(2),
  },
  {
    case: 'a ring that cites a third paper rests on it',
    claims: [says('p1', 'd1'), says('p2', 'd2'), says('p3', 'd3')],
    cites: [
      ['d1', 'd2'],
      ['d2', 'd1'],
      ['d2', 'd3'],
    ],
    expect: reported(1),
  },
  {
    case: 'one speaker in a ring and outside of it is one',
    claims: [says('p1', 'd1'), says('p2', 'd2'), says('p1', 'd3')],
    cites: [
      ['d1', 'd2'],
      ['d2', 'd1'],
    ],
    expect: reported(1),
  },
  {
    case: 'a document that cites itself is still an origin',
    claims: [says('p1', 'd1'), says('p2', 'd2')],
    cites: [['d1', 'd1']],
    expect: confirmed(2),
  },
  {
    case: 'a paper rests on another over documents in which nobody says it',
    claims: [says('p1', 'd1'), says('p2', 'd2')],
    cites: [
      ['d2', 'x'],
      ['x', 'y'],
      ['y', 'd1'],
    ],
    expect: reported(1),
  },
  {
    case: 'two papers rest on one agency over different ways',
    claims: [says('p1', 'd1'), says('p2', 'd2')],
    cites: [
      ['d1', 'x'],
      ['x', 'agency'],
      ['d2', 'agency'],
    ],
    expect: reported(1),
  },
  {
    case: 'two papers that are cited by a third and cite nothing stay two',
    claims: [says('p1', 'd1'), says('p2', 'd2')],
    cites: [
      ['later', 'd1'],
      ['later', 'd2'],
    ],
    expect: confirmed(2),
  },
  {
    case: 'two speakers in one document are one origin',
    claims: [says('p1', 'd1'), says('p2', 'd1')],
    expect: reported(1),
  },
  {
    case: 'what one shares with another joins a whole chain',
    claims: [says('p1', 'd1'), says('p1', 'd2'), says('p2', 'd2'), says('p2', 'd3')],
    expect: reported(1),
  },
  {
    case: 'a derivative piece by the speaker of another joins nothing',
    claims: [says('p1', 'd1'), says('p2', 'd2'), says('p2', 'd3')],
    cites: [['d3', 'd1']],
    expect: confirmed(2),
  },
  {
    case: 'who cites a piece that only hedges is an origin of its own',
    claims: [says('p1', 'd1', HEDGED), says('p2', 'd2')],
    cites: [['d2', 'd1']],
    expect: reported(1),
  },
  {
    case: 'who cites a denial is no less independent',
    claims: [says('p1', 'd1'), says('p2', 'd2'), denies('p3', 'd3')],
    cites: [['d2', 'd3']],
    expect: { ...confirmed(2), contestedBy: ['p3'] },
  },
  {
    case: 'the same passage twice counts once',
    claims: [says('p1', 'd1'), says('p1', 'd1')],
    expect: reported(1),
  },
  {
    case: 'one stated origin and one that is not are one',
    claims: [says('p1', 'd1'), says('p2', null)],
    expect: reported(1),
  },
  {
    case: 'two named speakers whose origins nobody states count nothing',
    claims: [says('p1', null), says('p2', null)],
    expect: reported(0),
  },
]

export const SUPPORT: readonly Case[] = [
  {
    case: 'both ends say so, where is not stated',
    claims: [says('a', null), says('b', null)],
    expect: confirmed(0),
  },
  {
    case: 'one end says so twice',
    claims: [says('a', 'd1'), says('a', 'd2')],
    expect: reported(1),
  },
  {
    case: 'a link to oneself has no second end to agree',
    claims: [says('a', 'd1')],
    ends: ['a', 'a'],
    expect: reported(1),
  },
  {
    case: 'those who took part in an event are not its ends',
    claims: [says('a', 'd1'), says('b', 'd1')],
    ends: null,
    expect: reported(1),
  },
  {
    case: 'two papers confirm what a third doubts',
    claims: [says('p1', 'd1'), says('p2', 'd2'), doubts('p3', 'd3')],
    expect: { ...confirmed(2), contestedBy: ['p3'] },
  },
  {
    case: 'nobody is named as the speaker',
    claims: [says(null, 'd1')],
    expect: { status: 'alleged', sources: 0, confidence: 50 },
  },
  {
    case: 'analysts and one named paper',
    claims: [says('analysts', 'd2'), says('p1', 'd1')],
    expect: reported(1),
  },
  {
    case: 'two plan it, one reportedly does it',
    claims: [says('p1', 'd1', PLANNED), says('p2', 'd2', PLANNED), says('p3', 'd3', HEDGED)],
    expect: { status: 'alleged', sources: 0, confidence: 50, modality: 'actual' },
  },
  {
    case: 'a condition is more actual than a threat',
    claims: [
      says('p1', 'd1', { modality: 'threatened' }),
      says('p2', 'd2', { modality: 'conditional', confidence: 30 }),
    ],
    expect: { status: 'reported', sources: 1, confidence: 30, modality: 'conditional' },
  },
  {
    case: 'a withdrawn claim that it is done leaves a plan',
    claims: [says('p1', 'd1', WITHDRAWN), says('p2', 'd2', PLANNED)],
    expect: { ...reported(1), modality: 'planned' },
  },
  {
    case: 'a withdrawn assertion beside one that stands',
    claims: [says('p1', 'd1', WITHDRAWN), says('p2', 'd2')],
    expect: reported(1),
  },
  {
    case: 'a withdrawn assertion and a reader’s inference',
    claims: [says('p1', 'd1', WITHDRAWN), says('p1', 'd1', INFERRED)],
    expect: { status: 'unsourced', sources: 0, confidence: 0, modality: null },
  },
  {
    case: 'no assertion gives a confidence',
    claims: [says('p1', 'd1', { confidence: null })],
    expect: { status: 'reported', sources: 1, confidence: null },
  },
  {
    case: 'of several confidences the highest holds, hedged or not',
    claims: [says('p1', 'd1', { confidence: 30 }), says('p2', 'd2', { confidence: 70, ...HEDGED })],
    expect: { status: 'reported', sources: 1, confidence: 70 },
  },
]

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
