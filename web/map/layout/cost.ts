/** What an arrangement costs, piece by piece: only what touches the thing that moves is counted anew. */
import { MARGIN } from './frame.ts'
import { segmentMeetsBox, segmentsCross, squaredDistanceToBox, squaredDistanceToSegment } from './geometry.ts'
import { PLACES } from './places.ts'
import type { Box } from './plan.ts'
import { at, num, POINTS, type Scene } from './scene.ts'

/** What each fault costs. `strike` rises while the arrangement cools. */
export interface Weights {
  strike: number
}

const NAME_ON_NAME = 50
const NAME_ON_NODE = 50
const LINE_THROUGH_NODE = 70
const GLYPH_ON_NAME = 30
const CROSSING = 2.6
const NARROW_ANGLE = 3
const CLOSE_NODES = 14
const OUTSIDE = 45
const LENGTH = 0.011

/** Clear room asked for around things, px. */
const ROOM = { nameName: 2.5, nameNode: 3, nameLine: 3, nodeLine: 4, glyphName: 2, nodeNode: 26 }

/** Cosine of the angle under which two lines at one node are hard to tell apart. */
const COS_NARROW = Math.cos((29 * Math.PI) / 180)

/** All that a node, its name and its lines cost in their present places. */
export function nodeCost(scene: Scene, node: number, weights: Weights, reserved: readonly Box[]): number {
  let cost = nameCost(scene, node, weights, reserved) + bodyCost(scene, node, reserved)
  for (const line of at(scene.linesAt, node)) cost += lineCost(scene, line, node, weights)
  return cost + angleCost(scene, node)
}

/** What a name costs where it is. */
export function nameCost(scene: Scene, node: number, weights: Weights, reserved: readonly Box[]): number {
  const place = PLACES[num(scene.place, node)]
  if (place === undefined) return 0
  const left = num(scene.left, node)
  const top = num(scene.top, node)
  const right = num(scene.right, node)
  const bottom = num(scene.bottom, node)
  let cost =
    place.cost + outside(scene, left, top, right, bottom) + inReserved(reserved, left, top, right, bottom)
  for (let other = 0; other < scene.nodes; other++) {
    if (other === node) continue
    if (boxesMeet(scene, other, left, top, right, bottom, ROOM.nameName)) cost += NAME_ON_NAME
    const reach = num(scene.radius, other) + ROOM.nameNode
    const x = num(scene.x, other)
    const y = num(scene.y, other)
    if (squaredDistanceToBox(x, y, left, top, right, bottom) < reach * reach) cost += NAME_ON_NODE
  }
  const room = ROOM.nameLine
  for (let line = 0; line < scene.lines; line++) {
    if (lineMeetsBox(scene, line, left - room, top - room, right + room, bottom + room))
      cost += weights.strike
    if (glyphMeetsBox(scene, line, left, top, right, bottom)) cost += GLYPH_ON_NAME
  }
  return cost
}

/** What the disc of a node costs: others too close, lines through it, their names on it. */
function bodyCost(scene: Scene, node: number, reserved: readonly Box[]): number {
  const x = num(scene.x, node)
  const y = num(scene.y, node)
  const radius = num(scene.radius, node)
  let cost = outside(scene, x - radius, y - radius, x + radius, y + radius)
  cost += inReserved(reserved, x - radius, y - radius, x + radius, y + radius)
  const reach = radius + ROOM.nameNode
  for (let other = 0; other < scene.nodes; other++) {
    if (other === node) continue
    cost += closeness(scene, node, other)
    const distance = squaredDistanceToBox(
      x,
      y,
      num(scene.left, other),
      num(scene.top, other),
      num(scene.right, other),
      num(scene.bottom, other),
    )
    if (distance < reach * reach) cost += NAME_ON_NODE
  }
  for (let line = 0; line < scene.lines; line++) {
    if (scene.source[line] === node || scene.target[line] === node) continue
    if (lineMeetsDisc(scene, line, x, y, radius + ROOM.nodeLine)) cost += LINE_THROUGH_NODE
  }
  return cost
}

/** What a line costs: what it strikes, what it crosses, its length. The name of `except` is counted elsewhere. */
export function lineCost(scene: Scene, line: number, except: number, weights: Weights): number {
  const source = num(scene.source, line)
  const target = num(scene.target, line)
  const length = Math.hypot(
    num(scene.x, source) - num(scene.x, target),
    num(scene.y, source) - num(scene.y, target),
  )
  let cost = length * LENGTH + (num(scene.glyph, line) > 0 && length < 60 ? (60 - length) * 0.5 : 0)
  const room = ROOM.nameLine
  for (let node = 0; node < scene.nodes; node++) {
    if (node !== except) {
      const left = num(scene.left, node)
      const top = num(scene.top, node)
      const right = num(scene.right, node)
      const bottom = num(scene.bottom, node)
      if (lineMeetsBox(scene, line, left - room, top - room, right + room, bottom + room))
        cost += weights.strike
      if (glyphMeetsBox(scene, line, left, top, right, bottom)) cost += GLYPH_ON_NAME
    }
    if (node === source || node === target) continue
    const reach = num(scene.radius, node) + ROOM.nodeLine
    if (lineMeetsDisc(scene, line, num(scene.x, node), num(scene.y, node), reach)) cost += LINE_THROUGH_NODE
  }
  for (let other = 0; other < scene.lines; other++) {
    if (other !== line && linesCross(scene, line, other)) cost += CROSSING
  }
  return cost
}

