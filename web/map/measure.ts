/** Widths of texts in the page's fonts. */
import { SANS } from '../look/tokens.ts'
import { type Measure, NAME_FONTS, type NameFont, VERB_FONT } from './names.ts'

/** After so long without its fonts the map is drawn with what there is, ms. */
const PATIENCE = 3000

/** Both scripts, so that both font files are asked for. */
const SAMPLE = 'Aa عربي'

/** Waits for the fonts of the map, then gives the measure; a text is measured once. */
export async function fontsMeasured(): Promise<Measure> {
  const fonts = [...Object.values(NAME_FONTS), VERB_FONT].map(font =>
    document.fonts.load(fontOf(font), SAMPLE),
  )
  await Promise.race([Promise.allSettled(fonts), new Promise(resolve => setTimeout(resolve, PATIENCE))])
  const context = document.createElement('canvas').getContext('2d')
  if (context === null) throw new Error('This browser has no two-dimensional canvas, which the map needs.')
  const widths = new Map<string, number>()
  return (text, font) => {
    const css = fontOf(font)
    const key = `${css}\n${text}`
    const known = widths.get(key)
    if (known !== undefined) return known
    context.font = css
    const { width } = context.measureText(text)
    widths.set(key, width)
    return width
  }
}

function fontOf({ weight, size }: NameFont): string {
  return `${weight} ${size}px ${SANS}`
}
