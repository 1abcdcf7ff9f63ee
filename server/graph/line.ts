import { setTimeout as sleep } from 'node:timers/promises'
import { Silent } from './patience.ts'

interface Pool {
  close(): Promise<void>
}

export interface LineOptions<P extends Pool> {
  readonly open: () => P
  /** Opens one that lets a greeting take its time. */
  readonly openToGreet: () => P
  /** Asks the other side for a sign of life. */
  readonly greet: (pool: P) => Promise<unknown>
  /** Whether the same question may be answered on another try. */
  readonly isPassing: (error: unknown) => boolean
}

/** In a few parts: a process that was itself busy for long then still hears what has come meanwhile. */
const PULSE = { parts: 3, partMs: 500 }
/** A silent side is asked for a sign of life so often: each question may leave a connection behind. */
const BETWEEN_PULSES_MS = 500
const RETRY_MS = 1_500
const FIRST_PAUSE_MS = 40
const HANGS_AFTER_MS = 3_000
/** So many connections may hang before the pool is given up with those that do not. */
const MOST_HANGING = 10

const ignored = () => undefined

/** A pool of connections that is given up for a new one when its connections never come back. */
export function lineTo<P extends Pool>({ open, openToGreet, greet, isPassing }: LineOptions<P>) {
  let pool = open()
  let hanging = 0
  let doubted = false
  const pulse = pulseOf(openToGreet, greet)

  const renew = (used: P) => {
    if (used !== pool) return
    pool = open()
    hanging = 0
    used.close().catch(ignored)
  }

  return {
    lives: pulse.lives,
    /** Lets nobody wait for a side that was silent and still is. @throws {Silent} */
    async requireLife(): Promise<void> {
      if (doubted && !(await pulse.lives())) throw new Silent()
      doubted = false
    },
    /** Was silent, or gone: from now on it has to show that it lives before it is asked. */
    doubt({ hangs }: { readonly hangs: boolean }): void {
      doubted = true
      if (hangs) renew(pool)
    },
    /** Does the work on the pool, again where that may help, until it was told to end. */
    async use<T>(work: (pool: P) => Promise<T>, ended: AbortSignal): Promise<T> {
      const until = Date.now() + RETRY_MS
      for (let pause = FIRST_PAUSE_MS; ; pause *= 2) {
        const used = pool
        try {
          return await work(used)
        } catch (error) {
          const again = isPassing(error) || used !== pool
          if (ended.aborted || !again || Date.now() + pause > until) throw error
        }
        await sleep(pause)
      }
    },
    /** Notes a connection that is being given back before its answer came, which may take for ever. */
    givenBack(used: P, done: Promise<unknown>): void {
      let late = false
      const timer = setTimeout(() => {
        late = true
        if (used !== pool) return
        hanging += 1
        if (hanging >= MOST_HANGING) renew(used)
      }, HANGS_AFTER_MS)
      const back = () => {
        clearTimeout(timer)
        if (late && used === pool) hanging -= 1
      }
      done.then(back, back)
    },
    pool: () => pool,
    close: () => pool.close(),
  }
}

async function silence(): Promise<false> {
  for (let part = 0; part < PULSE.parts; part += 1) await sleep(PULSE.partMs)
  return false
}

/** Whether the other side lives, by a connection of its own: one question for all who want to know. */
function pulseOf<P extends Pool>(open: () => P, greet: (pool: P) => Promise<unknown>) {
  let asked: Promise<boolean> | undefined

  const isAnswered = async () => {
    // A new one each time: a pool takes an idle connection for a living one.
    const own = open()
    const answered = await Promise.race([
      greet(own).then(
        () => true,
        () => false,
      ),
      silence(),
    ])
    own.close().catch(ignored)
    return answered
  }

  return {
    lives: (): Promise<boolean> => {
      if (asked !== undefined) return asked
      const asking = isAnswered()
      asked = asking
      const forget = () => {
        asked = undefined
      }
      asking.then(answered => (answered ? forget() : setTimeout(forget, BETWEEN_PULSES_MS).unref()))
      return asking
    },
  }
}
