import { type ReactNode, useMemo } from 'react'
import { useExplorer, useWords } from '../app/page.ts'
import type { ListedClaimFragment } from '../data/operations.generated.ts'
import type { MapEntity, MapLink } from '../graph/network.ts'
import { ClaimActs } from './ClaimActs.tsx'
import { ListGrid } from './ListGrid.tsx'
import { useClaimColumns, useClaimWords } from './useClaimColumns.tsx'
import { type ClaimsRead, useClaims } from './useClaims.ts'

interface ClaimTableProps {
  readonly entities: readonly MapEntity[]
  readonly links: readonly MapLink[]
  /** Which list this is, told how many claims are in it. */
  readonly lists: (claims: number) => ReactNode
}

/** Every claim about what is shown: about its links, and about its entities by themselves. */
export function ClaimTable({ entities, links, lists }: ClaimTableProps) {
  const words = useWords()
  const { select } = useExplorer()
  const read = useClaims()
  const { claims } = read
  const about = useClaimWords()
  const columns = useClaimColumns()
  const rows = useMemo(() => {
    const shown = new Set([...links, ...entities].map(({ id }) => id))
    return claims.filter(({ link, subject }) => shown.has(link?.id ?? subject.id))
  }, [claims, links, entities])
  return (
    <ListGrid<ListedClaimFragment>
      list="claims"
      lists={lists(rows.length)}
      note={<Note read={read} shown={rows.length} />}
      caption={words.table.caption(words.table.claims)}
      rows={rows}
      isReading={read.reading}
      columns={columns}
      idOf={claim => claim.id}
      nameOf={claim => `${words.stances[claim.stance]}: ${about(claim)}`}
      onOpen={claim => select(claim.id)}
      menuOf={claim => <ClaimActs claim={claim} />}
    />
  )
}

/** Of how many claims those in the list are, and how to have more of them read. */
function Note({ read, shown }: { read: ClaimsRead; shown: number }) {
  const words = useWords()
  const { claims, total, cursor, reading, failure, readOn } = read
  const isAll = cursor === null && !reading && failure === null
  return (
    <p className="table-note muted" role="status">
      {isAll
        ? words.table.claimsOfAll(shown, claims.length)
        : words.table.claimsSoFar(shown, claims.length, total)}
      {reading && ` ${words.states.waiting}`}
      {failure !== null && ` ${words.states.failure(failure.code)}`}{' '}
      {!reading && !isAll && (
        <button type="button" className="text-button" onClick={readOn}>
          {failure === null ? words.table.readOn : words.states.tryAgain}
        </button>
      )}
    </p>
  )
}
