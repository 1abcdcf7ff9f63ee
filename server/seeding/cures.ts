/** What the person who wrote a statement can do about it. */
interface Cure {
  readonly when: RegExp
  readonly advice: string
}

const CURES: readonly Cure[] = [
  {
    when: /Failed to create relationship .* is missing/,
    advice:
      'A row of this statement names an id that no node has. Correct the id, or seed documents and entities before links and claims.',
  },
  {
    when: /Expected node label to be a string/,
    advice:
      'A row of this statement names a kind that the vocabulary lacks. Correct it, or add a row for it.',
  },
  {
    when: /Expected parameter\(s\)/,
    advice: 'Write the values into the file, or set them before with :param name => value.',
  },
  {
    when: /ON and ASSERT should not be used/,
    advice: 'Write FOR instead of ON, and REQUIRE instead of ASSERT.',
  },
  {
    when: /Invalid index syntax|'CREATE INDEX ON'|CREATE INDEX ON/,
    advice: 'Write CREATE INDEX FOR (n:Label) ON (n.property).',
  },
  {
    when: /PERIODIC COMMIT/,
    advice: 'Neo4j 5 has CALL { … } IN TRANSACTIONS instead; a file of a few thousand rows needs neither.',
  },
  {
    when: /requires Neo4j Enterprise/,
    advice: 'Leave this constraint out, or seed a Neo4j Enterprise (NEO4J_URI).',
  },
  { when: /already exists with label/, advice: 'MERGE on the id instead of CREATE lets a file run again.' },
  {
    when: /A constraint cannot be created until the index/,
    advice: 'Drop that index first: DROP INDEX name.',
  },
]

const PLUGINS: readonly (readonly [RegExp, string])[] = [
  [/[`']apoc\./i, 'APOC, a plug-in'],
  [/[`']gds\./i, 'Graph Data Science (GDS), a plug-in'],
  [/[`']n10s\./i, 'neosemantics (n10s), a plug-in'],
]

/** The advice for what Neo4j said of a statement at an offset in it; undefined where its own words must do. */
export function cureFor(said: string, statement: string, offset: number): string | undefined {
  return (
    comment(statement, offset) ?? missingSemicolon(said, statement, offset) ?? plugin(said) ?? known(said)
  )
}

const known = (said: string) => CURES.find(({ when }) => when.test(said))?.advice

function comment(statement: string, offset: number): string | undefined {
  const start = Math.max(statement.lastIndexOf('\n', offset - 1), statement.lastIndexOf('\r', offset - 1)) + 1
  const mark = /^\s*(--|#)/.exec(statement.slice(start))?.[1]
  return mark === undefined ? undefined : `In Cypher a comment begins with //, not with ${mark}.`
}

const CLAUSE = /^(MATCH|OPTIONAL|CREATE|MERGE|UNWIND|CALL|LOAD|WITH|DROP|SHOW|RETURN)\b/i
/** What Neo4j says of two statements that it was given as one. */
const RUN_TOGETHER =
  /is required between|can only be used at the end|cannot conclude with|Expected exactly one statement|already declared|Invalid input/

/** Two statements without a `;` between them fail at the first clause of the second, which begins a line. */
function missingSemicolon(said: string, statement: string, offset: number): string | undefined {
  if (!RUN_TOGETHER.test(said) || offset === 0) return undefined
  const lineStart = statement.lastIndexOf('\n', offset) + 1
  const beginsLine = lineStart > 0 && CLAUSE.test(statement.slice(lineStart).trimStart())
  const ends = /can only be used at the end/.test(said)
  return beginsLine || ends ? 'Is a ; missing between two statements?' : undefined
}

function plugin(said: string): string | undefined {
  if (!/Unknown function|no procedure with the name/.test(said)) return undefined
  const [, name] = PLUGINS.find(([prefix]) => prefix.test(said)) ?? []
  return name === undefined
    ? 'This Neo4j does not have it. Correct its name, or write it in plain Cypher.'
    : `It belongs to ${name} that this Neo4j does not have. Write it in plain Cypher, or set NEO4J_URI to a Neo4j that has it.`
}
