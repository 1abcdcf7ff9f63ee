/** The pictures on entities, in Cytoscape's words. */
import type { StylesheetJsonBlock } from 'cytoscape'
import { STATUS_LOOKS } from '../look/statuses.ts'
import type { Palette } from '../look/tokens.ts'
import { occurrenceSign, pinPicture } from './pictures.ts'

/** Width and height of a pin, px. */
const PIN = 16

/** Properties of one picture by their names after `background-`. */
type Picture = Readonly<Record<string, string>>

const SIGN: Picture = {
  fit: 'contain',
  clip: 'none',
  'image-containment': 'inside',
  width: 'auto',
  height: 'auto',
  'position-x': '50%',
  'position-y': '50%',
  'offset-x': '0px',
  'offset-y': '0px',
}

/** Over the upper right of the entity. */
const PINNED: Picture = {
  fit: 'none',
  clip: 'none',
  'image-containment': 'over',
  width: `${PIN}px`,
  height: `${PIN}px`,
  'position-x': '100%',
  'position-y': '0%',
  'offset-x': `${PIN / 2}px`,
  'offset-y': `${-PIN / 2}px`,
}

/** Below, where the name is above. */
const PINNED_LOW: Picture = { ...PINNED, 'position-y': '100%', 'offset-y': `${PIN / 4}px` }

/** The sign of an event in doubt, the pin of who is pinned, and both. */
export function pictureStyle(palette: Palette): StylesheetJsonBlock[] {
  const pin = pinPicture(palette.text, palette.background)
  const pinned = { ...PINNED, image: pin }
  const low = { ...PINNED_LOW, image: pin }
  const signs = Object.entries(STATUS_LOOKS).map(([status, { glyph, family }]): [string, Picture] => [
    `.occurrence-${status}`,
    { ...SIGN, image: occurrenceSign(glyph, palette.statuses[family]) },
  ])
  return [
    ...signs.map(([selector, sign]) => block(selector, [sign])),
    block('.pinned', [pinned]),
    block('.pinned.named-above', [low]),
    ...signs.flatMap(([selector, sign]) => [
      block(`${selector}.pinned`, [sign, pinned]),
      block(`${selector}.pinned.named-above`, [sign, low]),
    ]),
    { selector: '.pinned', style: { 'bounds-expansion': PIN } },
  ]
}

/** Each property as the list of its values: what one picture lacks is never taken from another. */
function block(selector: string, pictures: readonly Picture[]): StylesheetJsonBlock {
  const names = Object.keys(pictures[0] ?? {})
  const lists = names.map((name): [string, unknown] => [
    `background-${name}`,
    pictures.map(picture => picture[name]),
  ])
  return { selector, style: Object.fromEntries(lists) }
}
