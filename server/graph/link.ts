import { type Assessed, AssessedOfProperties, asProperties } from './assessed.ts'
import { dateOrNull, edtfOrNull, mapAt, numberOrNull, textAt, textOrNull } from './columns.ts'
import { type Graph, int, type Row } from './connection.ts'
import { foreignProperties } from './foreign.ts'
import type { Lens } from './lens.ts'
import { LINK_VALUES } from './projection.ts'
import { over } from './relations.ts'
import type { Vocabulary } from './vocabulary.ts'

export interface Link extends Assessed {
  readonly id: string
  /** The id that was asked for, where it was folded into this one. */
  readonly redirectedFrom: string | null
  /** The relation's name. */
  readonly type: string
  readonly sourceId: string
  readonly targetId: string
  readonly weight: number
  /** EDTF; null = unknown. */
  readonly validFrom: string | null
  readonly validTo: string | null
  /** ISO days. */
  readonly fromMin: string | null
  readonly fromMax: string | null
  readonly toMin: string | null
  readonly toMax: string | null
  readonly firstAttested: string | null
  readonly lastAttested: string | null
  readonly note: string | null
  /** What stands on the relationship besides our own properties: qualifiers and what a plain script wrote. */
  readonly foreign: Readonly<Record<string, unknown>>
  /** Through which its status and counts are seen; absent = from all of its claims. */
  readonly lens: Lens | undefined
  /** The same link as the claims that a lens leaves show it. */
  seenAs(assessed: Assessed, lens: Lens): Link
}

/** What a link is read as, from a relationship `link`. */
export const LINK_COLUMNS = `link.linkId AS id, type(link) AS type, startNode(link).entityId AS sourceId,
    endNode(link).entityId AS targetId, ${LINK_VALUES} AS properties`

const LINKS = /* cypher */ `
  UNWIND $wanted AS wanted
  MATCH (:Entity {entityId: wanted.sourceId})-[link:ANY_LINK {linkId: wanted.id}]->(:Entity {entityId: wanted.targetId})
  RETURN ${LINK_COLUMNS}
  ORDER BY id LIMIT $limit`

// An id keeps the ends that it was made with. After a merge its link is found between those that the ends were merged into:
// under the old id where it was moved there, under the heirs' own where it was folded into one that was there already.
const MOVED = /* cypher */ `
  UNWIND $wanted AS wanted
  CALL (wanted) {
    MATCH (source:Entity {entityId: wanted.sourceId}) RETURN source
    UNION
    MATCH (:Tombstone {entityId: wanted.sourceId})-[:MERGED_INTO*1..10]->(source:Entity)
    WHERE source.entityId IS NOT NULL RETURN source
  }
  CALL (wanted) {
    MATCH (target:Entity {entityId: wanted.targetId}) RETURN target
    UNION
    MATCH (:Tombstone {entityId: wanted.targetId})-[:MERGED_INTO*1..10]->(target:Entity)
    WHERE target.entityId IS NOT NULL RETURN target
  }
  MATCH (source)-[link:ANY_LINK]-(target)
  WHERE type(link) = wanted.type AND link.linkId IN [wanted.id,
      source.entityId + wanted.between + target.entityId + wanted.number, target.entityId + wanted.between + source.entityId + wanted.number]
  RETURN DISTINCT wanted.id AS asked, ${LINK_COLUMNS}
  ORDER BY asked, id = asked, id LIMIT $limit`

/** The links with these ids, or which they have become part of, by the ids asked for; unknown ids are missing. @throws {GraphError} */
export async function linksById(
  graph: Graph,
  ids: readonly string[],
  vocabulary: Vocabulary,
): Promise<ReadonlyMap<string, Link>> {
  const wanted = ids.flatMap(id => partsOf(id) ?? [])
  const relations = new Set(wanted.flatMap(({ type }) => vocabulary.relations.get(type) ?? []))
  if (relations.size === 0) return new Map()
  const rows = await graph.read(over(LINKS, relations), { wanted, limit: int(wanted.length) })
  const found = new Map(rows.map(row => [textAt(row, 'id'), linkOf(row)]))
  const missing = wanted.filter(({ id }) => !found.has(id))
  if (missing.length === 0) return found
  const moved = await graph.read(over(MOVED, relations), {
    wanted: missing,
    limit: int(MOST_HEIRS * missing.length),
  })
  // Of an id's links the last counts: the one that still has it.
  for (const row of moved) {
    const asked = textAt(row, 'asked')
    found.set(asked, new LinkOfRow(row, asked))
  }
  return found
}

