import { FocusTrap } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { useWords } from '../app/page.ts'
import { Switches } from '../app/Switches.tsx'
import { IconButton } from '../look/IconButton.tsx'
import { ChosenLine } from './ChosenLine.tsx'
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
          <IconButton icon="close" label={words.app.close} data-autofocus onClick={onClose} />
          <h2 className="legend-sheet-title">{words.app.filters}</h2>
          <Switches />
          <a className="button" href="/graphiql">
            {words.app.graphql}
          </a>
        </div>
        <LegendParts compact={false} />
        <div className="legend-foot">
          <ChosenLine />
          <Taken compact={false} />
        </div>
      </div>
    </FocusTrap>
  )
}
