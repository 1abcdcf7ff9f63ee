import { type Made, name, type Property, type Written, written } from './written.ts'

// Neo4j's own ids are used within the file alone, under a label and a key that its last statements take away.
const LABEL = '`attest export`'
const KEY = '`attest export id`'

/** So many nodes or relationships are one statement. */
const ROWS = 500
/** So many are kept back at most, to be written with others of their form. */
const MOST_KEPT = 20_000

export const BEFORE = /* cypher */ `CREATE CONSTRAINT \`attest export\` IF NOT EXISTS FOR (n:${LABEL}) REQUIRE n.${KEY} IS UNIQUE;\n`

export const AFTER = /* cypher */ `MATCH (n:${LABEL}) CALL (n) { REMOVE n:${LABEL}, n.${KEY} } IN TRANSACTIONS OF 10000 ROWS;
DROP CONSTRAINT \`attest export\` IF EXISTS;\n`

/** What is exported: a node, or a relationship between two of them, by Neo4j's ids. */
export interface NodeRow {
  readonly id: number
  readonly labels: readonly string[]
  readonly properties: readonly Property[]
}

export interface RelationshipRow {
  readonly source: number
  readonly target: number
  readonly type: string
  readonly properties: readonly Property[]
}

/** Gathers rows by the statement that writes them, which is the same for many. */
export class Statements {
  private readonly rows = new Map<string, string[]>()
  private kept = 0

  /** @returns statements that are complete by now; mostly none */
  addNode({ id, labels, properties }: NodeRow): string {
    const sorted = labels.toSorted()
    const { plain, made, source } = written(properties)
    const label = [...sorted.map(name), LABEL].join(':')
    const key = vocabularyName(sorted, properties)
    // The vocabulary that every graph of Attest has is there already.
    const clause =
      key === undefined
        ? /* cypher fragment */ `CREATE (n:${label} {${KEY}: row.i})\nSET n += row.p`
        : /* cypher fragment */ `MERGE (n:${name(sorted[0] ?? '')} {name: row.p.name})\nSET n = row.p\nSET n:${LABEL}, n.${KEY} = row.i`
    return this.add(`${clause}${assignments('n', made)}`, `{i: ${id}, ${both({ plain, made, source })}}`)
  }

  /** As {@link addNode} for a relationship; its ends have to be in before. */
  addRelationship({ source, target, type, properties }: RelationshipRow): string {
    const texts = written(properties)
    const clause = /* cypher fragment */ `MATCH (a:${LABEL} {${KEY}: row.a})
MATCH (b:${LABEL} {${KEY}: row.b})
CREATE (a)-[r:${name(type)}]->(b)
SET r += row.p${assignments('r', texts.made)}`
    return this.add(clause, `{a: ${source}, b: ${target}, ${both(texts)}}`)
  }

  /** What is left. */
  rest(): string {
    const text = [...this.rows].map(([clause, rows]) => statement(clause, rows)).join('')
    this.rows.clear()
    this.kept = 0
    return text
  }

  private add(clause: string, row: string): string {
    const rows = this.rows.get(clause) ?? []
    rows.push(row)
    this.rows.set(clause, rows)
    this.kept += 1
    if (rows.length >= ROWS) {
      this.rows.delete(clause)
      this.kept -= rows.length
      return statement(clause, rows)
    }
    return this.kept >= MOST_KEPT ? this.rest() : ''
  }
}

const statement = (clause: string, rows: readonly string[]) =>
  `UNWIND [\n${rows.join(',\n')}\n] AS row\n${clause};\n`

const both = ({ plain, made, source }: Written) => `p: ${plain}${made.length > 0 ? `, m: ${source}` : ''}`

const assignments = (variable: string, made: readonly Made[]) =>
  made
    .map(({ key, maker, isList }) => {
      const from = `row.m.${name(key)}`
      const value = isList ? `[item IN ${from} | ${maker}(item)]` : `${maker}(${from})`
      return `, ${variable}.${name(key)} = ${value}`
    })
    .join('')

function vocabularyName(labels: readonly string[], properties: readonly Property[]): unknown {
  const [label, ...others] = labels
  if (others.length > 0 || (label !== 'RelationType' && label !== 'EntityKind')) return undefined
  return properties.find(({ key, type }) => key === 'name' && type.startsWith('STRING'))?.value
}
