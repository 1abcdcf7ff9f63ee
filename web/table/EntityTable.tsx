import { useMemo } from 'react'
import { KindShape } from '../app/Party.tsx'
import { useExplorer, useExplorerState, useVocabulary, useWords } from '../app/page.ts'
import { StatusWord } from '../evidence/AssessmentHead.tsx'
import type { MapEntity } from '../graph/network.ts'
import { headed } from '../i18n/headed.ts'
import { OccurrenceShape } from '../look/Status.tsx'
import { type Column, Grid } from './Grid.tsx'

/** Every entity that is drawn, and those set aside for want of a link. */
export function EntityTable({ entities }: { readonly entities: readonly MapEntity[] }) {
  const words = useWords()
  const { select } = useExplorer()
  const selectedId = useExplorerState(state => state.eye.selectedId)
  const columns = useColumns()
  return (
    <Grid
      caption={words.table.caption(words.table.entities)}
      rows={entities}
      columns={columns}
      firstSort="name"
      idOf={entity => entity.id}
      nameOf={entity => entity.name}
      selectedId={selectedId}
      onOpen={entity => select(entity.id)}
    />
  )
}

function useColumns(): readonly Column<MapEntity>[] {
  const words = useWords()
  const { kinds } = useVocabulary()
  return useMemo(() => {
    const labels = new Map(kinds.map(kind => [kind.name, kind.label]))
    const kindOf = (entity: MapEntity) => headed(labels.get(entity.kind) ?? entity.kind)
    return [
      {
        key: 'name',
        head: words.table.name,
        cell: entity => (
          <span className="cell-name">
            <KindShape kind={entity.kind} />
            <bdi>{entity.name}</bdi>
          </span>
        ),
        sortBy: entity => entity.name,
      },
      { key: 'kind', head: words.table.kind, cell: kindOf, sortBy: kindOf },
      {
        key: 'degree',
        head: words.table.degree,
        cell: entity => entity.linkDegree,
        sortBy: entity => entity.linkDegree,
        isNumber: true,
      },
      {
        key: 'happened',
        head: words.table.happened,
        cell: entity => entity.occurrence && <Occurrence entity={entity} />,
        sortBy: entity => entity.occurrence ?? '',
      },
    ]
  }, [words, kinds])
}

function Occurrence({ entity: { occurrence } }: { entity: MapEntity }) {
  if (occurrence === null) return null
  return (
    <span className="cell-name">
      <OccurrenceShape status={occurrence} size={18} />
      <StatusWord status={occurrence} />
    </span>
  )
}
