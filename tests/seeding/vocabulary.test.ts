import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { articleGraph } from '../support/graphs.ts'

const FILE = resolve(import.meta.dirname, '../../../shared/vocabulary.tsv')
const [header = '', ...lines] = existsSync(FILE) ? readFileSync(FILE, 'utf8').trimEnd().split(/\r?\n/) : []
const columns = header.split('\t')
const designed = lines.map(line => {
  const cells = line.split('\t')
  return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']))
})
const listOf = (cell: string | undefined, separator: string) => (cell ? cell.split(separator) : [])

const graph = articleGraph()

describe('The vocabulary', () => {
  test.skipIf(designed.length === 0)(
    'has every relation type of the design as given (skipped where ../shared/vocabulary.tsv is absent)',
    async () => {
      const rows = await graph().read(
        `MATCH (type:RelationType)
         RETURN type {.name, .label, .inverseLabel, .symmetric, .category, .domain, .range, .qualifiers} AS type
         ORDER BY type.name`,
      )
      const expected = designed.map(({ symmetric, domain, range, qualifiers, ...texts }) => ({
        ...texts,
        symmetric: symmetric === 'yes',
        domain: listOf(domain, '|'),
        range: listOf(range, '|'),
        qualifiers: listOf(qualifiers, ' '),
      }))
      expect(rows.map(row => row.type)).toEqual(expect.arrayContaining(expected))
      expect(rows).toHaveLength(expected.length)
    },
  )

  test('words every type both ways in English and Arabic, and describes it', async () => {
    const rows = await graph().read(
      `MATCH (type:RelationType)
       WHERE any(key IN ['label', 'inverseLabel', 'label_ar', 'inverseLabel_ar'] WHERE coalesce(type[key], '') = '')
          OR NOT type.description ENDS WITH '.'
       RETURN type.name AS name`,
    )
    expect(rows).toEqual([])
  })

  test('words both ways alike where a type is symmetric', async () => {
    const rows = await graph().read(
      `MATCH (type:RelationType)
       WHERE type.symmetric AND (type.label <> type.inverseLabel OR type.label_ar <> type.inverseLabel_ar)
       RETURN type.name AS name`,
    )
    expect(rows).toEqual([])
  })

  test('names, describes and draws eleven kinds, each in a way of its own', async () => {
    const rows = await graph().read(
      `MATCH (kind:EntityKind) WHERE kind.description ENDS WITH '.' AND kind.acts IS NOT NULL
       RETURN kind.name AS name, kind.label AS label, kind.label_ar AS arabic, kind.icon AS icon, kind.group AS group`,
    )
    expect(rows).toHaveLength(11)
    for (const column of ['name', 'label', 'arabic', 'icon'])
      expect(new Set(rows.map(row => row[column])).size).toBe(11)
    const groups = [
      'government',
      'armed',
      'political',
      'people',
      'media',
      'organisations',
      'events',
      'places',
      '',
    ]
    expect(groups).toEqual(expect.arrayContaining(rows.map(row => row.group)))
  })

  test('lets no link of the article join what its type does not allow, nor stand the wrong way round', async () => {
    const rows = await graph().read(
      `MATCH (source:Entity)-[link]->(target:Entity)
       OPTIONAL MATCH (type:RelationType {name: type(link)})
       WITH source, link, target, type,
            any(kind IN type.domain WHERE kind IN labels(source)) AND any(kind IN type.range WHERE kind IN labels(target)) AS fits
       WHERE fits IS NULL OR NOT fits OR (type.symmetric AND source.entityId > target.entityId)
       RETURN link.linkId AS linkId`,
    )
    expect(rows).toEqual([])
  })
})
