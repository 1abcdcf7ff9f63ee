import { useDisclosure } from '@mantine/hooks'
import { useExplorer, useExplorerState, useWords } from '../app/page.ts'
import { networkOf } from '../app/state.ts'
import { Icon } from '../look/Icon.tsx'
import type { EntityOfPanel } from './EntityPanel.tsx'
import { LinkList } from './LinkList.tsx'

/** So many relations are listed with their links at once; more are folded. */
const OPEN_UP_TO = 3

type Count = EntityOfPanel['linkCounts'][number]

/** The links of an entity by relation and direction: how many there are, before anything is put on the map. */
export function EntityLinks({ entity }: { readonly entity: EntityOfPanel }) {
  const words = useWords()
  const { expand } = useExplorer()
  const missing = useExplorerState(state =>
    entity.linkCounts.some(count => linksOnMap(state, entity.id, count) < count.count),
  )
  return (
    <section className="panel-part">
      <h3 className="section-head spread">
        {words.entity.links}
        <span className="muted">{words.entity.linksCount(entity.linkDegree)}</span>
      </h3>
      {entity.linkCounts.length === 0 ? (
        <p className="muted">{words.entity.noLinks}</p>
      ) : (
        <>
          <ul>
            {entity.linkCounts.map(count => (
              <RelationLinks
                key={`${count.relation.name} ${count.direction}`}
                entityId={entity.id}
                count={count}
                startsOpen={entity.linkCounts.length <= OPEN_UP_TO}
              />
            ))}
          </ul>
          {missing && (
            <button
              type="button"
              className="button"
              onClick={() => void expand({ entityId: entity.id, direction: 'BOTH', relation: null })}
            >
              {words.entity.expandAll}
            </button>
          )}
        </>
      )}
    </section>
  )
}

interface RelationLinksProps {
  readonly entityId: string
  readonly count: Count
  readonly startsOpen: boolean
}

function RelationLinks({ entityId, count, startsOpen }: RelationLinksProps) {
  const words = useWords()
  const { expand } = useExplorer()
  const [open, { toggle }] = useDisclosure(startsOpen)
  const { relation, direction } = count
  const onMap = useExplorerState(state => linksOnMap(state, entityId, count))
  const all = count.atLeast ? words.entity.atLeast(count.count) : `${count.count}`
  const label = direction === 'IN' ? relation.inverseLabel : relation.label
  return (
    <li className="relation">
      <div className="relation-row">
        <button type="button" className="relation-name" aria-expanded={open} onClick={toggle}>
          <Icon name={open ? 'down' : 'next'} size={14} />
          {label} <span className="muted">{all}</span>
        </button>
        {onMap >= count.count ? (
          <span className="muted">{words.entity.onMap}</span>
        ) : (
          <button
            type="button"
            className="text-button"
            title={words.entity.ofOnMap(onMap, all)}
            onClick={() => void expand({ entityId, direction, relation: relation.name })}
          >
            {words.entity.expandMore(count.count - onMap)}
            <span className="unseen">: {label}</span>
          </button>
        )}
      </div>
      {open && <LinkList entityId={entityId} direction={direction} relation={relation.name} />}
    </li>
  )
}

/** How many links of the relation, in the direction, are loaded on the map already. */
function linksOnMap(
  state: Parameters<typeof networkOf>[0],
  entityId: string,
  { relation, direction }: Count,
): number {
  return networkOf(state).links.filter(
    link =>
      link.relationName === relation.name &&
      ((direction !== 'IN' && link.sourceId === entityId) ||
        (direction !== 'OUT' && link.targetId === entityId)),
  ).length
}
