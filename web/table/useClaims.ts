import { useCallback, useEffect, useRef, useState } from 'react'
import { useClient } from 'urql'
import { useGraphLanguage } from '../app/page.ts'
import { ask } from '../data/client.ts'
import { ApiFailure, type Failure } from '../data/failures.ts'
import { type ListedClaimFragment, TableClaimsDocument } from '../data/operations.generated.ts'

/** So many claims are read before one asks for more. */
const AT_ONCE = 1000

interface Read {
  readonly claims: readonly ListedClaimFragment[]
  /** How many there are; null where they are too many to count, and before the first answer. */
  readonly total: number | null
  /** Where the next page begins; null where there is none. */
  readonly cursor: string | null
}

const NOTHING: Read = { claims: [], total: null, cursor: null }

export interface ClaimsRead extends Read {
  readonly reading: boolean
  readonly failure: Failure | null
  /** Reads on: the next ones, or those that failed. */
  readonly readOn: () => void
}

/** The claims of the graph by document, read page by page until there are enough to begin with. */
export function useClaims(): ClaimsRead {
  const client = useClient()
  const language = useGraphLanguage()
  const [read, setRead] = useState(NOTHING)
  const [reading, setReading] = useState(true)
  const [failure, setFailure] = useState<Failure | null>(null)
  const running = useRef(new AbortController())

  const readFrom = useCallback(
    async (begin: Read) => {
      running.current.abort()
      running.current = new AbortController()
      const { signal } = running.current
      setReading(true)
      setFailure(null)
      let known = begin
      try {
        // Ends with the last page, or when there are enough.
        do {
          const { claims } = await ask(client, TableClaimsDocument, { after: known.cursor, language }, signal)
          known = {
            claims: [...known.claims, ...claims.edges.map(edge => edge.node)],
            total: claims.totalCount,
            cursor: claims.pageInfo.hasNextPage ? claims.pageInfo.endCursor : null,
          }
          setRead(known)
        } while (known.cursor !== null && known.claims.length < begin.claims.length + AT_ONCE)
      } catch (reason) {
        if (signal.aborted) return
        if (!(reason instanceof ApiFailure)) throw reason
        setFailure(reason.failure)
      }
      setReading(false)
    },
    [client, language],
  )

  useEffect(() => {
    void readFrom(NOTHING)
    return () => running.current.abort()
  }, [readFrom])

  return { ...read, reading, failure, readOn: () => void readFrom(read) }
}
