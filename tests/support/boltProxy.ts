import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { Transform } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'

/** A line to a real Neo4j that can be disturbed. */
export interface BoltProxy {
  readonly uri: string
  /** From now on nothing passes, in either direction; connections stay open, and new ones are taken. */
  freeze(): void
  /** What waited passes on. */
  thaw(): void
  /** Each piece of data comes so much later. */
  delay(milliseconds: number): void
  /** Ends all connections, politely or not. */
  cut(how: 'end' | 'reset'): void
  /** How many connections are open. */
  connections(): number
  /** The texts of the statements that passed since the last call. */
  statements(): readonly string[]
  close(): Promise<void>
}

export async function boltProxy(target: string): Promise<BoltProxy> {
  const { hostname, port } = new URL(target)
  const pairs = new Set<readonly [Socket, Socket]>()
  const seen: string[] = []
  let frozen: { readonly thawed: Promise<unknown>; readonly thaw: () => unknown } | undefined
  let delayMs = 0

  const gate = () =>
    new Transform({
      transform: async (chunk, _, pass) => {
        if (delayMs > 0) await sleep(delayMs)
        await frozen?.thawed
        pass(null, chunk)
      },
    })

  const server = createServer(client => {
    const neo4j = connect(Number(port), hostname)
    const pair = [client, neo4j] as const
    pairs.add(pair)
    const record = statementReader(statement => seen.push(statement))
    client.on('data', record)
    client.pipe(gate()).pipe(neo4j)
    neo4j.pipe(gate()).pipe(client)
    const end = () => {
      pairs.delete(pair)
      for (const socket of pair) socket.destroy()
    }
    for (const socket of pair) socket.on('error', end).on('close', end)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port: own } = server.address() as AddressInfo // A TCP server's address is never a path.

  return {
    uri: `bolt://127.0.0.1:${own}`,
    freeze() {
      const thawing = new EventTarget()
      frozen = {
        thawed: once(thawing, 'thaw'),
        thaw: () => thawing.dispatchEvent(new Event('thaw')),
      }
    },
    thaw() {
      frozen?.thaw()
      frozen = undefined
    },
    delay(milliseconds) {
      delayMs = milliseconds
    },
    cut(how) {
      for (const pair of pairs)
        for (const socket of pair) how === 'end' ? socket.end() : socket.resetAndDestroy()
    },
    connections: () => pairs.size,
    statements: () => seen.splice(0),
    async close() {
      for (const pair of pairs) for (const socket of pair) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}

const HANDSHAKE_BYTES = 20
const VERSION_BYTES = 4
const RUN = 0x10
/** PackStream's marker of a structure: each message is one. */
const isStructure = (byte: number | undefined) => byte !== undefined && byte >> 4 === 0xb

/** Reads what a client says in Bolt, as far as its RUN messages go: chunks of a message, each behind its length. */
function statementReader(found: (statement: string) => void): (data: Buffer) => void {
  let rest = Buffer.alloc(0)
  let message: Buffer[] = []
  let greeted = false
  return data => {
    rest = Buffer.concat([rest, data])
    if (!greeted) {
      if (rest.length < HANDSHAKE_BYTES + 3) return
      rest = rest.subarray(HANDSHAKE_BYTES)
      // Where Neo4j has sent what it speaks, the client names its choice: a version, and abilities in seven bits a byte.
      const chosen = isStructure(rest[2])
        ? 0
        : rest.findIndex((byte, at) => at >= VERSION_BYTES && byte < 0x80) + 1
      rest = rest.subarray(chosen)
      greeted = true
    }
    while (rest.length >= 2) {
      const length = rest.readUInt16BE(0)
      if (rest.length < 2 + length) return
      if (length > 0) message.push(rest.subarray(2, 2 + length))
      else if (message.length > 0) {
        const whole = Buffer.concat(message)
        if (whole[1] === RUN) found(stringAt(whole, 2))
        message = []
      }
      rest = rest.subarray(2 + length)
    }
  }
}

/** A string of PackStream: its size stands in its marker, or in one, two or four bytes behind it. */
function stringAt(bytes: Buffer, at: number): string {
  const marker = bytes.readUInt8(at)
  const text = (start: number, size: number) => bytes.toString('utf8', start, start + size)
  if (marker === 0xd0) return text(at + 2, bytes.readUInt8(at + 1))
  if (marker === 0xd1) return text(at + 3, bytes.readUInt16BE(at + 1))
  if (marker === 0xd2) return text(at + 5, bytes.readUInt32BE(at + 1))
  return text(at + 1, marker & 0x0f)
}
