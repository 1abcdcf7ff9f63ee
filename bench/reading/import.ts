import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type Memory, writeConf } from '../../server/neo4j/conf.ts'
import { networkOf } from './network.ts'
import { claimRows, documentRows, entityRows, linkRows } from './rows.ts'
import type { Size } from './sizes.ts'

/** A file of nodes or relationships as Neo4j's importer reads it. */
interface Table {
  readonly name: string
  readonly holds: 'nodes' | 'relationships'
  readonly header: string
  rows(): Iterable<readonly unknown[]>
}

/** The files of a generated graph: a header, then rows in its order. */
function tablesOf(size: Size): readonly Table[] {
  const network = networkOf(size)
  function* entities() {
    for (const { kind, properties: of } of entityRows(network))
      yield [of.entityId, `Entity;Actor;${kind}`, of.name, of.displayName, of.searchKey, of.linkDegree]
  }
  function* documents() {
    for (const { documentId, day } of documentRows(network))
      yield [documentId, 'Document', 'report', `Report ${documentId}`, 'en', day, day, day, false]
  }
  function* claims() {
    for (const { properties } of claimRows(network)) yield ['Claim', ...Object.values(properties)]
  }
  function* links() {
    for (const { source, target, type, properties, ...days } of linkRows(network))
      yield [source, target, type, ...Object.values(properties), ...Object.values(days)]
  }
  function* claimants() {
    for (const { properties, subject, object, speaker } of claimRows(network)) {
      yield [properties.claimId, subject, 'SUBJECT', null]
      yield [properties.claimId, object, 'OBJECT', null]
      yield [properties.claimId, speaker, 'ASSERTED_BY', 'report']
    }
  }
  function* carriers() {
    for (const { properties, documentId } of claimRows(network))
      for (const type of ['STATED_IN', 'ORIGINATES_IN']) yield [properties.claimId, documentId, type]
  }
  function* publishers() {
    for (const { documentId, publisher } of documentRows(network))
      yield [documentId, publisher, 'PUBLISHED_BY']
  }
  return [
    { name: 'entities', holds: 'nodes', header: HEADERS.entities, rows: entities },
    { name: 'documents', holds: 'nodes', header: HEADERS.documents, rows: documents },
    { name: 'claims', holds: 'nodes', header: HEADERS.claims, rows: claims },
    { name: 'links', holds: 'relationships', header: HEADERS.links, rows: links },
    { name: 'claimants', holds: 'relationships', header: HEADERS.claimants, rows: claimants },
    { name: 'carriers', holds: 'relationships', header: HEADERS.carriers, rows: carriers },
    { name: 'publishers', holds: 'relationships', header: HEADERS.publishers, rows: publishers },
  ]
}

const HEADERS = {
  entities: 'entityId:ID(Entity),:LABEL,name,displayName,searchKey,linkDegree:long',
  documents:
    'documentId:ID(Document),:LABEL,docKind,title,lang,published,publishedMin:date,publishedMax:date,inHand:boolean',
  claims:
    ':LABEL,claimId:ID(Claim),linkId,relType,claimKind,stance,modality,quote,quoteStart:long,quoteEnd:long,quoteLang,confidence:long,inferred:boolean,rank,basis',
  links:
    ':START_ID(Entity),:END_ID(Entity),:TYPE,linkId,linkSource,linkTarget,linkStatus,linkRuleStatus,linkSources:long,linkClaims:long,linkConfidence:long,linkModality,linkWeight:double,validFrom,firstAttested:date,lastAttested:date,fromMin:date,fromMax:date',
  claimants: ':START_ID(Claim),:END_ID(Entity),:TYPE,mode',
  carriers: ':START_ID(Claim),:END_ID(Document),:TYPE',
  publishers: ':START_ID(Document),:END_ID(Entity),:TYPE',
}

export interface ImportOptions {
  /** The graph's folder, in which no Neo4j runs. */
  readonly folder: string
  readonly java: string
  readonly jars: string
  readonly memory: Memory
  readonly progress: (line: string) => void
}

/** Makes a generated graph's store with Neo4j's own importer: millions of links in minutes. @throws where it fails. */
export async function importGraph(size: Size, options: ImportOptions): Promise<void> {
  const { folder, java, jars, memory, progress } = options
  writeConf(folder, 0, memory)
  const csv = join(folder, 'csv')
  mkdirSync(csv, { recursive: true })
  const tables = tablesOf(size)
  for (const table of tables) {
    progress(`  writing ${table.name} …`)
    await pipeline(Readable.from(linesOf(table)), createWriteStream(join(csv, `${table.name}.csv`)))
  }
  progress('  importing …')
  const files = tables.map(({ name, holds }) => `--${holds}=${join(csv, `${name}.csv`)}`)
  const importer = spawn(
    java,
    [`-Xmx${memory.heapMb}m`, '-cp', join(jars, '*'), 'org.neo4j.cli.AdminTool', ...IMPORT, ...files],
    {
      cwd: folder,
      env: { ...process.env, NEO4J_HOME: folder, NEO4J_CONF: join(folder, 'conf') },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  )
  const [exitCode] = await once(importer, 'close')
  if (exitCode !== 0) throw new Error(`Neo4j's importer ended with ${exitCode}.`)
  rmSync(csv, { recursive: true })
}

const IMPORT = ['database', 'import', 'full', 'neo4j', '--overwrite-destination', '--max-off-heap-memory=1g']

/** So many rows are written at once. */
const CHUNK = 5_000

function* linesOf({ header, rows }: Table): Generator<string> {
  let chunk = [header]
  for (const row of rows()) {
    chunk.push(row.map(fieldOf).join(','))
    if (chunk.length < CHUNK) continue
    yield `${chunk.join('\n')}\n`
    chunk = []
  }
  yield `${chunk.join('\n')}\n`
}

const fieldOf = (value: unknown) =>
  value === null || value === undefined ? '' : `"${String(value).replaceAll('"', '""')}"`
