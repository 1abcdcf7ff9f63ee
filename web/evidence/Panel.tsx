import { useEffect, useRef } from 'react'
import { AnswerPanel } from '../answer/AnswerPanel.tsx'
import { Mishap } from '../app/Mishap.tsx'
import { useExplorer, useExplorerState, useWords } from '../app/page.ts'
import { subjectOf } from '../graph/view.ts'
import { Icon } from '../look/Icon.tsx'
import { ClaimPanel } from './ClaimPanel.tsx'
import { DocumentPanel } from './DocumentPanel.tsx'
import { EntityPanel } from './EntityPanel.tsx'
import { LinkPanel } from './LinkPanel.tsx'
import { useOpener } from './useOpener.ts'
import { usePanelWidth } from './usePanelWidth.ts'
import './panel.css'

const BODIES = {
  entity: EntityPanel,
  link: LinkPanel,
  claim: ClaimPanel,
  document: DocumentPanel,
  answer: AnswerPanel,
}

/** The evidence of what is selected: a panel over the map, a sheet on a phone. */
export function Panel({ phone }: { readonly phone: boolean }) {
  const words = useWords()
  const { select, back, forward } = useExplorer()
  const id = useExplorerState(state => state.eye.selectedId)
  const trail = useExplorerState(state => state.trail)
  const width = usePanelWidth()
  const panel = useRef<HTMLElement>(null)
  const giveBack = useOpener(panel)

  useEffect(() => {
    function close(event: KeyboardEvent) {
      if (event.key !== 'Escape' || event.defaultPrevented || isOfMenu(event.target)) return
      select(null)
      giveBack()
    }
    document.addEventListener('keydown', close)
    return () => document.removeEventListener('keydown', close)
  }, [select, giveBack])

  if (id === null) return null
  const Body = BODIES[subjectOf(id)]
  return (
    <aside
      ref={panel}
      className={phone ? 'panel sheet' : 'panel'}
      style={phone ? undefined : { inlineSize: width }}
      aria-label={words.evidence.panel}
      tabIndex={-1}
    >
      <div className="panel-tools">
        {trail.back.length > 0 && (
          <button
            type="button"
            className="icon-button"
            aria-label={words.app.back}
            title={words.app.back}
            onClick={back}
          >
            <Icon name="back" />
          </button>
        )}
        {trail.forward.length > 0 && (
          <button
            type="button"
            className="icon-button"
            aria-label={words.app.forward}
            title={words.app.forward}
            onClick={forward}
          >
            <Icon name="forward" />
          </button>
        )}
        <button
          type="button"
          className="icon-button panel-close"
          aria-label={words.app.close}
          title={words.app.close}
          onClick={() => {
            select(null)
            giveBack()
          }}
        >
          <Icon name="close" />
        </button>
      </div>
      <Mishap key={id}>
        <Body id={id} />
      </Mishap>
    </aside>
  )
}

/** Whether a key was pressed in a menu, or on what has one open: Escape then closes that alone. */
function isOfMenu(target: EventTarget | null): boolean {
  const owner = '[role=menu], [aria-haspopup=menu][aria-expanded=true]'
  return target instanceof Element && target.closest(owner) !== null
}
