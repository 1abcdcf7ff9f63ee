import { useMemo } from 'react'
import { KindShape } from '../app/Party.tsx'
import { useExplorer, useExplorerState, useWords } from '../app/page.ts'
import { StatusWord } from '../evidence/AssessmentHead.tsx'
import type { LinkStatus, MapEntity, MapLink } from '../graph/network.ts'
import { StatusSign } from '../look/Status.tsx'
import { type Column, Grid } from './Grid.tsx'

/** The weakest first: what most needs a second look. */
const WEAKEST_FIRST: readonly LinkStatus[] = [
  'UNSOURCED',
  'RETRACTED',
  'DENIED',
  'DISPUTED',
  'UNCONFIRMED',
  'ALLEGED',
  'REPORTED',
  'CONFIRMED',
]

interface LinkTableProps {
  readonly links: readonly MapLink[]
  readonly entities: readonly MapEntity[]
}

/** Every link that is drawn. */
export function LinkTable({ links, entities }: LinkTableProps) {
  const words = useWords()
  const { select } = useExplorer()
  const selectedId = useExplorerState(state => state.eye.selectedId)
  const columns = useColumns(entities)
  return (
    <Grid
      caption={words.table.caption(words.table.links)}
      rows={links}
      columns={columns}
      firstSort="status"
      idOf={link => link.id}
      nameOf={link => link.sentence}
      selectedId={selectedId}
      onOpen={link => select(link.id)}
    />
  )
}

function useColumns(entities: readonly MapEntity[]): readonly Column<MapLink>[] {
  const words = useWords()
  return useMemo(() => {
    const byId = new Map(entities.map(entity => [entity.id, entity]))
    const nameOf = (id: string) => byId.get(id)?.name ?? id
    return [
      {
        key: 'from',
        head: words.table.from,
        cell: link => <Cell entity={byId.get(link.sourceId)} />,
        sortBy: link => nameOf(link.sourceId),
      },
      {
        key: 'relation',
        head: words.table.relation,
        cell: link => <RelationCell link={link} />,
        sortBy: link => link.label,
      },
      {
        key: 'to',
        head: words.table.to,
        cell: link => <Cell entity={byId.get(link.targetId)} />,
        sortBy: link => nameOf(link.targetId),
      },
      {
        key: 'status',
        head: words.table.status,
        cell: link => <StatusCell status={link.status} />,
        sortBy: link => WEAKEST_FIRST.indexOf(link.status),
      },
      {
        key: 'origins',
        head: words.table.origins,
        cell: link => link.sources,
        sortBy: link => link.sources,
        isNumber: true,
      },
    ]
  }, [entities, words])
}

function Cell({ entity }: { entity: MapEntity | undefined }) {
  if (entity === undefined) return null
  return (
    <span className="cell-name">
      <KindShape kind={entity.kind} />
      <bdi>{entity.name}</bdi>
    </span>
  )
}

function RelationCell({ link }: { link: MapLink }) {
  const words = useWords()
  return (
    <>
      {link.label}{' '}
      {link.modality !== null && link.modality !== 'ACTUAL' && (
        <span className="tag">{words.modalities[link.modality]}</span>
      )}
    </>
  )
}

function StatusCell({ status }: { status: LinkStatus }) {
  return (
    <span className="cell-name">
      <StatusSign status={status} size={16} />
      <StatusWord status={status} />
    </span>
  )
}
