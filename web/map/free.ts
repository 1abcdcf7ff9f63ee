/** Which of some boxes have room, in their order, among what is taken and each other. */
import type { Extent } from './camera.ts'

/** Ids of the boxes that strike nothing taken and no box chosen before them. */
export function freeOf(boxes: readonly { id: string; box: Extent }[], taken: readonly Extent[]): Set<string> {
  const occupied = [...taken]
  const free = new Set<string>()
  for (const { id, box } of boxes) {
    if (occupied.some(other => meets(box, other))) continue
    occupied.push(box)
    free.add(id)
  }
  return free
}

function meets(one: Extent, two: Extent): boolean {
  return one.x1 < two.x2 && one.x2 > two.x1 && one.y1 < two.y2 && one.y2 > two.y1
}
