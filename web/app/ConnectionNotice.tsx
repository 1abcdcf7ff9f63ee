import { useStore } from 'zustand'
import { askNow, connection } from '../data/connection.ts'
import { useWords } from './page.ts'

/** Says while nobody answers that what is here keeps working, and asks again by itself; says when it is back. */
export function ConnectionNotice() {
  const words = useWords()
  const { isThere, returns } = useStore(connection)
  return (
    <div className="connection" role="status">
      {!isThere && (
        <p className="notice">
          {words.states.gone}{' '}
          <button type="button" className="text-button" onClick={askNow}>
            {words.states.tryNow}
          </button>
        </p>
      )}
      {isThere && returns > 0 && <span className="unseen">{words.states.back}</span>}
    </div>
  )
}
