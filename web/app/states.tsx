import { useEffect, useState } from 'react'
import { isGone } from '../data/connection.ts'
import type { Failure } from '../data/failures.ts'
import { useExplorer, useWords } from './page.ts'
import './states.css'

/** After so long, ms, the page says that loading takes longer than usual. */
const SLOW = 4000

export function Loading() {
  const words = useWords()
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div className="state" role="status">
      <p>{slow ? words.states.slow : words.states.loading}</p>
      <progress aria-label={words.states.loading} />
    </div>
  )
}

/** What went wrong, and a way to ask again; everything the person had stays. */
export function Failed({ failure }: { readonly failure: Failure }) {
  const words = useWords()
  const { retry } = useExplorer()
  return (
    <div className="state" role="alert">
      <h1 className="state-title">{words.states.failed}</h1>
      <p>{words.states.failure(failure.code)}</p>
      <button type="button" className="button main" onClick={retry}>
        {words.states.tryAgain}
      </button>
      <p className="muted state-detail" dir="ltr" lang="en">
        {failure.code}: {failure.message}
      </p>
    </div>
  )
}

/** A failure while something is on screen: one line that leaves the view alone. */
export function FailedNotice({ failure }: { readonly failure: Failure }) {
  const words = useWords()
  const { retry } = useExplorer()
  // The page says that once, for all its parts.
  if (isGone(failure.code)) return null
  return (
    <p className="notice" role="alert">
      {words.states.failure(failure.code)}
      <button type="button" className="text-button" onClick={retry}>
        {words.states.tryAgain}
      </button>
    </p>
  )
}

/** A graph without entities: how to put some in. */
export function Empty() {
  const words = useWords()
  const { retry } = useExplorer()
  return (
    <div className="state">
      <h1 className="state-title">{words.states.emptyTitle}</h1>
      <p>{words.states.empty}</p>
      <pre dir="ltr">npm run seed -- FILE.cypher{'\n'}npm run seed -- jerusalem-post-2025-11</pre>
      <button type="button" className="button" onClick={retry}>
        {words.states.lookAgain}
      </button>
    </div>
  )
}

/** The legend hides everything: what does it, and the way back. */
export function AllFiltered({ filters, links }: { readonly filters: number; readonly links: number }) {
  const words = useWords()
  const { clearFilters } = useExplorer()
  return (
    <div className="state" role="status">
      <p>{words.states.filtered(filters, links)}</p>
      <button type="button" className="button" onClick={clearFilters}>
        {words.states.clearFilters}
      </button>
    </div>
  )
}
