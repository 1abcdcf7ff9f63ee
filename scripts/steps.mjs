// @ts-check

const REMIND_MS = 10_000

/**
 * Does a named step, says that it began, that it still goes on, and how long it took.
 * @param {string} name
 * @param {() => Promise<void>} work
 */
export async function step(name, work) {
  const begin = Date.now()
  const seconds = () => ((Date.now() - begin) / 1000).toFixed(1)
  console.log(`▸ ${name} …`)
  const reminder = setInterval(() => console.log(`  ${name}: ${seconds()} s so far`), REMIND_MS)
  try {
    await work()
  } catch (error) {
    console.log(`✗ ${name} failed after ${seconds()} s`)
    throw error
  } finally {
    clearInterval(reminder)
  }
  console.log(`✓ ${name} (${seconds()} s)`)
}

/**
 * Does a script's or command's work. What fails is reported and ends the process with 1.
 * @param {() => Promise<void>} work
 */
export async function runScript(work) {
  try {
    await work()
  } catch (error) {
    console.error(isExpected(error) ? `\n${error.code}  ${error.message}` : error)
    process.exitCode = 1
  }
}

/**
 * An expected failure is told by its code and message, any other with its stack. Our codes are in capitals; Node's
 * come from a system call or begin with ERR_.
 * @param {unknown} error
 * @returns {error is Error & { code: string }}
 */
function isExpected(error) {
  if (!(error instanceof Error) || 'syscall' in error || !('code' in error)) return false
  return typeof error.code === 'string' && /^(?!ERR_)[A-Z_]+$/.test(error.code)
}
