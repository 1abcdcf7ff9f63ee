import { Combobox } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { type FocusEvent, useRef } from 'react'
import { useWords } from '../app/page.ts'
import { Icon } from '../look/Icon.tsx'
import { Drop } from './Drop.tsx'
import { useSearch } from './useSearch.ts'
import './search.css'

/** One field for names in any script, questions and the words of quotes: completes, opens, asks. */
export function SearchField() {
  const words = useWords()
  const field = useRef<HTMLInputElement>(null)
  const search = useSearch()
  const { text, type, combobox, offers, take, press } = search
  useHotkeys([['/', () => field.current?.focus()]])

  function leave({ currentTarget, relatedTarget }: FocusEvent) {
    if (!currentTarget.contains(relatedTarget)) combobox.closeDropdown()
  }

  return (
    <search className="search" onBlur={leave}>
      <Combobox
        store={combobox}
        onOptionSubmit={key => {
          const offer = offers.find(each => each.key === key)
          if (offer !== undefined) take(offer)
        }}
        withinPortal={false}
        offset={4}
        width="min(max(100%, 480px), 100vw - 10px)"
        middlewares={{ shift: true, flip: false }}
      >
        <Combobox.Target withExpandedAttribute>
          <input
            ref={field}
            type="text"
            className="search-input"
            dir="auto"
            spellCheck={false}
            autoComplete="off"
            maxLength={200}
            aria-label={words.search.label}
            placeholder={words.search.hint}
            value={text}
            onChange={event => type(event.currentTarget.value)}
            onFocus={() => combobox.openDropdown()}
            onClick={() => combobox.openDropdown()}
            onKeyDown={press}
          />
        </Combobox.Target>
        <Combobox.Dropdown className="search-drop">
          <Drop search={search} onStay={() => field.current?.focus()} />
        </Combobox.Dropdown>
      </Combobox>
      <Icon name="search" />
      <span className="search-key" aria-hidden="true">
        /
      </span>
    </search>
  )
}
