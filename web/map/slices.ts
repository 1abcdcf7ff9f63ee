/** Changes to very many elements, a part at a time: styling thousands anew at once would keep the page from answering. */
import type { CollectionReturnValue, Core } from 'cytoscape'

/** So many elements change their look between two pictures. */
const AT_ONCE = 600

export interface Change {
  elements: CollectionReturnValue
  make(part: CollectionReturnValue): void
}

/**
 * Gives what makes changes, the first part at once and the others one in each frame of the animation. What is left of earlier
 * ones is given up: whoever changes anew says all that differs.
 */
export function createSlicer(cy: Core): (changes: readonly Change[]) => void {
  let latest: readonly Change[] = []
  return changes => {
    latest = changes
    const parts = changes.flatMap(partsOf)
    const next = () => {
      const part = parts.shift()
      if (part === undefined || latest !== changes || cy.destroyed()) return
      cy.batch(part)
      if (parts.length > 0) requestAnimationFrame(next)
    }
    next()
  }
}

function partsOf({ elements, make }: Change): (() => void)[] {
  const parts = Math.ceil(elements.length / AT_ONCE)
  return Array.from({ length: parts }, (_, part) => {
    return () => make(elements.slice(part * AT_ONCE, (part + 1) * AT_ONCE))
  })
}
