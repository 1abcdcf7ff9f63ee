/** A server-sent event, as it came. */
export interface StreamEvent {
  readonly id: string | undefined
  readonly event: string | undefined
  readonly data: unknown
}

export interface EventStream {
  readonly status: number
  /** The next event with data. */
  next(): Promise<StreamEvent>
  /** The last id that was told, with an event or without one. */
  lastId(): string | undefined
  close(): void
}

/** Subscribes as a client would. */
export async function subscribed(
  url: string,
  query: string,
  headers: Record<string, string> = {},
): Promise<EventStream> {
  const leaving = new AbortController()
  const response = await fetch(`${url}/graphql/stream`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
    body: JSON.stringify({ query }),
    signal: leaving.signal,
  })
  let last: string | undefined
  const events = eventsIn(response, id => {
    last = id
  })
  return {
    status: response.status,
    async next() {
      const { value, done } = await events.next()
      if (done) throw new Error('The stream has ended.')
      return value
    },
    lastId: () => last,
    close: () => leaving.abort(),
  }
}

async function* eventsIn(
  response: Response,
  told: (id: string) => void,
): AsyncGenerator<StreamEvent, void, undefined> {
  let text = ''
  const decoder = new TextDecoder()
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk, { stream: true })
    for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
      const fields = fieldsOf(text.slice(0, end))
      text = text.slice(end + 2)
      if (fields.id !== undefined) told(fields.id)
      if (fields.data !== undefined)
        yield {
          id: fields.id,
          event: fields.event,
          data: fields.data === '' ? null : JSON.parse(fields.data),
        }
    }
  }
}

const fieldsOf = (block: string): Partial<Record<string, string>> =>
  Object.fromEntries(
    block.split('\n').map(line => {
      const at = line.indexOf(':')
      return [line.slice(0, at), line.slice(at + 1).trim()]
    }),
  )
