import { numberAt, textAt } from '../../graph/columns.ts'
import { type Graph, int } from '../../graph/connection.ts'
import { VOCABULARY_LIMIT, type Vocabulary } from '../../graph/vocabulary.ts'
import type { Write } from './kinds.ts'
import { relationWords } from './relationWords.ts'

/** The types of the relationships that become links. */
export interface Types {
  /** How many relationships wait. */
  readonly links: number
  /** How each type stands in the ids of its links. */
  readonly inIds: Readonly<Record<string, string>>
  /** Those that have no link yet. */
  readonly fresh: readonly string[]
  /** Whether all relationships between entities are links then. */
  readonly whole: boolean
  readonly decisions: readonly string[]
}

const LONG = { timeoutMs: 300_000 }
const MOST_TYPES = 100_000
/** An id longer than this cannot be asked for. */
const LONGEST_TYPE = 1_000

/**
 * The test that relationship `link` between entities `source` and `target` is to be a link and is none yet. What our own
 * entities are to each other by way of MERGED_INTO and DIFFERENT_FROM is no link; in a foreign script it is.
 */
export const IS_FOREIGN_LINK = /* cypher fragment */ `
    link.linkId IS NULL AND source.entityId > '' AND target.entityId > ''
    AND (NOT type(link) IN ['MERGED_INTO', 'DIFFERENT_FROM']
      OR source.entityNameFrom IS NOT NULL AND target.entityNameFrom IS NOT NULL)`

const TYPES = /* cypher */ `
  MATCH (source:Entity)-[link]->(target:Entity)
  RETURN type(link) AS type, count(*) AS everything, count(link.linkId) AS linked,
         count(CASE WHEN ${IS_FOREIGN_LINK} THEN 1 END) AS links
  ORDER BY links DESC, type LIMIT $limit`

const REGISTER = /* cypher */ `
  UNWIND $rows AS row
  MERGE (relation:RelationType {name: row.name})
  ON CREATE SET relation += row.written`

/** Has every type of the relationships that become links in the vocabulary, as long as there is room. */
export async function registerRelations(
  graph: Graph,
  { vocabulary, write }: { readonly vocabulary: Vocabulary; readonly write: Write },
): Promise<Types> {
  const counted = (await graph.read(TYPES, { limit: int(MOST_TYPES) }, LONG)).map(row => ({
    type: textAt(row, 'type'),
    links: numberAt(row, 'links'),
    linked: numberAt(row, 'linked'),
    everything: numberAt(row, 'everything'),
  }))
  const found = counted.filter(({ links }) => links > 0)
  const known = (type: string) => vocabulary.relations.has(type)
  const fresh = found.filter(({ type }) => !known(type) && type.length <= LONGEST_TYPE)
  const room = Math.max(VOCABULARY_LIMIT - vocabulary.relations.size, 0)
  const registered = new Set(fresh.slice(0, room).map(({ type }) => type))
  const taken = found.filter(({ type }) => known(type) || registered.has(type))
  const left = found.filter(each => !taken.includes(each))
  const rows = [...registered].map(type => ({ name: type, written: writtenOf(type) }))
  if (rows.length > 0) await write(tx => tx.run(REGISTER, { rows }))
  return {
    links: taken.reduce((sum, { links }) => sum + links, 0),
    fresh: taken.filter(({ linked }) => linked === 0).map(({ type }) => type),
    whole:
      left.length === 0 && counted.every(({ links, linked, everything }) => links + linked === everything),
    inIds: Object.fromEntries(taken.map(({ type }) => [type, typeInId(type)])),
    decisions: [
      ...taken.map(({ type }) => typeDecision(type, registered.has(type))),
      ...left.map(
        ({ type, links }) =>
          `Type ${type.slice(0, 80)}: left out with ${links} relationships, since ${why(type)}`,
      ),
    ],
  }
}

const why = (type: string) =>
  type.length > LONGEST_TYPE
    ? `its name has ${type.length} characters`
    : `a vocabulary takes ${VOCABULARY_LIMIT.toLocaleString('en')} types`

/** What would mean something in an id or an address is escaped there. */
export const typeInId = (type: string) =>
  type.replace(/[~#/:,%?&=\s\p{Cc}]/gu, character =>
    character === '~' ? '%7E' : encodeURIComponent(character),
  )

function writtenOf(type: string) {
  const { label, inverseLabel } = relationWords(type)
  return { label, ...(inverseLabel === undefined ? {} : { inverseLabel }), category: 'adopted' }
}

function typeDecision(type: string, isNew: boolean): string {
  if (!isNew) return `Type ${type}: a relation that the vocabulary has`
  const { label, inverseLabel, why: reason } = relationWords(type)
  const inverse = inverseLabel === undefined ? '' : ` and "${inverseLabel}"`
  return `Type ${type}: "${label}"${inverse}: ${reason}`
}
