/** Who else comes onto the map, and who leaves it again. */
import type { NetworkSource } from '../data/network.ts'
import {
  expansionOf,
  isSameStep,
  type Step,
  wantedIds,
  withEntities,
  withExpansion,
  withOnly,
  withoutExpansion,
} from '../graph/content.ts'
import type { Ground } from './explorer.ts'
import type { Loading } from './loading.ts'
import { contentIn, MOST_ENTITIES, shownIdsOf } from './state.ts'

export interface Expanding {
  /** Puts the best linked entities one step away on the map; asked again, the next ones. */
  expand(step: Step): Promise<void>
  /** Takes back one expansion: only those leave whom nothing else has brought. */
  collapse(step: Step): void
  /** Takes back every expansion of an entity. */
  collapseAll(entityId: string): void
  /** Puts entities on the map beside those that are there. */
  add(ids: readonly string[]): void
  /** Puts so many of the graph's most linked entities on the map beside those that are there. */
  addMostLinked(count: number): Promise<void>
  /** Shows just these entities. */
  replace(ids: readonly string[]): void
}

export function expanding({ store, act }: Ground, source: NetworkSource, loading: Loading): Expanding {
  const isTooMuch = (count: number) => {
    if (count <= MOST_ENTITIES) return false
    store.setState({ event: { what: 'tooMany', most: MOST_ENTITIES }, walked: null })
    return true
  }
  const add = (ids: readonly string[]) => {
    const shown = shownIdsOf(store.getState())
    const missing = ids.filter(id => !shown.includes(id))
    if (isTooMuch(shown.length + missing.length)) return
    act({ did: 'added', ids: missing }, content => withEntities(content, shown, missing), {
      what: 'added',
      count: missing.length,
      left: 0,
    })
  }
  const collapse = (step: Step) => {
    const before = shownIdsOf(store.getState()).length
    const content = contentIn(store.getState())
    if (expansionOf(content, step) === undefined) return
    const after = withoutExpansion(content, step)
    const off = new Set(after.hiddenIds)
    const count = before - (wantedIds(after) ?? []).filter(id => !off.has(id)).length
    act({ did: 'collapsed', step, count }, () => after)
  }
  return {
    expand: step =>
      loading.attempt(async signal => {
        const known = expansionOf(contentIn(store.getState()), step)
        if (known !== undefined && known.cursor === null) return
        const found = await source.around(step, known?.cursor ?? null, signal)
        const shown = shownIdsOf(store.getState())
        const count = found.entityIds.filter(id => !shown.includes(id)).length
        if (isTooMuch(shown.length + count)) return
        const left = found.total === null ? null : found.total - (known?.seen ?? 0) - found.seen
        act(
          { did: 'expanded', step, count },
          content => withExpansion(content, shown, { ...step, ...found }),
          { what: 'added', count, left },
        )
      }),
    collapse,
    collapseAll(entityId) {
      const { expansions } = contentIn(store.getState())
      for (const step of expansions) if (step.entityId === entityId) collapse(step)
    },
    add,
    addMostLinked: count =>
      loading.attempt(async signal => {
        const ids = await source.mostLinked(count, signal)
        const off = new Set(contentIn(store.getState()).hiddenIds)
        add(ids.filter(id => !off.has(id)))
      }),
    replace(ids) {
      if (!isTooMuch(ids.length)) act({ did: 'replaced', ids }, content => withOnly(content, ids))
    },
  }
}

/** Whether an expansion of that step is on the map. */
export function isExpanded(expansions: readonly Step[], step: Step): boolean {
  return expansions.some(each => isSameStep(each, step))
}
