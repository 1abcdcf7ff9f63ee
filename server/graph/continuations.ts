import type { Graph } from './connection.ts'
import type { Entity } from './entity.ts'
import { listEntities } from './entityList.ts'
import { eventsInQuestion } from './events.ts'
import { linkCountsOf } from './linkCounts.ts'
import { everyLink } from './linkFilter.ts'
import { nameIn } from './names.ts'
import { neighbourhood } from './neighbourhood.ts'
import type { Entry } from './phrases/lexicon.ts'
import { isBegun, type Next, type Opening } from './phrases/openings.ts'
import type { NameSlot } from './phrases/pattern.ts'
import type { Verb } from './phrases/question.ts'
import { languageOf } from './phrases/read.ts'
import { wordedAs } from './phrases/tell.ts'
import { entitiesAtEnd } from './relationEnds.ts'
import { search } from './search.ts'
import { speakersAmong, topSpeakers } from './speakers.ts'
import type { Relation, Vocabulary } from './vocabulary.ts'
import { countsOf } from './vocabularyCounts.ts'

/** A name, a relation as it is worded, or further words of a phrase. */
export type CompletionKind = 'entity' | 'relation' | 'phrase'

/** What a text may be completed to. */
export interface Completion {
  /** The whole text; it ends in a space where something has to follow. */
  readonly text: string
  readonly kind: CompletionKind
  readonly entity: Entity | null
  readonly relation: Relation | null
}

/** An opening whose names were looked up. */
export interface KnownOpening extends Opening {
  readonly named: { readonly [slot in NameSlot]?: Entity }
}

export interface Completing {
  readonly graph: Graph
  readonly vocabulary: Vocabulary
  /** How many completions of one opening at most. */
  readonly most: number
}

/** How a text goes on from one opening. @throws {GraphError} */
export function continuations(completing: Completing, opening: KnownOpening): Promise<readonly Completion[]> {
  const { next } = opening
  switch (next.kind) {
    case 'words':
      return Promise.resolve([phrase(opening, '')])
    case 'entries':
      return withEntries(completing, opening, next.entries)
    case 'name':
      return withNames(completing, opening, next)
  }
}

const phrase = ({ before, next }: Opening, word: string): Completion => ({
  text: `${before}${word}${next.tail}${next.open ? ' ' : ''}`,
  kind: 'phrase',
  entity: null,
  relation: null,
})

async function withEntries(completing: Completing, opening: KnownOpening, entries: readonly Entry[]) {
  const spoken = entries.flatMap(entry => {
    const form = formOf(entry, opening)
    return form === undefined ? [] : [{ form, verb: entry.means.verb }]
  })
  const weights = spoken.some(({ verb }) => verb !== undefined)
    ? await verbsInUse(completing, opening)
    : undefined
  return spoken
    .flatMap(({ form, verb }) => {
      if (verb === undefined) return [{ completion: phrase(opening, form), weight: 0 }]
      const weight = weights?.(verb) ?? 0
      const { relation } = verb
      const completion = {
        text: `${opening.before}${form} `,
        kind: 'relation' as const,
        entity: null,
        relation,
      }
      return weight > 0 ? [{ completion, weight }] : []
    })
    .sort((one, other) => other.weight - one.weight)
    .map(({ completion }) => completion)
    .slice(0, completing.most)
}

/** The form that was begun, in the language of the phrase; where none was, the one that agrees with the subject. */
function formOf({ forms, means }: Entry, { typed, language, named }: KnownOpening): string | undefined {
  const begun = forms.filter(form => languageOf(form) === language && isBegun(form, typed))
  const agreeing = means.verb && wordedAs(means.verb, named.subject ?? null, language)
  return begun.find(form => form === agreeing) ?? begun[0]
}

