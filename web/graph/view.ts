/** What the person is looking at, as plain data: it can be compared, kept in the address and restored. */
import { type Content, FIRST_CONTENT } from './content.ts'

export type Tab = 'network' | 'table'

/** The lists of the table. */
export type List = 'links' | 'entities' | 'claims'

export interface View {
  readonly content: Content
  /** An entity, a link, a claim or a document, in the panel. */
  readonly selectedId: string | null
  /** Entities chosen on the map or in the table, to do something with them. */
  readonly chosenIds: readonly string[]
  readonly tab: Tab
  readonly list: List
}

export const FIRST_VIEW: View = {
  content: FIRST_CONTENT,
  selectedId: null,
  chosenIds: [],
  tab: 'network',
  list: 'links',
}

export type Subject = 'entity' | 'link' | 'claim' | 'document'

/** What an id names: ids are unique over all types by their shape. */
export function subjectOf(id: string): Subject {
  if (id.includes('#')) return 'claim'
  if (id.startsWith('doc:')) return 'document'
  return id.includes('~') ? 'link' : 'entity'
}
