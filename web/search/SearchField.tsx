import { Combobox, useCombobox } from '@mantine/core'
import { useDebouncedValue, useHotkeys } from '@mantine/hooks'
import { useEffect, useRef, useState } from 'react'
import { useExplorer, useGraphLanguage, useWords } from '../app/page.ts'
import { SearchDocument } from '../data/operations.generated.ts'
import { useAnswer } from '../data/useAnswer.ts'
import { Icon } from '../look/Icon.tsx'
import { Hit } from './Hit.tsx'
import './search.css'

/** Typing pauses so long, ms, before the graph is asked. */
const PAUSE = 120

/** One field for names in any script: completes, opens what is chosen and puts it on the map. */
export function SearchField() {
  const words = useWords()
  const { select } = useExplorer()
  const field = useRef<HTMLInputElement>(null)
  const [text, setText] = useState('')
  const { hits, waiting, failure } = useHits(text)
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() })
  const [opensFirst, setOpensFirst] = useState(false)
  useHotkeys([['/', () => field.current?.focus()]])

  function open(id: string) {
    setText('')
    setOpensFirst(false)
    combobox.closeDropdown()
    select(id, [id])
  }

  // Enter before the answer: the best match opens as soon as it is known.
  useEffect(() => {
    const [best] = hits ?? []
    if (opensFirst && best !== undefined) open(best.entity.id)
  })

  // biome-ignore lint/correctness/useExhaustiveDependencies: the first match is marked again whenever the matches change.
  useEffect(() => {
    if (hits !== undefined && hits.length > 0) combobox.selectFirstOption()
    else combobox.resetSelectedOption()
  }, [hits])

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
            role="combobox"
            aria-expanded={combobox.dropdownOpened}
            aria-controls={combobox.listId ?? undefined}
            className="search-input"
            dir="auto"
            spellCheck={false}
            autoComplete="off"
            aria-label={words.search.label}
            placeholder={words.search.hint}
            value={text}
            onChange={event => {
              setText(event.currentTarget.value)
              setOpensFirst(false)
              combobox.openDropdown()
            }}
            onFocus={() => text !== '' && combobox.openDropdown()}
            onBlur={() => combobox.closeDropdown()}
            onKeyDown={event => {
              if (event.key === 'Enter' && hits === undefined && text.trim() !== '') setOpensFirst(true)
              if (event.key === 'Escape' && text !== '') {
                event.stopPropagation()
                setText('')
              }
            }}
          />
        </Combobox.Target>
        <Combobox.Dropdown hidden={text.trim() === ''} className="search-drop">
          <Combobox.Options aria-label={words.search.results}>
            {hits?.map(hit => (
              <Combobox.Option key={hit.entity.id} value={hit.entity.id} className="search-option">
                <Hit hit={hit} />
              </Combobox.Option>
            ))}
          </Combobox.Options>
          <p className="search-note" role="status">
            {failure !== undefined
              ? words.states.failure(failure.code)
              : waiting || hits === undefined
                ? words.search.waiting
                : hits.length === 0
                  ? words.search.nothing(text.trim())
                  : words.search.found(hits.length)}
          </p>
        </Combobox.Dropdown>
      </Combobox>
      <Icon name="search" />
      <span className="search-key" aria-hidden="true">
        /
      </span>
    </search>
  )
}

/** The matches of a text, undefined until the graph has answered for just this text. */
function useHits(text: string) {
  const language = useGraphLanguage()
  const wanted = text.trim()
  const [asked] = useDebouncedValue(wanted, PAUSE)
  const answer = useAnswer(SearchDocument, { text: asked, language }, asked === '')
  const current = asked === wanted && wanted !== ''
  return {
    hits: current && !answer.waiting ? answer.data?.search : undefined,
    waiting: answer.waiting,
    failure: current ? answer.failure : undefined,
  }
}
