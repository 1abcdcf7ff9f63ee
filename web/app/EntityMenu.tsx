import { Menu } from '@mantine/core'
import { expansionOf, stepFrom } from '../graph/content.ts'
import { useExplorer, useExplorerState, useWords } from './page.ts'
import { contentIn, linkDegreeIn } from './state.ts'

/** Hops that a lens offers. */
const HOPS = [1, 2, 3] as const

/** Everything that can be done with one entity, as items of a menu. */
export function EntityMenuItems({ entityId }: { readonly entityId: string }) {
  const words = useWords()
  const { select, choose, chooseNeighbours } = useExplorer()
  return (
    <>
      <Menu.Item onClick={() => select(entityId, [entityId])}>{words.menu.open}</Menu.Item>
      <Growing entityId={entityId} />
      <Menu.Divider />
      <Item
        label={words.menu.chooseNeighbours}
        onDo={() => {
          choose([entityId], 'replace')
          chooseNeighbours()
        }}
      />
      <Lenses entityId={entityId} />
      <Menu.Divider />
      <Keeping entityId={entityId} />
    </>
  )
}

function Item({ label, keys, onDo }: { label: string; keys?: string; onDo: () => void }) {
  return (
    <Menu.Item
      onClick={onDo}
      aria-keyshortcuts={keys}
      rightSection={keys && <span className="key">{keys}</span>}
    >
      {label}
    </Menu.Item>
  )
}

/** Expands and collapses. */
function Growing({ entityId }: { entityId: string }) {
  const words = useWords()
  const { expand, collapseAll } = useExplorer()
  const step = stepFrom(entityId)
  const degree = useExplorerState(state => linkDegreeIn(state, entityId))
  const made = useExplorerState(state => expansionOf(contentIn(state), step))
  const grown = useExplorerState(state =>
    contentIn(state).expansions.some(each => each.entityId === entityId),
  )
  const isDone = made !== undefined && made.cursor === null
  return (
    <>
      {!isDone && (
        <Item
          label={
            made === undefined ? words.menu.expand(degree) : words.menu.expandFurther(made.seen, made.total)
          }
          keys="E"
          onDo={() => void expand(step)}
        />
      )}
      {grown && <Item label={words.menu.collapse} keys="C" onDo={() => collapseAll([entityId])} />}
    </>
  )
}

function Lenses({ entityId }: { entityId: string }) {
  const words = useWords()
  const { look } = useExplorer()
  const on = useExplorerState(state => {
    const { lens } = contentIn(state)
    return lens?.entityIds.join() === entityId ? lens.hops : 0
  })
  return (
    <>
      {HOPS.filter(hops => hops !== on).map(hops => (
        <Item
          key={hops}
          label={words.menu.lens(hops)}
          {...(hops === 1 ? { keys: 'F' } : {})}
          onDo={() => look({ entityIds: [entityId], hops })}
        />
      ))}
      {on > 0 && <Item label={words.menu.lensOff} onDo={() => look(null)} />}
    </>
  )
}

/** Pins and hides. */
function Keeping({ entityId }: { entityId: string }) {
  const words = useWords()
  const { pin, release, hide } = useExplorer()
  const pinned = useExplorerState(state => contentIn(state).pinnedIds.includes(entityId))
  return (
    <>
      <Item
        label={pinned ? words.menu.release : words.menu.pin}
        keys="P"
        onDo={() => (pinned ? release([entityId]) : pin([entityId]))}
      />
      <Item label={words.menu.hide} keys="H" onDo={() => hide([entityId])} />
    </>
  )
}
