/** What it costs that a name is struck by another name, a disc, a line or a glyph. */
import { int, num } from './arrays.ts'
import { chordInBox, squaredDistanceToBox } from './geometry.ts'
import { POINTS, type Scene } from './scene.ts'

const NAME_ON_NAME = 50
const NAME_ON_NODE = 50
const GLYPH_ON_NAME = 30

/** Clear room asked for around things, px. */
export const ROOM = { nameName: 4, nameNode: 3, nameLine: 3, nodeLine: 4, glyphName: 2, widest: 4 }

/** What a name in the box costs for the name of another node: more, the more they share. */
export function overlap(
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
export function covering(
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

/** What a name costs for the disc of another node. */
export function coveredBy(scene: Scene, node: number, name: number): number {
  return covering(
    scene,
    node,
    num(scene.left, name),
    num(scene.top, name),
    num(scene.right, name),
    num(scene.bottom, name),
  )
}

/** What a line and its glyph cost for the name of a node: more, the more of the line is in it. */
export function striking(scene: Scene, line: number, node: number, strike: number): number {
  const left = num(scene.left, node) - ROOM.nameLine
  const top = num(scene.top, node) - ROOM.nameLine
  const right = num(scene.right, node) + ROOM.nameLine
  const bottom = num(scene.bottom, node) + ROOM.nameLine
  let chord = -1
  const last = line * POINTS + int(scene.points, line) - 1
  for (let i = line * POINTS; i < last; i++) {
    const part = chordInBox(
      num(scene.px, i),
      num(scene.py, i),
      num(scene.px, i + 1),
      num(scene.py, i + 1),
      left,
      top,
      right,
      bottom,
    )
    if (part >= 0) chord = Math.max(chord, 0) + part
  }
  const cost = chord < 0 ? 0 : strike * (0.5 + Math.min(1, chord / 40) / 2)
  return num(scene.glyph, line) > 0 ? cost + glyphCost(scene, line, node) : cost
}

function glyphCost(scene: Scene, line: number, node: number): number {
  const reach = num(scene.glyph, line) + ROOM.glyphName
  const squared = squaredDistanceToBox(
    num(scene.middleX, line),
    num(scene.middleY, line),
    num(scene.left, node),
    num(scene.top, node),
    num(scene.right, node),
    num(scene.bottom, node),
  )
  return squared < reach * reach ? GLYPH_ON_NAME : 0
}
