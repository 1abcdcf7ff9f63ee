import { Menu } from '@mantine/core'
import { useExplorer, useWords } from '../app/page.ts'

/** Opens something and goes to the map, with whom it needs there. */
export function ShowOnMap({ id, needed }: { readonly id: string; readonly needed: readonly string[] }) {
  const words = useWords()
  const { select, show } = useExplorer()
  return (
    <Menu.Item
      onClick={() => {
        select(id, needed)
        show('network')
      }}
    >
      {words.table.showOnMap}
    </Menu.Item>
  )
}
