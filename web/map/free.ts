/** Which of some things have room among what is taken and each other. */
import type { Extent } from './camera.ts'

/** For each thing that has room, in their order, the index of its first box that strikes nothing. */
export function freeOf(
  things: readonly { id: string; boxes: readonly Extent[] }[],
  taken: readonly Extent[],
): Map<string, number> {
  const occupied = [...taken]
  const free = new Map<string, number>()
  for (const { id, boxes } of things) {
    const index = boxes.findIndex(box => !occupied.some(other => meets(box, other)))
    const box = boxes[index]
    if (box === undefined) continue
    occupied.push(box)
    free.set(id, index)
  }
  return free
}

function meets(one: Extent, two: Extent): boolean {
  return one.x1 < two.x2 && one.x2 > two.x1 && one.y1 < two.y2 && one.y2 > two.y1
}
