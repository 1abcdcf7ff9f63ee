import { isDeepStrictEqual } from 'node:util'
import { mapAt, numberOrNull, textAt, textOrNull, textsAt } from './columns.ts'
import type { Graph, Row } from './connection.ts'
import { int } from './connection.ts'
import { type LinkIndexes, readLinkIndexes } from './linkIndexes.ts'

/** A kind of entity, as the graph's own vocabulary says. */
export interface Kind {
  readonly name: string
  /** The wording by language; `en` is always there. */
  readonly labels: Wording
  readonly description: string | null
  readonly acts: boolean
  readonly group: string
  readonly icon: string
  /** How many nodes bear its label, where scripts wrote them that knew nothing of kinds; null where none did. */
  readonly breadth: number | null
}

/** A type of link, as the graph's own vocabulary says. */
export interface Relation {
  readonly name: string
  /** From source to target: "backs". */
  readonly labels: Wording
  /** From target to source: "is backed by". */
  readonly inverseLabels: Wording
  readonly description: string | null
  readonly symmetric: boolean
  readonly category: string
  readonly domain: readonly string[]
  readonly range: readonly string[]
  readonly qualifiers: readonly string[]
  /** Whether an index holds its links by weight: some entity has many of them. The database says so, not the row. */
  readonly ranked: boolean
  /** Whether an index holds its links by status: there are many of them. The database says so too. */
  readonly byStatus: boolean
}

export type Wording = { readonly en: string } & Readonly<Record<string, string>>

export interface Vocabulary {
  readonly kinds: ReadonlyMap<string, Kind>
  readonly relations: ReadonlyMap<string, Relation>
}

/** How many kinds and relations are read at most; a graph with more of them is refused rather than shown in part. */
export const VOCABULARY_LIMIT = 2_000

const VOCABULARY = /* cypher */ `
  CALL () {
    MATCH (kind:EntityKind) WHERE kind.name IS NOT NULL
    RETURN 'kind' AS part, properties(kind) AS properties ORDER BY kind.name LIMIT $limit
    UNION ALL
    MATCH (type:RelationType) WHERE type.name IS NOT NULL
    RETURN 'relation' AS part, properties(type) AS properties ORDER BY type.name LIMIT $limit
  }
  RETURN part, properties`

/** The relations of a vocabulary, all or those with these names, as the same list each time: what is made of a list is made once. */
export function relationsOf(vocabulary: Vocabulary, names?: readonly string[]): readonly Relation[] {
  const kept = listsOfRelations.get(vocabulary) ?? {
    lists: new Map<string, readonly Relation[]>(),
    length: 0,
  }
  listsOfRelations.set(vocabulary, kept)
  const wanted = names === undefined ? undefined : [...new Set(names)].sort()
  const key = wanted === undefined ? 'all' : `these ${wanted.join('\n')}`
  const known = kept.lists.get(key)
  if (known !== undefined) return known
  const list =
    wanted === undefined
      ? [...vocabulary.relations.values()]
      : wanted.flatMap(name => vocabulary.relations.get(name) ?? [])
  if (kept.length + list.length > MOST_LISTED) {
    kept.lists.clear()
    kept.length = 0
  }
  kept.lists.set(key, list)
  kept.length += list.length
  return list
}

/** So many relations are kept in lists: what is made of a list is as long as that. */
const MOST_LISTED = 5_000

const listsOfRelations = new WeakMap<
  Vocabulary,
  { lists: Map<string, readonly Relation[]>; length: number }
>()

/** Reads the whole vocabulary. @throws {GraphError} where the database does not answer. */
export async function readVocabulary(graph: Graph): Promise<Vocabulary> {
  const [rows, indexes] = await Promise.all([
    graph.read(VOCABULARY, { limit: int(VOCABULARY_LIMIT + 1) }),
    readLinkIndexes(graph),
  ])
  const kinds = rows.filter(row => row.part === 'kind').map(row => kindOf(mapAt(row, 'properties')))
  const relations = rows
    .filter(row => row.part === 'relation')
    .map(row => relationOf(mapAt(row, 'properties'), indexes))
  if (kinds.length > VOCABULARY_LIMIT || relations.length > VOCABULARY_LIMIT)
    throw new Error(`The vocabulary holds more than ${VOCABULARY_LIMIT} kinds or relations.`)
  return { kinds: byName(kinds), relations: byName(relations) }
}

const FRESH_MS = 2_000

/**
 * The vocabulary as every request asks for it: read again at most every two seconds, so that a kind or relation added
 * as a row is there without a restart, and one burst of requests reads it once.
 */
