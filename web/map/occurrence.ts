/** The sign inside an event that may not have happened. */

import { SIGN_STROKES } from '../look/signs.ts'

/** A picture of the sign as a data address, or 'none' for a status without one. */
export function occurrenceSign(glyph: string, colour: string): string {
  const stroke = SIGN_STROKES[glyph]
  if (stroke === undefined) return 'none'
  const path = `<path d="${stroke}" fill="none" stroke="${colour}" stroke-width="1.9" stroke-linecap="round" stroke-linejoin="round"/>`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="72" height="72" viewBox="0 0 24 24">${path}</svg>`
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`
}
