/** Small pictures that are laid on entities. */
import { SIGN_STROKES } from '../look/signs.ts'

/** The sign inside an event that may not have happened, as a data address; 'none' for a status without one. */
export function occurrenceSign(glyph: string, colour: string): string {
  const stroke = SIGN_STROKES[glyph]
  if (stroke === undefined) return 'none'
  return addressOf(
    `<path d="${stroke}" fill="none" stroke="${colour}" stroke-width="1.9" stroke-linecap="round" stroke-linejoin="round"/>`,
  )
}

/** The pin of who stays where the person has put them. */
export function pinPicture(colour: string, halo: string): string {
  const pin = 'M12 13v8M7 8a5 5 0 1 0 10 0a5 5 0 1 0-10 0'
  const drawn = (stroke: string, width: number) =>
    `<path d="${pin}" fill="${colour}" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round"/>`
  return addressOf(drawn(halo, 6) + drawn(colour, 2.4))
}

function addressOf(drawing: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="72" height="72" viewBox="0 0 24 24">${drawing}</svg>`
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`
}
