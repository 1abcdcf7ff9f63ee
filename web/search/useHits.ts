import { useDebouncedValue } from '@mantine/hooks'
import { useGraphLanguage } from '../app/page.ts'
import type { Failure } from '../data/failures.ts'
import { SearchDocument, type SearchQuery } from '../data/operations.generated.ts'
import { useAnswer } from '../data/useAnswer.ts'

/** What the graph has for a text: undefined until it has answered for just this text. */
export interface Found {
  readonly hits: SearchQuery['search'] | undefined
  readonly failure: Failure | undefined
}

/** Typing pauses so long, ms, before the graph is asked. */
const PAUSE = 120

export function useHits(text: string): Found {
  const language = useGraphLanguage()
  const wanted = text.trim()
  const [asked] = useDebouncedValue(wanted, PAUSE)
  const answer = useAnswer(SearchDocument, { text: asked, language }, asked === '')
  if (asked !== wanted || wanted === '') return { hits: undefined, failure: undefined }
  return { hits: answer.waiting ? undefined : answer.data?.search, failure: answer.failure }
}
