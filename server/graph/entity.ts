import { MODALITIES, type Modality, STATUSES, type Status } from '../evidence/claim.ts'
import { adoptedNamesOf } from './adoptedNames.ts'
import { dateOrNull, mapAt, numberOrNull, oneOfOrNull, textAt, textOrNull, textsAt } from './columns.ts'
import { type Graph, int, type Row } from './connection.ts'
import { foreignProperties } from './foreign.ts'
import { propertiesOf } from './projection.ts'

/** What the roll-up wrote of the claims for one link or for the occurrence of one event. */
export interface Assessed {
  readonly status: Status
  readonly ruleStatus: Status
  readonly sources: number
  readonly claimCount: number
  /** 0 to 100; null = no claim. */
  readonly confidence: number | null
  readonly modality: Modality | null
}

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
  readonly redirectedFrom?: string
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
      const entity = entityOf(row)
      return [asked, asked === entity.id ? entity : { ...entity, redirectedFrom: asked }]
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

/** An entity from {@link ENTITY_COLUMNS}. What few answers hold and is long to sort out is made when it is asked for. */
export function entityOf(row: Row): Entity {
  const id = textAt(row, 'id')
  const properties = mapAt(row, 'properties')
  return {
    id,
    labels: textsAt(row, 'labels'),
    get displayName() {
      return textOrNull(properties, 'displayName') ?? this.names[0]?.text ?? id
    },
    get names() {
      return namesOf(id, properties)
    },
    get aliases() {
      return adoptedNamesOf(id, properties)?.aliases ?? textsAt(properties, 'aliases')
    },
    description: textOrNull(properties, 'description'),
    subkind: textOrNull(properties, 'subkind'),
    note: textOrNull(properties, 'note'),
    feminine: properties.gender_ar === 'f',
    reliability: textOrNull(properties, 'reliability'),
    wikidata: textOrNull(properties, 'wikidata'),
    externalIds: textsAt(properties, 'externalIds'),
    linkDegree: numberOrNull(properties, 'linkDegree') ?? 0,
    occurrence: occurrenceOf(id, properties),
    get foreign() {
      return foreignProperties(properties, isOurs)
    },
  }
}

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

function occurrenceOf(entityId: string, properties: Row): Occurrence | null {
  if (properties.occurrenceStatus === undefined || properties.occurrenceStatus === null) return null
  return {
    entityId,
    ...assessedOf(properties, 'occurrence'),
    when: textOrNull(properties, 'occurrenceWhen'),
    whenMin: dateOrNull(properties, 'occurrenceMin'),
    whenMax: dateOrNull(properties, 'occurrenceMax'),
  }
}

/** The roll-up's properties, which begin with `link` or with `occurrence`; a link that it has not met has no sources. */
export function assessedOf(properties: Row, prefix: 'link' | 'occurrence'): Assessed {
  const status = oneOfOrNull(properties, `${prefix}Status`, STATUSES) ?? 'unsourced'
  return {
    status,
    ruleStatus: oneOfOrNull(properties, `${prefix}RuleStatus`, STATUSES) ?? status,
    sources: numberOrNull(properties, `${prefix}Sources`) ?? 0,
    claimCount: numberOrNull(properties, `${prefix}Claims`) ?? 0,
    confidence: numberOrNull(properties, `${prefix}Confidence`),
    modality: oneOfOrNull(properties, `${prefix}Modality`, MODALITIES),
  }
}
