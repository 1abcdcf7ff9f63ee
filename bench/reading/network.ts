import { randomFrom } from '../../tests/evidence/random.ts'
import type { Size } from './sizes.ts'

/** Types of links between those who act, the most frequent first. */
export const RELATIONS = [
  'SUPPORTS',
  'BACKS',
  'FUNDS',
  'SPOKE_TO',
  'MEMBER_OF',
  'ALLIED_WITH',
  'ARMS',
  'TRAINS',
  'OWNS',
  'JOINED',
] as const
const SYMMETRIC = RELATIONS.indexOf('ALLIED_WITH')

/** Who is linked to whom: the ends of each link as numbers of entities, its type as a number of {@link RELATIONS}. */
export interface Network {
  readonly sources: Int32Array
  readonly targets: Int32Array
  readonly types: Uint8Array
  /** How many links each entity has. */
  readonly degrees: Int32Array
}

// The steeper, the more of the links the first entities have.
const STEEPNESS = 3
/** More than asked for are drawn, since some are drawn twice. */
const SURPLUS = 1.25
/** How unevenly the types are drawn, and how many of the links lead to the better known of their ends. */
const OF_HUB = { steepness: 6, inwards: 0.9 }
const OF_OTHERS = { steepness: 2, inwards: 0.7 }

/** A network of one hub and, beside it, of entities whose numbers of links follow a power law; the same one every time. */
export function networkOf({ entities, links, hub }: Size): Network {
  const random = randomFrom(entities)
  const linkOf = (known: number, other: number, { steepness, inwards }: typeof OF_HUB) => {
    const type = Math.floor(RELATIONS.length * random() ** steepness)
    const isInwards = type === SYMMETRIC ? known > other : random() < inwards
    const [source, target] = isInwards ? [other, known] : [known, other]
    return (source * entities + target) * RELATIONS.length + type
  }
  const keys = new Float64Array(links)
  for (let at = 0; at < hub; at += 1)
    keys[at] = linkOf(0, 1 + Math.floor((at * (entities - 1)) / hub), OF_HUB)
  const drawn = new Float64Array(Math.ceil((links - hub) * SURPLUS))
  for (let at = 0; at < drawn.length; at += 1) {
    const known = 1 + Math.floor((entities - 1) * random() ** STEEPNESS)
    // First everybody once; then, drawn evenly, anybody, so that not all is linked to the best known few.
    const other = 1 + (at < entities - 1 ? at : Math.floor((entities - 1) * random()))
    drawn[at] = linkOf(known, known === other ? 1 + (known % (entities - 1)) : other, OF_OTHERS)
  }
  keys.set(evenly(distinct(drawn), links - hub), hub)
  return networkFrom(keys.sort(), entities)
}

function distinct(keys: Float64Array): Float64Array {
  return keys.sort().filter((key, at, sorted) => key !== sorted[at - 1])
}

/** So many of the keys, from all over them. */
function evenly(keys: Float64Array, count: number): Float64Array {
  if (keys.length < count) throw new RangeError(`${keys.length} different links were drawn, not ${count}.`)
  return Float64Array.from({ length: count }, (_, at) => keys[Math.floor((at * keys.length) / count)] ?? 0)
}

function networkFrom(keys: Float64Array, entities: number): Network {
  const network: Network = {
    sources: new Int32Array(keys.length),
    targets: new Int32Array(keys.length),
    types: new Uint8Array(keys.length),
    degrees: new Int32Array(entities),
  }
  for (const [at, key] of keys.entries()) {
    const pair = Math.floor(key / RELATIONS.length)
    const source = Math.floor(pair / entities)
    const target = pair % entities
    network.sources[at] = source
    network.targets[at] = target
    network.types[at] = key % RELATIONS.length
    for (const end of [source, target]) network.degrees[end] = (network.degrees[end] ?? 0) + 1
  }
  return network
}
