import type { Claim } from '../graph/claim.ts'
import { type ClaimFilter, claimKeyShape, countListed, listClaims } from '../graph/claimList.ts'
import type { Document } from '../graph/document.ts'
import { countDocuments, listDocuments } from '../graph/documentList.ts'
import type { Entity } from '../graph/entity.ts'
import { countEntities, type EntitiesQuestion, keyOfEntity, listEntities } from '../graph/entityList.ts'
import type { Link } from '../graph/link.ts'
import type { LinkFilter } from '../graph/linkFilter.ts'
import { countListedLinks, keyOfListedLink, listLinks } from '../graph/linkList.ts'
import { type Cursors, type List, type PageArguments, pageRequest } from './connections.ts'
import type { Context } from './context.ts'

export type EntityList = List<Entity>
export type DocumentList = List<Document>

const ENTITIES: Readonly<Record<EntitiesQuestion['order'], Cursors>> = {
  name: { list: 'entities by name', parts: ['string', 'string'] },
  degree: { list: 'entities by degree', parts: ['number', 'string'] },
}
const LINKS: Cursors = { list: 'links', parts: ['string', 'string'] }
const DOCUMENTS: Cursors = { list: 'documents', parts: ['string'] }

/** A page of all entities that pass. */
export async function entitiesIn(
  { graph }: Context,
  question: EntitiesQuestion,
  page: PageArguments,
): Promise<EntityList> {
  const cursors = ENTITIES[question.order]
  const read = await listEntities(graph, question, pageRequest(page, cursors))
  return {
    ...read,
    cursors,
    keyOf: keyOfEntity(question.order),
    count: () => countEntities(graph, question.filter),
  }
}

/** A page of all links that pass. */
export async function linksIn(
  { graph }: Context,
  filter: LinkFilter,
  page: PageArguments,
): Promise<List<Link>> {
  const read = await listLinks(graph, filter, pageRequest(page, LINKS))
  return { ...read, cursors: LINKS, keyOf: keyOfListedLink, count: () => countListedLinks(graph, filter) }
}

/** A page of all claims that pass. */
export async function claimsIn(
  { graph }: Context,
  filter: ClaimFilter,
  page: PageArguments,
): Promise<List<Claim>> {
  const cursors: Cursors = {
    list: filter.text === null ? 'claims' : 'claims by text',
    parts: claimKeyShape(filter),
  }
  const read = await listClaims(graph, filter, pageRequest(page, cursors))
  return { ...read, cursors, count: () => countListed(graph, filter) }
}

/** A page of all documents. */
export async function documentsIn({ graph }: Context, page: PageArguments): Promise<DocumentList> {
  const read = await listDocuments(graph, pageRequest(page, DOCUMENTS))
  return { ...read, cursors: DOCUMENTS, keyOf: ({ id }) => [id], count: () => countDocuments(graph) }
}
