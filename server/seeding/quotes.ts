import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { numberOrNull, textAt, textOrNull } from '../graph/columns.ts'
import { type Graph, int, type Row } from '../graph/connection.ts'
import type { Finding } from './integrity.ts'

/** What comparing the quotes with the documents' texts gave. */
export interface QuoteCheck {
  readonly finding: Finding
  /** How many quotes were compared. */
  readonly compared: number
  /** Documents with quotes whose text no file of the folder is, by id. */
  readonly withoutText: readonly string[]
}

const QUOTED_DOCUMENTS = /* cypher */ `
  MATCH (document:Document)
  WHERE document.documentId IS NOT NULL
    AND EXISTS { (document)<-[:STATED_IN]-(claim:Claim) WHERE claim.quote IS NOT NULL }
  RETURN document.documentId AS id, document.sha256 AS sha256
  ORDER BY id`

const QUOTES = /* cypher */ `
  MATCH (document:Document {documentId: $documentId})<-[:STATED_IN]-(claim:Claim)
  WHERE claim.claimId > $after AND claim.quote IS NOT NULL
  RETURN claim.claimId AS id, claim.quote AS quote, claim.quoteStart AS start, claim.quoteEnd AS end
  ORDER BY id
  LIMIT $page`

const PAGE = 2_000

/**
 * Compares each quote with the text of its document at its UTF-16 offsets. A document's text is the file of the folder,
 * or of one below it, that has its sha256; its name does not matter.
 */
export async function checkQuotes(graph: Graph, folder: string): Promise<QuoteCheck> {
  const files = await filesByChecksum(folder)
  const ids: string[] = []
  const withoutText: string[] = []
  let compared = 0
  for (const row of await graph.read(QUOTED_DOCUMENTS)) {
    const documentId = textAt(row, 'id')
    const file = files.get(textOrNull(row, 'sha256') ?? '')
    if (file === undefined) {
      withoutText.push(documentId)
      continue
    }
    // A byte order mark is a character of the text: offsets count it.
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await readFile(file))
    for await (const quotes of pagesOfQuotes(graph, documentId)) {
      compared += quotes.length
      ids.push(...quotes.filter(quote => !stands(quote, text)).map(quote => textAt(quote, 'id')))
    }
  }
  const meaning = 'A quote is not what the text of its document has at its place.'
  return { finding: { check: 'quote-differs', meaning, ids }, compared, withoutText }
}

async function* pagesOfQuotes(graph: Graph, documentId: string): AsyncGenerator<readonly Row[]> {
  let after = ''
  for (;;) {
    const rows = await graph.read(QUOTES, { documentId, after, page: int(PAGE) })
    yield rows
    const last = rows.at(-1)
    if (last === undefined) return
    after = textAt(last, 'id')
  }
}

function stands(row: Row, text: string): boolean {
  const start = numberOrNull(row, 'start')
  const end = numberOrNull(row, 'end')
  return start !== null && end !== null && text.slice(start, end) === row.quote
}

async function filesByChecksum(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = new Map<string, string>()
  for (const entry of entries.filter(entry => entry.isFile())) {
    const path = join(entry.parentPath, entry.name)
    files.set(
      createHash('sha256')
        .update(await readFile(path))
        .digest('hex'),
      path,
    )
  }
  return files
}
