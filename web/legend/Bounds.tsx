import { useExplorer, useWords } from '../app/page.ts'
import type { Range, RangePart } from '../graph/filter.ts'
import { Icon } from '../look/Icon.tsx'

type End = keyof Range

interface BoundsProps {
  readonly part: RangePart
  readonly title: string
  readonly range: Range
  /** The numbers that are offered; a bound that an address gave is offered too. */
  readonly numbers: readonly number[]
  readonly ends: readonly End[]
}

/** At least so many, at most so many. */
export function Bounds({ part, title, range, numbers, ends }: BoundsProps) {
  const words = useWords()
  const { bound } = useExplorer()
  return (
    <div className="legend-bounds">
      {ends.map(end => (
        <label key={end}>
          {words.filtering[end]}
          <select
            aria-label={words.filtering.boundOf(title, end)}
            value={range[end] ?? ''}
            onChange={({ target: { value } }) =>
              bound(part, { ...range, [end]: value === '' ? null : Number(value) })
            }
          >
            <option value="">{words.filtering.any}</option>
            {withBound(numbers, range[end]).map(number => (
              <option key={number}>{number}</option>
            ))}
          </select>
          <Icon name="down" size={10} />
        </label>
      ))}
    </div>
  )
}

function withBound(numbers: readonly number[], bound: number | null): readonly number[] {
  if (bound === null || numbers.includes(bound)) return numbers
  return [...numbers, bound].toSorted((one, other) => one - other)
}
