/** What the person is looking at, as plain data: it can be compared, kept in the address and restored. */
import type { LinkStatus } from './network.ts'

export type Tab = 'network' | 'table'

/** What the legend has switched off, by name. */
export interface Hidden {
  readonly kinds: readonly string[]
  readonly statuses: readonly LinkStatus[]
  readonly relations: readonly string[]
}

export interface View {
  /** The entities that are shown, or null: the overview that the graph itself gives. */
  readonly entityIds: readonly string[] | null
  /** An entity, a link or a document. */
  readonly selectedId: string | null
  readonly hidden: Hidden
  readonly tab: Tab
}

export const NOTHING_HIDDEN: Hidden = { kinds: [], statuses: [], relations: [] }

export const FIRST_VIEW: View = {
  entityIds: null,
  selectedId: null,
  hidden: NOTHING_HIDDEN,
  tab: 'network',
}

export type Subject = 'entity' | 'link' | 'document'

/** What an id names: ids are unique over all types by their shape. */
export function subjectOf(id: string): Subject {
  if (id.startsWith('doc:')) return 'document'
  return id.includes('~') ? 'link' : 'entity'
}

/** How many things the legend has switched off. */
export function hiddenCount({ kinds, statuses, relations }: Hidden): number {
  return kinds.length + statuses.length + relations.length
}

/** Switches one name of one list off, or on again. */
export function toggled<Part extends keyof Hidden>(
  hidden: Hidden,
  part: Part,
  name: Hidden[Part][number],
): Hidden {
  const names: readonly string[] = hidden[part]
  const next = names.includes(name) ? names.filter(each => each !== name) : [...names, name]
  return { ...hidden, [part]: next }
}
