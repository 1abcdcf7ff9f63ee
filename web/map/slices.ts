/** Changes to very many elements, a part at a time: styling thousands anew at once would keep the page from answering. */
import type { Core } from 'cytoscape'

/** So many elements come, or change their look, between two pictures. */
export const AT_ONCE = 600

/** A change to so many elements. */
export interface Part {
  readonly size: number
  change(): void
}

/** An array, or a collection of Cytoscape's. */
interface Many<Some> {
  readonly length: number
  slice(from: number, to: number): Some
}

/** A change to many elements as changes to a few of them each. */
export function inParts<Some>(all: Many<Some>, change: (some: Some) => void): Part[] {
  return Array.from({ length: Math.ceil(all.length / AT_ONCE) }, (_, part) => {
    const [from, to] = [part * AT_ONCE, Math.min((part + 1) * AT_ONCE, all.length)]
    return { size: to - from, change: () => change(all.slice(from, to)) }
  })
}

/** A change to so few elements, or to so much less of them, that it never waits. */
export const uncounted = (change: () => void): Part => ({ size: 0, change })

/** How many elements of a map have been changed in parts since its last picture, whoever has changed them. */
const changed = new WeakMap<Core, number>()

function make(cy: Core, { size, change }: Part): void {
  cy.batch(change)
  if (isUnseen(cy)) return
  // Cytoscape draws first in each frame of the animation, having asked for it first.
  if (!changed.has(cy)) requestAnimationFrame(() => changed.delete(cy))
  changed.set(cy, (changed.get(cy) ?? 0) + size)
}

/** Whether nobody looks: then there are no pictures, nor frames of the animation. */
const isUnseen = (cy: Core): boolean => cy.container() === null || document.hidden

/**
 * Gives what makes changes, the first part at once and the others one in each frame of the animation; after each it tells whether
 * that was all. A part that would be too much for the next picture, with what others have changed for it, waits for one that has room.
 * What is left of earlier ones is given up: whoever changes anew says all that differs.
 */
export function createSlicer(cy: Core): (parts: readonly Part[], made?: (all: boolean) => void) => void {
  let latest: readonly Part[] = []
  return (parts, made) => {
    latest = parts
    let next = 0
    const go = () => {
      if (latest !== parts || cy.destroyed()) return
      const part = parts[next]
      if (part !== undefined && !isUnseen(cy) && (changed.get(cy) ?? 0) + part.size > AT_ONCE) {
        requestAnimationFrame(go)
        return
      }
      next += 1
      if (part !== undefined) make(cy, part)
      const isAll = next >= parts.length
      made?.(isAll)
      if (!isAll) requestAnimationFrame(go)
    }
    go()
  }
}
