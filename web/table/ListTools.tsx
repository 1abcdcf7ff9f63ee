import { Popover } from '@mantine/core'
import { usePreference, useWords } from '../app/page.ts'
import { prefer } from '../app/preferences.ts'
import type { List } from '../graph/view.ts'
import { Icon } from '../look/Icon.tsx'

/** A column as the choice of columns lists it. */
interface Offered {
  readonly key: string
  readonly head: string
}

interface FinderProps {
  readonly text: string
  readonly onText: (text: string) => void
  readonly found: number
  readonly all: number
}

/** Finds rows by what they say, and says how many there are. */
export function RowFinder({ text, onText, found, all }: FinderProps) {
  const words = useWords()
  return (
    <>
      <label className="rows-find">
        <Icon name="search" size={15} />
        <input
          type="search"
          value={text}
          placeholder={words.table.find}
          aria-label={words.table.find}
          onChange={event => onText(event.target.value)}
        />
      </label>
      <p className="muted rows-found" role="status">
        {text.trim() === '' ? '' : words.table.found(found, all)}
      </p>
    </>
  )
}

interface ColumnsMenuProps {
  readonly list: List
  /** Those that can be left out: all but the first. */
  readonly columns: readonly Offered[]
}

/** Which columns a list shows; remembered in this browser. */
export function ColumnsMenu({ list, columns }: ColumnsMenuProps) {
  const words = useWords()
  const hidden = usePreference('hiddenColumns')
  const turn = (name: string) =>
    prefer({
      hiddenColumns: hidden.includes(name) ? hidden.filter(each => each !== name) : [...hidden, name],
    })
  return (
    <Popover withinPortal={false} position="bottom-end" trapFocus returnFocus>
      <Popover.Target>
        <button type="button" className="button">
          {words.table.columns}
        </button>
      </Popover.Target>
      <Popover.Dropdown
        className="menu columns-menu"
        aria-label={words.table.columns}
        // The panel closes on Escape too, unless somebody else did something with it.
        onKeyDown={event => event.key === 'Escape' && event.preventDefault()}
      >
        {columns.map(({ key, head }) => {
          const name = `${list}.${key}`
          return (
            <label key={key}>
              <input
                type="checkbox"
                className="box"
                checked={!hidden.includes(name)}
                onChange={() => turn(name)}
              />
              {head}
            </label>
          )
        })}
      </Popover.Dropdown>
    </Popover>
  )
}
