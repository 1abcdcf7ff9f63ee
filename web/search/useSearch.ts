import { useCombobox } from '@mantine/core'
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import { useExplorer } from '../app/page.ts'
import { type Fate, meetFate } from './fates.ts'
import { type Offer, offersFor } from './offers.ts'
import { type Place, useFound } from './useFound.ts'

/** What is typed, what it finds, and what is done with it. */
export function useSearch() {
  const [text, setText] = useState('')
  const [place, setPlace] = useState<Place>('names')
  const [takesBest, setTakesBest] = useState(false)
  const found = useFound(text, place)
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() })
  const offers = useMemo(() => offersFor(text, found), [text, found])
  const answered = found.quotes !== undefined || found.hits !== undefined
  const fate = useRef<Fate>('open')
  const explorer = useExplorer()

  function type(next: string) {
    setText(next)
    setTakesBest(false)
    combobox.openDropdown()
  }

  function take(offer: Offer, how: Fate = fate.current) {
    fate.current = 'open'
    setTakesBest(false)
    if (offer.offers === 'words' && offer.goesOn) return type(offer.phrase)
    setText('')
    setPlace('names')
    combobox.closeDropdown()
    meetFate(explorer, offer, how)
  }

  function press(event: KeyboardEvent) {
    fate.current = event.shiftKey ? 'add' : event.altKey ? 'only' : 'open'
    if (event.key === 'Enter' && !answered && text.trim() !== '') setTakesBest(true)
    if (event.key !== 'Escape') return
    if (text !== '') event.stopPropagation()
    setText('')
    combobox.closeDropdown()
  }

  // Enter came before the answer: the best offer is taken as soon as it is known.
  useEffect(() => {
    const [best] = offers
    if (takesBest && answered && best !== undefined) take(best)
  })

  // biome-ignore lint/correctness/useExhaustiveDependencies: the first offer is marked again whenever the offers change.
  useEffect(() => {
    if (offers.length > 0) combobox.selectFirstOption()
    else combobox.resetSelectedOption()
  }, [offers])

  return { text, type, place, setPlace, combobox, found, offers, take, press }
}
