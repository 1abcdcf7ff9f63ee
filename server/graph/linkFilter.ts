import { MODALITIES, type Modality, STATUSES, type Status } from '../evidence/claim.ts'
import { int } from './connection.ts'
import type { Lens, Seen } from './lens.ts'
import { partsOf } from './link.ts'
import { type Relation, relationsOf, type Vocabulary } from './vocabulary.ts'

/** Seen from the entity asked about: links that start at it, that end at it, or both. */
export type Direction = 'out' | 'in' | 'both'

/** What becomes of links whose time nobody gives. */
export type Undated = 'include' | 'exclude' | 'only'

/** What may be asked of a link besides its relation. null = no matter; an empty list lets nothing through. */
export interface LinkConditions {
  readonly eitherEndKinds: readonly string[] | null
  readonly otherEndKinds: readonly string[] | null
  readonly statuses: readonly Status[] | null
  readonly modalities: readonly Modality[] | null
  readonly minSources: number | null
  readonly maxSources: number | null
  readonly minConfidence: number | null
  /** ISO days. */
  readonly heldFrom: string | null
  readonly heldTo: string | null
  readonly undated: Undated
}

/** Which links to look at. */
export interface LinkFilter {
  /** The relations to follow: all of the vocabulary unless some were named. */
  readonly relations: readonly Relation[]
  readonly relationsNamed: boolean
  /** null = every link of the relations, so that degrees can be counted instead of links read. */
  readonly conditions: LinkConditions | null
  /** Whose claims count; absent = everybody's. */
  readonly lens?: Lens
  /** What was found through the lens, or was looked up because it is rare; absent = nobody has looked yet, or there is too much of it. */
  readonly seen?: Seen
  /** Whether what passes turned out not to be rare. */
  readonly frequent?: boolean
}

/** Every link there is. */
export const everyLink = (vocabulary: Vocabulary): LinkFilter => ({
  relations: relationsOf(vocabulary),
  relationsNamed: false,
  conditions: null,
})

export const NO_CONDITIONS: LinkConditions = {
  eitherEndKinds: null,
  otherEndKinds: null,
  statuses: null,
  modalities: null,
  minSources: null,
  maxSources: null,
  minConfidence: null,
  heldFrom: null,
  heldTo: null,
  undated: 'include',
}

// What every link is told by: it has an id of ours.
const IS_LINK = /* cypher fragment */ `link.linkId IS NOT NULL`

/**
 * What may be asked of a link, by what is asked together; each is a constant text, and its parameters are always all given.
 * A statement holds those that a filter needs, in this order: so there are few texts, each is small, and none of them asks
 * whether it is asked, for that would be planned once for every answer.
 */
const CONDITIONS = {
  // A symmetric relation has no direction, so it passes both ways.
  // A map, for a list of thousands would be searched for each link.
  seen: /* cypher fragment */ `$seen[link.linkId] IS NOT NULL`,
  direction: /* cypher fragment */ `(($direction = 'out') = (startNode(link) = near)
      OR type(link) IN $symmetric OR startNode(link) = endNode(link))`,
  summary: /* cypher fragment */ `coalesce(link.linkStatus, 'unsourced') IN $statuses
    AND coalesce(link.linkModality, 'none') IN $modalities
    AND coalesce(link.linkSources, 0) >= $minSources AND coalesce(link.linkSources, 0) <= $maxSources
    AND coalesce(link.linkConfidence, -1) >= $minConfidence`,
  // A bound of time that nobody gives lets the link through: it may have held then.
  time: /* cypher fragment */ `coalesce(link.toMax >= date($heldFrom), true)
    AND coalesce(link.fromMin <= date($heldTo), true)
    AND (link.validFrom IS NULL AND link.validTo IS NULL) IN $undated`,
  eitherEnd: /* cypher fragment */ `any(label IN labels(near) + labels(far) WHERE label IN $eitherEndKinds)`,
  otherEnd: /* cypher fragment */ `any(label IN labels(far) WHERE label IN $otherEndKinds)`,
} as const

type Condition = keyof typeof CONDITIONS
const CONDITION_NAMES: readonly Condition[] = [
  'seen',
  'direction',
  'summary',
  'time',
  'eitherEnd',
  'otherEnd',
]

/** What is asked of links: nothing, that they are of some relations, or conditions, in the order of their texts. */
export type Asked = 'everything' | 'relations' | readonly Condition[]

/** All that can be asked: each makes one text of a statement. */
export const EVERYTHING_ASKED: readonly Asked[] = [
  'everything',
  'relations',
  ...Array.from({ length: 2 ** CONDITION_NAMES.length - 1 }, (_, at) =>
    CONDITION_NAMES.filter((_, place) => ((at + 1) >> place) % 2 === 1),
  ),
]

