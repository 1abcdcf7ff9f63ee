/**
 * Where things lie on the map, from our own numbers: Cytoscape's boxes are right only after it has drawn, and asking it
 * earlier makes it keep wrong ones.
 */
import type { Core, EdgeSingular, NodeCollection, NodeSingular } from 'cytoscape'
import type { Edges, Extent } from './camera.ts'
import { GLYPH_RADIUS } from './drawn.ts'
import type { Element } from './elements.ts'
import { loopTip } from './layout/loop.ts'
import type { Point } from './layout/plan.ts'
import { standsAt } from './motion.ts'
import { AFAR } from './names.ts'

/** The disc of an entity. */
export function discBox(node: NodeSingular): Extent {
  const { width, height } = node.data()
  return around(standsAt(node), width, height)
}

/** The name of an entity. */
export function nameBox(node: NodeSingular): Extent {
  const { nameX, nameY, nameWidth, nameHeight } = node.data()
  const { x, y } = standsAt(node)
  return around({ x: x + nameX, y: y + nameY }, nameWidth, nameHeight)
}

/** Where a name stands beside its entity, and how many times as large as usual, on a map that is seen from afar. */
export interface FarName {
  farX: number
  farY: number
  farBy: number
}

/** The name of an entity as it stands on a map that is seen from afar. */
export function farNameBox(node: NodeSingular, { farX, farY, farBy }: FarName): Extent {
  const { nameWidth, nameHeight } = node.data()
  const { x, y } = standsAt(node)
  return around({ x: x + farX, y: y + farY }, nameWidth * farBy, nameHeight * farBy)
}

/** The name of an entity as it is shown at the zoom there is. */
export function shownNameBox(node: NodeSingular): Extent {
  return node.hasClass(AFAR) ? farNameBox(node, node.data()) : nameBox(node)
}

/** All entities with their names, as they are going to be drawn. */
export function extentOf(elements: readonly Element[]): Extent {
  return boxAround(
    elements.flatMap(({ data, position }) => {
      if (position === undefined) return []
      const { width, height, nameX, nameY, nameWidth, nameHeight } = data
      const name = { x: position.x + Number(nameX), y: position.y + Number(nameY) }
      const disc = around(position, Number(width), Number(height))
      return [boxAround([disc, around(name, Number(nameWidth), Number(nameHeight))])]
    }),
  )
}

/** Everything that is there, with the middles of bowed links and loops, which lie beyond their ends. */
export function boxOfAll(cy: Core): Extent {
  const beyond = cy.edges('.bowed, .loop').map(edge => around(pointAlong(edge, 0.5), 0, 0))
  return boxAround([...cy.nodes().map(node => boxAround([discBox(node), nameBox(node)])), ...beyond])
}

/** What a link says, at a part of its way and so many times as large as usual. */
export function saidBox(edge: EdgeSingular, part: number, by: number): Extent {
  return around(pointAlong(edge, part), edge.data('saidWidth') * by, edge.data('saidHeight') * by)
}

/** How far apart the boxes along a line are, and how large each is, px. */
const GRAIN = 8

/** A link's line as a row of boxes. */
export function lineBoxes(edge: EdgeSingular): Extent[] {
  const { x1, y1, x2, y2 } = boxAround([0, 1].map(part => around(pointAlong(edge, part), 0, 0)))
  const steps = Math.ceil(Math.hypot(x2 - x1, y2 - y1) / GRAIN)
  return Array.from({ length: steps + 1 }, (_, step) =>
    around(pointAlong(edge, step / Math.max(steps, 1)), GRAIN, GRAIN),
  )
}

/** The circle around a link's glyph, or the count of a band. */
export function glyphBox(edge: EdgeSingular): Extent {
  return around(pointAlong(edge, 0.5), 2 * GLYPH_RADIUS, 2 * GLYPH_RADIUS)
}

/** The farthest point of a loop. */
function tipOf(edge: EdgeSingular): Point {
  const { x, y } = standsAt(edge.source())
  const tip = loopTip(edge.data('turn'))
  return { x: x + tip.x, y: y + tip.y }
}

/** The box around several; all zero around none. */
export function boxAround(boxes: readonly Extent[]): Extent {
  if (boxes.length === 0) return { x1: 0, y1: 0, x2: 0, y2: 0 }
  return {
    x1: Math.min(...boxes.map(box => box.x1)),
    y1: Math.min(...boxes.map(box => box.y1)),
    x2: Math.max(...boxes.map(box => box.x2)),
    y2: Math.max(...boxes.map(box => box.y2)),
  }
}

/** Whether a box lies inside another. */
export function isWithin(one: Extent, other: Extent): boolean {
  return one.x1 >= other.x1 && one.y1 >= other.y1 && one.x2 <= other.x2 && one.y2 <= other.y2
}

/** The box around entities and their names, px of the screen. */
export function screenBox(cy: Core, nodes: NodeCollection): Extent {
  const { x1, y1, x2, y2 } = boxAround(nodes.map(node => boxAround([discBox(node), nameBox(node)])))
  const zoom = cy.zoom()
  const pan = cy.pan()
  return { x1: x1 * zoom + pan.x, y1: y1 * zoom + pan.y, x2: x2 * zoom + pan.x, y2: y2 * zoom + pan.y }
}

/** The part of the map that is in view beside the panels. */
export function viewWithin(cy: Core, { left, right, bottom }: Edges): Extent {
  const zoom = cy.zoom()
  const { x, y } = cy.pan()
  return {
    x1: (left - x) / zoom,
    y1: -y / zoom,
    x2: (cy.width() - right - x) / zoom,
    y2: (cy.height() - bottom - y) / zoom,
  }
}

/** The point of a straight or bowed link at a part of its way from rim to rim; of a loop always its tip. */
export function pointAlong(edge: EdgeSingular, part: number): Point {
  if (edge.isLoop()) return tipOf(edge)
  const source = standsAt(edge.source())
  const target = standsAt(edge.target())
  const length = Math.hypot(target.x - source.x, target.y - source.y) || 1
  const bow = edge.data('bow')
  const control = {
    x: (source.x + target.x) / 2 - ((target.y - source.y) / length) * bow,
    y: (source.y + target.y) / 2 + ((target.x - source.x) / length) * bow,
  }
  const from = rimTowards(source, control, edge.source().data('width') / 2)
  const to = rimTowards(target, control, edge.target().data('width') / 2)
  const [a, b, c] = [(1 - part) ** 2, 2 * part * (1 - part), part ** 2]
  return { x: a * from.x + b * control.x + c * to.x, y: a * from.y + b * control.y + c * to.y }
}

function rimTowards(centre: Point, point: Point, radius: number): Point {
  const distance = Math.hypot(point.x - centre.x, point.y - centre.y) || 1
  const part = Math.min(radius / distance, 1)
  return { x: centre.x + (point.x - centre.x) * part, y: centre.y + (point.y - centre.y) * part }
}

function around({ x, y }: Point, width: number, height: number): Extent {
  return { x1: x - width / 2, y1: y - height / 2, x2: x + width / 2, y2: y + height / 2 }
}
