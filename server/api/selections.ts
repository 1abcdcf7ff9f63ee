import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  visit,
} from 'graphql'
import { tooComplex } from './errors.ts'

export const MAX_DEPTH = 15
export const MAX_ROOT_FIELDS = 50
export const MAX_ALIASES = 200
export const MAX_DIRECTIVES = 50

/**
 * Refuses what is written too deep, too wide or too often. Every fragment is measured once, however often it is spread.
 * @throws {GraphQLError} QUERY_TOO_COMPLEX, naming the number and the limit
 */
export function refuseOverlong(document: DocumentNode, chosen: OperationDefinitionNode): void {
  const { aliases, directives } = written(document)
  if (aliases > MAX_ALIASES) throw tooComplex(`The query has ${aliases} aliases`, MAX_ALIASES)
  if (directives > MAX_DIRECTIVES) throw tooComplex(`The query has ${directives} directives`, MAX_DIRECTIVES)
  const { depth, width } = measured(fragmentsOf(document))(chosen.selectionSet)
  if (width > MAX_ROOT_FIELDS) throw tooComplex(`The query has ${width} fields at its root`, MAX_ROOT_FIELDS)
  if (depth > MAX_DEPTH) throw tooComplex(`The query is ${depth} levels deep`, MAX_DEPTH)
}

function written(document: DocumentNode) {
  let aliases = 0
  let directives = 0
  visit(document, {
    enter: node => {
      if (node.kind === Kind.FIELD && node.alias !== undefined) aliases += 1
      if (node.kind === Kind.DIRECTIVE) directives += 1
    },
  })
  return { aliases, directives }
}

/** Fields below one another, and fields of the first level. */
interface Size {
  readonly depth: number
  readonly width: number
}

/** Introspection, which reads no graph, has its own limit of depth in graphql-js. Fragments cannot go round: that was validated. */
function measured(fragments: ReadonlyMap<string, FragmentDefinitionNode>) {
  const known = new Map<string, Size>()

  const sizeOf = ({ selections }: SelectionSetNode): Size => {
    const sizes = selections.map((selection): Size => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) return sizeOfFragment(selection.name.value)
      if (selection.kind === Kind.INLINE_FRAGMENT) return sizeOf(selection.selectionSet)
      if (selection.name.value.startsWith('__')) return { depth: 0, width: 1 }
      const below = selection.selectionSet === undefined ? 0 : sizeOf(selection.selectionSet).depth
      return { depth: 1 + below, width: 1 }
    })
    return {
      depth: Math.max(0, ...sizes.map(({ depth }) => depth)),
      width: sizes.reduce((sum, { width }) => sum + width, 0),
    }
  }

  const sizeOfFragment = (name: string): Size => {
    const fragment = fragments.get(name)
    const size = known.get(name) ?? (fragment ? sizeOf(fragment.selectionSet) : { depth: 0, width: 0 })
    known.set(name, size)
    return size
  }

  return sizeOf
}

function fragmentsOf(document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  const fragments = document.definitions.filter(definition => definition.kind === Kind.FRAGMENT_DEFINITION)
  return new Map(fragments.map(fragment => [fragment.name.value, fragment]))
}
