/** Which of some things have room among what is taken and each other. */
import type { Extent } from './camera.ts'

/** What shall have room, in one of these boxes, the dearer ones only if that saves more. */
export interface Thing {
  id: string
  boxes: readonly Extent[]
  prices?: readonly number[]
  /** Whether it takes a box in any case, if it can one that no other thing has. */
  isNeeded?: boolean
}

/** What is there already. */
export interface Obstacle {
  box: Extent
  /** What it costs a thing to cover it; missing: it may not. */
  price?(id: string): number
}

/** For each thing that has room, in their order, the index of its cheapest box, of equals the first; between two things at least `apart`, px. */
export function freeOf(
  things: readonly Thing[],
  obstacles: readonly Obstacle[],
  apart = 0,
): Map<string, number> {
  const placed: Extent[] = []
  const free = new Map<string, number>()
  for (const thing of things) {
    const index = cheapest(thing, obstacles, placed) ?? (thing.isNeeded ? clearOf(placed, thing) : undefined)
    const box = index === undefined ? undefined : thing.boxes[index]
    if (index === undefined || box === undefined) continue
    free.set(thing.id, index)
    placed.push(grown(box, apart))
  }
  return free
}

function cheapest(
  { id, boxes, prices }: Thing,
  obstacles: readonly Obstacle[],
  placed: readonly Extent[],
): number | undefined {
  let least = Number.POSITIVE_INFINITY
  let best: number | undefined
  for (const [index, box] of boxes.entries()) {
    if (placed.some(other => meets(box, other))) continue
    let sum = prices?.[index] ?? 0
    for (const { box: other, price } of obstacles) {
      if (sum >= least) break
      if (meets(box, other)) sum += price?.(id) ?? Number.POSITIVE_INFINITY
    }
    if (sum >= least) continue
    least = sum
    best = index
  }
  return best
}

/** The first box that no other thing has; where each is taken, the first. */
function clearOf(placed: readonly Extent[], { boxes }: Thing): number {
  return Math.max(
    0,
    boxes.findIndex(box => !placed.some(other => meets(box, other))),
  )
}

/** A box larger by so much to each side. */
export function grown({ x1, y1, x2, y2 }: Extent, by: number): Extent {
  return { x1: x1 - by, y1: y1 - by, x2: x2 + by, y2: y2 + by }
}

function meets(one: Extent, two: Extent): boolean {
  return one.x1 < two.x2 && one.x2 > two.x1 && one.y1 < two.y2 && one.y2 > two.y1
}
