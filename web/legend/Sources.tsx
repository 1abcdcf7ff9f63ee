import { useExplorer, useExplorerState, useWords } from '../app/page.ts'
import { contentIn, networkOf } from '../app/state.ts'
import { EVERY_NUMBER, NO_FILTER, type Range, withRange } from '../graph/filter.ts'
import { Bounds } from './Bounds.tsx'
import type { LegendPartProps } from './LegendParts.tsx'
import { Part } from './Part.tsx'
import { Row } from './Row.tsx'

/** From so many origins on, numbers share a row. */
const MANY = 3

/** The rows: exactly none, one, two, and from three on. */
const ROWS: readonly { least: number; most: number | null }[] = [
  { least: 0, most: 0 },
  { least: 1, most: 1 },
  { least: 2, most: 2 },
  { least: MANY, most: null },
]

/** How many independent origins the links have: a click on a number shows just the links with so many. */
export function Sources({ counts: { sources: counts }, compact }: LegendPartProps) {
  const words = useWords()
  const { bound } = useExplorer()
  const range = useExplorerState(state => contentIn(state).filter.sources)
  const most = useExplorerState(state => Math.max(0, ...networkOf(state).links.map(link => link.sources)))
  const countOf = (row: Range) =>
    [...counts].reduce((sum, [number, count]) => (isIn(row, number) ? sum + count : sum), 0)
  const labelOf = ({ least, most: last }: (typeof ROWS)[number]) =>
    words.filtering.exactly(least, last === null)
  const numbers = Array.from({ length: Math.max(most, MANY) + 1 }, (_, number) => number)
  return (
    <Part part="sources" title={words.filtering.sources} total="" compact={compact}>
      <Bounds part="sources" title={words.filtering.sources} range={range} numbers={numbers} ends={BOTH} />
      <ul>
        {ROWS.map(row => (
          <Row
            key={row.least}
            sign={<Origins number={row.least} open={row.most === null} />}
            label={labelOf(row)}
            name={words.filtering.ofPart(words.filtering.sources, labelOf(row))}
            count={countOf(row)}
            off={!overlaps(range, row)}
            pressed={isSame(range, row)}
            onToggle={() => bound('sources', isSame(range, row) ? EVERY_NUMBER : row)}
            trait={{ links: withRange(NO_FILTER, 'sources', row) }}
            compact={compact}
          />
        ))}
      </ul>
    </Part>
  )
}

const BOTH = ['least', 'most'] as const

/** Where the dots stand. */
const DOTS = [4, 11, 18] as const

/** Origins as the evidence panel draws those that count: filled; a hollow one for none. */
function Origins({ number, open }: { number: number; open: boolean }) {
  return (
    <svg width="26" height="8" viewBox="0 0 26 8" className="origin-dots" aria-hidden="true">
      {number === 0 && <circle cx="4" cy="4" r="2.5" className="hollow" />}
      {DOTS.slice(0, number).map(x => (
        <circle key={x} cx={x} cy="4" r="2.7" />
      ))}
      {open && <path d="M21.5 4h4M23.5 2v4" className="hollow" />}
    </svg>
  )
}

function isIn({ least, most }: Range, number: number): boolean {
  return (least === null || number >= least) && (most === null || number <= most)
}

function overlaps(range: Range, row: { least: number; most: number | null }): boolean {
  return (range.most === null || range.most >= row.least) && (range.least ?? 0) <= (row.most ?? Infinity)
}

function isSame(range: Range, row: Range): boolean {
  return range.least === row.least && range.most === row.most
}
