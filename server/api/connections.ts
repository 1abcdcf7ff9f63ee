import type { Claim } from '../graph/claim.ts'
import { type ClaimsQuestion, keyOfClaim } from '../graph/claims.ts'
import type { Entity } from '../graph/entity.ts'
import type { Link } from '../graph/link.ts'
import { COUNT_LIMIT } from '../graph/linkCounts.ts'
import { keyOfLink } from '../graph/links.ts'
import type { Key, Page, PageRequest } from '../graph/page.ts'
import type { Context } from './context.ts'
import { badInput } from './errors.ts'
import type { LinksAsked } from './loaders.ts'

/** A page of a list, with what its edges, cursors and total are made of. */
export interface List<Item> extends Page<Item> {
  readonly cursors: Cursors
  keyOf(item: Item): Key
  /** How many items the whole list holds, counted only when asked; null where counting is not cheap. */
  count(): Promise<number | null>
}

export type LinkList = List<Link>
export type ClaimList = List<Claim>

export interface PageArguments {
  readonly first?: number | null
  readonly after?: string | null
  readonly last?: number | null
  readonly before?: string | null
}

export const PAGE_SIZE = 25

/** A page of an entity's links. Beyond {@link COUNT_LIMIT} its links are not counted. */
export async function linkList(
  context: Context,
  entity: Entity,
  asked: LinksAsked,
  page: PageArguments,
): Promise<LinkList> {
  const { direction, filter } = asked
  const read = await linkPageOf(context, entity.id, asked, page)
  const all = !filter && direction === 'both'
  const total = async () => {
    if (all) return entity.linkDegree
    return entity.linkDegree > COUNT_LIMIT ? null : context.loaders.linkTotals(entity.id, asked)
  }
  return { ...read, cursors: LINKS_OF_ENTITY, keyOf: keyOfLink, count: total }
}

/** The links of a page of an entity's links. */
export const linkPageOf = (
  { loaders }: Context,
  entityId: string,
  { direction, filter }: LinksAsked,
  page: PageArguments,
) => loaders.linkPages(entityId, { direction, filter, page: pageRequest(page, LINKS_OF_ENTITY) })

const LINKS_OF_ENTITY: Cursors = { list: 'links of', parts: ['number', 'string'] }
const CLAIMS_OF: Cursors = { list: 'claims of', parts: ['string', 'number', 'string'] }

/** A page of the claims on, of or in something. */
export async function claimList(
  { loaders }: Context,
  id: string,
  question: ClaimsQuestion,
  page: PageArguments,
): Promise<ClaimList> {
  const read = await loaders.claimPages(id, {
    ...question,
    page: pageRequest(page, CLAIMS_OF),
  })
  return {
    ...read,
    cursors: CLAIMS_OF,
    keyOf: keyOfClaim,
    count: () => loaders.claimTotals(id, question),
  }
}

/** Resolves edges, pageInfo and totalCount of any list. */
export const connectionOf = <Item>() => ({
  edges: ({ items, keyOf, cursors }: List<Item>) =>
    items.map(node => ({ cursor: cursorOf(cursors, keyOf(node)), node })),
  pageInfo: ({ items, keyOf, cursors, hasNext, hasPrevious }: List<Item>) => {
    const [first] = items
    const last = items.at(-1)
    return {
      hasNextPage: hasNext,
      hasPreviousPage: hasPrevious,
      startCursor: first === undefined ? null : cursorOf(cursors, keyOf(first)),
      endCursor: last === undefined ? null : cursorOf(cursors, keyOf(last)),
    }
  },
  totalCount: (list: List<Item>) => list.count(),
})

/** What the cursors of a list are made of. */
export interface Cursors {
  /** Stands in each of them, so that one of another list, or of the same in another order, is told from them. */
  readonly list: string
  /** The types of the parts of a key, in their order. */
  readonly parts: readonly ('string' | 'number')[]
}

/** @throws {GraphQLError} BAD_USER_INPUT for a cursor of another list. */
export function pageRequest(page: PageArguments, cursors: Cursors): PageRequest {
  const backward = page.last !== null && page.last !== undefined
  return {
    size: page.last ?? page.first ?? PAGE_SIZE,
    backward,
    after: keyOfCursor('after', page.after, cursors),
    before: keyOfCursor('before', page.before, cursors),
  }
}

const cursorOf = ({ list }: Cursors, key: Key) =>
  Buffer.from(JSON.stringify([list, ...key])).toString('base64url')

function keyOfCursor(name: string, cursor: string | null | undefined, { list, parts }: Cursors): Key | null {
  if (cursor === null || cursor === undefined) return null
  const whole = parsed(Buffer.from(cursor, 'base64url').toString())
  const [of, ...key] = isKey(whole) ? whole : []
  if (of !== list || key.length !== parts.length || key.some((part, at) => typeof part !== parts[at]))
    throw badInput(`${name} is no cursor of this list; take it from an edge or from pageInfo.`)
  return key
}

const isKey = (value: unknown): value is Key =>
  Array.isArray(value) && value.every(part => typeof part === 'string' || typeof part === 'number')

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
