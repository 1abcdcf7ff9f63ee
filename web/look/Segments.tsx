import './segments.css'

interface SegmentsProps<Name extends string> {
  readonly label: string
  readonly options: readonly { readonly name: Name; readonly label: string }[]
  readonly chosen: Name
  readonly onChoose: (name: Name) => void
}

/** One of a few, side by side. */
export function Segments<Name extends string>({ label, options, chosen, onChoose }: SegmentsProps<Name>) {
  return (
    <fieldset className="segments" aria-label={label}>
      {options.map(option => (
        <button
          key={option.name}
          type="button"
          aria-pressed={option.name === chosen}
          onClick={() => onChoose(option.name)}
        >
          {option.label}
        </button>
      ))}
    </fieldset>
  )
}
