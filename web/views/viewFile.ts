/** A view as a file: JSON that says what it is, of which graph, and the view as an address holds it, however long. */
import { viewOf, wholeFragmentOf } from '../graph/fragment.ts'
import type { View } from '../graph/view.ts'

export interface ViewFile {
  readonly name: string
  readonly graph: string
  readonly view: View
}

/** Why a file cannot be opened. */
export type FileFault = 'too large' | 'not json' | 'not a view' | 'newer'

const FORMAT = 'attest-view'
const VERSION = 1

/** Larger files hold no view, bytes: one of 2,000 entities with their places has some 60 kB. */
export const LARGEST_FILE = 2_000_000

/** What a file is called when it is saved: the name of its view without what a file system may refuse. */
export function fileNameOf(name: string): string {
  const plain = name.replace(/[^\p{L}\p{M}\p{N} _-]+/gu, '').trim()
  return `${plain || 'view'}.attest.json`
}

export function textOf({ name, graph, view }: ViewFile): string {
  const plain = { format: FORMAT, version: VERSION, name, graph, view: wholeFragmentOf(view) }
  return `${JSON.stringify(plain, null, 2)}\n`
}

/** The view in a file's text, or why there is none. */
export function viewFileOf(text: string): ViewFile | FileFault {
  if (text.length > LARGEST_FILE) return 'too large'
  const plain = parsed(text)
  if (plain === null) return 'not json'
  const { format, version, name, graph, view } = plain
  if (format !== FORMAT || typeof view !== 'string') return 'not a view'
  if (version !== VERSION) return 'newer'
  return {
    name: typeof name === 'string' ? name : '',
    graph: typeof graph === 'string' ? graph : '',
    view: viewOf(view),
  }
}

function parsed(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text)
    return value !== null && typeof value === 'object' ? { ...value } : {}
  } catch {
    return null // the caller says that it is no JSON
  }
}
