import {
  type ASTNode,
  type DocumentNode,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  type TypeInfo as Info,
  isListType,
  isObjectType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'

/** Fields whose values are read of the graph for each item of a list, so that they always have to be waited for. */
export const READ_FOR_EACH: ReadonlySet<string> = new Set([
  ...['Assessed', 'Link', 'Occurrence'].flatMap(type =>
    ['statusReason', 'wouldChange', 'contestedBy', 'origins'].map(name => `${type}.${name}`),
  ),
  'Link.claims',
  'Occurrence.claims',
  'Link.qualifiers',
  'Link.properties',
  'Entity.linkCounts',
  'Entity.links',
  'Entity.claims',
  'Entity.statements',
  'Claim.link',
  'Claim.document',
  'Claim.origin',
  'Claim.shortfalls',
  'Attribution.document',
  'Origin.speaker',
  'Origin.document',
  'Document.publisher',
  'Document.cites',
  'Document.citedBy',
  'Document.claims',
  'Path.sentences',
  'CitedSentence.citations',
  'EntityKind.count',
  'RelationType.count',
])

/** Whether a document asks for such a field in a list. */
export function readsForEach(schema: GraphQLSchema, document: DocumentNode): boolean {
  const types = new TypeInfo(schema)
  let lists = 0
  let found = false
  visit(
    document,
    visitWithTypeInfo(types, {
      enter: node => {
        if (isFragment(node)) lists += 1
        if (node.kind !== Kind.FIELD) return
        if (lists > 0) found ||= READ_FOR_EACH.has(`${types.getParentType()?.name}.${node.name.value}`)
        if (isListOfObjects(types)) lists += 1
      },
      leave: node => {
        if (isFragment(node) || (node.kind === Kind.FIELD && isListOfObjects(types))) lists -= 1
      },
    }),
  )
  return found
}

/** What it is spread in is not looked up: that may be a list. */
const isFragment = ({ kind }: ASTNode) => kind === Kind.FRAGMENT_DEFINITION

function isListOfObjects(types: Info): boolean {
  const type = types.getType()
  return type != null && isListType(getNullableType(type)) && isObjectType(getNamedType(type))
}
