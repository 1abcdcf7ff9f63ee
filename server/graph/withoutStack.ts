/** The driver notes the stack of each statement it is given, which takes longer than to send it. */
export function withoutStack<T>(work: () => T): T {
  const limit = Error.stackTraceLimit
  Error.stackTraceLimit = 0
  try {
    return work()
  } finally {
    Error.stackTraceLimit = limit
  }
}
