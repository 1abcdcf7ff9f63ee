/** Times of one way to ask, in milliseconds. */
export interface Times {
  readonly median: number
  readonly p95: number
}

/** One way to ask: the API, the driver, another server. */
export type Ask = (at: number) => Promise<unknown>

const WARM_UPS = 5

/**
 * Times several ways to ask the same in turns, so that whatever else the machine does meets all of them; `concurrency` of one way
 * at once, then of the next.
 */
export async function inTurns(
  ways: readonly Ask[],
  { rounds, concurrency }: { readonly rounds: number; readonly concurrency: number },
): Promise<readonly Times[]> {
  const times = ways.map((): number[] => [])
  for (let round = -WARM_UPS; round < rounds; round += 1)
    for (const [way, ask] of ways.entries()) {
      const at = (round + WARM_UPS) * concurrency
      const some = await Promise.all(
        Array.from({ length: concurrency }, (_, one) => timed(() => ask(at + one))),
      )
      if (round >= 0) times[way]?.push(...some)
    }
  return times.map(summed)
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
