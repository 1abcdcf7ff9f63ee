import { textAt, textOrNull } from '../graph/columns.ts'
import { int, type Row } from '../graph/connection.ts'
import { inPages, PAGE, type Reader } from './stale.ts'
import type { TouchedIds } from './touched.ts'

/** Links to look at again, and the entities that they begin at. */
export interface Concerned {
  readonly links: ReadonlySet<string>
  readonly sources: ReadonlySet<string>
}

/** An entity whose number of links changed, and the smaller of what it was and what it is. */
export interface Grown {
  readonly entityId: string
  readonly least: number
}

const MOST_FOUND = 1_000_000

const CITING = /* cypher */ `
  UNWIND $ids AS id
  MATCH (:Document {documentId: id})<-[:CITES]-(citing:Document)
  WHERE citing.documentId IS NOT NULL
  RETURN DISTINCT citing.documentId AS id
  ORDER BY id LIMIT $most`

const CLAIMS = /* cypher */ `
  CALL () {
    UNWIND $ids AS id
    MATCH (claim:Claim {claimId: id})
    RETURN claim
    UNION
    UNWIND $documents AS id
    MATCH (:Document {documentId: id})<-[:STATED_IN|ORIGINATES_IN]-(claim:Claim)
    RETURN claim
  }
  MATCH (claim)-[:SUBJECT]->(subject:Entity)
  RETURN DISTINCT claim.linkId AS linkId, subject.entityId AS source
  ORDER BY linkId, source LIMIT $most`

const BETWEEN = /* cypher */ `
  UNWIND $page AS id
  MATCH (source:Entity {entityId: id})-[link]->(target:Entity)
  WHERE link.linkId IS NOT NULL AND target.entityId IN $ids
  RETURN id AS source, link.linkId AS linkId
  ORDER BY source, linkId LIMIT $most`

// A link without claims weighs by the smaller degree of its ends: where the other end's is smaller, nothing changes.
const WEIGHED = /* cypher */ `
  UNWIND $grown AS grown
  MATCH (entity:Entity {entityId: grown.entityId})-[link]-(other:Entity)
  WHERE link.linkId IS NOT NULL AND coalesce(link.linkClaims, 0) = 0 AND other.linkDegree >= grown.least
  RETURN DISTINCT startNode(link).entityId AS source, link.linkId AS linkId
  ORDER BY source, linkId LIMIT $most`

/** The documents, and all that rest on them, over any number of citations. */
async function restingOnThese(reader: Reader, documents: ReadonlySet<string>): Promise<ReadonlySet<string>> {
  const reached = new Set(documents)
  let frontier = [...documents]
  // Each document is in one frontier only, so cycles end too.
  while (frontier.length > 0) {
    const rows = await reader.read(CITING, { ids: frontier, most: int(MOST_FOUND) })
    frontier = rows.map(row => textAt(row, 'id')).filter(id => !reached.has(id))
    for (const id of frontier) reached.add(id)
  }
  return reached
}

/** The entities whose names, links or occurrence may be others: those touched, and those that touched claims are about. */
export async function entitiesConcerned(reader: Reader, touched: TouchedIds): Promise<readonly string[]> {
  const claims = await claimsConcerned(reader, touched)
  return [...new Set([...touched.ids, ...claims.map(({ source }) => source)])]
}

/** The links whose claims, citations or dates may be others, and those that weigh more or less now. */
export async function linksConcerned(
  reader: Reader,
  touched: TouchedIds,
  grown: readonly Grown[],
): Promise<Concerned> {
  const ids = [...touched.ids]
  const found = [...named(ids), ...(await claimsConcerned(reader, touched))]
  for (const page of inPages(ids))
    found.push(...placesIn(await reader.read(BETWEEN, { page, ids, most: int(MOST_FOUND) })))
  for (let from = 0; from < grown.length; from += PAGE) {
    const some = grown.slice(from, from + PAGE)
    found.push(...placesIn(await reader.read(WEIGHED, { grown: some, most: int(MOST_FOUND) })))
  }
  return {
    links: new Set(found.flatMap(({ linkId }) => linkId ?? [])),
    sources: new Set(found.map(({ source }) => source)),
  }
}

interface Place {
  readonly source: string
  /** null = the claim is about the entity itself. */
  readonly linkId: string | null
}

/** A link's id begins with that of the entity from which it goes. */
const named = (ids: readonly string[]): readonly Place[] =>
  ids.flatMap(linkId =>
    linkId.includes('~') ? [{ source: linkId.slice(0, linkId.indexOf('~')), linkId }] : [],
  )

async function claimsConcerned(reader: Reader, { ids, documents }: TouchedIds): Promise<readonly Place[]> {
  const resting = await restingOnThese(reader, documents)
  return placesIn(
    await reader.read(CLAIMS, { ids: [...ids], documents: [...resting], most: int(MOST_FOUND) }),
  )
}

const placesIn = (rows: readonly Row[]): readonly Place[] =>
  rows.map(row => ({ source: textAt(row, 'source'), linkId: textOrNull(row, 'linkId') }))
