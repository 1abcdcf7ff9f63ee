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
    when: /PERIODIC COMMIT query hint/,
    advice: 'Neo4j 5 has CALL { … } IN TRANSACTIONS instead; a file of a few thousand rows needs neither.',
  },
  {
    when: /Can't create node .* already declared/,
    advice:
      'This name is given twice. Give one of them another name, or leave label and properties out where the first is meant.',
  },
  {
    when: /Couldn't load the external resource/,
    advice:
      "Neo4j reads file:///name.csv from the folder import beside the graph's data: copy the file there. A web address must be reachable from here.",
  },
  {
    when: /because of null property value/,
    advice: 'MERGE finds nothing by a missing value: leave such rows out with WHERE … IS NOT NULL.',
  },
  { when: /because it still has relationships/, advice: 'Write DETACH DELETE: it deletes them as well.' },
  {
    when: /can only be of primitive types/,
    advice: 'A property holds no map: write its parts as properties of their own.',
  },
  {
    when: /subset of Cypher types for storage/,
    advice: 'A list that is a property holds values of one kind alone.',
  },
  { when: /expected Path but was/, advice: 'Write size(…) for the length of a text or a list.' },
  { when: /Invalid input '[“”„‘’]'/, advice: `Write straight quotes: ' or ".` },
  {
    when: /Unsupported administration command/,
    advice: 'Leave it out: Neo4j Community has one database, which is the one that is seeded.',
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

/** What older versions and other products wrote: by the statement up to where Neo4j stumbles, and from there. */
interface Habit {
  readonly before: RegExp
  readonly after: RegExp
  /** What Neo4j said, where the places alone could be of anything. */
  readonly said?: RegExp
  readonly advice: string
}

const OTHERS =
  'This is a command of another product (AgensGraph, Apache AGE, SQL), not of Neo4j: leave it out.'

const HABITS: readonly Habit[] = [
  { before: /\{\s*\w+\s*$/, after: /^\}/, advice: 'Write a parameter as $name, not as {name}.' },
  { before: /\bSTART\s+$/i, after: /^\w+\s*=/, advice: 'Write MATCH (n) instead of START n=node(*).' },
  { before: /\bCREATE\s+UNIQUE\s*$/i, after: /^/, advice: 'Write MERGE instead of CREATE UNIQUE.' },
  { before: /\[[^\]]*$/, after: /^\?/, advice: 'Write OPTIONAL MATCH instead of a ? in the relationship.' },
  {
    before: /\b(extract|filter)\s*\([^|]*$/i,
    after: /^(\||WHERE)/i,
    advice: 'Write [x IN list WHERE … | …] instead of extract() and filter().',
  },
  { before: /\b(CREATE\s+[VE]LABEL|DROP|CREATE)\s+$/i, after: /^(GRAPH\b|\w+\s*$)/i, advice: OTHERS },
  { before: /^(SET\s+)?$/i, after: /^(graph_path|SELECT|INSERT\s+INTO)\b/i, advice: OTHERS },
  {
    before: /(\b(MATCH|CREATE|MERGE)\s+|,\s*)(?!CONSTRAINT|INDEX)\w*\s*$/i,
    after: /^([-<]|RETURN|DELETE|SET|WITH|WHERE|\w+\s*[-<])/i,
    said: /graph pattern/,
    advice: 'Write a node in parentheses: (n), (a)-[:TYPE]->(b).',
  },
]

/** Functions of older versions that have another name now. */
const RENAMED: ReadonlyMap<string, string> = new Map([
  ['toint', 'toInteger'],
  ['rels', 'relationships'],
  ['lower', 'toLower'],
  ['upper', 'toUpper'],
  ['str', 'toString'],
  ['has', 'n.property IS NOT NULL'],
])

function habit(said: string, statement: string, offset: number): string | undefined {
  const before = statement.slice(0, offset)
  const after = statement.slice(offset)
  return HABITS.find(
    habit => habit.before.test(before) && habit.after.test(after) && (habit.said?.test(said) ?? true),
  )?.advice
}

/** The advice for what Neo4j said of a statement at an offset in it; undefined where its own words must do. */
export function cureFor(said: string, statement: string, offset: number): string | undefined {
  return (
    comment(statement, offset) ??
    (said.startsWith('Invalid input') || said.includes('not defined')
      ? habit(said, statement, offset)
      : undefined) ??
    missingSemicolon(said, statement, offset) ??
    plugin(said) ??
    known(said)
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

/** What says already what is wrong. */
const ITS_OWN = /^Can't create node|^Invalid input '[“”„‘’]'/

/** Two statements without a `;` between them fail at the first clause of the second, which begins a line. */
function missingSemicolon(said: string, statement: string, offset: number): string | undefined {
  if (!RUN_TOGETHER.test(said) || ITS_OWN.test(said) || offset === 0) return undefined
  const lineStart = statement.lastIndexOf('\n', offset) + 1
  const beginsLine = lineStart > 0 && CLAUSE.test(statement.slice(lineStart).trimStart())
  const ends = /can only be used at the end/.test(said)
  return beginsLine || ends ? 'Is a ; missing between two statements?' : undefined
}

function plugin(said: string): string | undefined {
  if (!/Unknown function|no procedure with the name/.test(said)) return undefined
  const renamed = RENAMED.get(/Unknown function '(\w+)'/.exec(said)?.[1]?.toLowerCase() ?? '')
  if (renamed !== undefined) return `Write ${renamed} instead.`
  const [, name] = PLUGINS.find(([prefix]) => prefix.test(said)) ?? []
  return name === undefined
    ? 'This Neo4j does not have it. Correct its name, or write it in plain Cypher.'
    : `It belongs to ${name} that this Neo4j does not have. Write it in plain Cypher, or set NEO4J_URI to a Neo4j that has it.`
}
