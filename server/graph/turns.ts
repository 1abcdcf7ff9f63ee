/** Runs work at once, or when one of so many others is done. */
export type Turns = <T>(work: () => Promise<T>, leaving?: AbortSignal) => Promise<T>

export interface Room {
  /** So many run at the same time; the others wait in the order they came. */
  readonly atOnce: number
  /** So many may wait; undefined = all who come, because whoever sends them is bounded. */
  readonly waiting?: number
  /** Milliseconds that one waits at most. */
  readonly waitMs?: number
}

/** There is no room to wait in, or the wait was too long. */
export class NoTurn extends Error {
  override readonly name = 'NoTurn'
}

export function turns({ atOnce, waiting: mostWaiting = Number.POSITIVE_INFINITY, waitMs }: Room) {
  let running = 0
  const waiting = new Set<() => void>()

  const turn = (leaving: AbortSignal | undefined) =>
    new Promise<void>((resolve, reject) => {
      if (waiting.size >= mostWaiting) return reject(new NoTurn())
      const end = (settle: () => void) => () => {
        waiting.delete(come)
        clearTimeout(timer)
        leaving?.removeEventListener('abort', leave)
        settle()
      }
      const come = end(resolve)
      const leave = end(() => reject(leaving?.reason))
      const timer =
        waitMs === undefined
          ? undefined
          : setTimeout(
              end(() => reject(new NoTurn())),
              waitMs,
            )
      leaving?.addEventListener('abort', leave)
      waiting.add(come)
    })

  const run: Turns = async (work, leaving) => {
    leaving?.throwIfAborted()
    if (running < atOnce) running += 1
    // Whoever is done hands its place on, so that nobody slips in between.
    else await turn(leaving)
    try {
      return await work()
    } finally {
      const [next] = waiting
      if (next === undefined) running -= 1
      else next()
    }
  }
  return { run, load: () => ({ running, waiting: waiting.size }) }
}
