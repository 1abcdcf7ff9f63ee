import { Popover } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useMemo } from 'react'
import { useExplorerState, useWords } from '../app/page.ts'
import { IconButton } from '../look/IconButton.tsx'
import { createNamedViews } from './namedViews.ts'
import { SavedViews } from './SavedViews.tsx'
import { SaveView } from './SaveView.tsx'
import { ViewFiles } from './ViewFiles.tsx'
import './views.css'

/** Views to keep and to open again: named in this browser, or as files. */
export function ViewsMenu() {
  const words = useWords()
  const [open, { toggle, close }] = useDisclosure(false)
  const graph = useExplorerState(state => state.loaded?.frame.graph.name ?? '')
  const views = useMemo(() => createNamedViews(graph, localStorage), [graph])
  return (
    <Popover
      opened={open}
      onDismiss={close}
      onClose={close}
      withinPortal={false}
      position="bottom-end"
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <IconButton icon="views" label={words.views.title} onClick={toggle} />
      </Popover.Target>
      <Popover.Dropdown className="menu views" aria-label={words.views.title}>
        <SaveView views={views} />
        <SavedViews views={views} onOpened={close} />
        <ViewFiles graph={graph} onOpened={close} />
      </Popover.Dropdown>
    </Popover>
  )
}
