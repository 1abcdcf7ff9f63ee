import { type Graph, plain, type Row } from '../../server/graph/connection.ts'

const NODES = /* cypher */ `
  MATCH (n)
  WHERE NOT n:SeedRun AND NOT n:IntegrityRun
  RETURN labels(n) AS labels, properties(n) AS properties, [key IN keys(n) | [key, valueType(n[key])]] AS types,
         elementId(n) AS id
  ORDER BY id LIMIT 1000000`

const RELATIONSHIPS = /* cypher */ `
  MATCH (a)-[r]->(b)
  RETURN type(r) AS type, properties(r) AS properties, [key IN keys(r) | [key, valueType(r[key])]] AS types,
         elementId(a) AS source, elementId(b) AS target
  ORDER BY source, target LIMIT 1000000`

/**
 * A graph as text that is the same for the same graph, whatever its internal ids, its ledger and the runs of its
 * checks: a sorted line for each node and relationship, with the types of its values, for 1 is not 1.0. Nodes alike are
 * told apart by what they are linked to, once around.
 */
export async function canonicalDump(graph: Graph): Promise<readonly string[]> {
  const nodes = await graph.read(NODES, {}, { timeoutMs: 60_000 })
  const relationships = await graph.read(RELATIONSHIPS, {}, { timeoutMs: 60_000 })
  const lineOf = new Map(nodes.map(row => [row.id, `${labelsOf(row)} ${propertiesOf(row)}`]))
  const links = relationships.map(
    row => `${lineOf.get(row.source)} -[${row.type} ${propertiesOf(row)}]-> ${lineOf.get(row.target)}`,
  )
  return [...lineOf.values(), ...links].sort()
}

const labelsOf = ({ labels }: Row) => (Array.isArray(labels) ? [...labels].sort().join(':') : '')

function propertiesOf({ properties, types }: Row): string {
  const entries = Object.entries(Object(plain(properties)))
  const typed = Array.isArray(types) ? [...types] : []
  return JSON.stringify([entries, typed].map(pairs => pairs.sort(([one], [other]) => (one < other ? -1 : 1))))
}
