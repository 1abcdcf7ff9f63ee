import { FocusTrap } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { useWords } from '../app/page.ts'
import { Switches } from '../app/Switches.tsx'
import { Icon } from '../look/Icon.tsx'
import { LegendParts } from './LegendParts.tsx'
import { Taken } from './Taken.tsx'

/** The legend and the page's switches over a phone's whole page. */
export function LegendSheet({ onClose }: { readonly onClose: () => void }) {
  const words = useWords()
  useHotkeys([['Escape', onClose]])
  return (
    <FocusTrap active>
      <div className="legend legend-sheet" role="dialog" aria-modal="true" aria-label={words.legend.title}>
        <div className="legend-sheet-head">
          <Switches />
          <a className="button" href="/graphiql">
            {words.app.graphql}
          </a>
          <button
            type="button"
            className="icon-button"
            data-autofocus
            aria-label={words.app.close}
            onClick={onClose}
          >
            <Icon name="close" />
          </button>
        </div>
        <LegendParts compact={false} />
        <Taken compact={false} />
      </div>
    </FocusTrap>
  )
}
