/** Prints one line of progress. */
export function progress(line: string): void {
  console.log(line)
}

/** Does the work of a command; what fails ends the process with 1. Ctrl-C ends it, and a Neo4j that it alone uses. */
export async function runCommand(work: () => Promise<void>): Promise<void> {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(130))
  try {
    await work()
  } catch (error) {
    reportFailure(error)
  }
}

/** Prints code and message of an expected failure, the stack of another, and lets the process end with 1. */
export function reportFailure(error: unknown): void {
  console.error(isExpected(error) ? `\n${error.code}  ${error.message}` : error)
  process.exitCode = 1
}

/** Our codes are in capitals; Node's come from a system call or begin with ERR_. */
function isExpected(error: unknown): error is Error & { readonly code: string } {
  if (!(error instanceof Error) || 'syscall' in error || !('code' in error)) return false
  return typeof error.code === 'string' && /^(?!ERR_)[A-Z_]+$/.test(error.code)
}
