/** What an arrangement costs, piece by piece: only what touches the thing that moves is counted anew. */
import { MARGIN } from './frame.ts'
import { chordInBox, squaredDistanceToBox } from './geometry.ts'
import { PLACES } from './places.ts'
import type { Box } from './plan.ts'
import { at, int, num, POINTS, type Scene } from './scene.ts'
import { lineMeetsDisc, linesCross } from './strikes.ts'

/** What matters how much; the two change while an arrangement cools. */
export interface Terms {
  /** A line through a name. */
  strike: number
  crossing: number
  /** Room between two discs, px. */
  spacing: number
  /** Parts of the extent where nothing may lie. */
  reserved: readonly Box[]
}

const NAME_ON_NAME = 50
const NAME_ON_NODE = 50
const LINE_THROUGH_NODE = 70
const GLYPH_ON_NAME = 30
const NARROW_ANGLE = 3
const CLOSE_NODES = 14
const OUTSIDE = 45
const LENGTH = 0.011
/** A line with a glyph needs so much room for it, px. */
const GLYPH_LENGTH = 60

/** Clear room asked for around things, px. */
const ROOM = { nameName: 2.5, nameNode: 3, nameLine: 3, nodeLine: 4, glyphName: 2 }

/** Cosine of the angle under which two lines at one node are hard to tell apart. */
const COS_NARROW = Math.cos((29 * Math.PI) / 180)

/**
 * All that a node, its name and its lines cost in their present places. Every part adds, so the sum is given up
 * as soon as it is above `limit`.
 */
export function nodeCost(scene: Scene, node: number, terms: Terms, limit: number): number {
  let cost = nameCost(scene, node, terms, limit)
  if (cost > limit) return cost
  cost += bodyCost(scene, node, terms)
  const lines = at(scene.linesAt, node)
  for (let i = 0; i < lines.length && cost <= limit; i++) cost += lineCost(scene, int(lines, i), node, terms)
  return cost > limit ? cost : cost + angleCost(scene, node)
}

/** What a name costs where it is. */
export function nameCost(scene: Scene, node: number, terms: Terms, limit: number): number {
  const place = PLACES[int(scene.place, node)]
  if (place === undefined) return 0
  const left = num(scene.left, node)
  const top = num(scene.top, node)
  const right = num(scene.right, node)
  const bottom = num(scene.bottom, node)
  const { nodes, lines, x, y, radius } = scene
  let cost =
    place.cost +
    outside(scene, left, top, right, bottom) +
    inReserved(terms.reserved, left, top, right, bottom)
  for (let other = 0; other < nodes && cost <= limit; other++) {
    if (other === node) continue
    const reach = num(radius, other) + ROOM.nameNode
    const atX = num(x, other)
    const atY = num(y, other)
    if (atX > left - reach && atX < right + reach && atY > top - reach && atY < bottom + reach) {
      cost += covering(scene, other, left, top, right, bottom)
    }
    cost += overlap(scene, other, left, top, right, bottom)
  }
  const { lineLeft, lineTop, lineRight, lineBottom, glyph } = scene
  for (let line = 0; line < lines && cost <= limit; line++) {
    const room = num(glyph, line) + ROOM.nameLine
    if (
      num(lineLeft, line) <= right + room &&
      num(lineRight, line) >= left - room &&
      num(lineTop, line) <= bottom + room &&
      num(lineBottom, line) >= top - room
    ) {
      cost += striking(scene, line, left, top, right, bottom, terms.strike)
    }
  }
  return cost
}

/** What the disc of a node costs: others too close, lines through it, their names on it. */
function bodyCost(scene: Scene, node: number, { reserved, spacing }: Terms): number {
  const x = num(scene.x, node)
  const y = num(scene.y, node)
  const radius = num(scene.radius, node)
  let cost = outside(scene, x - radius, y - radius, x + radius, y + radius)
  cost += inReserved(reserved, x - radius, y - radius, x + radius, y + radius)
  const { nodes, lines, left, top, right, bottom } = scene
  const reach = radius + ROOM.nameNode
  for (let other = 0; other < nodes; other++) {
    if (other === node) continue
    cost += closeness(scene, node, other, spacing)
    if (
      num(left, other) < x + reach &&
      num(right, other) > x - reach &&
      num(top, other) < y + reach &&
      num(bottom, other) > y - reach
    ) {
      cost += covering(scene, node, num(left, other), num(top, other), num(right, other), num(bottom, other))
    }
  }
  for (let line = 0; line < lines; line++) {
    if (!lineMeetsDisc(scene, line, x, y, radius + ROOM.nodeLine)) continue
    if (int(scene.source, line) !== node && int(scene.target, line) !== node) cost += LINE_THROUGH_NODE
  }
  return cost
}

/** What a line costs: what it strikes, what it crosses, its length. The name of `except` is counted elsewhere. */
export function lineCost(scene: Scene, line: number, except: number, terms: Terms): number {
  const source = int(scene.source, line)
  const target = int(scene.target, line)
  const reach = num(scene.glyph, line) + ROOM.nodeLine
  const lineLeft = num(scene.lineLeft, line) - reach
  const lineTop = num(scene.lineTop, line) - reach
  const lineRight = num(scene.lineRight, line) + reach
  const lineBottom = num(scene.lineBottom, line) + reach
  const { nodes, x, y, radius, left, top, right, bottom } = scene
  let cost = lengthCost(scene, line, source, target) + crossingCost(scene, line, terms.crossing)
  for (let node = 0; node < nodes; node++) {
    // Most of what there is lies elsewhere: the boxes tell so at once.
    if (
      num(left, node) <= lineRight &&
      num(right, node) >= lineLeft &&
      num(top, node) <= lineBottom &&
      num(bottom, node) >= lineTop &&
      node !== except
    ) {
      cost += striking(
        scene,
        line,
        num(left, node),
        num(top, node),
        num(right, node),
        num(bottom, node),
        terms.strike,
      )
    }
    const rim = num(radius, node)
    const atX = num(x, node)
    const atY = num(y, node)
    if (
      atX - rim <= lineRight &&
      atX + rim >= lineLeft &&
      atY - rim <= lineBottom &&
      atY + rim >= lineTop &&
      node !== source &&
      node !== target &&
      lineMeetsDisc(scene, line, atX, atY, rim + ROOM.nodeLine)
    ) {
      cost += LINE_THROUGH_NODE
    }
  }
  return cost
}

