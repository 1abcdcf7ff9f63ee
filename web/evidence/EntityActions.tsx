import { Menu } from '@mantine/core'
import { EntityMenuItems } from '../app/EntityMenu.tsx'
import { useWords } from '../app/page.ts'
import { Icon } from '../look/Icon.tsx'
import '../app/menu.css'

/** What can be done with the entity in the panel: the same as on the map and in the table. */
export function EntityActions({ entityId }: { readonly entityId: string }) {
  const words = useWords()
  return (
    <Menu position="bottom-start" withinPortal={false} withInitialFocusPlaceholder={false} returnFocus>
      <Menu.Target>
        <button type="button" className="button entity-actions">
          {words.menu.title} <Icon name="down" size={14} />
        </button>
      </Menu.Target>
      <Menu.Dropdown className="menu" aria-label={words.menu.title}>
        <EntityMenuItems entityId={entityId} />
      </Menu.Dropdown>
    </Menu>
  )
}
