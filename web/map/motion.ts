/** Entities on their way to where they shall stand. */
import type { Core, NodeSingular } from 'cytoscape'
import type { Point } from './layout/plan.ts'
import type { Move } from './patch.ts'

/** How long a change takes that is shown, ms. */
const MOTION = 150

/** More than so many are not shown on their way: it would stutter. */
const MOST = 300

const GOAL = 'goal'

/** How long changes take now, ms: nothing for people who ask for no motion. */
export function motionTime(): number {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : MOTION
}

/** Where an entity stands, or will stand when it has arrived. */
export function standsAt(node: NodeSingular): Point {
  const { x, y }: Point = node.scratch(GOAL) ?? node.position()
  return { x, y }
}

export interface Mover {
  move(moves: readonly Move[]): void
  /** Puts those still on their way where they go. */
  arrive(): void
}

export function createMover(cy: Core): Mover {
  let under: readonly Move[] = []
  const arrive = () => {
    const arriving = under
    under = []
    cy.batch(() => {
      for (const { node } of arriving) if (node.inside() && node.scratch(GOAL) !== undefined) place(node)
    })
  }
  return {
    arrive,
    move: moves => {
      under = moves
      for (const { node, to } of moves) node.scratch(GOAL, to)
      const duration = motionTime()
      if (duration === 0 || moves.length > MOST) arrive()
      else
        for (const { node } of moves)
          node.animate(
            { position: standsAt(node) },
            { duration, easing: 'ease-out', complete: () => node.removeScratch(GOAL) },
          )
    },
  }
}

function place(node: NodeSingular): void {
  const goal = standsAt(node)
  node.removeScratch(GOAL)
  node.stop(true, false).position(goal)
}
