/** Who else comes onto the map, and who leaves it again. */
import type { Found, NetworkSource } from '../data/network.ts'
import {
  type Content,
  type Expansion,
  expansionOf,
  isSameStep,
  type Step,
  stepFrom,
  wantedIds,
  withEntities,
  withExpansion,
  withOnly,
  withoutExpansion,
} from '../graph/content.ts'
import type { Act } from '../graph/history.ts'
import type { Ground } from './explorer.ts'
import type { Loading } from './loading.ts'
import { contentIn, MOST_ENTITIES, shownIdsOf } from './state.ts'

export interface Expanding {
  /** Puts the best linked entities one step away on the map; asked again, the next ones. */
  expand(step: Step): Promise<void>
  /** The same from each of them along every relation, as one step. */
  expandAll(entityIds: readonly string[]): Promise<void>
  /** Takes back one expansion: only those leave whom nothing else has brought. */
  collapse(step: Step): void
  /** Takes back every expansion of these entities, as one step. */
  collapseAll(entityIds: readonly string[]): void
  /** Puts entities on the map beside those that are there. */
  add(ids: readonly string[]): void
  /** Puts so many of the graph's most linked entities on the map beside those that are there. */
  addMostLinked(count: number): Promise<void>
  /** Shows just these entities. */
  replace(ids: readonly string[]): void
}

export function expanding(ground: Ground, source: NetworkSource, loading: Loading): Expanding {
  const { store } = ground
  const { add, replace, ...adding } = additions(ground)
  const expandEach = (steps: readonly Step[], actOf: ActOf) =>
    loading.attempt(async signal => {
      const found = await further(steps, contentIn(store.getState()), (step, after) =>
        source.around(step, after, signal),
      )
      adding.expand(found, actOf)
    })
  return {
    expand: step => expandEach([step], count => ({ did: 'expanded', step, count })),
    expandAll: ids => expandEach(ids.map(stepFrom), count => ({ did: 'expanded all', ids, count })),
    ...collapses(ground),
    add,
    addMostLinked: count =>
      loading.attempt(async signal => {
        const ids = await source.mostLinked(count, signal)
        const off = new Set(contentIn(store.getState()).hiddenIds)
        add(ids.filter(id => !off.has(id)))
      }),
    replace,
  }
}

/** What was done, once it is known how many came or left. */
type ActOf = (count: number) => Act

/** What several steps have found. */
interface Further {
  readonly found: readonly Expansion[]
  /** How many links are left to show; null = unknown. */
  readonly left: number | null
}

/** Brings entities onto the map, as long as there is room. */
function additions({ store, act }: Ground) {
  const isTooMuch = (count: number) => {
    if (count <= MOST_ENTITIES) return false
    store.setState({ event: { what: 'tooMany', most: MOST_ENTITIES }, walked: null })
    return true
  }
  return {
    add(ids: readonly string[]) {
      const shown = shownIdsOf(store.getState())
      const missing = ids.filter(id => !shown.includes(id))
      if (isTooMuch(shown.length + missing.length)) return
      act({ did: 'added', ids: missing }, content => withEntities(content, shown, missing), {
        what: 'added',
        count: missing.length,
        left: 0,
      })
    },
    /** Takes what all these steps found as one step. */
    expand({ found, left }: Further, actOf: ActOf) {
      if (found.length === 0) return
      const shown = shownIdsOf(store.getState())
      const brought = new Set(found.flatMap(each => each.entityIds))
      const count = [...brought].filter(id => !shown.includes(id)).length
      if (isTooMuch(shown.length + count)) return
      act(
        actOf(count),
        content => found.reduce((grown, each) => withExpansion(grown, shown, each), content),
        { what: 'added', count, left },
      )
    },
    replace(ids: readonly string[]) {
      if (!isTooMuch(ids.length)) act({ did: 'replaced', ids }, content => withOnly(content, ids))
    },
  }
}

/** Takes expansions back, several in one step; none of them made is no step. */
function collapses({ store, act }: Ground): Pick<Expanding, 'collapse' | 'collapseAll'> {
  const collapseEach = (steps: readonly Step[], actOf: ActOf) => {
    const content = contentIn(store.getState())
    if (!steps.some(step => isExpanded(content.expansions, step))) return
    const after = steps.reduce(withoutExpansion, content)
    const off = new Set(after.hiddenIds)
    const left = (wantedIds(after) ?? []).filter(id => !off.has(id)).length
    act(actOf(shownIdsOf(store.getState()).length - left), () => after)
  }
  return {
    collapse: step => collapseEach([step], count => ({ did: 'collapsed', step, count })),
    collapseAll(ids) {
      const steps = contentIn(store.getState()).expansions.filter(each => ids.includes(each.entityId))
      const collapsed = ids.filter(id => steps.some(step => step.entityId === id))
      collapseEach(steps, count => ({ did: 'collapsed all', ids: collapsed, count }))
    },
  }
}

/** What the steps that have more to give find next, and how many links are left; one is asked after the other, for the server's sake. */
async function further(
  steps: readonly Step[],
  content: Content,
  around: (step: Step, after: string | null) => Promise<Found>,
): Promise<Further> {
  const found: Expansion[] = []
  let left: number | null = 0
  for (const step of steps) {
    const known = expansionOf(content, step)
    if (known !== undefined && known.cursor === null) continue
    const next = await around(step, known?.cursor ?? null)
    found.push({ ...step, ...next })
    left = left === null || next.total === null ? null : left + next.total - (known?.seen ?? 0) - next.seen
  }
  return { found, left }
}

/** Whether an expansion of that step is on the map. */
export function isExpanded(expansions: readonly Step[], step: Step): boolean {
  return expansions.some(each => isSameStep(each, step))
}
