import {
  type FieldNode,
  type GraphQLResolveInfo,
  getArgumentValues,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql'
import { linkPageOf, type PageArguments } from './connections.ts'
import type { Context } from './context.ts'
import { withDefaults } from './defaults.ts'
import type { LinksAsked } from './loaders.ts'

type Read = (context: Context, id: string, asked: LinksAsked & PageArguments) => Promise<unknown>

/** What fields of an entity read of the graph by its id alone. */
const READS: Readonly<Record<string, Read>> = {
  links: async (context, id, asked) => linkPageOf(context, id, asked, asked),
  linkCounts: async ({ loaders }, id, { filter }) => loaders.linkCounts(id, { filter }),
}

const ignored = () => undefined

/**
 * Reads what the fields below an entity will ask for, with which the entity itself comes along: one after the other they would take
 * twice as long. The loaders keep all of it; what fails here fails there again, where it can be told. Waits until the first is read.
 */
export async function foresee(context: Context, id: string, info: GraphQLResolveInfo): Promise<void> {
  const type = info.schema.getType('Entity')
  if (!isObjectType(type)) return
  const fields = type.getFields()
  const reads: Promise<unknown>[] = []
  for (const { selectionSet } of info.fieldNodes)
    for (const node of fieldsIn(selectionSet, info)) {
      const field = fields[node.name.value]
      const read = READS[node.name.value]
      if (field === undefined || read === undefined) continue
      const asked = withDefaults(field, getArgumentValues(field, node, info.variableValues))
      reads.push(read(context, id, asked).catch(ignored))
    }
  if (reads.length > 0) await Promise.race(reads)
}

/** The fields of a selection, without those that a directive may leave out. */
function fieldsIn(
  selectionSet: SelectionSetNode | undefined,
  info: GraphQLResolveInfo,
): readonly FieldNode[] {
  return (selectionSet?.selections ?? []).flatMap(selection => {
    if (selection.directives !== undefined && selection.directives.length > 0) return []
    if (selection.kind === Kind.FIELD) return [selection]
    if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsIn(selection.selectionSet, info)
    return fieldsIn(info.fragments[selection.name.value]?.selectionSet, info)
  })
}
