import { assess } from '../evidence/status.ts'
import type { Assessed } from './assessed.ts'
import { textAt } from './columns.ts'
import { type Graph, int } from './connection.ts'
import { EVIDENCE, evidenceIn } from './evidence.ts'
import { claimStatements, type Lens, lensParameters } from './lens.ts'
import { type Link, partsOf } from './link.ts'
import { type LinkConditions, type LinkFilter, NO_CONDITIONS } from './linkFilter.ts'
import { withRareLinks } from './rareLinks.ts'

/** How many claims are looked at through a lens; of what is beyond, an answer says "at least". */
const MOST_CLAIMS = 20_000

const seen = (begin = /* cypher fragment */ `MATCH (claim:Claim)`) =>
  claimStatements(
    ({ counts }) => /* cypher */ `
  ${begin}
  WITH DISTINCT claim WHERE claim.linkId IS NOT NULL AND ${counts}
  WITH claim, claim.linkId AS about ORDER BY about, claim.claimId LIMIT $most
  ${EVIDENCE}`,
  )
// From whom is looked at, or else from the entities asked about, so that nobody else's claims are read.
const OF_SOURCES = seen(/* cypher fragment */ `UNWIND $accordingTo AS source
  CALL (source) {
    MATCH (:Document {documentId: source})<-[:STATED_IN|ORIGINATES_IN]-(claim:Claim)
    RETURN claim
    UNION
    MATCH (:Entity {entityId: source})<-[:ASSERTED_BY|RELAYED_BY]-(claim:Claim)
    RETURN claim
    UNION
    MATCH (:Entity {entityId: source})<-[:PUBLISHED_BY]-(:Document)<-[:STATED_IN]-(claim:Claim)
    RETURN claim
  }`)
const OF_ENTITIES = seen(/* cypher fragment */ `MATCH (entity:Entity) WHERE entity.entityId IN $about
  MATCH (entity)<-[:SUBJECT|OBJECT]-(claim:Claim)`)
const OF_ALL = seen()

/**
 * Looks through the lens of a filter, if it has one, with one statement: the filter then lets only links pass that have claims
 * left, and what it asks of status, modality, sources and confidence is asked of these. Without one, links that are rare are looked up.
 * @param about the entities whose links are asked for; null = all.
 * @throws {GraphError}
 */
export async function throughLens(
  graph: Graph,
  filter: LinkFilter,
  about: readonly string[] | null,
): Promise<LinkFilter> {
  const { lens, conditions } = filter
  if (filter.seen !== undefined || filter.frequent) return filter
  if (lens === undefined) return about === null ? withRareLinks(graph, filter) : filter
  const found = await look(graph, lens, about)
  const asked = conditions ?? NO_CONDITIONS
  const links = new Map([...found.links].filter(([, assessed]) => meets(asked, assessed)))
  const { eitherEndKinds, otherEndKinds, heldFrom, heldTo, undated } = asked
  const left = { ...NO_CONDITIONS, eitherEndKinds, otherEndKinds, heldFrom, heldTo, undated }
  return { ...filter, conditions: left, seen: { links, whole: found.whole } }
}

async function look(graph: Graph, lens: Lens, about: readonly string[] | null) {
  const statement = lens.accordingTo !== null ? OF_SOURCES : about !== null ? OF_ENTITIES : OF_ALL
  const read = await graph.read(statement(lens), {
    ...lensParameters(lens),
    about: about ?? [],
    most: int(MOST_CLAIMS + 1),
  })
  const whole = read.length <= MOST_CLAIMS
  // Where the claims were cut, those of the last link may be incomplete.
  const cut = whole ? undefined : read.at(-1)?.about
  const rows = read.filter(row => row.about !== cut)
  const ids = [...new Set(rows.map(row => textAt(row, 'about')))]
  const evidence = await evidenceIn(graph, ids, rows)
  const links = ids.map(id => {
    const parts = partsOf(id)
    const ends = parts === undefined ? undefined : ([parts.sourceId, parts.targetId] as const)
    return [id, assess(evidence.claimsAbout(id), evidence.restsOn, { ends })] as const
  })
  return { links: new Map(links), whole }
}

function meets(asked: LinkConditions, { status, modality, sources, confidence }: Assessed): boolean {
  const { statuses, modalities, minSources, maxSources, minConfidence } = asked
  return (
    (statuses?.includes(status) ?? true) &&
    (modalities === null || (modality !== null && modalities.includes(modality))) &&
    sources >= (minSources ?? 0) &&
    sources <= (maxSources ?? Number.POSITIVE_INFINITY) &&
    (minConfidence === null || (confidence ?? -1) >= minConfidence)
  )
}

/** A link as the claims that the filter's lens leaves show it. */
export function asSeen({ lens, seen }: LinkFilter, link: Link): Link {
  const assessed = seen?.links.get(link.id)
  if (lens === undefined || assessed === undefined || assessed === null) return link
  return link.seenAs(assessed, lens)
}
