import type { Relation } from '../app/page.ts'
import type { Choice } from '../graph/filter.ts'
import type { MapLink } from '../graph/network.ts'
import { folded } from '../i18n/folded.ts'

/** So many relations are listed before one asks for the rest. */
const FIRST = 8

/** The relations of the links that are loaded, the most frequent first, equals by their wording. */
export function presentRelations(
  relations: readonly Relation[],
  links: readonly MapLink[],
  counts: ReadonlyMap<string, number>,
): readonly Relation[] {
  const present = new Set(links.map(link => link.relationName))
  const countOf = ({ name }: Relation) => counts.get(name) ?? 0
  return relations
    .filter(relation => present.has(relation.name))
    .toSorted((one, other) => countOf(other) - countOf(one) || one.label.localeCompare(other.label))
}

interface Asked {
  readonly choice: Choice
  /** What a person looks for among them; blank for nothing in particular. */
  readonly text: string
  readonly all: boolean
}

/** Those of them that are listed: that match the text, or all, or the first few and those that the filter names. */
export function listedRelations(
  present: readonly Relation[],
  { choice, text, all }: Asked,
): readonly Relation[] {
  const wanted = folded(text.trim())
  if (wanted !== '') return present.filter(relation => folded(relation.label).includes(wanted))
  return present.filter((relation, at) => all || at < FIRST || choice.names.includes(relation.name))
}
