/** How large a graph to generate. */
export interface Size {
  readonly name: SizeName | 'drawn'
  readonly entities: number
  readonly links: number
  /** How many of the links lead to or from the first entity. */
  readonly hub: number
}

export type SizeName = 'small' | 'middle' | 'large'

export const SIZES: Readonly<Record<SizeName, Size>> = {
  small: { name: 'small', entities: 2_000, links: 10_000, hub: 1_900 },
  middle: { name: 'middle', entities: 100_000, links: 700_000, hub: 80_000 },
  large: { name: 'large', entities: 1_000_000, links: 5_000_000, hub: 500_000 },
}

/** What the page has to draw with ease: in reads it would be nothing. */
export const DRAWN: Size = { name: 'drawn', entities: 1_000, links: 3_000, hub: 300 }
