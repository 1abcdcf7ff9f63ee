import { dateOrNull, mapAt, textAt, textOrNull, textsAt } from './columns.ts'
import { type Graph, int, type Row } from './connection.ts'

/** What a claim stands in. */
export interface Document {
  readonly id: string
  readonly kind: string | null
  readonly title: string | null
  readonly url: string | null
  readonly archiveUrl: string | null
  readonly lang: string | null
  readonly sha256: string | null
  readonly publisherId: string | null
  /** EDTF, and its bounds as ISO days. */
  readonly published: string | null
  readonly publishedMin: string | null
  readonly publishedMax: string | null
  /** Whether whoever recorded it had its text before them. */
  readonly inHand: boolean
  readonly note: string | null
  /** Ids of the first documents it cites and is cited by. */
  readonly cites: readonly string[]
  readonly citedBy: readonly string[]
}

/** What a document is read as, from a node `document`. */
export const DOCUMENT_COLUMNS = /* cypher fragment */ `document.documentId AS id, properties(document) AS properties,
    head(COLLECT {
      MATCH (document)-[:PUBLISHED_BY]->(publisher:Entity)
      RETURN publisher.entityId ORDER BY publisher.entityId LIMIT 1
    }) AS publisherId,
    COLLECT {
      MATCH (document)-[:CITES]->(other:Document)
      RETURN other.documentId ORDER BY other.documentId LIMIT 100
    } AS cites,
    COLLECT {
      MATCH (document)<-[:CITES]-(other:Document)
      RETURN other.documentId ORDER BY other.documentId LIMIT 100
    } AS citedBy`

const DOCUMENTS = /* cypher */ `
  MATCH (document:Document) WHERE document.documentId IN $ids
  RETURN ${DOCUMENT_COLUMNS}
  ORDER BY id LIMIT $limit`

/** The documents with these ids, by id; unknown ids are missing. @throws {GraphError} */
export async function documentsById(
  graph: Graph,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Document>> {
  const rows = await graph.read(DOCUMENTS, { ids, limit: int(ids.length) })
  return new Map(rows.map(row => [textAt(row, 'id'), documentOf(row)]))
}

/** A document from {@link DOCUMENT_COLUMNS}. */
export function documentOf(row: Row): Document {
  const properties = mapAt(row, 'properties')
  return {
    id: textAt(row, 'id'),
    kind: textOrNull(properties, 'docKind'),
    title: textOrNull(properties, 'title'),
    url: textOrNull(properties, 'url'),
    archiveUrl: textOrNull(properties, 'archiveUrl'),
    lang: textOrNull(properties, 'lang'),
    sha256: textOrNull(properties, 'sha256'),
    publisherId: textOrNull(row, 'publisherId'),
    published: dateOrNull(properties, 'published'),
    publishedMin: dateOrNull(properties, 'publishedMin'),
    publishedMax: dateOrNull(properties, 'publishedMax'),
    inHand: properties.inHand === true,
    note: textOrNull(properties, 'note'),
    cites: textsAt(row, 'cites'),
    citedBy: textsAt(row, 'citedBy'),
  }
}
