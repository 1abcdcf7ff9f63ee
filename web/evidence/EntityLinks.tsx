import { useDisclosure } from '@mantine/hooks'
import { useExplorerState, useWords } from '../app/page.ts'
import { mappedOf } from '../app/state.ts'
import { Icon } from '../look/Icon.tsx'
import type { EntityOfPanel } from './EntityPanel.tsx'
import { ExpandAll, ExpandOne } from './Expand.tsx'
import { LinkList } from './LinkList.tsx'

/** So many relations are listed with their links at once; more are folded. */
const OPEN_UP_TO = 3

type Count = EntityOfPanel['linkCounts'][number]

/** The links of an entity by relation and direction: how many there are, before anything is put on the map. */
export function EntityLinks({ entity }: { readonly entity: EntityOfPanel }) {
  const words = useWords()
  const { id, linkCounts, linkDegree } = entity
  const onMap = useExplorerState(state => linksOnMap(state, id))
  return (
    <section className="panel-part">
      <h3 className="section-head spread">
        {words.entity.links}
        <span className="muted">{words.entity.linksCount(linkDegree)}</span>
      </h3>
      {linkCounts.length === 0 && <p className="muted">{words.entity.noLinks}</p>}
      <ul>
        {linkCounts.map(count => (
          <RelationLinks
            key={`${count.relation.name} ${count.direction}`}
            entityId={id}
            count={count}
            startsOpen={linkCounts.length <= OPEN_UP_TO}
          />
        ))}
      </ul>
      <ExpandAll step={{ entityId: id, direction: 'BOTH', relation: null }} all={linkDegree} onMap={onMap} />
    </section>
  )
}

interface RelationLinksProps {
  readonly entityId: string
  readonly count: Count
  readonly startsOpen: boolean
}

function RelationLinks({ entityId, count: counted, startsOpen }: RelationLinksProps) {
  const words = useWords()
  const [open, { toggle }] = useDisclosure(startsOpen)
  const { relation, direction, verb, count, atLeast } = counted
  const onMap = useExplorerState(state => linksOnMap(state, entityId, counted))
  return (
    <li className="relation">
      <div className="relation-row">
        <button type="button" className="relation-name" aria-expanded={open} onClick={toggle}>
          <Icon name={open ? 'down' : 'next'} size={14} />
          {verb} <span className="muted">{atLeast ? words.entity.atLeast(count) : count}</span>
        </button>
        <ExpandOne
          step={{ entityId, direction, relation: relation.name }}
          all={count}
          atLeast={atLeast}
          onMap={onMap}
          label={verb}
        />
      </div>
      {open && <LinkList entityId={entityId} direction={direction} relation={relation.name} />}
    </li>
  )
}

/** How many links of the entity, of one relation and direction where they are given, are on the map already. */
function linksOnMap(state: Parameters<typeof mappedOf>[0], entityId: string, of?: Count): number {
  return mappedOf(state).links.filter(
    link =>
      (of === undefined || link.relationName === of.relation.name) &&
      ((of?.direction !== 'IN' && link.sourceId === entityId) ||
        (of?.direction !== 'OUT' && link.targetId === entityId)),
  ).length
}
