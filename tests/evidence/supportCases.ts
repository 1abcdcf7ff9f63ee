import { type Case, confirmed, doubts, HEDGED, INFERRED, reported, says, WITHDRAWN } from './saying.ts'

const PLANNED = { modality: 'planned' } as const

/** What claims that say so make of a link. */
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
