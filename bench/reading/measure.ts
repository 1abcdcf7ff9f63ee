/** Times of one way to ask, in milliseconds. */
export interface Times {
  readonly median: number
  readonly p95: number
}

/** One way to ask: the API, the driver, another server. */
export type Ask = (at: number) => Promise<unknown>

/** How long both sides run before they are measured: the first hundred answers are those of compilers. */
const WARM_UP = { rounds: 200, ms: 10_000 }
/** Measuring ends after so long, however many rounds are left. */
const MEASURE_MS = 30_000

/**
 * Times several ways to ask the same in turns, so that whatever else the machine does meets all of them; `concurrency` of one way
 * at once, then of the next.
 */
export async function inTurns(
  ways: readonly Ask[],
  { rounds, concurrency }: { readonly rounds: number; readonly concurrency: number },
): Promise<readonly Times[]> {
  const times = ways.map((): number[] => [])
  let at = 0
  const round = async () => {
    for (const [way, ask] of ways.entries()) {
      const some = await Promise.all(
        Array.from({ length: concurrency }, (_, one) => timed(() => ask(at + one))),
      )
      times[way]?.push(...some)
    }
    at += concurrency
  }
  await repeated(round, { rounds: Math.ceil(WARM_UP.rounds / concurrency), ms: WARM_UP.ms })
  for (const all of times) all.length = 0
  await repeated(round, { rounds, ms: MEASURE_MS })
  return times.map(summed)
}

async function repeated(work: () => Promise<void>, { rounds, ms }: { rounds: number; ms: number }) {
  const until = Date.now() + ms
  for (let round = 0; round < rounds && Date.now() < until; round += 1) await work()
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
