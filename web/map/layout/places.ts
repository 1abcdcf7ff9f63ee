/** The sixteen places a name can have around its node: eight sides, near and far. */
export interface Place {
  /** −1 left, 0 centred, 1 right of the node. */
  across: -1 | 0 | 1
  /** −1 above, 0 level, 1 below the node. */
  down: -1 | 0 | 1
  /** Distance between the node and the name, px. */
  gap: number
  /** What the place costs: beside and below are read best, near is better than far. */
  cost: number
}

const SIDES: Omit<Place, 'gap'>[] = [
  { across: 1, down: 0, cost: 0 },
  { across: 0, down: 1, cost: 0.3 },
  { across: -1, down: 0, cost: 0.6 },
  { across: 0, down: -1, cost: 0.9 },
  { across: 1, down: 1, cost: 1 },
  { across: 1, down: -1, cost: 1.2 },
  { across: -1, down: 1, cost: 1.4 },
  { across: -1, down: -1, cost: 1.6 },
]

const NEAR = 3.5
const FAR = 12.5

export const PLACES: readonly Place[] = [
  ...SIDES.map(side => ({ ...side, gap: NEAR })),
  ...SIDES.map(side => ({ ...side, gap: FAR, cost: side.cost + 1.6 })),
]

/** The place with its distance so many times as large. */
export function stretched(place: Place, by: number): Place {
  return { ...place, gap: place.gap * by }
}

/** To which side the lines of a name stand close. */
export function justificationAt(place: Place | undefined): 'center' | 'left' | 'right' {
  if (place === undefined || place.across === 0) return 'center'
  return place.across > 0 ? 'left' : 'right'
}

/** How far the centre of the name is to the right of the node's centre, px. */
export function offsetRight(place: Place, radius: number, halfWidth: number): number {
  return place.across * (reachOf(place, radius) + halfWidth)
}

/** How far the centre of the name is below the node's centre, px. */
export function offsetDown(place: Place, radius: number, halfHeight: number): number {
  return place.down * (reachOf(place, radius) + halfHeight)
}

/** To the side the distance is that of the rim; in a corner both ways together make it. */
function reachOf(place: Place, radius: number): number {
  const diagonal = place.across !== 0 && place.down !== 0
  return (radius + place.gap) * (diagonal ? Math.SQRT1_2 : 1)
}
