/** A network made ready to be drawn: each entity with its size and its name in lines, each line with how it runs. */
import { diameterOf, isRinged, type NameRank, nameRankOf } from '../graph/drawing.ts'
import { linkCounts, type MapEntity, type Network } from '../graph/network.ts'
import { type Line, linesOf } from '../graph/parallels.ts'
import { STATUS_LOOKS } from '../look/statuses.ts'
import type { LayoutInput, LayoutLine, LayoutNode, Point } from './layout/plan.ts'
import { blockOf, type Measure, NAME_RANKS, type NameBlock } from './names.ts'

export interface DrawnEntity {
  entity: MapEntity
  diameter: number
  rank: NameRank
  name: NameBlock
}

/** Where everything is: positions and name places by entity, bows by line. */
export interface Arrangement {
  positions: ReadonlyMap<string, Point>
  places: ReadonlyMap<string, number>
  bows: ReadonlyMap<string, number>
}

export interface Drawn {
  entities: DrawnEntity[]
  lines: Line[]
}

/** Radius of a glyph's circle at the middle of a line, px. */
export const GLYPH_RADIUS = 7.5

/** Rings and borders reach beyond the disc, px. */
const RING = 3.2
const BORDER = 1

/** `opened`: ids of the bands that are fanned out. */
export function drawnOf(network: Network, opened: ReadonlySet<string>, measure: Measure): Drawn {
  const counts = linkCounts(network.links)
  const entities = network.entities.map((entity): DrawnEntity => {
    const links = counts.get(entity.id) ?? 0
    const rank = nameRankOf(entity, links)
    return { entity, diameter: diameterOf(entity, links), rank, name: blockOf(entity.name, rank, measure) }
  })
  return { entities, lines: linesOf(network.links, opened) }
}

/** The question to the layout. Who has a position stays there; names that have a place stay where they are. */
export function layoutInputOf(
  drawn: Drawn,
  kept: Arrangement,
  room: Pick<LayoutInput, 'frame' | 'reserved' | 'anew'>,
): LayoutInput {
  const nodes = drawn.entities.map(
    (each): LayoutNode => ({
      id: each.entity.id,
      radius: layoutRadius(each),
      name: { width: each.name.width, height: each.name.height },
      rank: NAME_RANKS.indexOf(each.rank),
      position: kept.positions.get(each.entity.id) ?? null,
      place: kept.places.get(each.entity.id) ?? null,
    }),
  )
  const indexes = new Map(nodes.map((node, index) => [node.id, index]))
  const lines = drawn.lines.flatMap(line => {
    const [source, target] = endsOf(line).map(id => indexes.get(id))
    return source === undefined || target === undefined ? [] : [layoutLineOf(line, source, target, kept.bows)]
  })
  return { nodes, lines, ...room }
}

/** Half the diameter with what surrounds the disc. */
export function layoutRadius({ entity, diameter }: DrawnEntity): number {
  return diameter / 2 + (isRinged(entity) ? RING : BORDER)
}

/** The ids of a line's ends. */
export function endsOf(line: Line): [string, string] {
  return line.form === 'bundle' ? [line.sourceId, line.targetId] : [line.link.sourceId, line.link.targetId]
}

function layoutLineOf(
  line: Line,
  source: number,
  target: number,
  bows: ReadonlyMap<string, number>,
): LayoutLine {
  const glyphed = line.form === 'bundle' || STATUS_LOOKS[line.link.status].glyph !== ''
  return {
    id: line.id,
    source,
    target,
    bow: line.form === 'loop' ? line.turn : bowOf(line, bows),
    mayBow: line.form === 'link' && line.bow === 0,
    glyph: glyphed ? GLYPH_RADIUS : 0,
  }
}

/** A line of a fan has the fan's bow; one that is alone keeps the bow that the layout gave it. */
export function bowOf(line: Line, bows: ReadonlyMap<string, number>): number {
  if (line.form !== 'link') return 0
  return line.bow === 0 ? (bows.get(line.id) ?? 0) : line.bow
}
