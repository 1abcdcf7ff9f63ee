import { type ReactNode, useMemo } from 'react'
import { EntityMenuItems } from '../app/EntityMenu.tsx'
import { useExplorer, useExplorerState, useStatusLabel, useVocabulary, useWords } from '../app/page.ts'
import { contentIn } from '../app/state.ts'
import { StatusWord } from '../evidence/AssessmentHead.tsx'
import { linkCounts, type MapEntity, type MapLink } from '../graph/network.ts'
import { headed } from '../i18n/headed.ts'
import { OccurrenceShape } from '../look/Status.tsx'
import { EntityCell, None, textColumn } from './cells.tsx'
import type { Column } from './column.ts'
import { ListGrid } from './ListGrid.tsx'
import { ShowOnMap } from './ShowOnMap.tsx'

interface EntityTableProps {
  readonly entities: readonly MapEntity[]
  readonly links: readonly MapLink[]
  readonly fadedIds: ReadonlySet<string>
  readonly lists: ReactNode
}

/** Every entity that is drawn, and those set aside for want of a link. */
export function EntityTable({ entities, links, fadedIds, lists }: EntityTableProps) {
  const words = useWords()
  const { select, choose } = useExplorer()
  const chosenIds = useExplorerState(state => state.eye.chosenIds)
  const chosen = useMemo(() => new Set(chosenIds), [chosenIds])
  const columns = useColumns(links)
  return (
    <ListGrid
      list="entities"
      lists={lists}
      caption={words.table.caption(words.table.entities)}
      rows={entities}
      columns={columns}
      idOf={entity => entity.id}
      nameOf={entity => entity.name}
      onOpen={entity => select(entity.id)}
      isPale={entity => fadedIds.has(entity.id)}
      menuOf={({ id }) => (
        <>
          <EntityMenuItems entityId={id} />
          <ShowOnMap id={id} needed={[id]} />
        </>
      )}
      choice={{
        isChosen: entity => chosen.has(entity.id),
        set: (rows, on) => {
          const ids = rows.map(entity => entity.id)
          choose(on ? ids : chosenIds.filter(id => !ids.includes(id)), on ? 'add' : 'replace')
        },
        label: entity => words.table.choose(entity.name),
      }}
    />
  )
}

function useColumns(links: readonly MapLink[]): readonly Column<MapEntity>[] {
  const words = useWords()
  const { kinds } = useVocabulary()
  const labelOf = useStatusLabel()
  const pinnedIds = useExplorerState(state => contentIn(state).pinnedIds)
  // biome-ignore lint/correctness/useExhaustiveDependencies: labels change with the vocabulary, of which the kinds are a part
  return useMemo(() => {
    const labels = new Map(kinds.map(kind => [kind.name, kind.label]))
    const kindOf = ({ kind }: MapEntity) => headed(labels.get(kind) ?? kind)
    const drawn = linkCounts(links)
    const pinned = new Set(pinnedIds)
    const keeping = ({ id }: MapEntity) => (pinned.has(id) ? words.table.isPinned : words.table.notPinned)
    return [
      {
        key: 'name',
        head: words.table.name,
        cell: entity => <EntityCell kind={entity.kind} name={entity.name} />,
        text: entity => entity.name,
        width: 240,
      },
      textColumn('kind', words.table.kind, kindOf, 170),
      number('shown', words.table.linksShown, entity => drawn.get(entity.id) ?? 0),
      number('degree', words.table.linksInAll, entity => entity.linkDegree),
      {
        key: 'happened',
        head: words.table.happened,
        cell: entity => <Occurrence entity={entity} />,
        text: ({ occurrence }) => (occurrence === null ? words.table.noEvent : labelOf(occurrence)),
        width: 150,
      },
      {
        ...textColumn('pinned', words.table.pinned, keeping, 90),
        cell: entity => (pinned.has(entity.id) ? words.table.isPinned : <None>{words.table.notPinned}</None>),
      },
    ]
  }, [words, kinds, links, pinnedIds])
}

function number(key: string, head: string, rank: (entity: MapEntity) => number): Column<MapEntity> {
  return { key, head, cell: rank, text: entity => `${rank(entity)}`, rank, width: 116, isNumber: true }
}

function Occurrence({ entity: { occurrence } }: { entity: MapEntity }) {
  const words = useWords()
  if (occurrence === null) return <None>{words.table.noEvent}</None>
  return (
    <span className="cell-name">
      <OccurrenceShape status={occurrence} size={18} />
      <StatusWord status={occurrence} />
    </span>
  )
}
