import { type Case, confirmed, denies, HEDGED, reported, says } from './saying.ts'

/** How many origins claims have that cite one another, share a document or a speaker. */
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
