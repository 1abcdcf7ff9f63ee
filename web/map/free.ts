/** Which of some things have room among what is taken and each other. */
import type { Extent } from './camera.ts'

/** What shall have room, in one of these boxes, the dearer ones only if that saves more. */
export interface Thing {
  id: string
  boxes: readonly Extent[]
  prices?: readonly number[]
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
  const priceOf = (id: string, box: Extent, price: number, most: number) => {
    if (placed.some(other => meets(box, other))) return Number.POSITIVE_INFINITY
    let sum = price
    for (const { box: other, price } of obstacles) {
      if (sum >= most) break
      if (meets(box, other)) sum += price?.(id) ?? Number.POSITIVE_INFINITY
    }
    return sum
  }
  for (const { id, boxes, prices } of things) {
    let least = Number.POSITIVE_INFINITY
    let best: Extent | null = null
    for (const [index, box] of boxes.entries()) {
      const price = priceOf(id, box, prices?.[index] ?? 0, least)
      if (price >= least) continue
      least = price
      best = box
      free.set(id, index)
      if (price === 0) break
    }
    if (best !== null) placed.push(grown(best, apart))
  }
  return free
}

/** A box larger by so much to each side. */
export function grown({ x1, y1, x2, y2 }: Extent, by: number): Extent {
  return { x1: x1 - by, y1: y1 - by, x2: x2 + by, y2: y2 + by }
}

function meets(one: Extent, two: Extent): boolean {
  return one.x1 < two.x2 && one.x2 > two.x1 && one.y1 < two.y2 && one.y2 > two.y1
}
