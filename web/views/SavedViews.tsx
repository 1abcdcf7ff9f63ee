import { useStore } from 'zustand'
import { useExplorer, useWords } from '../app/page.ts'
import { IconButton } from '../look/IconButton.tsx'
import { type NamedViews, viewNamed } from './namedViews.ts'

interface SavedViewsProps {
  readonly views: NamedViews
  readonly onOpened: () => void
}

/** The views kept in this browser, the latest first. */
export function SavedViews({ views, onOpened }: SavedViewsProps) {
  const words = useWords()
  const { restore } = useExplorer()
  const named = useStore(views.store)
  if (named.length === 0) return <p className="muted views-none">{words.views.none}</p>
  return (
    <ul className="saved-views" aria-label={words.views.saved}>
      {named.map(view => (
        <li key={view.name}>
          <button
            type="button"
            className="saved-view"
            onClick={() => {
              restore(viewNamed(view), { name: view.name })
              onOpened()
            }}
          >
            <bdi>{view.name}</bdi>
          </button>
          <IconButton
            icon="close"
            size={14}
            className="small"
            label={words.views.remove(view.name)}
            onClick={() => views.remove(view.name)}
          />
        </li>
      ))}
    </ul>
  )
}
