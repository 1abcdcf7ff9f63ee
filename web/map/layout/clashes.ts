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
  for (let line = 0; line < scene.lines; line++) clashes.crossings += crossingsAfter(scene, line)
  return clashes
}

/** How many of the lines after it a line crosses: so each pair is counted once. */
function crossingsAfter(scene: Scene, line: number): number {
  const { lineLeft, lineTop, lineRight, lineBottom, linesNear } = scene
  const near = linesNear.query(
    num(lineLeft, line),
    num(lineTop, line),
    num(lineRight, line),
    num(lineBottom, line),
  )
  let crossings = 0
  for (let i = 0; i < near; i++) {
    const other = int(linesNear.found, i)
    if (other > line && linesCross(scene, line, other)) crossings++
  }
  return crossings
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

function eachFault(scene: Scene, tell: Tell): void {
  for (let node = 0; node < scene.nodes; node++) {
    faultsOfDisc(scene, node, tell)
    if (int(scene.place, node) < 0) continue
    const box = {
      left: num(scene.left, node),
      top: num(scene.top, node),
      right: num(scene.right, node),
      bottom: num(scene.bottom, node),
    }
    faultsWithNodes(scene, node, box, tell)
    faultsWithLines(scene, node, box, tell)
  }
}

function faultsOfDisc(scene: Scene, node: number, tell: Tell): void {
  const x = num(scene.x, node)
  const y = num(scene.y, node)
  const radius = num(scene.radius, node)
  const near = scene.linesNear.query(x - radius, y - radius, x + radius, y + radius)
  for (let i = 0; i < near; i++) {
    const line = int(scene.linesNear.found, i)
    const source = int(scene.source, line)
    const target = int(scene.target, line)
    if (source === node || target === node) continue
    if (lineMeetsDisc(scene, line, x, y, radius)) tell('linesThroughNodes', node, [source, target])
  }
}

interface Sides {
  left: number
  top: number
  right: number
  bottom: number
}

function faultsWithNodes(scene: Scene, node: number, { left, top, right, bottom }: Sides, tell: Tell): void {
  const names = scene.namesNear.query(left, top, right, bottom)
  for (let i = 0; i < names; i++) {
    const other = int(scene.namesNear.found, i)
    const across = num(scene.left, other) < right && num(scene.right, other) > left
    const down = num(scene.top, other) < bottom && num(scene.bottom, other) > top
    if (other > node && across && down) tell('namesOnNames', node, [other])
  }
  const discs = scene.discsNear.query(left, top, right, bottom)
  for (let i = 0; i < discs; i++) {
    const other = int(scene.discsNear.found, i)
    const gap = squaredDistanceToBox(num(scene.x, other), num(scene.y, other), left, top, right, bottom)
    if (other !== node && gap < num(scene.radius, other) ** 2) tell('namesOnNodes', node, [other])
  }
}

function faultsWithLines(scene: Scene, node: number, { left, top, right, bottom }: Sides, tell: Tell): void {
  const near = scene.linesNear.query(left, top, right, bottom)
  for (let i = 0; i < near; i++) {
    const line = int(scene.linesNear.found, i)
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
