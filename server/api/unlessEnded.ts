/** What the work gives, or, as soon as the signal is aborted, its reason: the work itself may then go on for a while. */
export function unlessEnded<T>(ending: AbortSignal, work: Promise<T>): Promise<T> {
  const ended = new Promise<never>((_, reject) => {
    const end = () => reject(ending.reason)
    if (ending.aborted) end()
    else ending.addEventListener('abort', end, { once: true })
  })
  return Promise.race([work, ended])
}