/** The link that has the id still, and one under each of its heirs' ids. */
const MOST_HEIRS = 3

/** `<source>~<TYPE>~<target>`, and `~<n>` for parallel ones: no part of an entity's id holds a `~`. */
export function partsOf(id: string) {
  const [, sourceId, type, targetId, number = ''] = /^([^~]+)~(.+?)~([^~]+)(~\d+)?$/s.exec(id) ?? []
  if (sourceId === undefined || type === undefined || targetId === undefined) return undefined
  return { id, sourceId, type: unescaped(type), between: `~${type}~`, targetId, number }
}

/** An adopted type's own `~`, `#` and the like are escaped in an id. */
function unescaped(type: string): string {
  try {
    return decodeURIComponent(type)
  } catch {
    return type // a lone % that nobody escaped: the type as it stands
  }
}

const OURS = new Set(['note', 'pinnedStatus', 'validFrom', 'validTo', 'fromMin', 'fromMax', 'toMin', 'toMax'])
const SUMMARY = new Set([
  'linkId',
  'linkAdopted',
  'linkSource',
  'linkTarget',
  'linkStatus',
  'linkRuleStatus',
  'linkSources',
  'linkClaims',
  'linkConfidence',
  'linkModality',
  'linkWeight',
  'firstAttested',
  'lastAttested',
])

const isOurs = (key: string) => OURS.has(key) || SUMMARY.has(key)

/** A link from {@link LINK_COLUMNS}. */
export const linkOf = (row: Row): Link => new LinkOfRow(row)

/** Most answers need a few of its properties: each is read from the row when it is asked for. */
class LinkOfRow extends AssessedOfProperties implements Link {
  readonly id: string
  readonly type: string
  readonly sourceId: string
  readonly targetId: string
  readonly redirectedFrom: string | null
  readonly lens: Lens | undefined

  constructor(row: Row, asked?: string, lens?: Lens) {
    super(mapAt(row, 'properties'), 'link')
    this.id = textAt(row, 'id')
    this.type = textAt(row, 'type')
    this.sourceId = textAt(row, 'sourceId')
    this.targetId = textAt(row, 'targetId')
    this.redirectedFrom = asked === undefined || asked === this.id ? null : asked
    this.lens = lens
  }

  seenAs(assessed: Assessed, lens: Lens): Link {
    const { id, type, sourceId, targetId } = this
    const properties = { ...this.properties, ...asProperties(assessed, 'link') }
    return new LinkOfRow({ id, type, sourceId, targetId, properties }, this.redirectedFrom ?? id, lens)
  }

  get weight() {
    return numberOrNull(this.properties, 'linkWeight') ?? 0
  }

  get validFrom() {
    return edtfOrNull(this.properties, 'validFrom')
  }

  get validTo() {
    return edtfOrNull(this.properties, 'validTo')
  }

  get fromMin() {
    return dateOrNull(this.properties, 'fromMin')
  }

  get fromMax() {
    return dateOrNull(this.properties, 'fromMax')
  }

  get toMin() {
    return dateOrNull(this.properties, 'toMin')
  }

  get toMax() {
    return dateOrNull(this.properties, 'toMax')
  }

  get firstAttested() {
    return dateOrNull(this.properties, 'firstAttested')
  }

  get lastAttested() {
    return dateOrNull(this.properties, 'lastAttested')
  }

  get note() {
    return textOrNull(this.properties, 'note')
  }

  get foreign() {
    return foreignProperties(this.properties, isOurs)
  }
}
