/** The names on the map: their fonts, their lines and the room they take. */
import type { NameRank } from '../graph/drawing.ts'
import type { Size } from './layout/plan.ts'

export interface NameFont {
  size: number
  weight: 400 | 500 | 600
  /** Lines are at most so wide if their words allow it, px. */
  maxWidth: number
}

export const NAME_FONTS: Record<NameRank, NameFont> = {
  state: { size: 15, weight: 600, maxWidth: 128 },
  major: { size: 13, weight: 600, maxWidth: 128 },
  minor: { size: 12.5, weight: 500, maxWidth: 124 },
  quiet: { size: 11.5, weight: 400, maxWidth: 118 },
}

/** The font of verbs and glyphs on links. */
export const VERB_FONT: NameFont = { size: 11, weight: 600, maxWidth: Number.POSITIVE_INFINITY }

/** Loudest first. */
export const NAME_RANKS: readonly NameRank[] = ['state', 'major', 'minor', 'quiet']

export const LINE_HEIGHT = 1.16

/** Around every name, of the map's colour, so that links do not strike it through, px. */
export const HALO = 2.6

const MAX_LINES = 4

/** The class of what says something larger, because the map is seen from afar, and of who has no room for a name there. */
export const AFAR = 'afar'
export const UNSAID = 'unsaid'

/** Gives the width of a text in a font, px. */
export type Measure = (text: string, font: NameFont) => number

export interface NameBlock extends Size {
  lines: readonly string[]
}

/** A name in balanced lines, never cut: at most four lines, as wide as that needs. */
export function blockOf(name: string, rank: NameRank, measure: Measure): NameBlock {
  const font = NAME_FONTS[rank]
  const words = name.split(/\s+/).filter(word => word !== '')
  let limit = font.maxWidth
  let lines = wrapped(words, limit, font, measure)
  // Ends: a limit as wide as the whole name gives one line.
  while (lines.length > MAX_LINES) {
    limit *= 1.15
    lines = wrapped(words, limit, font, measure)
  }
  lines = balanced(words, lines, font, measure)
  return {
    lines,
    width: Math.max(0, ...lines.map(line => measure(line, font))),
    height: ((lines.length - 1) * LINE_HEIGHT + 1) * font.size,
  }
}

/** The lines of the same number whose longest is shortest. */
function balanced(words: readonly string[], lines: string[], font: NameFont, measure: Measure): string[] {
  let best = lines
  let longest = Math.max(0, ...lines.map(line => measure(line, font)))
  // Ends: the longest line gets shorter each time, and the number of lines grows at some point.
  while (best.length > 1) {
    const tighter = wrapped(words, longest - 0.5, font, measure)
    const width = Math.max(...tighter.map(line => measure(line, font)))
    if (tighter.length > lines.length || width >= longest) break
    best = tighter
    longest = width
  }
  return best
}

function wrapped(words: readonly string[], limit: number, font: NameFont, measure: Measure): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && measure(longer, font) > limit) {
      lines.push(line)
      line = word
    } else {
      line = longer
    }
  }
  return line === '' ? lines : [...lines, line]
}

const RIGHT_TO_LEFT = /^[^\p{L}]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u

/** Whether the first letter of the text belongs to a script that runs from right to left. */
export function runsRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text)
}

/**
 * The text in an isolate of its own direction. A canvas draws every line as a paragraph that runs from left to right;
 * without the isolate brackets and numbers beside Arabic would turn to the wrong side. The direction is that of the
 * whole name: its second line may start with a Latin word.
 */
export function isolated(line: string, rightToLeft: boolean): string {
  return `${rightToLeft ? '\u2067' : '\u2066'}${line}\u2069`
}

/** The text Cytoscape is given for a name. */
export function canvasName(name: string, block: NameBlock): string {
  const rightToLeft = runsRightToLeft(name)
  return block.lines.map(line => isolated(line, rightToLeft)).join('\n')
}
