/** The sign inside an event that may not have happened. */

/** Strokes of the signs in a square of 24, since a picture in a node cannot use the page's fonts. */
const STROKES: Record<string, string> = {
  '~': 'M8 13c1.3-2.2 2.7-2.2 4-1s2.700 1.200 4-1',
  '?': 'M9.700 10.100c.1-3 4.800-3 4.700.1 0 2-2.300 1.900-2.300 3.900M12.100 16.500v.1',
  '≠': 'M8.500 10.500h7M8.500 13.500h7M13.800 8l-3.600 8',
  '×': 'M9.300 9.300l5.400 5.400M14.700 9.300l-5.400 5.400',
  '↩': 'M10.500 9l-2.300 2.300 2.300 2.300M8.300 11.300h4.700a2.200 2.200 0 0 1 0 4.400h-2',
  '∅': 'M12 8.500a3.500 3.500 0 1 0 .01 0M14.800 8l-5.600 8',
}

/** A picture of the sign as a data address, or 'none' for a status without one. */
export function occurrenceSign(glyph: string, colour: string): string {
  const stroke = STROKES[glyph]
  if (stroke === undefined) return 'none'
  const path = `<path d="${stroke}" fill="none" stroke="${colour}" stroke-width="1.9" stroke-linecap="round" stroke-linejoin="round"/>`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="72" height="72" viewBox="0 0 24 24">${path}</svg>`
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`
}