/** How often a relation is there: with whoever was named, at the end where they stand, else in the whole graph. */
async function verbsInUse({ graph, vocabulary }: Completing, { named }: KnownOpening) {
  const { subject, object } = named
  const entity = subject ?? object
  if (entity === undefined) {
    const { relations } = await countsOf(graph, vocabulary)
    return ({ relation }: Verb) => relations.get(relation.name) ?? 0
  }
  const counts = await linkCountsOf(graph, [entity.id], everyLink(vocabulary))
  return (verb: Verb) => {
    const direction = directionFrom(verb, subject !== undefined)
    const count = counts
      .get(entity.id)
      ?.find(
        ({ type, direction: way }) => type === verb.relation.name && (way === 'both' || way === direction),
      )
    return count?.count ?? 0
  }
}

/** Seen from the subject of a sentence, or from its object: whether the link leads out or in. */
const directionFrom = ({ inverse }: Verb, isSubject: boolean) => (isSubject === inverse ? 'in' : 'out')

async function withNames(completing: Completing, opening: KnownOpening, next: Next & { kind: 'name' }) {
  const { before, language, named } = opening
  const entities = await candidates(completing, opening, next.slot)
  const taken = new Set(Object.values(named).map(({ id }) => id))
  // At the very beginning a name may be all that is meant.
  const after = before === '' ? '' : `${next.tail}${next.open ? ' ' : ''}`
  return entities
    .filter(({ id }) => !taken.has(id))
    .slice(0, completing.most)
    .map(
      (entity): Completion => ({
        text: `${before}${next.clitic}${nameIn(entity, language)}${after}`,
        kind: 'entity',
        entity,
        relation: null,
      }),
    )
}

/** Who may be named there: who stands at that end of the relation, who says something, whose happening is in question. */
async function candidates(completing: Completing, opening: KnownOpening, slot: NameSlot) {
  const { graph, most } = completing
  const { typed, asks, bindings, before } = opening
  const found = typed === '' ? null : await search(graph, { text: typed, kinds: null, first: 5 * most })
  const hits = found?.map(({ entity }) => entity)
  const ids = hits?.map(({ id }) => id) ?? null
  if (asks === 'sentence' && bindings.verb !== undefined)
    return inOrder(await partners(completing, opening, { verb: bindings.verb, slot, ids }), ids)
  if (asks === 'statements')
    return ids === null ? topSpeakers(graph, most) : inOrder(await speakersAmong(graph, ids), ids)
  if (asks === 'occurrence')
    return hits?.filter(({ occurrence }) => occurrence !== null) ?? eventsInQuestion(graph, most)
  if (hits !== undefined || before === '') return hits ?? []
  const page = { size: 2 * most, backward: false, after: null, before: null }
  const anybody = { filter: { kinds: null, relations: null, minDegree: 1 }, order: 'degree' } as const
  return (await listEntities(graph, anybody, page)).items
}

interface Asked {
  readonly verb: Verb
  readonly slot: NameSlot
  readonly ids: readonly string[] | null
}

/** Who stands at one end of a relation: across from whoever was named, or at all. */
async function partners({ graph, most }: Completing, { named }: KnownOpening, { verb, slot, ids }: Asked) {
  const across = slot === 'subject' ? named.object : named.subject
  const { relation, inverse } = verb
  if (across === undefined) {
    const end = (slot === 'subject') === inverse ? 'target' : 'source'
    return entitiesAtEnd(graph, { relation, end, ids, most: 5 * most })
  }
  const { entities } = await neighbourhood(graph, {
    ids: [across.id],
    depth: 1,
    perEntity: 100,
    maxEntities: 100,
    direction: directionFrom(verb, slot !== 'subject'),
    filter: { relations: [relation], relationsNamed: true, conditions: null },
  })
  return ids === null ? entities : entities.filter(({ id }) => ids.includes(id))
}

const inOrder = (entities: readonly Entity[], ids: readonly string[] | null): readonly Entity[] =>
  ids === null ? entities : entities.toSorted((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id))
