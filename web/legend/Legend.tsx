import { useExplorerState, usePreference, useWords } from '../app/page.ts'
import { prefer } from '../app/preferences.ts'
import { Icon } from '../look/Icon.tsx'
import { Kinds } from './Kinds.tsx'
import { Relations } from './Relations.tsx'
import { Statuses } from './Statuses.tsx'
import './legend.css'

/** What the signs mean, how many there are of each, and the switches that hide them. */
export function Legend() {
  const words = useWords()
  const open = usePreference('legendOpen')
  const label = open ? words.legend.collapse : words.legend.expand
  const loaded = useExplorerState(state => state.loaded !== null)
  return (
    <aside className={open ? 'legend' : 'legend rail'} aria-label={words.legend.title}>
      {loaded && (
        <div className="legend-parts">
          <Kinds compact={!open} />
          <Statuses compact={!open} />
          {open && <Relations />}
        </div>
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
