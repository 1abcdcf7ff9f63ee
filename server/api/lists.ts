import type { Claim } from '../graph/claim.ts'
import { type ClaimFilter, claimKeyShape, countListed, listClaims } from '../graph/claimList.ts'
import type { Document } from '../graph/document.ts'
import { countDocuments, listDocuments } from '../graph/documentList.ts'
import type { Entity } from '../graph/entity.ts'
import { countEntities, type EntitiesQuestion, keyOfEntity, listEntities } from '../graph/entityList.ts'
import type { Link } from '../graph/link.ts'
import type { LinkFilter } from '../graph/linkFilter.ts'
import { countListedLinks, keyOfListedLink, listLinks } from '../graph/linkList.ts'
import { type List, type PageArguments, pageRequest } from './connections.ts'
import type { Context } from './context.ts'

export type EntityList = List<Entity>
export type DocumentList = List<Document>

/** A page of all entities that pass. */
export async function entitiesIn(
  { graph }: Context,
  question: EntitiesQuestion,
  page: PageArguments,
): Promise<EntityList> {
  const key = [question.order === 'name' ? 'string' : 'number', 'string'] as const
  const read = await listEntities(graph, question, pageRequest(page, key))
  return { ...read, keyOf: keyOfEntity(question.order), count: () => countEntities(graph, question.filter) }
}

/** A page of all links that pass. */
export async function linksIn(
  { graph }: Context,
  filter: LinkFilter,
  page: PageArguments,
): Promise<List<Link>> {
  const read = await listLinks(graph, filter, pageRequest(page, ['string', 'string']))
  return { ...read, keyOf: keyOfListedLink, count: () => countListedLinks(graph, filter) }
}

/** A page of all claims that pass. */
export async function claimsIn(
  { graph }: Context,
  filter: ClaimFilter,
  page: PageArguments,
): Promise<List<Claim>> {
  const read = await listClaims(graph, filter, pageRequest(page, claimKeyShape(filter)))
  return { ...read, count: () => countListed(graph, filter) }
}

/** A page of all documents. */
export async function documentsIn({ graph }: Context, page: PageArguments): Promise<DocumentList> {
  const read = await listDocuments(graph, pageRequest(page, ['string']))
  return { ...read, keyOf: ({ id }) => [id], count: () => countDocuments(graph) }
}
