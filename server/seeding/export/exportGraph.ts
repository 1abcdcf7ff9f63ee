import { mapsAt, numberAt, textAt, textsAt } from '../../graph/columns.ts'
import { type Graph, int, type Row } from '../../graph/connection.ts'
import { AFTER, BEFORE, Statements } from './statements.ts'
import type { Property } from './written.ts'

/** How much has been written. */
export interface Exported {
  readonly nodes: number
  readonly relationships: number
}

const PATIENT = { timeoutMs: 300_000 }
/** So many of Neo4j's ids are looked at together. */
const PAGE = 5_000

// A constraint brings its index with it.
const SCHEMA =
  /* cypher */ 'SHOW CONSTRAINTS YIELD name, createStatement RETURN name, createStatement ORDER BY name LIMIT 10000'
const INDEXES = /* cypher */ `
  SHOW INDEXES YIELD name, type, owningConstraint, createStatement
  WHERE type <> 'LOOKUP' AND owningConstraint IS NULL
  RETURN name, createStatement ORDER BY name LIMIT 10000`

const LAST = /* cypher */ `
  CALL () { MATCH (n) RETURN coalesce(max(id(n)), -1) AS node }
  CALL () { MATCH ()-[r]->() RETURN coalesce(max(id(r)), -1) AS relationship }
  RETURN node, relationship ORDER BY node LIMIT 1`

// Whole numbers as text, since JavaScript has no such large ones; temporal values as they are written in Cypher.
const VALUES = /* cypher fragment */ `[key IN keys(n) | {key: key, type: valueType(n[key]), value: CASE
    WHEN n[key] IS :: BOOLEAN | STRING | FLOAT | POINT THEN n[key]
    WHEN n[key] IS :: LIST<BOOLEAN> | LIST<STRING> | LIST<FLOAT> | LIST<POINT> THEN n[key]
    WHEN n[key] IS :: LIST<ANY> THEN [item IN n[key] | toString(item)]
    ELSE toString(n[key]) END}] AS properties`

// The ledger and the runs of the checks belong to a database, not to the graph in it.
const NODES = /* cypher */ `
  MATCH (n)
  WHERE id(n) IN range($from, $to)
    AND NOT (n:SeedRun AND (n.seedRunId IS NOT NULL OR n.lock IS NOT NULL OR n.unfinished IS NOT NULL OR n.adoption IS NOT NULL))
    AND NOT (n:IntegrityRun AND n.integrityRunId IS NOT NULL)
  RETURN id(n) AS id, labels(n) AS labels, ${VALUES}
  ORDER BY id LIMIT $page`

const RELATIONSHIPS = /* cypher */ `
  MATCH (source)-[n]->(target)
  WHERE id(n) IN range($from, $to)
  RETURN id(n) AS id, id(source) AS source, id(target) AS target, type(n) AS type, ${VALUES}
  ORDER BY id LIMIT $page`

const HEADER = `// A graph as Attest exported it: npm run seed -- FILE writes it into an empty graph, as cypher-shell -f FILE does.
// It names its constraints and indexes first. What it needs to find its own nodes again it takes away at the end.
`

/**
 * A graph as Cypher text, piece by piece: its constraints and indexes, its nodes with any labels, its relationships
 * of any type, with every property in its type. Holds a page and some thousand rows in memory.
 * @throws {GraphError}
 */
export async function* exportGraph(graph: Graph, tell: (so: Exported) => void): AsyncGenerator<string> {
  const read = (cypher: string, parameters = {}) => graph.read(cypher, parameters, PATIENT)
  yield HEADER
  for (const cypher of [SCHEMA, INDEXES])
    for (const row of await read(cypher)) yield `${unlessThere(textAt(row, 'createStatement'))};\n`
  yield BEFORE
  const [last = {}] = await read(LAST)
  const statements = new Statements()
  let nodes = 0
  let relationships = 0
  for await (const row of rowsOf(graph, NODES, numberAt(last, 'node'))) {
    yield statements.addNode({
      id: numberAt(row, 'id'),
      labels: textsAt(row, 'labels'),
      properties: propertiesIn(row),
    })
    nodes += 1
    if (nodes % PAGE === 0) tell({ nodes, relationships })
  }
  yield statements.rest()
  for await (const row of rowsOf(graph, RELATIONSHIPS, numberAt(last, 'relationship'))) {
    yield statements.addRelationship({
      source: numberAt(row, 'source'),
      target: numberAt(row, 'target'),
      type: textAt(row, 'type'),
      properties: propertiesIn(row),
    })
    relationships += 1
    if (relationships % PAGE === 0) tell({ nodes, relationships })
  }
  yield statements.rest()
  yield AFTER
  tell({ nodes, relationships })
}

async function* rowsOf(graph: Graph, cypher: string, last: number): AsyncGenerator<Row> {
  for (let from = 0; from <= last; from += PAGE)
    yield* await graph.read(cypher, { from: int(from), to: int(from + PAGE - 1), page: int(PAGE) }, PATIENT)
}

const propertiesIn = (row: Row): readonly Property[] =>
  mapsAt(row, 'properties').map(property => ({
    key: textAt(property, 'key'),
    type: textAt(property, 'type'),
    value: property.value,
  }))

/** `CREATE CONSTRAINT name FOR …` as a statement that a graph of the same schema takes, too. */
const unlessThere = (statement: string) =>
  statement.replace(
    /^(CREATE [A-Z ]*?(?:INDEX|CONSTRAINT) (?:`(?:[^`]|``)*`|\w+)) FOR/,
    '$1 IF NOT EXISTS FOR',
  )
