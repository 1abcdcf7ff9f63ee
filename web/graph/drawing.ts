/** Sizes and ranks on the map, from what an entity is and how many links it shows. */
import type { MapEntity } from './network.ts'

/** How loud a name is: a state, an important actor, another actor, what does not act. */
export type NameRank = 'state' | 'major' | 'minor' | 'quiet'

/** From so many links shown on, an actor's name is a major one. */
const MAJOR_FROM = 3

/** The icon of states, whose disc has a ring around it. */
const RINGED = 'ringed-disc'

/** Whether the entity is drawn with a ring around its disc. */
export function isRinged(entity: MapEntity): boolean {
  return entity.icon === RINGED
}

/** The rank of an entity's name, for its number of links shown. */
export function nameRankOf(entity: MapEntity, links: number): NameRank {
  if (isRinged(entity)) return 'state'
  if (!entity.acts) return 'quiet'
  return links >= MAJOR_FROM || entity.group === 'armed' ? 'major' : 'minor'
}

/** An event whose occurrence is not simply reported carries the status inside, and is as large as that needs. */
export function showsDoubt(entity: MapEntity): boolean {
  return entity.occurrence !== null && entity.occurrence !== 'REPORTED' && entity.occurrence !== 'CONFIRMED'
}

/** The diameter of an entity, px, for its number of links shown. */
export function diameterOf(entity: MapEntity, links: number): number {
  if (showsDoubt(entity)) return 22
  return entity.acts ? 11 + 8 * Math.sqrt(Math.max(links, 1)) : 8 + 3 * Math.sqrt(Math.max(links, 1))
}
