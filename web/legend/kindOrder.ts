import type { Kind } from '../app/page.ts'

/** The order of the kinds in the legend, by their shapes: who governs, who fights, who else acts, then what does not act. */
const ORDER = [
  'ringed-disc',
  'rounded-square',
  'square',
  'triangle',
  'pentagon',
  'disc',
  'sheet',
  'hexagon',
  'dotted-disc',
  'diamond',
  'ring',
]

/** The kinds in the order of the legend; those of an unknown shape last, by their wording. */
export function inLegendOrder(kinds: readonly Kind[]): readonly Kind[] {
  const place = ({ icon }: Kind) => (ORDER.includes(icon) ? ORDER.indexOf(icon) : ORDER.length)
  return kinds.toSorted((one, other) => place(one) - place(other) || one.label.localeCompare(other.label))
}
