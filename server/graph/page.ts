import { textAt } from './columns.ts'
import { int, type Row } from './connection.ts'

/** One page of a list that is ordered by a key; `after` and `before` are keys, in the list's own order. */
export interface PageRequest {
  /** How many items, from the start, or from the end where `backward`. */
  readonly size: number
  readonly backward: boolean
  readonly after: Key | null
  readonly before: Key | null
}

/** What an item's place in its list is known by; unique within the list. */
export type Key = readonly (string | number)[]

export interface Page<Item> {
  /** In the list's own order, whichever way it was read. */
  readonly items: readonly Item[]
  readonly hasNext: boolean
  readonly hasPrevious: boolean
}

/** Behind every text that is a key. */
export const AFTER_ALL = '\u{10ffff}'

/** The parameters of a page's statement; one row more than asked for tells whether the list goes on. */
export const pageParameters = (page: PageRequest) => ({
  limit: int(page.size + 1),
  after: page.after,
  before: page.before,
})

/**
 * The page of each id from the rows that the statement read for them, in the order they were read; the column `about` says
 * for which.
 */
export function pagesOf<Item>(
  page: PageRequest,
  ids: readonly string[],
  rows: readonly Row[],
  itemOf: (row: Row) => Item,
): ReadonlyMap<string, Page<Item>> {
  const read = new Map<string, Item[]>(ids.map(id => [id, []]))
  for (const row of rows) read.get(textAt(row, 'about'))?.push(itemOf(row))
  return new Map([...read].map(([id, items]) => [id, pageOf(page, items)]))
}

/** The page from the rows that its statement read, one more than asked for and in the order they were read. */
export function pageOf<Item>(page: PageRequest, read: readonly Item[]): Page<Item> {
  const goesOn = read.length > page.size
  const items = read.slice(0, page.size)
  return page.backward
    ? { items: items.reverse(), hasNext: page.before !== null, hasPrevious: goesOn }
    : { items, hasNext: goesOn, hasPrevious: page.after !== null }
}
