/** Changes to very many elements, a part at a time: styling thousands anew at once would keep the page from answering. */
import type { Core } from 'cytoscape'

/** So many elements come, or change their look, between two pictures. */
export const AT_ONCE = 600

export type Part = () => void

/** An array, or a collection of Cytoscape's. */
interface Many<Some> {
  readonly length: number
  slice(from: number, to: number): Some
}

/** A change to many elements as changes to a few of them each. */
export function inParts<Some>(all: Many<Some>, change: (some: Some) => void): Part[] {
  return Array.from({ length: Math.ceil(all.length / AT_ONCE) }, (_, part) => {
    return () => change(all.slice(part * AT_ONCE, (part + 1) * AT_ONCE))
  })
}

/** Maps that have changed since their last picture. */
const changed = new WeakSet<Core>()

function changeUntilNextPicture(cy: Core, part: Part): void {
  changed.add(cy)
  // Cytoscape draws first in each frame of the animation, having asked for it first.
  requestAnimationFrame(() => changed.delete(cy))
  cy.batch(part)
}

/**
 * Gives what makes changes, the first part at once and the others one in each frame of the animation; after each it tells whether
 * that was all. A part that another was made before in the same frame, whoever's that is, waits for the next. What is left of earlier
 * ones is given up: whoever changes anew says all that differs.
 */
export function createSlicer(cy: Core): (parts: readonly Part[], made?: (all: boolean) => void) => void {
  let latest: readonly Part[] = []
  return (parts, made) => {
    latest = parts
    let next = 0
    const go = () => {
      if (latest !== parts || cy.destroyed()) return
      const part = parts[next]
      if (part !== undefined && changed.has(cy)) return void requestAnimationFrame(go)
      next += 1
      if (part !== undefined) changeUntilNextPicture(cy, part)
      const isAll = next >= parts.length
      made?.(isAll)
      if (!isAll) requestAnimationFrame(go)
    }
    go()
  }
}
