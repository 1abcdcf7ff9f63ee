import { adoptedNamesOf } from './adoptedNames.ts'
import { type Assessed, AssessedOfProperties } from './assessed.ts'
import { dateOrNull, mapAt, numberOrNull, textAt, textOrNull, textsAt } from './columns.ts'
import { type Graph, int, type Row } from './connection.ts'
import { foreignProperties } from './foreign.ts'
import { propertiesOf } from './projection.ts'

export interface Occurrence extends Assessed {
  readonly entityId: string
  /** EDTF; null = unknown. */
  readonly when: string | null
  readonly whenMin: string | null
  readonly whenMax: string | null
}

export interface Entity {
  readonly id: string
  readonly labels: readonly string[]
  /** The id that was asked for, where it was merged into this one. */
  readonly redirectedFrom: string | null
  readonly displayName: string
  /** Its names by language; `und` where the property does not say which. */
  readonly names: readonly { readonly language: string; readonly text: string }[]
  readonly aliases: readonly string[]
  readonly description: string | null
  readonly subkind: string | null
  /** What a reader must know not to take it for another. */
  readonly note: string | null
  /** Whether an Arabic verb agrees with it as with a feminine subject. */
  readonly feminine: boolean
  /** A (reliable) to F (cannot be judged), of a source. */
  readonly reliability: string | null
  readonly wikidata: string | null
  readonly externalIds: readonly string[]
  readonly linkDegree: number
  /** null = nobody states whether it happened. */
  readonly occurrence: Occurrence | null
  /** What a plain script wrote, by its own property names. */
  readonly foreign: Readonly<Record<string, unknown>>
}

/** What an entity is read as, from a node `entity`. */
export const ENTITY_COLUMNS = /* cypher fragment */ `entity.entityId AS id, labels(entity) AS labels,
    ${propertiesOf('entity')}`

// What was merged into another leaves a tombstone that leads there, over several where that was merged too.
const ENTITIES = /* cypher */ `
  CALL () {
    MATCH (entity:Entity) WHERE entity.entityId IN $ids
    RETURN entity.entityId AS asked, entity
    UNION ALL
    MATCH (gone:Tombstone)-[:MERGED_INTO*1..10]->(entity:Entity)
    WHERE gone.entityId IN $ids AND entity.entityId IS NOT NULL
    RETURN gone.entityId AS asked, entity
  }
  RETURN asked, ${ENTITY_COLUMNS}
  ORDER BY asked, id LIMIT $limit`

/** The entities with these ids, or into which these were merged, by the ids asked for; unknown ids are missing. @throws {GraphError} */
export async function entitiesById(
  graph: Graph,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Entity>> {
  const rows = await graph.read(ENTITIES, { ids, limit: int(ids.length) })
  return new Map(
    rows.map(row => {
      const asked = textAt(row, 'asked')
      return [asked, new EntityOfRow(row, asked)]
    }),
  )
}

const OWN = new Set([
  'entityId',
  'entityNameFrom',
  'name',
  'aliases',
  'description',
  'subkind',
  'note',
  'gender_ar',
  'reliability',
  'wikidata',
  'externalIds',
  'displayName',
  'searchKey',
  'linkDegree',
  'occurrenceStatus',
  'occurrenceRuleStatus',
  'occurrenceSources',
  'occurrenceClaims',
  'occurrenceConfidence',
  'occurrenceModality',
  'occurrenceWhen',
  'occurrenceMin',
  'occurrenceMax',
])
const NAME_IN = /^name_([a-z]{2,3}(?:_[A-Za-z0-9]+)*)$/

const isOurs = (key: string) => OWN.has(key) || NAME_IN.test(key)

/** An entity from {@link ENTITY_COLUMNS}. */
export const entityOf = (row: Row): Entity => new EntityOfRow(row)

/** Most answers need a few of its properties: each is read from the row when it is asked for. */
class EntityOfRow implements Entity {
  readonly id: string
  readonly labels: readonly string[]
  readonly redirectedFrom: string | null
  private readonly properties: Row

  constructor(row: Row, asked?: string) {
    this.id = textAt(row, 'id')
    this.labels = textsAt(row, 'labels')
    this.redirectedFrom = asked === undefined || asked === this.id ? null : asked
    this.properties = mapAt(row, 'properties')
  }

  get displayName() {
    return textOrNull(this.properties, 'displayName') ?? this.names[0]?.text ?? this.id
  }

  get names() {
    return namesOf(this.id, this.properties)
  }

  get aliases() {
    return adoptedNamesOf(this.id, this.properties)?.aliases ?? textsAt(this.properties, 'aliases')
  }

  get description() {
    return textOrNull(this.properties, 'description')
  }

  get subkind() {
    return textOrNull(this.properties, 'subkind')
  }

  get note() {
    return textOrNull(this.properties, 'note')
  }

  get feminine() {
    return this.properties.gender_ar === 'f'
  }

  get reliability() {
    return textOrNull(this.properties, 'reliability')
  }

  get wikidata() {
    return textOrNull(this.properties, 'wikidata')
  }

  get externalIds() {
    return textsAt(this.properties, 'externalIds')
  }

  get linkDegree() {
    return numberOrNull(this.properties, 'linkDegree') ?? 0
  }

  get occurrence() {
    return isAbsent(this.properties.occurrenceStatus) ? null : new OccurrenceOfRow(this.id, this.properties)
  }

  get foreign() {
    return foreignProperties(this.properties, isOurs)
  }
}

class OccurrenceOfRow extends AssessedOfProperties implements Occurrence {
  readonly entityId: string
  readonly when: string | null
  readonly whenMin: string | null
  readonly whenMax: string | null

  constructor(entityId: string, properties: Row) {
    super(properties, 'occurrence')
    this.entityId = entityId
    this.when = textOrNull(properties, 'occurrenceWhen')
    this.whenMin = dateOrNull(properties, 'occurrenceMin')
    this.whenMax = dateOrNull(properties, 'occurrenceMax')
  }
}

const isAbsent = (value: unknown) => value === undefined || value === null

function namesOf(id: string, properties: Row): Entity['names'] {
  const written = writtenNamesOf(properties)
  const adopted = written.length > 0 ? undefined : adoptedNamesOf(id, properties)
  return adopted === undefined ? written : [{ language: 'und', text: adopted.displayName }]
}

function writtenNamesOf(properties: Row) {
  const plainName = textOrNull(properties, 'name')
  const others = Object.keys(properties)
    .sort()
    .flatMap(key => {
      const language = NAME_IN.exec(key)?.[1]
      const text = textOrNull(properties, key)
      return language === undefined || text === null
        ? []
        : [{ language: language.replaceAll('_', '-'), text }]
    })
  return plainName === null ? others : [{ language: 'und', text: plainName }, ...others]
}
