import { useDebouncedValue } from '@mantine/hooks'
import { useGraphLanguage } from '../app/page.ts'
import type { Failure } from '../data/failures.ts'
import {
  CompleteDocument,
  type CompleteQuery,
  type HitFragment,
  QuotesDocument,
  type QuotesQuery,
  SearchDocument,
} from '../data/operations.generated.ts'
import { useAnswer } from '../data/useAnswer.ts'

export type Completion = CompleteQuery['complete'][number]
export type Quotes = QuotesQuery['claims']

/** What the graph has for a text; undefined until it has answered for just this text. */
export interface Found {
  readonly hits: readonly HitFragment[] | undefined
  readonly completions: readonly Completion[] | undefined
  readonly quotes: Quotes | undefined
  readonly failure: Failure | undefined
}

/** Where the field looks. */
export type Place = 'names' | 'quotes'

/** Typing pauses so long, ms, before the graph is asked. */
const PAUSE = 120

const NOTHING: Found = { hits: undefined, completions: undefined, quotes: undefined, failure: undefined }

export function useFound(text: string, place: Place): Found {
  const language = useGraphLanguage()
  const [asked] = useDebouncedValue(text, PAUSE)
  const wanted = asked.trim()
  const inNames = place === 'names' && wanted !== ''
  const hits = useAnswer(SearchDocument, { text: wanted, language }, !inNames)
  const completions = useAnswer(CompleteDocument, { text: asked }, !inNames)
  const quotes = useAnswer(QuotesDocument, { text: wanted, language }, place === 'names' || wanted === '')
  if (asked !== text || wanted === '') return NOTHING
  if (place === 'quotes')
    return { ...NOTHING, quotes: quotes.waiting ? undefined : quotes.data?.claims, failure: quotes.failure }
  // Both or neither: what came later would push away what one is about to choose.
  if (hits.waiting || completions.waiting) return NOTHING
  return {
    ...NOTHING,
    hits: hits.data?.search,
    completions: completions.data?.complete,
    failure: hits.failure ?? completions.failure,
  }
}
