import { type ClaimFilter, EVERY_CLAIM } from '../graph/claimList.ts'
import type { EntityFilter } from '../graph/entityList.ts'
import { type LinkConditions, type LinkFilter, NO_CONDITIONS } from '../graph/linkFilter.ts'
import { nearest } from '../graph/spelling.ts'
import { relationsOf, type Vocabulary } from '../graph/vocabulary.ts'
import { badInput } from './errors.ts'
import type {
  ClaimFilter as ClaimFilterInput,
  EntityFilter as EntityFilterInput,
  LinkFilter as LinkFilterInput,
} from './schema.generated.ts'

/**
 * A filter as it came in, with its names looked up in the vocabulary.
 * @throws {GraphQLError} BAD_USER_INPUT for a kind or relation that is not in it, naming the nearest that is.
 */
export function filterOf(input: LinkFilterInput | null | undefined, vocabulary: Vocabulary): LinkFilter {
  const { relations, accordingTo, reportedBy, certainly, ...others } = input ?? {}
  const members = given(others)
  const conditions: LinkConditions = { ...NO_CONDITIONS, ...Object.fromEntries(members) }
  checkKinds('filter.eitherEndKinds', conditions.eitherEndKinds, vocabulary)
  checkKinds('filter.otherEndKinds', conditions.otherEndKinds, vocabulary)
  const { heldFrom, heldTo, minSources, maxSources } = conditions
  if (heldFrom !== null && heldTo !== null && heldFrom > heldTo)
    throw badInput(`filter.heldFrom is ${heldFrom}, after filter.heldTo, ${heldTo}.`)
  if (minSources !== null && maxSources !== null && minSources > maxSources)
    throw badInput(`filter.minSources is ${minSources}, more than filter.maxSources, ${maxSources}.`)
  return {
    relations: relations ? relationsNamed(relations, vocabulary) : relationsOf(vocabulary),
    relationsNamed: Boolean(relations),
    conditions: members.length === 0 ? null : conditions,
    ...(accordingTo || reportedBy
      ? {
          lens: {
            accordingTo: accordingTo ?? null,
            reportedBy: reportedBy ?? null,
            certainly: certainly ?? false,
          },
        }
      : {}),
  }
}

/** What is null is not given. */
const given = (input: object) =>
  Object.entries(input).filter(([, value]) => value !== null && value !== undefined)

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

/** @throws {GraphQLError} BAD_USER_INPUT for a kind or relation that is not in the vocabulary. */
export function entityFilterOf(
  input: EntityFilterInput | null | undefined,
  vocabulary: Vocabulary,
): EntityFilter {
  const { kinds = null, relations, minDegree = null } = input ?? {}
  checkKinds('filter.kinds', kinds, vocabulary)
  return { kinds, minDegree, relations: relations ? relationsNamed(relations, vocabulary) : null }
}

/** @throws {GraphQLError} BAD_USER_INPUT for a relation that is not in the vocabulary. */
export function claimFilterOf(
  input: ClaimFilterInput | null | undefined,
  vocabulary: Vocabulary,
): ClaimFilter {
  relationsNamed(input?.relations ?? [], vocabulary)
  return { ...EVERY_CLAIM, ...Object.fromEntries(given(input ?? {})) }
}

function relationsNamed(names: readonly string[], vocabulary: Vocabulary) {
  for (const name of names) named('relation', name, vocabulary.relations)
  return relationsOf(vocabulary, names)
}

/** @throws {GraphQLError} BAD_USER_INPUT for a name that no kind of the vocabulary has. */
export function checkKinds(
  argument: string,
  names: readonly string[] | null | undefined,
  vocabulary: Vocabulary,
): void {
  for (const name of names ?? []) named(argument, name, vocabulary.kinds)
}

function named(what: string, name: string, known: ReadonlyMap<string, unknown>): void {
  if (known.has(name)) return
  const close = nearest(name, known.keys())
  const hint =
    close === undefined ? 'The field `vocabulary` lists those there are.' : `Did you mean "${close}"?`
  throw badInput(`${what} "${name}" is not in the vocabulary. ${hint}`)
}
