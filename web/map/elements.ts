/** What Cytoscape is given: plain data of nodes and edges, their classes naming what style.ts draws. */
import { showsDoubt } from '../graph/drawing.ts'
import type { MapLink } from '../graph/network.ts'
import type { Line } from '../graph/parallels.ts'
import { STATUS_LOOKS } from '../look/statuses.ts'
import { hueOf } from '../look/tokens.ts'
import {
  type Arrangement,
  bowOf,
  type Drawn,
  type DrawnEntity,
  endsOf,
  GLYPH_RADIUS,
  layoutRadius,
} from './drawn.ts'
import { justificationAt, offsetDown, offsetRight, PLACES } from './layout/places.ts'
import type { Point } from './layout/plan.ts'
import { canvasName, isolated, type Measure, NAME_FONTS, runsRightToLeft, VERB_FONT } from './names.ts'
import { drawnIcon, SHAPES } from './shapes.ts'
import { type Language, MODALITY_WORDS } from './words.ts'

export interface Element {
  group: 'nodes' | 'edges'
  data: { id: string } & Record<string, string | number>
  classes: string[]
  position?: Point
}

/** The elements that draw a network, nodes first. */
export function elementsOf(
  drawn: Drawn,
  arrangement: Arrangement,
  language: Language,
  measure: Measure,
): Element[] {
  const ringed = new Set(
    drawn.entities.filter(each => each.entity.icon === 'ringed-disc').map(each => each.entity.id),
  )
  return [
    ...drawn.entities.map(each => nodeOf(each, arrangement)),
    ...drawn.lines.map(line => edgeOf(line, { arrangement, ringed, language, measure })),
  ]
}

function nodeOf(drawn: DrawnEntity, arrangement: Arrangement): Element {
  const { entity, diameter, name, rank } = drawn
  const icon = drawnIcon(entity.icon, entity.acts)
  const shape = SHAPES[icon] ?? { wide: 1, high: 1 }
  const place = PLACES[arrangement.places.get(entity.id) ?? 0]
  const radius = layoutRadius(drawn)
  return {
    group: 'nodes',
    data: {
      id: entity.id,
      hue: hueOf(entity.group),
      name: canvasName(entity.name, name),
      nameX: place === undefined ? 0 : tenths(offsetRight(place, radius, name.width / 2)),
      nameY: place === undefined ? 0 : tenths(offsetDown(place, radius, name.height / 2)),
      nameWidth: name.width,
      nameHeight: name.height,
      nameSize: NAME_FONTS[rank].size,
      place: arrangement.places.get(entity.id) ?? 0,
      radius: tenths(radius),
      lines: justificationAt(place),
      width: tenths(diameter * shape.wide),
      height: tenths(diameter * shape.high),
    },
    classes: [
      `hue-${hueOf(entity.group)}`,
      `icon-${icon}`,
      `rank-${rank}`,
      entity.acts ? 'acting' : 'hollow',
      ...(showsDoubt(entity) ? [`occurrence-${entity.occurrence}`] : []),
      ...(place === undefined ? ['unnamed'] : place.down < 0 ? ['named-above'] : []),
    ],
    position: arrangement.positions.get(entity.id) ?? { x: 0, y: 0 },
  }
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10
}

interface EdgeContext {
  arrangement: Arrangement
  ringed: ReadonlySet<string>
  language: Language
  measure: Measure
}

function edgeOf(line: Line, context: EdgeContext): Element {
  const [source, target] = endsOf(line)
  const ends = {
    id: line.id,
    source,
    target,
    sourceGap: context.ringed.has(source) ? 5.5 : 2,
    targetGap: context.ringed.has(target) ? 6.5 : 3,
  }
  if (line.form === 'bundle') {
    const count = String(line.links.length)
    const pad = glyphPad(count, context.measure)
    const size = GLYPH_RADIUS * 2
    const data = { ...ends, bow: 0, glyph: count, pad, said: count, saidWidth: size, saidHeight: size }
    return { group: 'edges', data, classes: ['bundle'] }
  }
  const bow = bowOf(line, context.arrangement.bows)
  const { glyph } = STATUS_LOOKS[line.link.status]
  const said = wordsOn(line.link, context.language)
  return {
    group: 'edges',
    data: {
      ...ends,
      bow,
      turn: line.form === 'loop' ? line.turn : 0,
      glyph,
      pad: glyphPad(glyph, context.measure),
      said: isolated(said, runsRightToLeft(line.link.label)),
      saidWidth: tenths(context.measure(said, VERB_FONT) + 2 * SAID_PADDING),
      saidHeight: VERB_FONT.size + 2 * SAID_PADDING,
    },
    classes: [
      `status-${line.link.status}`,
      line.form === 'loop' ? 'loop' : bow === 0 ? 'straight' : 'bowed',
      ...(line.link.symmetric ? ['symmetric'] : []),
      ...(glyph === '' ? [] : ['glyphed']),
    ],
  }
}

/** Padding that makes the circle around a glyph as large as every other. */
function glyphPad(glyph: string, measure: Measure): number {
  const inner = Math.min(Math.ceil(measure(glyph, VERB_FONT)), VERB_FONT.size)
  return GLYPH_RADIUS - inner / 2
}

/** Around what a link says, px. */
const SAID_PADDING = 3

/** What a link says when there is room: its glyph, its verb and, when it is not so yet, how it is meant. */
function wordsOn(link: MapLink, language: Language): string {
  const { modality, label, status } = link
  const verb =
    modality === null || modality === 'ACTUAL' ? label : `${label} · ${MODALITY_WORDS[language][modality]}`
  const { glyph } = STATUS_LOOKS[status]
  return glyph === '' ? verb : `${glyph} ${verb}`
}
