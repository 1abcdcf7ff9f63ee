import { Menu } from '@mantine/core'
import { subjectOf } from '../graph/view.ts'
import { GONE_AT_ONCE } from '../look/goneAtOnce.ts'
import { EntityMenuItems } from './EntityMenu.tsx'
import { LinkMenuItems } from './LinkMenu.tsx'
import { useExplorer, useExplorerState, useWords } from './page.ts'
import { contentIn, mappedOf } from './state.ts'
import './menu.css'

/** A menu that was asked for on the map: of an entity, a link or, null, the map itself. */
export interface AskedMenu {
  readonly id: string | null
  /** Px from the map's upper left corner. */
  readonly at: { readonly x: number; readonly y: number }
}

interface MapMenuProps {
  readonly asked: AskedMenu | null
  readonly onClose: () => void
  readonly onTidy: () => void
  readonly onFit: () => void
}

/** The menu of what is under the pointer. */
export function MapMenu({ asked, onClose, onTidy, onFit }: MapMenuProps) {
  const words = useWords()
  const id = asked?.id ?? null
  return (
    <Menu
      opened={asked !== null}
      onClose={onClose}
      position="bottom-start"
      withinPortal={false}
      withInitialFocusPlaceholder={false}
      transitionProps={GONE_AT_ONCE}
      returnFocus
    >
      <Menu.Target>
        <span
          className="menu-point"
          aria-hidden="true"
          style={asked === null ? undefined : { left: asked.at.x, top: asked.at.y }}
        />
      </Menu.Target>
      <Menu.Dropdown className="menu" aria-label={words.menu.title}>
        {id === null && <MapItems onTidy={onTidy} onFit={onFit} />}
        {id !== null && subjectOf(id) === 'entity' && <EntityMenuItems entityId={id} />}
        {id !== null && subjectOf(id) === 'link' && <LinkMenuItems linkId={id} />}
      </Menu.Dropdown>
    </Menu>
  )
}

function MapItems({ onTidy, onFit }: Pick<MapMenuProps, 'onTidy' | 'onFit'>) {
  const words = useWords()
  const { putBack, choose, invertChoice } = useExplorer()
  const mapped = useExplorerState(mappedIdsOf)
  const hidden = useExplorerState(state => contentIn(state).hiddenIds.length)
  return (
    <>
      <Menu.Item onClick={onFit}>{words.map.fit}</Menu.Item>
      <Menu.Item onClick={onTidy}>{words.map.tidy}</Menu.Item>
      <Menu.Divider />
      <Menu.Item onClick={() => choose(mapped.split('\n'), 'replace')}>{words.menu.chooseAll}</Menu.Item>
      <Menu.Item onClick={invertChoice}>{words.menu.invert}</Menu.Item>
      {hidden > 0 && <Menu.Item onClick={putBack}>{words.menu.putBack(hidden)}</Menu.Item>}
    </>
  )
}

/** As one text: a list would be another one each time. */
function mappedIdsOf(state: Parameters<typeof mappedOf>[0]): string {
  return mappedOf(state)
    .entities.map(entity => entity.id)
    .join('\n')
}
