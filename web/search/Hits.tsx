import { Combobox } from '@mantine/core'
import { useWords } from '../app/page.ts'
import { Hit } from './Hit.tsx'
import type { Found } from './useHits.ts'

interface HitsProps {
  readonly text: string
  readonly found: Found
}

/** The matches to choose from, and how many they are, or why there are none. */
export function Hits({ text, found }: HitsProps) {
  const words = useWords()
  const { hits, failure } = found
  return (
    <>
      <Combobox.Options aria-label={words.search.results}>
        {hits?.map(hit => (
          <Combobox.Option key={hit.entity.id} value={hit.entity.id} className="search-option">
            <Hit hit={hit} />
          </Combobox.Option>
        ))}
      </Combobox.Options>
      <p className="search-note" role="status">
        {noteOf()}
      </p>
    </>
  )

  function noteOf(): string {
    if (text === '') return ''
    if (failure !== undefined) return words.states.failure(failure.code)
    if (hits === undefined) return words.search.waiting
    return hits.length === 0 ? words.search.nothing(text) : words.search.found(hits.length)
  }
}
