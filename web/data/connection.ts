/** Whether the server, and the database behind it, answer; where they do not, asks by itself until they do. */
import { createStore } from 'zustand/vanilla'

export interface Connection {
  readonly isThere: boolean
  /** How often it has come back: who failed meanwhile asks again. */
  readonly returns: number
}

export const connection = createStore<Connection>(() => ({ isThere: true, returns: 0 }))

/** The API's codes for a server or a database that does not answer. */
const GONE: readonly string[] = ['UNREACHABLE', 'GRAPH_UNAVAILABLE']

/** Waits between questions whether it is back, ms; the last one is kept. */
const WAITS = [1000, 2000, 4000, 8000, 15_000] as const

let waiting: ReturnType<typeof setTimeout> | undefined

/** Takes note of how a question went: the code of its failure, or null. */
export function heard(code: string | null): void {
  const { isThere } = connection.getState()
  if (code !== null && !GONE.includes(code)) return
  if (code === null && !isThere) returned()
  else if (code !== null && isThere) {
    connection.setState({ isThere: false })
    wait(0)
  }
}

/** Whether a failure says that nobody answers. */
export function isGone(code: string): boolean {
  return GONE.includes(code)
}

/** Asks now instead of after the wait. */
export function askNow(): void {
  if (!connection.getState().isThere) void ask(0)
}

function wait(round: number) {
  clearTimeout(waiting)
  waiting = setTimeout(() => void ask(round + 1), WAITS[Math.min(round, WAITS.length - 1)])
}

async function ask(round: number) {
  clearTimeout(waiting)
  const answers = await fetch('/ready', { cache: 'no-store' }).then(
    answer => answer.ok,
    () => false, // not reachable is what was to be found out
  )
  if (connection.getState().isThere) return
  if (answers) returned()
  else wait(round)
}

function returned() {
  clearTimeout(waiting)
  connection.setState(({ returns }) => ({ isThere: true, returns: returns + 1 }))
}
