import { setTimeout as sleep } from 'node:timers/promises'
import type { GraphQLError } from 'graphql'
import type { Graph } from '../graph/connection.ts'
import { GraphError } from '../graph/failures.ts'
import { latestRunOf, type SeedRun, seedRunsOf } from '../graph/summary.ts'
import { neo4jCodeOf } from '../seeding/failure.ts'
import { seedFileOf } from '../seeding/files.ts'
import { planOf } from '../seeding/plan.ts'
import { applyFiles } from '../seeding/seed.ts'
import { SeedError } from '../seeding/seedError.ts'
import { badInput, failed, forbidden } from './errors.ts'
import { Happenings } from './happenings.ts'
import { type Checked, checkedScript, REFUSALS } from './seedCheck.ts'
import { unlessEnded } from './unlessEnded.ts'

/** A script as somebody sent it. */
export interface Script {
  readonly name: string
  readonly cypher: string
}

/** How far the script is that is being applied. */
export interface SeedProgress {
  readonly name: string
  readonly done: number
  readonly of: number | null
  readonly finished: boolean
  readonly failure: string | null
}

export interface DeskOptions {
  /** Nothing may be written to this database. */
  readonly readOnly: boolean
  /** What was read before is so no more. */
  readonly forget: () => void
}

export const MOST_STATEMENTS = 10_000
const CHECK_MS = 60_000
const APPLY_MS = 600_000
const TELL_EVERY_MS = 100
const LOOK_EVERY_MS = 2_000

/** Where scripts are handed in: one at a time, and everybody may watch. */
export class SeedDesk {
  readonly seeding = new Happenings<SeedProgress>()
  /** The graph is not what it was. */
  readonly changed = new Happenings<true>()
  private readonly closing = new AbortController()
  private busyWith: string | undefined

  constructor(
    private readonly graph: Graph,
    private readonly options: DeskOptions,
  ) {
    this.changed.publish(true)
    void this.watch()
  }

  /** @throws {GraphQLError} */
  check(script: Script, gone: AbortSignal): Promise<Checked> {
    const file = fileOf(script)
    return this.alone(script.name, CHECK_MS, signal => {
      const ending = AbortSignal.any([signal, gone])
      // A statement that is nested too deep for Neo4j is never answered; what is only checked may be left to itself.
      return unlessEnded(ending, checkedScript(this.graph, file, ending))
    })
  }

  /** Goes on when whoever asked has gone. @throws {GraphQLError} */
  apply(script: Script): Promise<SeedRun> {
    const file = fileOf(script)
    if (this.options.readOnly)
      throw forbidden(
        'This database holds data that Attest did not write and is opened read-only. Seed a file there first: npm run seed -- FILE.',
      )
    const { name } = script
    const tell = this.teller(name)
    return this.alone(name, APPLY_MS, async signal => {
      try {
        await applyFiles(this.graph, [file], {
          signal,
          adopt: true,
          report: event => {
            if (event.kind === 'checking') tell({ done: 0, of: null })
            if (event.kind === 'running') tell({ done: event.done, of: event.of })
          },
        })
        const run = (await seedRunsOf(this.graph)).find(
          ({ name: applied, sha256 }) => applied === name && sha256 === file.sha256,
        )
        if (run === undefined) throw new Error(`The ledger does not know ${name}.`)
        this.options.forget()
        this.changed.publish(true)
        tell({ done: run.statements, of: run.statements, finished: true })
        return run
      } catch (error) {
        this.options.forget()
        tell({ done: 0, of: null, finished: true, failure: codeOf(error) })
        throw error
      }
    })
  }

  /** Ends what is being applied at the border of its transaction: nothing of it is in. */
  close(): void {
    this.closing.abort(new SeedError('INTERRUPTED', 'The server is closing: nothing of the script is in.'))
  }

  private async alone<T>(
    name: string,
    withinMs: number,
    work: (signal: AbortSignal) => Promise<T>,
  ): Promise<T> {
    if (this.busyWith !== undefined)
      throw failed('CONFLICT', `"${this.busyWith}" is being read or applied here. Try again when it is done.`)
    this.busyWith = name
    const late = new AbortController()
    const timer = setTimeout(
      () =>
        late.abort(
          new SeedError(
            'INTERRUPTED',
            `It took longer than ${withinMs / 1_000} s. npm run seed takes any time.`,
          ),
        ),
      withinMs,
    )
    try {
      return await work(AbortSignal.any([late.signal, this.closing.signal]))
    } catch (error) {
      throw error instanceof SeedError ? seedFailure(error) : error
    } finally {
      clearTimeout(timer)
      this.busyWith = undefined
    }
  }

  /** Tells how far it is ten times a second, and each beginning and end. */
  private teller(name: string) {
    let toldAt = 0
    return (progress: Partial<SeedProgress>) => {
      const now = Date.now()
      if (progress.finished !== true && now - toldAt < TELL_EVERY_MS) return
      toldAt = now
      this.seeding.publish({ name, done: 0, of: null, finished: false, failure: null, ...progress })
    }
  }

  /** Others seed the same graph too; it is asked only while somebody wants to know. */
  private async watch(): Promise<void> {
    const { signal } = this.closing
    let known: string | null | undefined
    while (!signal.aborted) {
      await sleep(LOOK_EVERY_MS, undefined, { ref: false, signal }).catch(() => undefined)
      if (signal.aborted || this.busyWith !== undefined) continue
      if (this.changed.listeners === 0) {
        known = undefined
        continue
      }
      const latest = await latestRunOf(this.graph).catch((error: unknown) => {
        if (error instanceof GraphError) return known
        throw error
      })
      if (known !== undefined && latest !== known) {
        this.options.forget()
        this.changed.publish(true)
      }
      known = latest
    }
  }
}

function fileOf({ name, cypher }: Script) {
  if (!/^\P{Cc}*[^\p{Cc}\s]\P{Cc}*$/u.test(name))
    throw badInput('name is empty or holds control characters; it takes the name of a script.')
  if (name.startsWith('cypher/'))
    throw badInput(`name is "${name}"; names below cypher/ are those of the scripts that come with Attest.`)
  const file = seedFileOf(name, Buffer.from(cypher, 'utf8'))
  const { statements } = planOf(file)
  if (statements.length > MOST_STATEMENTS)
    throw badInput(
      `cypher has ${statements.length} statements; it takes at most ${MOST_STATEMENTS}. npm run seed takes more.`,
    )
  return file
}

/** A script's failure, told to whoever sent it: what is quoted in it is theirs. */
function seedFailure({ code, message, fault, cause }: SeedError): GraphQLError {
  const told = fault === undefined ? message : `Line ${fault.line}, column ${fault.column}: ${fault.message}`
  if (code === 'INTERRUPTED') return failed('GRAPH_UNAVAILABLE', message)
  if (code === 'LOCKED') return failed('CONFLICT', message)
  // Somebody else holds what the script wants; the script is not to blame.
  if (cause instanceof GraphError && neo4jCodeOf(cause).startsWith('Neo.TransientError'))
    return failed('CONFLICT', `${told} Try again.`)
  if (code === 'CHANGED')
    return failed(
      'CONFLICT',
      'A script of this name was applied with another text. Applied again, its CREATE statements would make everything a second time: give it another name, or write // @repeatable at its top.',
    )
  return REFUSALS.has(code) ? forbidden(told) : badInput(told)
}

const codeOf = (error: unknown) =>
  error instanceof SeedError || error instanceof GraphError ? error.code : 'INTERNAL'
