/** The first arrangement: d3-force, with a fixed seed and a fixed number of ticks. */
import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force'
import type { LayoutInput, LayoutNode, Point } from './plan.ts'
import { seededRandom } from './random.ts'

interface Body extends SimulationNodeDatum {
  radius: number
  reach: number
  busy: boolean
}

const TICKS = 320
/** Large networks need fewer ticks for a readable first arrangement; the product of entities and ticks stays bounded. */
const TICKS_LARGE = 220
const LARGE = 400

/**
 * Positions around the origin, by node; who has a position stays there, as seen from `middle`. The seed chooses among
 * equally good arrangements.
 */
export function forceLayout(input: LayoutInput, seed: number, middle: Point): Point[] {
  const degrees = new Array<number>(input.nodes.length).fill(0)
  const links = input.lines.filter(line => line.source !== line.target)
  for (const { source, target } of links) {
    degrees[source] = (degrees[source] ?? 0) + 1
    degrees[target] = (degrees[target] ?? 0) + 1
  }
  const random = seededRandom(seed)
  const bodies = input.nodes.map((node, index) => ({
    ...bodyOf(node, degrees[index] ?? 0, random),
    ...(node.position === null ? {} : { fx: node.position.x - middle.x, fy: node.position.y - middle.y }),
  }))
  const simulation = forceSimulation(bodies)
    .randomSource(random)
    .force(
      'link',
      forceLink<Body, { source: number | Body; target: number | Body }>(links.map(line => ({ ...line })))
        .distance(link => lengthBetween(link.source, link.target))
        .strength(0.45),
    )
    .force(
      'charge',
      forceManyBody<Body>().strength(body => -Math.min(260 + 30 * body.radius, 520)),
    )
    .force('x', forceX(0).strength(0.035))
    .force('y', forceY(0).strength(0.065))
    .force(
      'collide',
      forceCollide<Body>(body => body.reach),
    )
    .stop()
  simulation.tick(bodies.length > LARGE ? TICKS_LARGE : TICKS)
  return bodies.map(body => ({ x: body.x ?? 0, y: body.y ?? 0 }))
}

function bodyOf(node: LayoutNode, degree: number, random: () => number): Body {
  const reach = Math.min(62, (node.name?.width ?? 0) / 2 + 10)
  return {
    radius: node.radius,
    reach: Math.max(reach, node.radius + 6),
    busy: degree > 3,
    x: (random() - 0.5) * 600,
    y: (random() - 0.5) * 400,
  }
}

function lengthBetween(source: number | Body | string, target: number | Body | string): number {
  // d3 has put the bodies in place of their indexes by the time it asks.
  if (typeof source !== 'object' || typeof target !== 'object') return 70
  return 70 + source.radius + target.radius + (source.busy && target.busy ? 70 : 0)
}
