import {
  type DocumentNode,
  type GraphQLSchema,
  getNamedType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'

const NAME = ['displayName', 'name']
const NAMES = [...NAME, 'name_en', 'name_ar']
/** What a link's sentence, or its verb, is made of. */
const WORDED = [...NAMES, 'gender_ar', 'linkStatus', 'linkModality']

/** Read with every entity and link: what they are called by, and what they are ranked by. */
const ALWAYS = ['displayName', 'linkDegree', 'linkWeight']

/** The properties that a field of an entity or a link is made of. What is not listed here is made of any of them. */
const KEYS_OF_FIELD: Readonly<Record<string, readonly string[]>> = {
  'Entity.id': [],
  'Entity.kind': [],
  'Entity.labels': [],
  'Entity.name': NAMES,
  'Entity.redirectedFrom': [],
  'Entity.linkDegree': [],
  'Entity.linkCounts': [],
  'Entity.links': [],
  'Entity.occurrence': ['occurrenceStatus'],
  'Occurrence.status': ['occurrenceStatus'],
  'LinkCount.relation': [],
  'LinkCount.direction': [],
  'LinkCount.count': [],
  'LinkCount.atLeast': [],
  'LinkCount.verb': WORDED,
  'Link.id': [],
  'Link.relation': [],
  'Link.relationName': [],
  'Link.sourceId': [],
  'Link.targetId': [],
  'Link.source': [],
  'Link.target': [],
  'Link.sentence': WORDED,
  'Link.verb': WORDED,
  'Link.inverseVerb': WORDED,
  'Link.status': ['linkStatus'],
  'Link.ruleStatus': ['linkStatus', 'linkRuleStatus'],
  'Link.confidence': ['linkConfidence'],
  'Link.sources': ['linkSources'],
  'Link.claimCount': ['linkClaims'],
  'Link.modality': ['linkModality'],
  'Link.weight': [],
  'Link.validFrom': ['validFrom'],
  'Link.validTo': ['validTo'],
  'Link.fromMin': ['fromMin'],
  'Link.fromMax': ['fromMax'],
  'Link.toMin': ['toMin'],
  'Link.toMax': ['toMax'],
  'Link.firstAttested': ['firstAttested'],
  'Link.lastAttested': ['lastAttested'],
  'Link.note': ['note'],
  'Node.id': [],
  'Query.node': [],
  'Query.entity': [],
  'Query.entities': [],
  'Query.link': [],
  'Query.links': [],
  'Query.overview': [],
  'Query.neighbourhood': [],
  'Query.between': [],
  'Query.search': [],
  'Query.vocabulary': [],
  'SearchHit.entity': [],
  'SearchHit.score': [],
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

const known = new WeakMap<DocumentNode, readonly string[] | null>()

/**
 * The properties that an operation needs of the entities and links that it reads; null = all. Judged by the whole document, fragments
 * and other operations included.
 */
export function keysNeeded(schema: GraphQLSchema, document: DocumentNode): readonly string[] | null {
  const before = known.get(document)
  if (before !== undefined) return before
  const keys = keysOfFields(fieldsOf(schema, document))
  known.set(document, keys)
  return keys
}

function keysOfFields(fields: ReadonlySet<string>): readonly string[] | null {
  const keys = new Set(ALWAYS)
  for (const field of fields) {
    const [type = '', name = ''] = field.split('.')
    if (FRAMES.has(type) || name.startsWith('__')) continue
    const needed = KEYS_OF_FIELD[field]
    if (needed === undefined) return null
    for (const key of needed) keys.add(key)
  }
  return [...keys]
}

/** The fields that a document asks for, as `Type.field`. */
function fieldsOf(schema: GraphQLSchema, document: DocumentNode): ReadonlySet<string> {
  const fields = new Set<string>()
  const types = new TypeInfo(schema)
  visit(
    document,
    visitWithTypeInfo(types, {
      enter: node => {
        if (node.kind === Kind.FIELD)
          fields.add(`${getNamedType(types.getParentType())?.name ?? ''}.${node.name.value}`)
      },
    }),
  )
  return fields
}
