import { Combobox, useCombobox } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useExplorer, useWords } from '../app/page.ts'
import { Icon } from '../look/Icon.tsx'
import { Hits } from './Hits.tsx'
import { useHits } from './useHits.ts'
import './search.css'

/** One field for names in any script: completes, opens what is chosen and puts it on the map. */
export function SearchField() {
  const words = useWords()
  const field = useRef<HTMLInputElement>(null)
  const { text, type, combobox, found, open, press } = useSearch()
  useHotkeys([['/', () => field.current?.focus()]])
  return (
    <search className="search">
      <Combobox
        store={combobox}
        onOptionSubmit={open}
        withinPortal={false}
        offset={4}
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
            aria-label={words.search.label}
            placeholder={words.search.hint}
            value={text}
            onChange={event => type(event.currentTarget.value)}
            onFocus={() => text !== '' && combobox.openDropdown()}
            onBlur={() => combobox.closeDropdown()}
            onKeyDown={press}
          />
        </Combobox.Target>
        <Combobox.Dropdown hidden={text.trim() === ''} className="search-drop">
          <Hits text={text.trim()} found={found} />
        </Combobox.Dropdown>
      </Combobox>
      <Icon name="search" />
      <span className="search-key" aria-hidden="true">
        /
      </span>
    </search>
  )
}

/** What is typed, what it finds, and what is done with it. */
function useSearch() {
  const { select } = useExplorer()
  const [text, setText] = useState('')
  const [opensBest, setOpensBest] = useState(false)
  const found = useHits(text)
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() })
  const { hits } = found

  function open(id: string) {
    setText('')
    setOpensBest(false)
    combobox.closeDropdown()
    select(id, [id])
  }

  function type(next: string) {
    setText(next)
    setOpensBest(false)
    combobox.openDropdown()
  }

  function press(event: KeyboardEvent) {
    if (event.key === 'Enter' && hits === undefined && text.trim() !== '') setOpensBest(true)
    if (event.key !== 'Escape' || text === '') return
    event.stopPropagation()
    setText('')
  }

  // Enter came before the answer: the best match opens as soon as it is known.
  useEffect(() => {
    const [best] = hits ?? []
    if (opensBest && best !== undefined) open(best.entity.id)
  })

  // biome-ignore lint/correctness/useExhaustiveDependencies: the first match is marked again whenever the matches change.
  useEffect(() => {
    if (hits !== undefined && hits.length > 0) combobox.selectFirstOption()
    else combobox.resetSelectedOption()
  }, [hits])

  return { text, type, combobox, found, open, press }
}
