import { useExplorerState, usePreference, useWords } from '../app/page.ts'
import { prefer } from '../app/preferences.ts'
import { Icon } from '../look/Icon.tsx'
import { LegendParts } from './LegendParts.tsx'
import { Taken } from './Taken.tsx'

/** What the signs mean, how many there are of each, and the switches that hide them. */
export function Legend() {
  const words = useWords()
  const open = usePreference('legendOpen')
  const label = open ? words.legend.collapse : words.legend.expand
  const loaded = useExplorerState(state => state.loaded !== null)
  return (
    <aside className={open ? 'legend' : 'legend rail'} aria-label={words.legend.title}>
      {loaded && (
        <>
          <div className="legend-parts">
            <LegendParts compact={!open} />
          </div>
          <Taken compact={!open} />
        </>
      )}
      <button
        type="button"
        className="icon-button legend-fold"
        aria-label={label}
        title={label}
        aria-expanded={open}
        onClick={() => prefer({ legendOpen: !open })}
      >
        <Icon name="sides" />
      </button>
    </aside>
  )
}
