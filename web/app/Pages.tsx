import { Fragment, type ReactNode, useState } from 'react'
import { useWords } from './page.ts'

/** Where a page of a list begins, and what asks for the next one; null where that is on screen already. */
export interface PagePlace {
  readonly after: string | null
  readonly onMore: ((after: string) => void) | null
}

/** A list that is fetched a page at a time: renders every page asked for so far. */
export function Pages({ children }: { readonly children: (place: PagePlace) => ReactNode }) {
  const [starts, setStarts] = useState<readonly (string | null)[]>([null])
  return starts.map((after, at) => (
    <Fragment key={after}>
      {children({ after, onMore: at === starts.length - 1 ? next => setStarts([...starts, next]) : null })}
    </Fragment>
  ))
}

interface MoreProps {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  readonly onMore: PagePlace['onMore']
}

/** Asks for the next page, where there is one. */
export function More({ pageInfo: { hasNextPage, endCursor }, onMore }: MoreProps) {
  const words = useWords()
  if (!hasNextPage || endCursor === null || onMore === null) return null
  return (
    <button type="button" className="text-button" onClick={() => onMore(endCursor)}>
      {words.entity.more}
    </button>
  )
}
