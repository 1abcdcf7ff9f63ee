/**
 * The drawing as the layout sees it, in typed arrays: discs, the boxes of their names and the lines between them.
 * Moving one thing updates only what hangs on it.
 */
import { at, int, num } from './arrays.ts'
import { Bands } from './bands.ts'
import { linesByNode } from './linesByNode.ts'
import { loopCorners } from './loop.ts'
import { offsetDown, offsetRight, PLACES } from './places.ts'
import type { LayoutInput, Size } from './plan.ts'

/** Pieces a curved line is cut into; a straight one is one piece. */
const PIECES = 6

/** Points kept for a line. */
export const POINTS = PIECES + 1

/** Positions, places and bows of a scene. */
export interface Snapshot {
  x: Float64Array
  y: Float64Array
  place: Int32Array
  bow: Float64Array
}

export class Scene {
  readonly nodes: number
  readonly lines: number
  readonly x: Float64Array
  readonly y: Float64Array
  readonly radius: Float64Array
  readonly nameWidth: Float64Array
  readonly nameHeight: Float64Array
  /** Index of PLACES, or −1 for a name that is not shown. */
  readonly place: Int32Array
  /** The name's box; a name not shown has an empty one far away. */
  readonly left: Float64Array
  readonly top: Float64Array
  readonly right: Float64Array
  readonly bottom: Float64Array
  readonly source: Int32Array
  readonly target: Int32Array
  readonly bow: Float64Array
  readonly glyph: Float64Array
  /** How many points of `px`, `py` from `line * POINTS` on draw the line. */
  readonly points: Int32Array
  readonly px: Float64Array
  readonly py: Float64Array
  readonly lineLeft: Float64Array
  readonly lineTop: Float64Array
  readonly lineRight: Float64Array
  readonly lineBottom: Float64Array
  /** The middle of the line, where its glyph stands. */
  readonly middleX: Float64Array
  readonly middleY: Float64Array
  /** The lines of each node. */
  readonly linesAt: readonly Int32Array[]
  readonly extent: Size
  /** What lies where: the boxes of names, of discs and of lines with their glyphs. */
  readonly namesNear: Bands
  readonly discsNear: Bands
  readonly linesNear: Bands
  /** Start, control point and end of the line being traced, x and y each: kept, so that no move makes an array. */
  private readonly curve = new Float64Array(6)

  constructor(input: LayoutInput, extent: Size) {
    const n = input.nodes.length
    const m = input.lines.length
    const perNode = () => new Float64Array(n)
    const perLine = () => new Float64Array(m)
    this.nodes = n
    this.lines = m
    this.extent = extent
    this.x = perNode()
    this.y = perNode()
    this.radius = Float64Array.from(input.nodes, node => node.radius)
    this.nameWidth = Float64Array.from(input.nodes, node => node.name?.width ?? 0)
    this.nameHeight = Float64Array.from(input.nodes, node => node.name?.height ?? 0)
    this.place = Int32Array.from(input.nodes, node => (node.name === null ? -1 : (node.place ?? 0)))
    this.left = perNode()
    this.top = perNode()
    this.right = perNode()
    this.bottom = perNode()
    this.source = Int32Array.from(input.lines, line => line.source)
    this.target = Int32Array.from(input.lines, line => line.target)
    this.bow = Float64Array.from(input.lines, line => line.bow)
    this.glyph = Float64Array.from(input.lines, line => line.glyph)
    this.points = new Int32Array(m)
    this.px = new Float64Array(m * POINTS)
    this.py = new Float64Array(m * POINTS)
    this.lineLeft = perLine()
    this.lineTop = perLine()
    this.lineRight = perLine()
    this.lineBottom = perLine()
    this.middleX = perLine()
    this.middleY = perLine()
    this.linesAt = linesByNode(n, this.source, this.target)
    const banded = Number.isFinite(extent.width) ? extent : input.frame
    this.namesNear = new Bands(n, banded)
    this.discsNear = new Bands(n, banded)
    this.linesNear = new Bands(m, banded)
  }

  /** Puts every node somewhere and draws everything anew. */
  setAll(x: ArrayLike<number>, y: ArrayLike<number>): void {
    this.x.set(x)
    this.y.set(y)
    for (let node = 0; node < this.nodes; node++) this.#drawNode(node)
    for (let line = 0; line < this.lines; line++) this.#drawLine(line)
  }

  /** What can change, to come back to. */
  snapshot(): Snapshot {
    return { x: this.x.slice(), y: this.y.slice(), place: this.place.slice(), bow: this.bow.slice() }
  }

  restore(snapshot: Snapshot): void {
    this.place.set(snapshot.place)
    this.bow.set(snapshot.bow)
    this.setAll(snapshot.x, snapshot.y)
  }

