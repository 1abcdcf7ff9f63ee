/** The measure: what strikes what in an arrangement, counted exactly, without any room added. */

import { int, num } from './arrays.ts'
import { squaredDistanceToBox } from './geometry.ts'
import type { Clashes } from './plan.ts'
import type { Scene } from './scene.ts'
import { lineMeetsBox, lineMeetsDisc, linesCross } from './strikes.ts'

/** The kinds of fault; crossings are not one. */
export type Fault = Exclude<keyof Clashes, 'crossings'>

/** Is told each fault: the node whose name or disc is struck, and the nodes that could end it by moving. */
type Tell = (fault: Fault, node: number, others: readonly number[]) => void

/** Counts pairs: two names, a name and another's disc, a line and a name, a line and a disc it does not end at, … */
export function clashesOf(scene: Scene): Clashes {
  const clashes: Clashes = {
    namesOnNames: 0,
    namesOnNodes: 0,
    linesThroughNames: 0,
    linesThroughNodes: 0,
    glyphsOnNames: 0,
    crossings: 0,
  }
  eachFault(scene, fault => clashes[fault]++)
  for (let one = 0; one < scene.lines; one++) {
    for (let two = one + 1; two < scene.lines; two++) if (linesCross(scene, one, two)) clashes.crossings++
  }
  return clashes
}

/** How many faults there are, crossings apart. */
export function faultsOf(clashes: Clashes): number {
  const { namesOnNames, namesOnNodes, linesThroughNames, linesThroughNodes, glyphsOnNames } = clashes
  return namesOnNames + namesOnNodes + linesThroughNames + linesThroughNodes + glyphsOnNames
}

/** The nodes that have a part in any fault, in ascending order: of the struck, of the striking, the ends of lines. */
export function nodesAtFault(scene: Scene): number[] {
  const nodes = new Set<number>()
  eachFault(scene, (_, node, others) => {
    nodes.add(node)
    for (const other of others) nodes.add(other)
  })
  return [...nodes].sort((one, two) => one - two)
}

export function eachFault(scene: Scene, tell: Tell): void {
  for (let node = 0; node < scene.nodes; node++) {
    if (int(scene.place, node) >= 0) faultsOfName(scene, node, tell)
    for (let line = 0; line < scene.lines; line++) {
      const ends = [int(scene.source, line), int(scene.target, line)]
      if (ends.includes(node)) continue
      const { x, y, radius } = scene
      if (lineMeetsDisc(scene, line, num(x, node), num(y, node), num(radius, node))) {
        tell('linesThroughNodes', node, ends)
      }
    }
  }
}

function faultsOfName(scene: Scene, node: number, tell: Tell): void {
  const left = num(scene.left, node)
  const top = num(scene.top, node)
  const right = num(scene.right, node)
  const bottom = num(scene.bottom, node)
  for (let other = 0; other < scene.nodes; other++) {
    if (other === node) continue
    const across = num(scene.left, other) < right && num(scene.right, other) > left
    const down = num(scene.top, other) < bottom && num(scene.bottom, other) > top
    if (other > node && across && down) tell('namesOnNames', node, [other])
    const gap = squaredDistanceToBox(num(scene.x, other), num(scene.y, other), left, top, right, bottom)
    if (gap < num(scene.radius, other) ** 2) tell('namesOnNodes', node, [other])
  }
  for (let line = 0; line < scene.lines; line++) {
    const ends = [int(scene.source, line), int(scene.target, line)]
    if (lineMeetsBox(scene, line, left, top, right, bottom)) tell('linesThroughNames', node, ends)
    const glyph = num(scene.glyph, line)
    const gap = squaredDistanceToBox(
      num(scene.middleX, line),
      num(scene.middleY, line),
      left,
      top,
      right,
      bottom,
    )
    if (glyph > 0 && gap < glyph * glyph) tell('glyphsOnNames', node, ends)
  }
}
