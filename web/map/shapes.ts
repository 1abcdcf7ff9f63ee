/** The shape of each icon of the vocabulary, in Cytoscape's words. A new icon is a row here; an unknown one is a disc or a square. */
import type { Css } from 'cytoscape'

export interface Shape {
  shape: Css.NodeShape
  /** Width and height in diameters. */
  wide: number
  high: number
}

export const SHAPES: Readonly<Record<string, Shape>> = {
  'ringed-disc': { shape: 'ellipse', wide: 1, high: 1 },
  disc: { shape: 'ellipse', wide: 1, high: 1 },
  'dotted-disc': { shape: 'ellipse', wide: 1, high: 1 },
  ring: { shape: 'ellipse', wide: 1, high: 1 },
  'rounded-square': { shape: 'round-rectangle', wide: 1, high: 1 },
  square: { shape: 'round-rectangle', wide: 0.94, high: 0.94 },
  triangle: { shape: 'triangle', wide: 1.06, high: 1 },
  pentagon: { shape: 'pentagon', wide: 1.08, high: 1.08 },
  hexagon: { shape: 'hexagon', wide: 1.1, high: 1 },
  sheet: { shape: 'rectangle', wide: 0.86, high: 1.08 },
  diamond: { shape: 'diamond', wide: 1.12, high: 1.12 },
}

/** The icon an entity is drawn with: its own, or a plain one when the vocabulary's is not known here. */
export function drawnIcon(icon: string, acts: boolean): string {
  if (icon in SHAPES) return icon
  return acts ? 'disc' : 'square'
}