function crossingCost(scene: Scene, line: number, each: number): number {
  const { lines, lineLeft, lineTop, lineRight, lineBottom } = scene
  const left = num(lineLeft, line)
  const top = num(lineTop, line)
  const right = num(lineRight, line)
  const bottom = num(lineBottom, line)
  let cost = 0
  for (let other = 0; other < lines; other++) {
    if (
      num(lineLeft, other) <= right &&
      num(lineRight, other) >= left &&
      num(lineTop, other) <= bottom &&
      num(lineBottom, other) >= top &&
      linesCross(scene, line, other)
    ) {
      cost += each
    }
  }
  return cost
}

function lengthCost(scene: Scene, line: number, source: number, target: number): number {
  const dx = num(scene.x, source) - num(scene.x, target)
  const dy = num(scene.y, source) - num(scene.y, target)
  const length = Math.sqrt(dx * dx + dy * dy)
  const cramped = num(scene.glyph, line) > 0 && length < GLYPH_LENGTH
  return length * LENGTH + (cramped ? (GLYPH_LENGTH - length) * 0.5 : 0)
}

/** What lines that leave a node, or its neighbours, in nearly the same direction cost. */
function angleCost(scene: Scene, node: number): number {
  let cost = 0
  const lines = at(scene.linesAt, node)
  for (let i = 0; i < lines.length; i++) {
    const other = otherEnd(scene, int(lines, i), node)
    if (other === node) continue
    for (let j = i + 1; j < lines.length; j++)
      cost += narrow(scene, node, other, otherEnd(scene, int(lines, j), node))
    const theirs = at(scene.linesAt, other)
    for (let j = 0; j < theirs.length; j++)
      cost += narrow(scene, other, node, otherEnd(scene, int(theirs, j), other))
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
  const source = int(scene.source, line)
  return source === node ? int(scene.target, line) : source
}

function closeness(scene: Scene, one: number, two: number, spacing: number): number {
  const dx = num(scene.x, one) - num(scene.x, two)
  const dy = num(scene.y, one) - num(scene.y, two)
  const room = num(scene.radius, one) + num(scene.radius, two) + spacing
  const squared = dx * dx + dy * dy
  return squared >= room * room ? 0 : CLOSE_NODES * (1 - Math.sqrt(squared) / room) + 4
}

/** What a name in the box costs for the name of another node: more, the more they share. */
function overlap(
  scene: Scene,
  other: number,
  left: number,
  top: number,
  right: number,
  bottom: number,
): number {
  const across =
    Math.min(num(scene.right, other), right) - Math.max(num(scene.left, other), left) + ROOM.nameName
  if (!(across > 0)) return 0
  const down =
    Math.min(num(scene.bottom, other), bottom) - Math.max(num(scene.top, other), top) + ROOM.nameName
  if (!(down > 0)) return 0
  return NAME_ON_NAME * (0.5 + Math.min(1, (across * down) / 1200) / 2)
}

/** What a name in the box costs for the disc of another node. */
function covering(
  scene: Scene,
  other: number,
  left: number,
  top: number,
  right: number,
  bottom: number,
): number {
  const reach = num(scene.radius, other) + ROOM.nameNode
  const squared = squaredDistanceToBox(num(scene.x, other), num(scene.y, other), left, top, right, bottom)
  return squared < reach * reach ? NAME_ON_NODE * (1 - Math.sqrt(squared) / reach / 2) : 0
}

/** What a line and its glyph cost for a name in the box: more, the more of the line is in it. */
function striking(
  scene: Scene,
  line: number,
  left: number,
  top: number,
  right: number,
  bottom: number,
  strike: number,
): number {
  const room = ROOM.nameLine
  let chord = -1
  const last = line * POINTS + int(scene.points, line) - 1
  for (let i = line * POINTS; i < last; i++) {
    const part = chordInBox(
      num(scene.px, i),
      num(scene.py, i),
      num(scene.px, i + 1),
      num(scene.py, i + 1),
      left - room,
      top - room,
      right + room,
      bottom + room,
    )
    if (part >= 0) chord = Math.max(chord, 0) + part
  }
  const cost = chord < 0 ? 0 : strike * (0.5 + Math.min(1, chord / 40) / 2)
  return num(scene.glyph, line) > 0 ? cost + glyphCost(scene, line, left, top, right, bottom) : cost
}

function glyphCost(
  scene: Scene,
  line: number,
  left: number,
  top: number,
  right: number,
  bottom: number,
): number {
  const reach = num(scene.glyph, line) + ROOM.glyphName
  const squared = squaredDistanceToBox(
    num(scene.middleX, line),
    num(scene.middleY, line),
    left,
    top,
    right,
    bottom,
  )
  return squared < reach * reach ? GLYPH_ON_NAME : 0
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
  for (let i = 0; i < reserved.length; i++) {
    const box = at(reserved, i)
    if (left < box.x + box.width && right > box.x && top < box.y + box.height && bottom > box.y)
      cost += OUTSIDE
  }
  return cost
}
