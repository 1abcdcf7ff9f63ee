/** Times of one way to ask, in milliseconds. */
export interface Times {
  readonly median: number
  readonly p95: number
}

/** One way to ask: the API, the driver, another server. */
export type Ask = (at: number) => Promise<unknown>

/** How long both sides run before they are measured: the first hundred answers are those of compilers. */
const WARM_UP = { rounds: 200, ms: 10_000 }
/** How long they are measured, however many rounds are left. */
const MEASURE_MS = 30_000

/**
 * Times several ways to ask the same in turns, so that whatever else the machine does meets all of them; `concurrency` of one way
 * at once, then of the next. Each has its share of the time: one that is slow has fewer turns, and takes nobody else's.
 */
export async function inTurns(
  ways: readonly Ask[],
  { rounds, concurrency }: { readonly rounds: number; readonly concurrency: number },
): Promise<readonly Times[]> {
  let at = 0
  const stage = async (most: number, ms: number) => {
    const times = ways.map((): number[] => [])
    const left = ways.map(() => ms / ways.length)
    for (let round = 0; round < most; round += 1) {
      for (const [way, ask] of ways.entries()) {
        if ((left[way] ?? 0) <= 0) continue
        const some = await Promise.all(
          Array.from({ length: concurrency }, (_, one) => timed(() => ask(at + one))),
        )
        times[way]?.push(...some)
        left[way] = (left[way] ?? 0) - Math.max(...some)
      }
      at += concurrency
    }
    return times
  }
  await stage(Math.ceil(WARM_UP.rounds / concurrency), WARM_UP.ms)
  return (await stage(rounds, MEASURE_MS)).map(summed)
}

export async function timed(work: () => Promise<unknown>): Promise<number> {
  const begin = performance.now()
  await work()
  return performance.now() - begin
}

function summed(times: number[]): Times {
  const sorted = times.toSorted((one, other) => one - other)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return { median: at(0.5), p95: at(0.95) }
}
