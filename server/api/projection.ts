import {
  type DocumentNode,
  type GraphQLSchema,
  getNamedType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import type { Keys } from '../graph/projection.ts'

const NAMES = ['name', 'name_en', 'name_ar']
/** What a link's sentence, or its verb, is made of. */
const WORDED = { entity: [...NAMES, 'gender_ar'], link: ['linkStatus', 'linkModality'] }

/** Read with every entity and link: what they are called by, and what they are ranked by. */
const ALWAYS: Keys = { entity: ['displayName', 'linkDegree'], link: ['linkWeight'] }

/** Fields for which no property is read: what they are made of comes with every entity and every link, or is read apart. */
const NEED_NOTHING: Readonly<Record<string, readonly string[]>> = {
  Entity: ['id', 'kind', 'labels', 'name', 'redirectedFrom', 'linkDegree', 'linkCounts', 'links'],
  LinkCount: ['relation', 'direction', 'count', 'atLeast'],
  Link: ['id', 'relation', 'relationName', 'sourceId', 'targetId', 'source', 'target', 'weight'],
  Node: ['id'],
  Query: [
    'node',
    'entity',
    'entities',
    'link',
    'links',
    'overview',
    'neighbourhood',
    'between',
    'search',
    'vocabulary',
  ],
  SearchHit: ['entity', 'score'],
}

/** The properties that a field of an entity or a link is made of. What is in neither list is made of any of them. */
const KEYS_OF_FIELD: Readonly<Record<string, Partial<Keys>>> = {
  'Entity.name(language)': { entity: NAMES },
  'Entity.occurrence': { entity: ['occurrenceStatus'] },
  'Occurrence.status': { entity: ['occurrenceStatus'] },
  'LinkCount.verb': WORDED,
  'Link.sentence': WORDED,
  'Link.verb': WORDED,
  'Link.inverseVerb': WORDED,
  'Link.status': { link: ['linkStatus'] },
  'Link.ruleStatus': { link: ['linkStatus', 'linkRuleStatus'] },
  'Link.confidence': { link: ['linkConfidence'] },
  'Link.sources': { link: ['linkSources'] },
  'Link.claimCount': { link: ['linkClaims'] },
  'Link.modality': { link: ['linkModality'] },
  'Link.validFrom': { link: ['validFrom'] },
  'Link.validTo': { link: ['validTo'] },
  'Link.fromMin': { link: ['fromMin'] },
  'Link.fromMax': { link: ['fromMax'] },
  'Link.toMin': { link: ['toMin'] },
  'Link.toMax': { link: ['toMax'] },
  'Link.firstAttested': { link: ['firstAttested'] },
  'Link.lastAttested': { link: ['lastAttested'] },
  'Link.note': { link: ['note'] },
}

/** Types that hold others and read nothing of theirs themselves. */
const FRAMES = new Set([
  'EntityConnection',
  'EntityEdge',
  'LinkConnection',
  'LinkEdge',
  'PageInfo',
  'Subgraph',
  'More',
  'Vocabulary',
  'EntityKind',
  'RelationType',
  'Wording',
])

const known = new WeakMap<DocumentNode, Keys | null>()

/**
 * The properties that an operation needs of the entities and links that it reads; null = all. Judged by the whole document, fragments
 * and other operations included.
 */
export function keysNeeded(schema: GraphQLSchema, document: DocumentNode): Keys | null {
  const before = known.get(document)
  if (before !== undefined) return before
  const keys = keysOfFields(fieldsOf(schema, document))
  known.set(document, keys)
  return keys
}

function keysOfFields(fields: ReadonlySet<string>): Keys | null {
  const keys = { entity: new Set(ALWAYS.entity), link: new Set(ALWAYS.link) }
  for (const field of fields) {
    const [type = '', name = ''] = field.split('.')
    if (FRAMES.has(type) || name.startsWith('__') || NEED_NOTHING[type]?.includes(name)) continue
    const needed = KEYS_OF_FIELD[field]
    if (needed === undefined) return null
    for (const key of needed.entity ?? []) keys.entity.add(key)
    for (const key of needed.link ?? []) keys.link.add(key)
  }
  return { entity: [...keys.entity], link: [...keys.link] }
}

/** The fields that a document asks for, as `Type.field`, and as `Type.field(language)` where they are asked for in one. */
function fieldsOf(schema: GraphQLSchema, document: DocumentNode): ReadonlySet<string> {
  const fields = new Set<string>()
  const types = new TypeInfo(schema)
  visit(
    document,
    visitWithTypeInfo(types, {
      enter: node => {
        if (node.kind !== Kind.FIELD) return
        const field = `${getNamedType(types.getParentType())?.name ?? ''}.${node.name.value}`
        const inLanguage = node.arguments?.some(({ name }) => name.value === 'language') ?? false
        fields.add(inLanguage && `${field}(language)` in KEYS_OF_FIELD ? `${field}(language)` : field)
      },
    }),
  )
  return fields
}
