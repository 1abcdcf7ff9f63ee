/** Nothing answers: neither what was asked nor the question whether anybody is there. */
export class Silent extends Error {
  override readonly name = 'Silent'
}

/** The answer did not come within its time. */
export class Late extends Error {
  override readonly name = 'Late'
}

/** What the database has planned is answered within this time. */
export const READ_DEADLINE_MS = 2_000
/** Planning a statement takes a busy, freshly started Neo4j seconds; afterwards the plan is kept. */
export const FIRST_READ_DEADLINE_MS = 15_000
/** Who does not wait for a page bears with a database that pauses, for so many looks at it. */
export const PATIENT_SILENCES = 10

/** How long a read bears with a database that does not answer. */
export interface Bearing {
  /** After so many looks in a row that find it dead it is given up. */
  readonly silences: number
  /** Milliseconds that a place in the pool may take. */
  readonly poolMs: number
  /** Milliseconds that a statement may take which the database has not planned yet. */
  readonly firstMs: number
  /** Milliseconds that one may take which it has. */
  readonly readMs: number
}

/** Somebody waits, who is answered or refused within three seconds. */
export const SOMEBODY_WAITS: Bearing = {
  silences: 1,
  poolMs: 1_900,
  firstMs: FIRST_READ_DEADLINE_MS,
  readMs: READ_DEADLINE_MS,
}

export interface Patience {
  /** Milliseconds that an answer may take; undefined = as long as the other side lives. */
  readonly withinMs?: number | undefined
  /** Whether the other side lives. It is asked each time it has been silent for a while. */
  readonly lives: () => Promise<boolean>
  /** So many times in a row it may seem dead: a long pause of its own is not the end of it. */
  readonly silences: number
  readonly leaving?: AbortSignal | undefined
}

const LOOK_AFTER_MS = 1_200

/**
 * Waits for an answer for as long as it may take, and no longer than somebody is there to give it.
 * @throws {Late}, {Silent}, the reason of `leaving`, or what the work throws
 */
export function inTime<T>(work: Promise<T>, { withinMs, lives, silences, leaving }: Patience): Promise<T> {
  return new Promise((resolve, reject) => {
    let settled = false
    let silentFor = 0
    let looking: Promise<boolean> | undefined
    const end = (settle: () => void) => {
      settled = true
      clearTimeout(deadline)
      clearTimeout(glance)
      leaving?.removeEventListener('abort', leave)
      settle()
    }
    const look = async () => {
      looking = lives()
      silentFor = (await looking) ? 0 : silentFor + 1
      looking = undefined
      if (settled) return
      if (silentFor >= silences) end(() => reject(new Silent()))
      else glance = setTimeout(look, LOOK_AFTER_MS)
    }
    const expire = async () => {
      // Whether it was slow or gone is about to be known.
      const isThere = await (looking ?? true)
      if (!settled) end(() => reject(isThere ? new Late() : new Silent()))
    }
    const leave = () => end(() => reject(leaving?.reason))
    const deadline = withinMs === undefined ? undefined : setTimeout(expire, withinMs)
    let glance = setTimeout(look, LOOK_AFTER_MS)
    leaving?.addEventListener('abort', leave)
    work.then(
      answer => end(() => resolve(answer)),
      (error: unknown) => end(() => reject(error)),
    )
    if (leaving?.aborted) leave()
  })
}
