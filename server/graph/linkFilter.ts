import type { Modality, Status } from '../evidence/claim.ts'
import { int } from './connection.ts'
import type { Relation } from './vocabulary.ts'

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
}

/** Every link there is. */
export const everyLink = (relations: Iterable<Relation>): LinkFilter => ({
  relations: [...relations],
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

// A symmetric relation has no direction, so it passes both ways. A bound of time that nobody gives lets the link through: it
// may have held then.
const PASSES = /* cypher fragment */ `
    link.linkId IS NOT NULL
    AND ($direction = 'both' OR ($direction = 'out') = (startNode(link) = near)
      OR type(link) IN $symmetric OR startNode(link) = endNode(link))
    AND ($statuses IS NULL OR coalesce(link.linkStatus, 'unsourced') IN $statuses)
    AND ($modalities IS NULL OR link.linkModality IN $modalities)
    AND ($minSources IS NULL OR coalesce(link.linkSources, 0) >= $minSources)
    AND ($maxSources IS NULL OR coalesce(link.linkSources, 0) <= $maxSources)
    AND ($minConfidence IS NULL OR coalesce(link.linkConfidence, -1) >= $minConfidence)
    AND ($heldFrom IS NULL OR coalesce(link.toMax >= date($heldFrom), true))
    AND ($heldTo IS NULL OR coalesce(link.fromMin <= date($heldTo), true))
    AND ($undated = 'include' OR ($undated = 'only') = (link.validFrom IS NULL AND link.validTo IS NULL))
    AND ($eitherEndKinds IS NULL OR any(label IN labels(near) + labels(far) WHERE label IN $eitherEndKinds))
    AND ($otherEndKinds IS NULL OR any(label IN labels(far) WHERE label IN $otherEndKinds))`

// Of the links of `near`: stored, counted by the database without reading one, or read up to a cap.
const DEGREE = /* cypher fragment */ `near.linkDegree`
const DEGREE_OF_RELATIONS = /* cypher fragment */ `COUNT { (near)-[:ANY_LINK]-() }`
const COUNTED = /* cypher fragment */ `COUNT {
        MATCH (near)-[link:ANY_LINK]-(far)
        WITH near, link, far LIMIT $hubCap
        WHERE ${PASSES}
        RETURN link
      }`

/** The two places where a statement depends on what is asked of links. */
export interface LinkTest {
  /** The condition that relationship `link` between `near` and `far` passes, seen from `near`. */
  readonly passes: string
  /** How many links of `near` pass. */
  readonly counted: string
}

/** A statement for each of: every link, every link of some relations, links that meet conditions or have a direction. */
export interface LinkStatements {
  readonly everything: string
  readonly relations: string
  readonly conditions: string
}

/** The less is asked, the less there is to plan: a plan for all conditions takes several times as long to make. */
export const linkStatements = (statement: (test: LinkTest) => string): LinkStatements => ({
  everything: statement({ passes: IS_LINK, counted: DEGREE }),
  relations: statement({ passes: IS_LINK, counted: DEGREE_OF_RELATIONS }),
  conditions: statement({ passes: PASSES, counted: COUNTED }),
})

/** Which of the statements answers for a filter and a direction. */
export function askedOf(
  { conditions, relationsNamed }: LinkFilter,
  direction: Direction,
): keyof LinkStatements {
  if (conditions !== null || direction !== 'both') return 'conditions'
  return relationsNamed ? 'relations' : 'everything'
}

/** The parameters that the statement for a filter and a direction reads. */
export function filterParameters(filter: LinkFilter, direction: Direction) {
  const conditions = filter.conditions ?? NO_CONDITIONS
  return {
    ...conditions,
    direction,
    symmetric: filter.relations.filter(relation => relation.symmetric).map(relation => relation.name),
    minSources: wholeOrNull(conditions.minSources),
    maxSources: wholeOrNull(conditions.maxSources),
    minConfidence: wholeOrNull(conditions.minConfidence),
  }
}

const wholeOrNull = (value: number | null) => (value === null ? null : int(value))
