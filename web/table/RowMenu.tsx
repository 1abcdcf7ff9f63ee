import { Menu } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useWords } from '../app/page.ts'
import { GONE_AT_ONCE } from '../look/goneAtOnce.ts'
import '../app/menu.css'

interface Asked<Row> {
  readonly row: Row
  /** Px from the upper corner of the list's box. */
  readonly at: { readonly left: number; readonly top: number }
}

export interface AskedRowMenu<Row> {
  readonly asked: Asked<Row> | null
  readonly ask: (row: Row, place: HTMLElement) => void
  readonly close: () => void
}

/** Which row's menu is asked for, and where. */
export function useRowMenu<Row>(): AskedRowMenu<Row> {
  const [asked, setAsked] = useState<Asked<Row> | null>(null)
  return {
    asked,
    ask(row, place) {
      const box = place.closest('.grid-frame')?.getBoundingClientRect()
      const { left, right, bottom } = place.getBoundingClientRect()
      if (box === undefined) return
      // A whole row is as wide as the list: its menu opens in the middle of what is in view.
      const x = place.tagName === 'TR' ? (Math.max(left, box.left) + Math.min(right, box.right)) / 2 : left
      const inside = Math.max(box.left, Math.min(x, box.right - 8))
      setAsked({ row, at: { left: inside - box.left, top: bottom - box.top } })
    },
    close: () => setAsked(null),
  }
}

interface RowMenuProps<Row> {
  readonly menu: AskedRowMenu<Row>
  readonly menuOf: (row: Row) => ReactNode
}

/** What can be done with a row. */
export function RowMenu<Row>({ menu: { asked, close }, menuOf }: RowMenuProps<Row>) {
  const words = useWords()
  return (
    <Menu
      opened={asked !== null}
      onClose={close}
      position="bottom-start"
      withinPortal={false}
      withInitialFocusPlaceholder={false}
      transitionProps={GONE_AT_ONCE}
      returnFocus
    >
      <Menu.Target>
        <span className="menu-point" aria-hidden="true" style={asked?.at} />
      </Menu.Target>
      <Menu.Dropdown
        className="menu"
        aria-label={words.menu.title}
        // The panel closes on Escape too, unless somebody else did something with it.
        onKeyDown={event => event.key === 'Escape' && event.preventDefault()}
      >
        {asked !== null && menuOf(asked.row)}
      </Menu.Dropdown>
    </Menu>
  )
}
