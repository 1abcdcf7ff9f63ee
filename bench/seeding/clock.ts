/** Does something, prints how long it took, and gives the seconds. */
export async function timed(what: string, work: () => Promise<unknown>): Promise<number> {
  const begin = performance.now()
  await work()
  const seconds = (performance.now() - begin) / 1000
  console.log(`${what.padEnd(72)} ${seconds.toFixed(2).padStart(8)} s`)
  return seconds
}

/** Prints how often one time goes into another. */
export function ratio(what: string, slow: number, fast: number): void {
  console.log(`${what.padEnd(72)} ${(slow / fast).toFixed(1).padStart(8)} ×`)
}

/** The most memory that this process has had resident, in MB. */
export const peakMb = () => Math.round(process.resourceUsage().maxRSS / 1024)
