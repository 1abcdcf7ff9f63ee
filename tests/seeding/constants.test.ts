import { describe, expect, test } from 'vitest'
import { literalAt } from '../../server/seeding/literals.ts'
import { planOf } from '../../server/seeding/plan.ts'
import { parametersOf, textOf } from '../../server/seeding/shapes.ts'
import { tokensOf } from '../../server/seeding/tokens.ts'
import { articleGraph } from '../support/graphs.ts'

const graph = articleGraph()

describe('What a function makes of a literal', () => {
  const CALLS = [
    ...['2024', '2024-03', '2024-02-29', '0044-03-15', '9999-12-31'].map(day => `date('${day}')`),
    ...[
      '2024-03-01T10:20',
      '2024-03-01T10:20:30',
      '2024-03-01T10:20:30.000000001',
      '2024-03-01T10:20:30.5',
    ].map(at => `localdatetime('${at}')`),
    ...['2024-03-01T10:20Z', '2024-03-01T10:20:30.123+05:30', '1969-12-31T23:59:59.9-11:00'].map(
      at => `datetime('${at}')`,
    ),
    ...['00:00', '23:59:59.999999999'].map(at => `localtime('${at}')`),
    ...['10:00Z', '10:00:00.25-03:30'].map(at => `time('${at}')`),
    ...['P1Y2M3W4DT5H6M7S', 'P0D', 'PT90S', 'P12M', 'PT36H'].map(long => `duration('${long}')`),
    'point({x: 1, y: -2.5})',
    'point({x: 1.0, y: 2.0, z: 3.0})',
    'point({longitude: 36.2, latitude: 33.5})',
    'point({latitude: -90, longitude: 180, height: 12})',
    "DATE('2024-03-01')",
  ]

  test('is what Neo4j makes of it, to the type', async () => {
    const values = CALLS.map(call => literalAt(tokensOf(call), 0)?.value)
    expect(values).not.toContain(undefined)
    const rows = await graph().read(
      `UNWIND [${CALLS.map((call, at) => `{at: ${at}, made: ${call}}`).join(', ')}] AS row
       WITH row.at AS at, row.made AS made, $values[row.at] AS value
       WHERE made <> value OR valueType(made) <> valueType(value) OR toStringOrNull(made) <> toStringOrNull(value)
       RETURN at, made, value ORDER BY at LIMIT 100`,
      { values },
    )
    expect(rows.map(row => CALLS[Number(row.at)])).toEqual([])
  })

  test.each([
    "date('2023-02-29')",
    "date('2024-W10')",
    'date()',
    "date('today')",
    "datetime('2024-03-01T10:20')",
    "datetime('2024-03-01T10:20+01:00[Europe/Berlin]')",
    "localtime('24:00')",
    "duration('P1.5D')",
    "duration('P')",
    "duration('PT')",
    "point({x: 1.0, y: 2.0, crs: 'WGS-84'})",
    'point({longitude: 200.0, latitude: 0.0})',
    "point({x: 1.0, y: 'north'})",
    "date('2024-03-01', 'x')",
    "upper('a')",
  ])('is left to Neo4j where it is not certain: %s', call => {
    expect(literalAt(tokensOf(call), 0)).toBeUndefined()
  })

  test('goes with its row, so that a thousand rows are one parameter', () => {
    const text = `UNWIND [{born: date('1970-01-01'), at: point({x: 1.0, y: 2.0})}, {born: date('1971-02-03'), at: null}] AS row
      CREATE (:Person {born: row.born, since: date('2020-01-01')})`
    const [planned] = planOf({ name: 'a', sha256: 'a', text }).statements
    if (planned === undefined) throw new Error('It is one statement.')
    expect(textOf(planned.statement)).toMatch(
      /^UNWIND \$attest0 AS row\s+CREATE \(:Person \{born: row\.born, since: \$attest1\}\)$/,
    )
    expect(parametersOf(planned.statement).attest0).toHaveLength(2)
  })

  test('is still Neo4j’s where something is asked of it', () => {
    const text = "CREATE (:Person {year: date('1970-01-01').year})"
    const [planned] = planOf({ name: 'a', sha256: 'a', text }).statements
    expect(planned && textOf(planned.statement)).toContain('date($attest0).year')
  })
})