export function vocabularyOf(graph: Graph, now: () => number = Date.now) {
  let known: { readonly vocabulary: Promise<Vocabulary>; readonly at: number } | undefined
  let latest: Vocabulary | undefined
  // One that says the same is the same: much is made of it once.
  const readAgain = async () => {
    const fresh = await readVocabulary(graph)
    if (!isDeepStrictEqual(fresh, latest)) latest = fresh
    return latest ?? fresh
  }
  const read = (): Promise<Vocabulary> => {
    if (known !== undefined && now() - known.at < FRESH_MS) return known.vocabulary
    const reading = { vocabulary: readAgain(), at: now() }
    known = reading
    reading.vocabulary.catch(() => {
      if (known === reading) known = undefined
    })
    return reading.vocabulary
  }
  return {
    read,
    /** It was changed just now: the next who asks reads it. */
    forget: () => {
      known = undefined
    },
  }
}

/**
 * The kind of an entity with these labels: of several that the vocabulary knows the narrowest, and Actor and Entity only
 * where there is no other. One that it does not know is neutral and named after its label.
 */
export function kindOfLabels(labels: readonly string[], vocabulary: Vocabulary): Kind {
  const kinds = kindsByLabels.get(vocabulary) ?? new Map<string, Kind>()
  kindsByLabels.set(vocabulary, kinds)
  const key = labels.join('\n')
  const kind = kinds.get(key) ?? narrowestOf(labels, vocabulary)
  if (kinds.size < MOST_COMBINATIONS) kinds.set(key, kind)
  return kind
}

/** Of thousands of entities in an answer most have the same few labels. */
const kindsByLabels = new WeakMap<Vocabulary, Map<string, Kind>>()
const MOST_COMBINATIONS = 1_000

function narrowestOf(labels: readonly string[], vocabulary: Vocabulary): Kind {
  const own = labels.filter(label => label !== 'Entity' && label !== 'Actor').sort()
  const breadthOf = (kind: Kind) => kind.breadth ?? Number.MAX_SAFE_INTEGER
  const kindsOf = (names: readonly string[]) => names.flatMap(name => vocabulary.kinds.get(name) ?? [])
  const [narrowest] = kindsOf(own).sort((one, other) => breadthOf(one) - breadthOf(other))
  const [last] = own.length > 0 ? [] : kindsOf(['Actor', 'Entity'].filter(label => labels.includes(label)))
  const kind = narrowest ?? last
  if (kind !== undefined) return kind
  const name = own[0] ?? 'Entity'
  return {
    name,
    labels: { en: spelledOut(name) },
    description: null,
    acts: labels.includes('Actor'),
    group: '',
    icon: 'disc',
    breadth: null,
  }
}

/** The relation of this type; one that the vocabulary has lost since is worded after its type. */
export function relationOfType(type: string, vocabulary: Vocabulary): Relation {
  return vocabulary.relations.get(type) ?? relationOf({ name: type }, NO_INDEXES)
}

function kindOf(row: Row): Kind {
  const name = textAt(row, 'name')
  return {
    name,
    labels: wordingOf(row, 'label', spelledOut(name)),
    description: textOrNull(row, 'description'),
    acts: row.acts === true,
    group: textOrNull(row, 'group') ?? '',
    icon: textOrNull(row, 'icon') ?? 'disc',
    breadth: numberOrNull(row, 'breadth'),
  }
}

const NO_INDEXES: LinkIndexes = { ranked: new Set(), byStatus: new Set() }

function relationOf(row: Row, { ranked, byStatus }: LinkIndexes): Relation {
  const name = textAt(row, 'name')
  const label = textOrNull(row, 'label') ?? spelledOut(name)
  return {
    name,
    labels: wordingOf(row, 'label', label),
    inverseLabels: wordingOf(
      row,
      'inverseLabel',
      row.symmetric === true ? label : `${label} (from the other end)`,
    ),
    description: textOrNull(row, 'description'),
    symmetric: row.symmetric === true,
    category: textOrNull(row, 'category') ?? 'other',
    domain: textsAt(row, 'domain'),
    range: textsAt(row, 'range'),
    qualifiers: textsAt(row, 'qualifiers'),
    ranked: ranked.has(name),
    byStatus: byStatus.has(name),
  }
}

/** `label`, `label_ar`, … as one map by language. */
function wordingOf(row: Row, property: string, otherwise: string): Wording {
  const others = Object.entries(row).flatMap(([key, value]) =>
    key.startsWith(`${property}_`) && typeof value === 'string'
      ? [[key.slice(property.length + 1), value]]
      : [],
  )
  return { ...Object.fromEntries(others), en: textOrNull(row, property) ?? otherwise }
}

/** `ArmedGroup` → "armed group", `WORKS_FOR` → "works for". */
function spelledOut(name: string): string {
  const words = name
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replaceAll('_', ' ')
    .trim()
  return words === '' ? name : words.toLowerCase()
}

const byName = <T extends { readonly name: string }>(rows: readonly T[]): ReadonlyMap<string, T> =>
  new Map(rows.map(row => [row.name, row]))
