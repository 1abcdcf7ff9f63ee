import { type LinkConditions, type LinkFilter, NO_CONDITIONS } from '../graph/linkFilter.ts'
import { nearest } from '../graph/spelling.ts'
import type { Vocabulary } from '../graph/vocabulary.ts'
import { badInput } from './errors.ts'
import type { LinkFilter as LinkFilterInput } from './schema.generated.ts'

/**
 * A filter as it came in, with its names looked up in the vocabulary.
 * @throws {GraphQLError} BAD_USER_INPUT for a kind or relation that is not in it, naming the nearest that is.
 */
export function filterOf(input: LinkFilterInput | null | undefined, vocabulary: Vocabulary): LinkFilter {
  const { relations, ...given } = input ?? {}
  const members = Object.entries(given).filter(([, value]) => value !== null && value !== undefined)
  const conditions: LinkConditions = { ...NO_CONDITIONS, ...Object.fromEntries(members) }
  checkKinds('filter.eitherEndKinds', conditions.eitherEndKinds, vocabulary)
  checkKinds('filter.otherEndKinds', conditions.otherEndKinds, vocabulary)
  const { heldFrom, heldTo } = conditions
  if (heldFrom !== null && heldTo !== null && heldFrom > heldTo)
    throw badInput(`filter.heldFrom is ${heldFrom}, after filter.heldTo, ${heldTo}.`)
  return {
    relations: relations
      ? relations.map(name => named('relation', name, vocabulary.relations))
      : [...vocabulary.relations.values()],
    relationsNamed: Boolean(relations),
    conditions: members.length === 0 ? null : conditions,
  }
}

/** A filter where no entity is asked about, so that a link has no "other" end. */
export function filterWithoutNear(
  input: LinkFilterInput | null | undefined,
  vocabulary: Vocabulary,
): LinkFilter {
  if (input?.otherEndKinds)
    throw badInput(
      'filter.otherEndKinds needs an entity to be seen from; here it takes filter.eitherEndKinds.',
    )
  return filterOf(input, vocabulary)
}

/** @throws {GraphQLError} BAD_USER_INPUT for a name that no kind of the vocabulary has. */
export function checkKinds(
  argument: string,
  names: readonly string[] | null | undefined,
  vocabulary: Vocabulary,
): void {
  for (const name of names ?? []) named(argument, name, vocabulary.kinds)
}

function named<Item>(what: string, name: string, known: ReadonlyMap<string, Item>): Item {
  const item = known.get(name)
  if (item !== undefined) return item
  const close = nearest(name, known.keys())
  const hint =
    close === undefined ? 'The field `vocabulary` lists those there are.' : `Did you mean "${close}"?`
  throw badInput(`${what} "${name}" is not in the vocabulary. ${hint}`)
}
