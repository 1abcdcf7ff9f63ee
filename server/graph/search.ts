import { numberAt, textOrNull } from './columns.ts'
import { type Graph, int, type Row } from './connection.ts'
import { ENTITY_COLUMNS, type Entity, entityOf } from './entity.ts'
import { foldText } from './searchKey.ts'
import { matchOf } from './searchRank.ts'

/** An entity that a search found. */
export interface SearchHit {
  readonly entity: Entity
  /** The name or alias that fits best, as it is written. */
  readonly matched: string
  /** 0 to 1: 1 a whole name, from 0.9 the beginning of one, from 0.8 beginnings of its words, below that a close spelling. */
  readonly score: number
}

// Read from the index before ranking. More where kinds are asked for, since the index does not know them.
const CANDIDATES = 200
const CANDIDATES_OF_KINDS = 2_000

const SEARCH = /* cypher */ `
  CALL db.index.fulltext.queryNodes('entity_search', $query, {limit: $candidates}) YIELD node AS entity, score
  WHERE entity:Entity AND entity.entityId IS NOT NULL
    AND ($kinds IS NULL OR any(label IN labels(entity) WHERE label IN $kinds))
  RETURN ${ENTITY_COLUMNS}, entity.searchKey AS searchKey, score
  ORDER BY score DESC, entity.linkDegree DESC, id LIMIT $candidates`

export interface SearchQuestion {
  readonly text: string
  /** Names of kinds; null = all. */
  readonly kinds: readonly string[] | null
  readonly first: number
}

/**
 * Entities by name or alias in any script: whole names first, then beginnings of names, then of words, then spellings close to
 * it; among equals who has more links. A text without a letter or digit finds nothing.
 * @throws {GraphError}
 */
export async function search(
  graph: Graph,
  { text, kinds, first }: SearchQuestion,
): Promise<readonly SearchHit[]> {
  const folded = foldText(text)
  if (folded === '' || first === 0) return []
  const rows = await graph.read(SEARCH, {
    query: luceneQuery(folded),
    kinds,
    candidates: int(kinds === null ? CANDIDATES : CANDIDATES_OF_KINDS),
  })
  const best = Math.max(...rows.map(row => numberAt(row, 'score')), 0)
  return rows
    .map(row => hitOf(row, folded, best))
    .sort(
      (a, b) =>
        b.score - a.score ||
        b.entity.linkDegree - a.entity.linkDegree ||
        (a.entity.id < b.entity.id ? -1 : 1),
    )
    .slice(0, first)
}

function hitOf(row: Row, folded: string, best: number): SearchHit {
  const entity = entityOf(row)
  const { name, score } = matchOf(folded, foldedNamesOf(entity, row), numberAt(row, 'score') / best)
  return {
    entity,
    score,
    get matched() {
      return namesOf(entity).find(written => foldText(written) === name) ?? entity.displayName
    },
  }
}

/** As the roll-up has written them; one that it has not met yet is folded here. */
const foldedNamesOf = (entity: Entity, row: Row): readonly string[] =>
  textOrNull(row, 'searchKey')?.split('\n') ?? namesOf(entity).map(foldText)

const namesOf = ({ displayName, names, aliases }: Entity) => [
  displayName,
  ...names.map(({ text }) => text),
  ...aliases,
]

/**
 * Every word of it whole, as a beginning, or with a typo. Folding left letters, marks and digits in lower case only, so no
 * character and no word of it means anything to Lucene. The quotes let Lucene cut scripts that write no spaces.
 */
function luceneQuery(folded: string): string {
  return folded
    .split(' ')
    .map(word => `("${word}"^4 OR ${word}*^2${typos(word)})`)
    .join(' AND ')
}

function typos(word: string): string {
  const edits = word.length >= 7 ? 2 : word.length >= 4 ? 1 : 0
  return edits === 0 ? '' : ` OR ${word}~${edits}`
}