  moveNode(node: number, x: number, y: number): void {
    this.x[node] = x
    this.y[node] = y
    this.#drawNode(node)
    const lines = at(this.linesAt, node)
    for (let i = 0; i < lines.length; i++) this.#drawLine(int(lines, i))
  }

  setPlace(node: number, place: number): void {
    this.place[node] = place
    this.#drawName(node)
  }

  setBow(line: number, bow: number): void {
    this.bow[line] = bow
    this.#drawLine(line)
  }

  #drawNode(node: number): void {
    const x = num(this.x, node)
    const y = num(this.y, node)
    const radius = num(this.radius, node)
    this.discsNear.put(node, x - radius, y - radius, x + radius, y + radius)
    this.#drawName(node)
  }

  #drawName(node: number): void {
    const place = PLACES[int(this.place, node)]
    if (place === undefined) {
      this.left[node] = this.top[node] = this.right[node] = this.bottom[node] = Number.NEGATIVE_INFINITY
      this.namesNear.remove(node)
      return
    }
    const radius = num(this.radius, node)
    const halfWidth = num(this.nameWidth, node) / 2
    const halfHeight = num(this.nameHeight, node) / 2
    const x = num(this.x, node) + offsetRight(place, radius, halfWidth)
    const y = num(this.y, node) + offsetDown(place, radius, halfHeight)
    this.left[node] = x - halfWidth
    this.right[node] = x + halfWidth
    this.top[node] = y - halfHeight
    this.bottom[node] = y + halfHeight
    this.namesNear.put(node, x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight)
  }

  #drawLine(line: number): void {
    if (this.source[line] === this.target[line]) this.#traceLoop(line)
    else this.#traceLine(line)
    const from = line * POINTS
    const to = from + int(this.points, line)
    let left = Number.POSITIVE_INFINITY
    let top = Number.POSITIVE_INFINITY
    let right = Number.NEGATIVE_INFINITY
    let bottom = Number.NEGATIVE_INFINITY
    for (let i = from; i < to; i++) {
      const x = num(this.px, i)
      const y = num(this.py, i)
      if (x < left) left = x
      if (x > right) right = x
      if (y < top) top = y
      if (y > bottom) bottom = y
    }
    this.lineLeft[line] = left
    this.lineTop[line] = top
    this.lineRight[line] = right
    this.lineBottom[line] = bottom
    const glyph = num(this.glyph, line)
    this.linesNear.put(line, left - glyph, top - glyph, right + glyph, bottom + glyph)
  }

  /** From the rim of one disc to the rim of the other, over the control point when the line is bowed. */
  #traceLine(line: number): void {
    const source = int(this.source, line)
    const target = int(this.target, line)
    const ax = num(this.x, source)
    const ay = num(this.y, source)
    const bx = num(this.x, target)
    const by = num(this.y, target)
    const length = Math.sqrt((bx - ax) ** 2 + (by - ay) ** 2) || 1
    const bow = num(this.bow, line)
    const cx = (ax + bx) / 2 - ((by - ay) / length) * bow
    const cy = (ay + by) / 2 + ((bx - ax) / length) * bow
    const reach = Math.sqrt((cx - ax) ** 2 + (cy - ay) ** 2) || 1
    const out = Math.min(num(this.radius, source) / reach, 1)
    const back = Math.min(num(this.radius, target) / reach, 1)
    const { curve } = this
    curve[0] = ax + (cx - ax) * out
    curve[1] = ay + (cy - ay) * out
    curve[2] = cx
    curve[3] = cy
    curve[4] = bx + (cx - bx) * back
    curve[5] = by + (cy - by) * back
    this.#traceCurve(line)
  }

  #traceLoop(line: number): void {
    const node = int(this.source, line)
    const corners = loopCorners(num(this.x, node), num(this.y, node), num(this.bow, line))
    this.points[line] = corners.length / 2
    for (let i = 0; i < corners.length / 2; i++) {
      this.px[line * POINTS + i] = at(corners, 2 * i)
      this.py[line * POINTS + i] = at(corners, 2 * i + 1)
    }
    this.middleX[line] = at(corners, 4)
    this.middleY[line] = at(corners, 5)
  }

  #traceCurve(line: number): void {
    const { curve } = this
    const ax = num(curve, 0)
    const ay = num(curve, 1)
    const cx = num(curve, 2)
    const cy = num(curve, 3)
    const bx = num(curve, 4)
    const by = num(curve, 5)
    const pieces = this.bow[line] === 0 ? 1 : PIECES
    this.points[line] = pieces + 1
    for (let i = 0; i <= pieces; i++) {
      const t = i / pieces
      const s = 1 - t
      this.px[line * POINTS + i] = s * s * ax + 2 * s * t * cx + t * t * bx
      this.py[line * POINTS + i] = s * s * ay + 2 * s * t * cy + t * t * by
    }
    this.middleX[line] = (ax + 2 * cx + bx) / 4
    this.middleY[line] = (ay + 2 * cy + by) / 4
  }
}
