/** Prints one line of progress. */
export function progress(line: string): void {
  console.log(line)
}

/**
 * Does the work of a command. An expected failure prints its code and message, another its stack as well; both end
 * the process with 1.
 */
export async function runCommand(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    console.error(isExpected(error) ? `\n${error.code}  ${error.message}` : error)
    process.exitCode = 1
  }
}

/** Our errors have codes in capitals; Node's come from a system call or begin with ERR_. */
function isExpected(error: unknown): error is Error & { readonly code: string } {
  if (!(error instanceof Error) || 'syscall' in error || !('code' in error)) return false
  return typeof error.code === 'string' && /^(?!ERR_)[A-Z_]+$/.test(error.code)
}