// Of the links of `near`: stored, counted by the database without reading one, or read up to a cap.
const DEGREE = /* cypher fragment */ `near.linkDegree`
const COUNTED_ON = /* cypher fragment */ `near.linkDegree IS NOT NULL`
const DEGREE_OF_RELATIONS = /* cypher fragment */ `COUNT { (near)-[:ANY_LINK]-() }`
const counted = (passes: string) => /* cypher fragment */ `COUNT {
        MATCH (near)-[link:ANY_LINK]-(far)
        WITH near, link, far LIMIT $hubCap
        WHERE ${passes}
        RETURN link
      }`

const has = (passes: string) => /* cypher fragment */ `near.linkDegree > 0 AND EXISTS {
      MATCH (near)-[link:ANY_LINK]-(far)
      WHERE ${passes}
    }`

const IS_END = /* cypher fragment */ `near.entityId IN $ends`

/** The places where a statement depends on what is asked of links. */
export interface LinkTest {
  /** The condition that relationship `link` between `near` and `far` passes, seen from `near`. */
  readonly passes: string
  /** How many links of `near` pass. */
  readonly counted: string
  /** The condition that some link of `near` passes; every entity stands the test where nothing is asked. */
  readonly has: string
  /** The condition that `near` is an end of a link through the lens; true where there is none. */
  readonly isEnd: string
}

export function linkTest(asked: Asked): LinkTest {
  if (asked === 'everything') return { passes: IS_LINK, counted: DEGREE, has: COUNTED_ON, isEnd: 'true' }
  if (asked === 'relations')
    return { passes: IS_LINK, counted: DEGREE_OF_RELATIONS, has: has(IS_LINK), isEnd: 'true' }
  const passes = [IS_LINK, ...asked.map(name => CONDITIONS[name])].join('\n    AND ')
  const isEnd = asked.includes('seen') ? IS_END : 'true'
  return { passes, counted: counted(passes), has: `${isEnd} AND ${has(passes)}`, isEnd }
}

/** The texts of a statement, by what is asked of links; each is made once. */
export type LinkStatements = (asked: Asked) => string

export function linkStatements(statement: (test: LinkTest) => string): LinkStatements {
  const texts = new Map<string, string>()
  return asked => {
    const text = texts.get(String(asked)) ?? statement(linkTest(asked))
    texts.set(String(asked), text)
    return text
  }
}

/** What a filter and a direction ask of links. */
export function askedOf({ conditions, relationsNamed, seen }: LinkFilter, direction: Direction): Asked {
  const given = conditions ?? NO_CONDITIONS
  const needed: Readonly<Record<Condition, boolean>> = {
    seen: seen !== undefined,
    direction: direction !== 'both',
    summary: SUMMARISED.some(member => given[member] !== null),
    time: given.heldFrom !== null || given.heldTo !== null || given.undated !== 'include',
    eitherEnd: given.eitherEndKinds !== null,
    otherEnd: given.otherEndKinds !== null,
  }
  const asked = CONDITION_NAMES.filter(name => needed[name])
  return asked.length > 0 ? asked : relationsNamed ? 'relations' : 'everything'
}

const SUMMARISED = ['statuses', 'modalities', 'minSources', 'maxSources', 'minConfidence'] as const

const NO_LEAST = -1
const NO_MOST = Number.MAX_SAFE_INTEGER
// The first and last days that Neo4j knows.
const FIRST_DAY = '-999999999-01-01'
const LAST_DAY = '+999999999-12-31'
const UNDATED: Readonly<Record<Undated, readonly boolean[]>> = {
  include: [true, false],
  exclude: [false],
  only: [true],
}

/** The parameters that the statement for a filter and a direction reads: what nobody asks lets every link through. */
export function filterParameters({ conditions, relations, seen }: LinkFilter, direction: Direction) {
  const given = conditions ?? NO_CONDITIONS
  return {
    ...(seen === undefined ? {} : { seen: asMap(seen), ends: endsOf(seen) }),
    direction,
    symmetric: relations.filter(({ symmetric }) => symmetric).map(({ name }) => name),
    statuses: given.statuses ?? STATUSES,
    modalities: given.modalities ?? [...MODALITIES, 'none'],
    minSources: int(given.minSources ?? NO_LEAST),
    maxSources: int(given.maxSources ?? NO_MOST),
    minConfidence: int(given.minConfidence ?? NO_LEAST),
    heldFrom: given.heldFrom ?? FIRST_DAY,
    heldTo: given.heldTo ?? LAST_DAY,
    undated: UNDATED[given.undated],
    eitherEndKinds: given.eitherEndKinds ?? [],
    otherEndKinds: given.otherEndKinds ?? [],
  }
}

const asMap = ({ links }: Seen) => Object.fromEntries([...links.keys()].map(id => [id, true]))

function endsOf({ links, ends: known }: Seen): readonly string[] {
  if (known !== undefined) return known
  const ends = [...links.keys()].flatMap(id => {
    const parts = partsOf(id)
    return parts === undefined ? [] : [parts.sourceId, parts.targetId]
  })
  return [...new Set(ends)]
}
