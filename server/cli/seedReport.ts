import { inWords, NO_CHANGES, sum } from '../seeding/changes.ts'
import { outcomeLine, type SeedEvent } from '../seeding/events.ts'
import type { SeedOutcome } from '../seeding/seed.ts'
import type { SeedStatus } from '../seeding/status.ts'

/** How a seed tells what it does. */
export interface SeedReporter {
  readonly report: (event: SeedEvent) => void
  readonly line: (line: string) => void
  readonly summary: (outcomes: readonly SeedOutcome[]) => void
  readonly failure: (error: { readonly code: string; readonly message: string }) => void
}

/** One JSON object a line, each with its `kind`. */
export const jsonReporter: SeedReporter = {
  report: event => console.log(JSON.stringify(event)),
  line: line => console.log(JSON.stringify({ kind: 'said', line })),
  summary: outcomes =>
    console.log(JSON.stringify({ kind: 'summary', files: outcomes.length, changes: total(outcomes) })),
  failure: ({ code, message }) => console.log(JSON.stringify({ kind: 'failure', code, message })),
}

/** Failures alone. */
export const quietReporter: SeedReporter = {
  report: () => undefined,
  line: () => undefined,
  summary: () => undefined,
  failure: ({ code, message }) => console.error(`\n${code}  ${message}`),
}

/** Lines for a person, and where the terminal can draw one, a bar. */
export function textReporter({ bar }: { readonly bar: boolean }): SeedReporter {
  const progress = bar ? new Bar() : undefined
  const line = (text: string) => {
    progress?.clear()
    console.log(text)
  }
  return {
    line,
    report: event => {
      if (event.kind === 'said') line(event.line)
      else if (event.kind === 'file') for (const text of outcomeLines(event.outcome)) line(text)
      else progress?.draw(event)
    },
    summary: outcomes => {
      const applied = outcomes.filter(({ state }) => state !== 'unchanged')
      const skipped = outcomes.length - applied.length
      line(`\n${applied.length} applied, ${skipped} skipped. Altogether: ${inWords(total(outcomes))}.`)
    },
    failure: ({ code, message }) => {
      progress?.clear()
      console.error(`\n${code}  ${message}`)
    },
  }
}

const total = (outcomes: readonly SeedOutcome[]) =>
  outcomes.map(({ changes }) => changes).reduce(sum, NO_CHANGES)

/** So many remarks on a file are printed. */
const MOST_REMARKS = 10

function outcomeLines(outcome: SeedOutcome): readonly string[] {
  const { name, remarks } = outcome
  const shown = remarks.slice(0, MOST_REMARKS)
  const left = remarks.length - shown.length
  return [
    outcomeLine(outcome),
    ...shown.map(({ line, column, message }) => `  ${name}:${line}:${column}  ${message}`),
    ...(left > 0 ? [`  … and ${left.toLocaleString('en')} more remarks`] : []),
  ]
}

const BAR_WIDTH = 24
const DRAW_EVERY_MS = 100

/** One line that is drawn over and over: how far, how fast, how long yet. */
class Bar {
  private file = ''
  private startedAt = 0
  private firstDone = 0
  private drawnAt = 0
  private drawn = false

  draw(event: SeedEvent): void {
    if (event.kind === 'checking')
      this.show(`${event.file}: checking ${event.of.toLocaleString('en')} statements …`)
    if (event.kind !== 'running') return
    const now = Date.now()
    if (event.file !== this.file) {
      this.file = event.file
      this.startedAt = now
      this.firstDone = event.done
    } else if (now - this.drawnAt < DRAW_EVERY_MS) return
    this.drawnAt = now
    this.show(this.running(event, (now - this.startedAt) / 1_000))
  }

  private running(
    { file, done, of }: { readonly file: string; readonly done: number; readonly of: number },
    seconds: number,
  ): string {
    const full = Math.round((done / of) * BAR_WIDTH)
    const rate = seconds > 0 ? (done - this.firstDone) / seconds : 0
    const pace =
      rate > 0
        ? `, ${Math.round(rate).toLocaleString('en')} a second, ${inTime((of - done) / rate)} left`
        : ''
    return `${'█'.repeat(full)}${'░'.repeat(BAR_WIDTH - full)} ${done.toLocaleString('en')} of ${of.toLocaleString('en')}${pace}  ${file}`
  }

  private show(text: string): void {
    process.stdout.write(`\r${text.slice(0, (process.stdout.columns ?? 80) - 1)}\x1b[K`)
    this.drawn = true
  }

  clear(): void {
    if (this.drawn) process.stdout.write('\r\x1b[K')
    this.drawn = false
  }
}

function inTime(seconds: number): string {
  if (seconds < 60) return `${Math.ceil(seconds)} s`
  return `${Math.floor(seconds / 60)} min ${Math.ceil(seconds % 60)} s`
}

/** What has been seeded, as lines. */
export function statusLines({ files, unfinished, seeder }: SeedStatus): readonly string[] {
  const lines = files.map(
    file =>
      `${file.appliedAt.slice(0, 19).replace('T', ' ')}  ${file.name}: ${file.statements.toLocaleString('en')} statements, ${file.nodesCreated.toLocaleString('en')} nodes and ${file.relationshipsCreated.toLocaleString('en')} relationships created${file.durationMs === undefined ? '' : `, ${inTime(file.durationMs / 1_000)}`}${file.runs > 1 ? `, ${file.runs} runs` : ''}  ${file.sha256.slice(0, 12)}`,
  )
  return [
    ...(lines.length > 0 ? lines : ['Nothing has been seeded.']),
    ...unfinished.map(
      ({ name, done }) =>
        `${name} was cut short: ${done.toLocaleString('en')} statements are in. Seed it again and it goes on from there.`,
    ),
    ...(seeder === undefined ? [] : [`${seeder} is seeding now.`]),
  ]
}
