import { inWords } from './changes.ts'
import type { SeedOutcome } from './seed.ts'

/** What is going on while files are seeded, for a bar, a log or a program. */
export type SeedEvent =
  | { readonly kind: 'checking'; readonly file: string; readonly of: number }
  | { readonly kind: 'running'; readonly file: string; readonly done: number; readonly of: number }
  | { readonly kind: 'file'; readonly outcome: SeedOutcome }
  | { readonly kind: 'said'; readonly line: string }

/** Takes one line of what is going on. */
export type Progress = (line: string) => void

const TELL_EVERY_MS = 1_000

/** Events as lines for a log: one a file, and while it runs one a second. */
export function inLines(progress: Progress): (event: SeedEvent) => void {
  let toldAt = Date.now()
  return event => {
    if (event.kind === 'said') progress(event.line)
    else if (event.kind === 'file') progress(outcomeLine(event.outcome))
    else if (event.kind === 'running' && event.done < event.of && Date.now() - toldAt >= TELL_EVERY_MS) {
      toldAt = Date.now()
      progress(`${event.file}: statement ${event.done} of ${event.of}`)
    }
  }
}

/** "a.cypher: applied, 2 statements, 57 nodes created". */
export function outcomeLine({ name, state, statements, changes }: SeedOutcome): string {
  if (state === 'unchanged') return `${name}: unchanged since it was applied, skipped`
  const count = statements === 1 ? '1 statement' : `${statements.toLocaleString('en')} statements`
  return `${name}: ${HOW[state]}, ${count}, ${inWords(changes)}`
}

const HOW = {
  applied: 'applied',
  again: 'applied again',
  resumed: 'completed where it was cut short',
  rehearsed: 'rehearsed',
} as const
