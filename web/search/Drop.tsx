import { Combobox } from '@mantine/core'
import { useWords } from '../app/page.ts'
import { OfferLine } from './OfferLine.tsx'
import { Questions } from './Questions.tsx'
import type { Found, Place } from './useFound.ts'
import type { useSearch } from './useSearch.ts'

interface DropProps {
  readonly search: ReturnType<typeof useSearch>
  /** Puts the focus back into the field. */
  readonly onStay: () => void
}

const PLACES: readonly Place[] = ['names', 'quotes']

/** What hangs below the field: where to look, what there is to choose, and how many, or why there is nothing. */
export function Drop({ search, onStay }: DropProps) {
  const words = useWords()
  const { text, place, setPlace, offers, found, take } = search
  const isEmpty = text.trim() === ''
  return (
    <>
      <fieldset className="search-places" aria-label={words.search.places}>
        {PLACES.map(each => (
          <button
            key={each}
            type="button"
            aria-pressed={each === place}
            onClick={() => {
              setPlace(each)
              onStay()
            }}
          >
            {words.search.place[each]}
          </button>
        ))}
      </fieldset>
      {isEmpty && place === 'names' && (
        <Questions onAsk={phrase => take({ key: '', offers: 'question', phrase })} />
      )}
      <Combobox.Options aria-label={words.search.results} hidden={isEmpty}>
        {offers.map(offer => (
          <OfferLine key={offer.key} offer={offer} onTake={how => take(offer, how)} />
        ))}
      </Combobox.Options>
      <Note text={text.trim()} place={place} found={found} count={offers.length} />
    </>
  )
}

interface NoteProps {
  readonly text: string
  readonly place: Place
  readonly found: Found
  readonly count: number
}

function Note({ text, place, found, count }: NoteProps) {
  const words = useWords()
  const keys = count > 0 ? words.search.keys : ''
  return (
    <p className="search-note" role="status">
      {noteOf()} <span className="search-keys">{keys}</span>
    </p>
  )

  function noteOf(): string {
    const { hits, completions, quotes, failure } = found
    if (text === '') return place === 'quotes' ? words.search.quotesHint : ''
    if (failure !== undefined) return words.states.failure(failure.code)
    if (hits === undefined && quotes === undefined) return words.search.waiting
    if (quotes !== undefined)
      return count === 0 ? words.search.noQuote(text) : words.search.quotes(quotes.totalCount ?? count)
    if (hits?.length) return words.search.found(hits.length)
    if (completions?.length) return ''
    return count > 0 ? words.search.asked(text) : words.search.nothing(text)
  }
}
