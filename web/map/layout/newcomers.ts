/** Newcomers find free places around the one they belong to; everybody else stays exactly where they are. */

import { at, int, num } from './arrays.ts'
import { nodeCost } from './cost.ts'
import { PLACES } from './places.ts'
import type { LayoutInput, Point } from './plan.ts'
import type { Scene } from './scene.ts'

/** Turn from one candidate to the next, which spreads them evenly around. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5))
const CANDIDATES = 90
const FIRST_RING = 70
const SPREAD = 26
/** Where those wait that have no place yet, beyond anything that could be struck. */
const AWAY = -1e7

/** Gives a position to every node of the input that has none. */
export function placeNewcomers(scene: Scene, input: LayoutInput): void {
  const settled = new Set(input.nodes.flatMap((node, index) => (node.position === null ? [] : [index])))
  const waiting = new Set(input.nodes.flatMap((node, index) => (node.position === null ? [index] : [])))
  scene.setAll(
    input.nodes.map(node => node.position?.x ?? AWAY),
    input.nodes.map(node => node.position?.y ?? AWAY),
  )
  const centre = middleOf(input)
  // Ends: each turn settles one of those waiting.
  while (waiting.size > 0) {
    const next = nextToPlace(scene, waiting, settled)
    placeAround(scene, input, next.node, next.anchor === null ? centre : pointOf(scene, next.anchor))
    waiting.delete(next.node)
    settled.add(next.node)
  }
}

/** The one waiting with a neighbour that is settled: beside the neighbour that most of those waiting belong to. */
function nextToPlace(
  scene: Scene,
  waiting: ReadonlySet<number>,
  settled: ReadonlySet<number>,
): { node: number; anchor: number | null } {
  let best: { node: number; anchor: number | null } | null = null
  let most = 0
  for (const node of waiting) {
    for (const anchor of neighboursAt(scene, node)) {
      if (!settled.has(anchor)) continue
      const drawn = neighboursAt(scene, anchor).filter(each => waiting.has(each)).length
      if (drawn > most) {
        most = drawn
        best = { node, anchor }
      }
    }
  }
  return best ?? { node: Math.min(...waiting), anchor: null }
}

function neighboursAt(scene: Scene, node: number): number[] {
  return Array.from(at(scene.linesAt, node), line => {
    const source = int(scene.source, line)
    return source === node ? int(scene.target, line) : source
  })
}

/** Tries positions on a spiral around the anchor, each with the four best places of the name. */
function placeAround(scene: Scene, input: LayoutInput, node: number, anchor: Point): void {
  const terms = { strike: 60, crossing: 2.6, spacing: 26, reserved: input.reserved }
  let least = Number.POSITIVE_INFINITY
  let best = { ...anchor, place: 0 }
  for (let i = 0; i < CANDIDATES; i++) {
    const distance = FIRST_RING + SPREAD * Math.sqrt(i)
    const x = anchor.x + Math.cos(i * GOLDEN_ANGLE) * distance
    const y = anchor.y + Math.sin(i * GOLDEN_ANGLE) * distance
    for (let place = 0; place < PLACES.length / 4; place++) {
      scene.place[node] = place
      scene.moveNode(node, x, y)
      const cost = nodeCost(scene, node, terms, least)
      if (cost >= least) continue
      least = cost
      best = { x, y, place }
    }
  }
  scene.place[node] = best.place
  scene.moveNode(node, best.x, best.y)
}

function pointOf(scene: Scene, node: number): Point {
  return { x: num(scene.x, node), y: num(scene.y, node) }
}

function middleOf(input: LayoutInput): Point {
  const points = input.nodes.flatMap(node => (node.position === null ? [] : [node.position]))
  const count = Math.max(points.length, 1)
  return {
    x: points.reduce((sum, { x }) => sum + x, 0) / count,
    y: points.reduce((sum, { y }) => sum + y, 0) / count,
  }
}
