import { useEffect, useRef } from 'react'
import { AnswerPanel } from '../answer/AnswerPanel.tsx'
import { Mishap } from '../app/Mishap.tsx'
import { useExplorer, useExplorerState, useWords } from '../app/page.ts'
import { subjectOf } from '../graph/view.ts'
import { IconButton } from '../look/IconButton.tsx'
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
  const { select } = useExplorer()
  const id = useExplorerState(state => state.eye.selectedId)
  const width = usePanelWidth()
  const panel = useRef<HTMLElement>(null)
  const giveBack = useOpener(panel)

  useEffect(() => {
    function close(event: KeyboardEvent) {
      if (event.key !== 'Escape' || event.defaultPrevented || hasOpenMenu()) return
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
      <PanelTools
        onClose={() => {
          select(null)
          giveBack()
        }}
      />
      <Mishap key={id}>
        <Body id={id} />
      </Mishap>
    </aside>
  )
}

function PanelTools({ onClose }: { onClose: () => void }) {
  const words = useWords()
  const { back, forward } = useExplorer()
  const trail = useExplorerState(state => state.trail)
  return (
    <div className="panel-tools">
      {trail.back.length > 0 && <IconButton icon="back" label={words.app.back} onClick={back} />}
      {trail.forward.length > 0 && <IconButton icon="forward" label={words.app.forward} onClick={forward} />}
      <IconButton icon="close" label={words.app.close} className="panel-close" onClick={onClose} />
    </div>
  )
}

/** Whether a menu or a dialog is open over the page: Escape then closes that alone. */
function hasOpenMenu(): boolean {
  return document.querySelector('[role=menu], .menu, [aria-modal=true]') !== null
}
