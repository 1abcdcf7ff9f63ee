/** What an arrangement costs, piece by piece: only what touches the thing that moves is counted anew. */

import { angleCost } from './angles.ts'
import { at, int, num } from './arrays.ts'
import { MARGIN } from './frame.ts'
import { PLACES } from './places.ts'
import type { Box } from './plan.ts'
import type { Scene } from './scene.ts'
import { lineMeetsDisc, linesCross } from './strikes.ts'
import { coveredBy, covering, overlap, ROOM, striking } from './struck.ts'

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

const LINE_THROUGH_NODE = 70
const CLOSE_NODES = 14
const OUTSIDE = 45
const LENGTH = 0.011
/** Beyond so much, px, a line costs twice as much: its ends are no longer seen together. */
const LONG = 260
/** Two discs whose radii make so much keep the whole spacing between them, px; larger ones more. */
const ROOMY = 24
/** No disc has a larger radius, px. */
const LARGEST = 60
/** A line with a glyph needs so much room for it, px. */
const GLYPH_LENGTH = 60

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
  const room = ROOM.widest
  let cost =
    place.cost +
    outside(scene, left, top, right, bottom) +
    inReserved(terms.reserved, left, top, right, bottom)
  const discs = scene.discsNear.query(left - room, top - room, right + room, bottom + room)
  for (let i = 0; i < discs; i++) {
    const other = int(scene.discsNear.found, i)
    if (other !== node) cost += covering(scene, other, left, top, right, bottom)
  }
  const names = scene.namesNear.query(left - room, top - room, right + room, bottom + room)
  for (let i = 0; i < names; i++) {
    const other = int(scene.namesNear.found, i)
    if (other !== node) cost += overlap(scene, other, left, top, right, bottom)
  }
  if (cost > limit) return cost
  const lines = scene.linesNear.query(left - room, top - room, right + room, bottom + room)
  for (let i = 0; i < lines; i++) {
    cost += striking(scene, int(scene.linesNear.found, i), node, terms.strike)
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
  const reach = radius + ROOM.nodeLine
  const names = scene.namesNear.query(x - reach, y - reach, x + reach, y + reach)
  for (let i = 0; i < names; i++) {
    const other = int(scene.namesNear.found, i)
    if (other !== node) cost += coveredBy(scene, node, other)
  }
  const lines = scene.linesNear.query(x - reach, y - reach, x + reach, y + reach)
  for (let i = 0; i < lines; i++) {
    const line = int(scene.linesNear.found, i)
    if (int(scene.source, line) === node || int(scene.target, line) === node) continue
    if (lineMeetsDisc(scene, line, x, y, reach)) cost += LINE_THROUGH_NODE
  }
  return cost + closenessCost(scene, node, spacing)
}

/** What a line costs: what it strikes, what it crosses, its length. The name of `except` is counted elsewhere. */
export function lineCost(scene: Scene, line: number, except: number, terms: Terms): number {
  const source = int(scene.source, line)
  const target = int(scene.target, line)
  const reach = num(scene.glyph, line) + ROOM.widest
  const left = num(scene.lineLeft, line) - reach
  const top = num(scene.lineTop, line) - reach
  const right = num(scene.lineRight, line) + reach
  const bottom = num(scene.lineBottom, line) + reach
  let cost = lengthCost(scene, line, source, target) + crossingCost(scene, line, terms.crossing)
  const names = scene.namesNear.query(left, top, right, bottom)
  for (let i = 0; i < names; i++) {
    const node = int(scene.namesNear.found, i)
    if (node !== except) cost += striking(scene, line, node, terms.strike)
  }
  const discs = scene.discsNear.query(left, top, right, bottom)
  for (let i = 0; i < discs; i++) {
    const node = int(scene.discsNear.found, i)
    if (node === source || node === target) continue
    const rim = num(scene.radius, node) + ROOM.nodeLine
    if (lineMeetsDisc(scene, line, num(scene.x, node), num(scene.y, node), rim)) cost += LINE_THROUGH_NODE
  }
  return cost
}

function crossingCost(scene: Scene, line: number, each: number): number {
  const { lineLeft, lineTop, lineRight, lineBottom, linesNear } = scene
  const lines = linesNear.query(
    num(lineLeft, line),
    num(lineTop, line),
    num(lineRight, line),
    num(lineBottom, line),
  )
  let cost = 0
  for (let i = 0; i < lines; i++) {
    if (linesCross(scene, line, int(linesNear.found, i))) cost += each
  }
  return cost
}

function lengthCost(scene: Scene, line: number, source: number, target: number): number {
  const dx = num(scene.x, source) - num(scene.x, target)
  const dy = num(scene.y, source) - num(scene.y, target)
  const length = Math.sqrt(dx * dx + dy * dy)
  const cramped = num(scene.glyph, line) > 0 && length < GLYPH_LENGTH
  return (length + Math.max(0, length - LONG)) * LENGTH + (cramped ? (GLYPH_LENGTH - length) * 0.5 : 0)
}

/** What others cost that are too near: more room is kept around large discs. */
function closenessCost(scene: Scene, node: number, spacing: number): number {
  const x = num(scene.x, node)
  const y = num(scene.y, node)
  const radius = num(scene.radius, node)
  const reach = radius + spacing * ((radius + LARGEST) / ROOMY)
  const discs = scene.discsNear.query(x - reach, y - reach, x + reach, y + reach)
  let cost = 0
  for (let i = 0; i < discs; i++) {
    const other = int(scene.discsNear.found, i)
    if (other === node) continue
    const dx = num(scene.x, other) - x
    const dy = num(scene.y, other) - y
    const size = radius + num(scene.radius, other)
    const room = size + (spacing * size) / ROOMY
    const squared = dx * dx + dy * dy
    if (squared < room * room) cost += CLOSE_NODES * (1 - Math.sqrt(squared) / room) + 4
  }
  return cost
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
