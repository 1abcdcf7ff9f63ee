/** Strokes of the signs of a status in a square of 24, drawn instead of written: no font has them all. */
export const SIGN_STROKES: Readonly<Record<string, string>> = {
  '✓': 'M8 12.3l2.7 2.7 5.3-6',
  '~': 'M8 13c1.3-2.2 2.7-2.2 4-1s2.7 1.2 4-1',
  '?': 'M9.7 10.1c.1-3 4.8-3 4.7.1 0 2-2.3 1.9-2.3 3.9M12.1 16.5v.1',
  '≠': 'M8.5 10.5h7M8.5 13.5h7M13.8 8l-3.6 8',
  '×': 'M9.3 9.3l5.4 5.4M14.7 9.3l-5.4 5.4',
  '↩': 'M10.5 9l-2.3 2.3 2.3 2.3M8.3 11.3h4.7a2.2 2.2 0 0 1 0 4.4h-2',
  '∅': 'M12 8.5a3.5 3.5 0 1 0 .01 0M14.8 8l-5.6 8',
}