/** What lines that leave a node, or its neighbours, in nearly the same direction cost. */
function angleCost(scene: Scene, node: number): number {
  let cost = 0
  const lines = at(scene.linesAt, node)
  for (let i = 0; i < lines.length; i++) {
    const other = otherEnd(scene, num(lines, i), node)
    if (other === node) continue
    for (let j = i + 1; j < lines.length; j++)
      cost += narrow(scene, node, other, otherEnd(scene, num(lines, j), node))
    for (const line of at(scene.linesAt, other))
      cost += narrow(scene, other, node, otherEnd(scene, line, other))
  }
  return cost
}

function narrow(scene: Scene, hub: number, one: number, two: number): number {
  if (one === two || one === hub || two === hub) return 0
  const ax = num(scene.x, one) - num(scene.x, hub)
  const ay = num(scene.y, one) - num(scene.y, hub)
  const bx = num(scene.x, two) - num(scene.x, hub)
  const by = num(scene.y, two) - num(scene.y, hub)
  const dot = ax * bx + ay * by
  if (dot <= 0) return 0
  const cos = dot / Math.sqrt((ax * ax + ay * ay) * (bx * bx + by * by))
  return cos > COS_NARROW ? (NARROW_ANGLE * (cos - COS_NARROW)) / (1 - COS_NARROW) : 0
}

function otherEnd(scene: Scene, line: number, node: number): number {
  const source = num(scene.source, line)
  return source === node ? num(scene.target, line) : source
}

function closeness(scene: Scene, one: number, two: number): number {
  const dx = num(scene.x, one) - num(scene.x, two)
  const dy = num(scene.y, one) - num(scene.y, two)
  const room = num(scene.radius, one) + num(scene.radius, two) + ROOM.nodeNode
  const squared = dx * dx + dy * dy
  return squared >= room * room ? 0 : CLOSE_NODES * (1 - Math.sqrt(squared) / room) + 4
}

function boxesMeet(
  scene: Scene,
  node: number,
  left: number,
  top: number,
  right: number,
  bottom: number,
  room: number,
): boolean {
  return (
    num(scene.left, node) < right + room &&
    num(scene.right, node) > left - room &&
    num(scene.top, node) < bottom + room &&
    num(scene.bottom, node) > top - room
  )
}

function outside(scene: Scene, left: number, top: number, right: number, bottom: number): number {
  const { width, height } = scene.extent
  const out =
    Math.max(0, MARGIN - left) +
    Math.max(0, MARGIN - top) +
    Math.max(0, right - width + MARGIN) +
    Math.max(0, bottom - height + MARGIN)
  return out === 0 ? 0 : OUTSIDE + out * 0.5
}

function inReserved(
  reserved: readonly Box[],
  left: number,
  top: number,
  right: number,
  bottom: number,
): number {
  let cost = 0
  for (const box of reserved) {
    if (left < box.x + box.width && right > box.x && top < box.y + box.height && bottom > box.y)
      cost += OUTSIDE
  }
  return cost
}

/** Whether the line comes within the box. */
export function lineMeetsBox(
  scene: Scene,
  line: number,
  left: number,
  top: number,
  right: number,
  bottom: number,
): boolean {
  if (num(scene.lineLeft, line) > right || num(scene.lineRight, line) < left) return false
  if (num(scene.lineTop, line) > bottom || num(scene.lineBottom, line) < top) return false
  const last = line * POINTS + num(scene.points, line) - 1
  for (let i = line * POINTS; i < last; i++) {
    const { px, py } = scene
    if (segmentMeetsBox(num(px, i), num(py, i), num(px, i + 1), num(py, i + 1), left, top, right, bottom))
      return true
  }
  return false
}

/** Whether the line comes nearer to the point than `reach`. */
export function lineMeetsDisc(scene: Scene, line: number, x: number, y: number, reach: number): boolean {
  if (num(scene.lineLeft, line) > x + reach || num(scene.lineRight, line) < x - reach) return false
  if (num(scene.lineTop, line) > y + reach || num(scene.lineBottom, line) < y - reach) return false
  const last = line * POINTS + num(scene.points, line) - 1
  for (let i = line * POINTS; i < last; i++) {
    const { px, py } = scene
    const distance = squaredDistanceToSegment(x, y, num(px, i), num(py, i), num(px, i + 1), num(py, i + 1))
    if (distance < reach * reach) return true
  }
  return false
}

function glyphMeetsBox(
  scene: Scene,
  line: number,
  left: number,
  top: number,
  right: number,
  bottom: number,
): boolean {
  const radius = num(scene.glyph, line)
  if (radius === 0) return false
  const reach = radius + ROOM.glyphName
  const x = num(scene.middleX, line)
  const y = num(scene.middleY, line)
  return squaredDistanceToBox(x, y, left, top, right, bottom) < reach * reach
}

/** Whether two lines cross; lines that share an end do not. */
export function linesCross(scene: Scene, one: number, two: number): boolean {
  if (
    num(scene.lineLeft, one) > num(scene.lineRight, two) ||
    num(scene.lineRight, one) < num(scene.lineLeft, two) ||
    num(scene.lineTop, one) > num(scene.lineBottom, two) ||
    num(scene.lineBottom, one) < num(scene.lineTop, two)
  ) {
    return false
  }
  const from = num(scene.source, one)
  const to = num(scene.target, one)
  const { source, target, px, py } = scene
  if (source[two] === from || source[two] === to || target[two] === from || target[two] === to) return false
  const lastOne = one * POINTS + num(scene.points, one) - 1
  const lastTwo = two * POINTS + num(scene.points, two) - 1
  for (let i = one * POINTS; i < lastOne; i++) {
    for (let j = two * POINTS; j < lastTwo; j++) {
      const meets = segmentsCross(
        num(px, i),
        num(py, i),
        num(px, i + 1),
        num(py, i + 1),
        num(px, j),
        num(py, j),
        num(px, j + 1),
        num(py, j + 1),
      )
      if (meets) return true
    }
  }
  return false
}
