import { useExplorer, useExplorerState, useWords } from '../app/page.ts'
import { contentIn } from '../app/state.ts'
import { useShown } from '../app/useShown.ts'
import { filterCount } from '../graph/filter.ts'
import { Segments } from '../look/Segments.tsx'

/** What the filters take away, whether it is hidden or pale, and the way back; not there where there are none. */
export function Taken({ compact }: { readonly compact: boolean }) {
  const words = useWords()
  const { clearFilters, fade } = useExplorer()
  const filters = useExplorerState(state => filterCount(contentIn(state).filter))
  const fades = useExplorerState(state => contentIn(state).fades)
  const { filteredLinks } = useShown()
  if (filters === 0) return null
  const said = fades ? words.map.paleBy(filteredLinks, filters) : words.map.hiddenBy(filteredLinks, filters)
  if (compact)
    return (
      <button type="button" className="legend-clear" title={said} onClick={clearFilters}>
        <b aria-hidden="true">{filters}</b>
        <span className="unseen">{said}. </span>
        {words.filtering.clearShort}
      </button>
    )
  return (
    <div className="legend-taken">
      <p>{said}</p>
      <div>
        <Segments
          label={words.filtering.takenIs}
          options={[
            { name: 'hidden', label: words.filtering.hidden },
            { name: 'pale', label: words.filtering.pale },
          ]}
          chosen={fades ? 'pale' : 'hidden'}
          onChoose={name => fade(name === 'pale')}
        />
        <button type="button" className="text-button" onClick={clearFilters}>
          {words.states.clearFilters}
        </button>
      </div>
    </div>
  )
}
