/** How each status is drawn: its family's colour, the width of the line, and the glyph that says which it is. */
import type { LinkStatus } from '../graph/network.ts'
import type { StatusFamily } from './tokens.ts'

export interface StatusLook {
  family: StatusFamily
  /** Width of the line on the map, px. */
  width: number
  /** The sign in the circle; '' for what is simply reported. */
  glyph: string
}

export const STATUS_LOOKS: Record<LinkStatus, StatusLook> = {
  CONFIRMED: { family: 'stands', width: 2.75, glyph: '✓' },
  REPORTED: { family: 'quiet', width: 1.25, glyph: '' },
  ALLEGED: { family: 'doubted', width: 1.5, glyph: '~' },
  UNCONFIRMED: { family: 'doubted', width: 1.5, glyph: '?' },
  DISPUTED: { family: 'contradicted', width: 2.25, glyph: '≠' },
  DENIED: { family: 'contradicted', width: 2.25, glyph: '×' },
  RETRACTED: { family: 'pale', width: 1, glyph: '↩' },
  UNSOURCED: { family: 'pale', width: 1, glyph: '∅' },
}
