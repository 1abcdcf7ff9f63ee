import { useWords } from '../app/page.ts'
import type { Answer } from '../data/useAnswer.ts'

/** That one part of a panel got no answer, and the way to ask again; nothing where it did. */
export function FailedLine({ answer }: { readonly answer: Pick<Answer<unknown>, 'failure' | 'retry'> }) {
  const words = useWords()
  if (answer.failure === undefined) return null
  return (
    <p role="alert">
      {words.states.failure(answer.failure.code)}{' '}
      <button type="button" className="text-button" onClick={answer.retry}>
        {words.states.tryAgain}
      </button>
    </p>
  )
}
