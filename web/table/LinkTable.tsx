import { type ReactNode, useMemo } from 'react'
import { useExplorer, useExplorerState, useWords } from '../app/page.ts'
import type { MapEntity, MapLink } from '../graph/network.ts'
import { LinkActs } from './LinkActs.tsx'
import { ListGrid } from './ListGrid.tsx'
import { isLinkChosen, withLinks, withoutLinks } from './linkChoice.ts'
import { useLinkColumns } from './useLinkColumns.tsx'

interface LinkTableProps {
  readonly links: readonly MapLink[]
  readonly entities: readonly MapEntity[]
  readonly fadedIds: ReadonlySet<string>
  readonly lists: ReactNode
}

/** Every link that is drawn. */
export function LinkTable({ links, entities, fadedIds, lists }: LinkTableProps) {
  const words = useWords()
  const { select, choose } = useExplorer()
  const byId = useMemo(() => new Map(entities.map(entity => [entity.id, entity])), [entities])
  const columns = useLinkColumns(byId)
  const chosenIds = useExplorerState(state => state.eye.chosenIds)
  const chosen = useMemo(() => new Set(chosenIds), [chosenIds])
  const nameOf = (id: string) => byId.get(id)?.name ?? id
  return (
    <ListGrid
      list="links"
      lists={lists}
      caption={words.table.caption(words.table.links)}
      rows={links}
      columns={columns}
      idOf={link => link.id}
      nameOf={link => link.sentence}
      onOpen={link => select(link.id)}
      isPale={link => fadedIds.has(link.id)}
      menuOf={link => <LinkActs link={link} nameOf={nameOf} />}
      choice={{
        isChosen: link => isLinkChosen(link, chosen),
        set: (rows, on) =>
          choose(on ? withLinks(chosen, rows) : withoutLinks(chosen, rows, links), 'replace'),
        label: link => words.table.chooseEnds(nameOf(link.sourceId), nameOf(link.targetId)),
      }}
    />
  )
}
