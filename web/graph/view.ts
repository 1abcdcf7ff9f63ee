/** What the person is looking at, as plain data: it can be compared, kept in the address and restored. */
import { type Content, FIRST_CONTENT } from './content.ts'

export type Tab = 'network' | 'table'

/** The lists of the table. */
export type List = 'links' | 'entities' | 'claims'

export interface View {
  readonly content: Content
  /** An entity, a link, a claim, a document or an answer, in the panel. */
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

export type Subject = 'entity' | 'link' | 'claim' | 'document' | 'answer'

/** What the id of an answer begins with; the question follows. */
const ASKED = '?'

/** The id of the answer to a question. */
export function answerIdOf(phrase: string): string {
  return `${ASKED}${phrase}`
}

/** The question of an answer's id. */
export function phraseOf(answerId: string): string {
  return answerId.slice(ASKED.length)
}

/** What an id names: ids are unique over all types by their shape. */
export function subjectOf(id: string): Subject {
  if (id.startsWith(ASKED)) return 'answer'
  if (id.includes('#')) return 'claim'
  if (id.startsWith('doc:')) return 'document'
  return id.includes('~') ? 'link' : 'entity'
}
