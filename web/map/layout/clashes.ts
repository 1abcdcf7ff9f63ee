/** The measure: what strikes what in an arrangement, counted exactly, without any room added. */
import { lineMeetsBox, lineMeetsDisc, linesCross } from './cost.ts'
import { squaredDistanceToBox } from './geometry.ts'
import type { Clashes } from './plan.ts'
import { num, type Scene } from './scene.ts'

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
  for (let node = 0; node < scene.nodes; node++) countAtNode(scene, node, clashes)
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

function countAtNode(scene: Scene, node: number, clashes: Clashes): void {
  const named = num(scene.place, node) >= 0
  const left = num(scene.left, node)
  const top = num(scene.top, node)
  const right = num(scene.right, node)
  const bottom = num(scene.bottom, node)
  for (let other = 0; other < scene.nodes; other++) {
    if (other === node || !named) continue
    const meets =
      num(scene.left, other) < right &&
      num(scene.right, other) > left &&
      num(scene.top, other) < bottom &&
      num(scene.bottom, other) > top
    if (meets && other > node) clashes.namesOnNames++
    const distance = squaredDistanceToBox(num(scene.x, other), num(scene.y, other), left, top, right, bottom)
    if (distance < num(scene.radius, other) ** 2) clashes.namesOnNodes++
  }
  for (let line = 0; line < scene.lines; line++) {
    if (named && lineMeetsBox(scene, line, left, top, right, bottom)) clashes.linesThroughNames++
    const glyph = num(scene.glyph, line)
    const gap = squaredDistanceToBox(
      num(scene.middleX, line),
      num(scene.middleY, line),
      left,
      top,
      right,
      bottom,
    )
    if (named && glyph > 0 && gap < glyph * glyph) clashes.glyphsOnNames++
    if (scene.source[line] === node || scene.target[line] === node) continue
    const { x, y, radius } = scene
    if (lineMeetsDisc(scene, line, num(x, node), num(y, node), num(radius, node))) clashes.linesThroughNodes++
  }
}
