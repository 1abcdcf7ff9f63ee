import { numberAt } from './columns.ts'
import { type Graph, int } from './connection.ts'
import { DOCUMENT_COLUMNS, type Document, documentOf } from './document.ts'
import { AFTER_ALL, type Page, type PageRequest, pageOf } from './page.ts'

const listed = (order: 'ASC' | 'DESC') => /* cypher */ `
  MATCH (document:Document) WHERE document.documentId > $after AND document.documentId < $before
  WITH document ORDER BY document.documentId ${order} LIMIT $limit
  RETURN ${DOCUMENT_COLUMNS} ORDER BY id ${order}`
const FORWARD = listed('ASC')
const BACKWARD = listed('DESC')

/** One page of all documents, by id. @throws {GraphError} */
export async function listDocuments(graph: Graph, page: PageRequest): Promise<Page<Document>> {
  const rows = await graph.read(page.backward ? BACKWARD : FORWARD, {
    after: page.after?.[0] ?? '',
    before: page.before?.[0] ?? AFTER_ALL,
    limit: int(page.size + 1),
  })
  return pageOf(page, rows.map(documentOf))
}

const COUNT = /* cypher */ `
  MATCH (document:Document) WHERE document.documentId IS NOT NULL
  RETURN count(document) AS total ORDER BY total LIMIT 1`

/** How many documents there are. @throws {GraphError} */
export async function countDocuments(graph: Graph): Promise<number> {
  const [row = {}] = await graph.read(COUNT)
  return numberAt(row, 'total')
}
