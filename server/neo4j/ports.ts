import { once } from 'node:events'
import { type AddressInfo, connect, createServer } from 'node:net'
import { EngineError } from './engineError.ts'

/** What listens at a port of an address: nothing, a Bolt server, or something else. */
type Listener = 'none' | 'bolt' | 'other'

/** Bolt's magic number and the versions 5.0–5.8, 4.4, 4.0 and 3: a Bolt server answers with four bytes. */
const BOLT_HANDSHAKE = Buffer.from('6060b01700080805000004040000000400000003', 'hex')
const PROBE_MS = 1_000

/** A port of 127.0.0.1 that is free at this moment. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo // A TCP server's address is never a path.
  server.close()
  await once(server, 'close')
  return port
}

/** @throws {EngineError} PORT_IN_USE. */
export async function requireFreeBoltPort(port: number): Promise<void> {
  const listener = await listenerAt('127.0.0.1', port)
  if (listener === 'none') return
  const elsewhere = 'set ATTEST_BOLT_PORT to another port (0: any free one)'
  const what =
    listener === 'bolt'
      ? `a Neo4j that Attest does not keep for this graph answers there. To use it, set NEO4J_URI=bolt://127.0.0.1:${port}, NEO4J_USERNAME and NEO4J_PASSWORD; to leave it alone, ${elsewhere}.`
      : `another program listens there. End it, or ${elsewhere}.`
  throw new EngineError('PORT_IN_USE', `Neo4j's port ${port} is taken: ${what}`)
}

/** Asked before anything is started: serving is the last step, and late to learn of it. @throws {EngineError} PORT_IN_USE. */
export async function requireFreeHttpPort(http: {
  readonly host: string
  readonly port: number
}): Promise<void> {
  if ((await listenerAt(http.host, http.port)) === 'none') return
  throw new EngineError(
    'PORT_IN_USE',
    `The page's port ${http.port} is taken; perhaps Attest already runs: http://${http.host}:${http.port}. Otherwise set ATTEST_PORT to another port (0: any free one).`,
  )
}

/** Who listens at this port. Tries to listen there, so a server that accepts nothing is found as well. */
async function listenerAt(host: string, port: number): Promise<Listener> {
  if (port === 0 || (await canListen(host, port))) return 'none'
  return (await speaksBolt(host === '0.0.0.0' ? '127.0.0.1' : host, port)) ? 'bolt' : 'other'
}

function canListen(host: string, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', error => {
      if ('code' in error && error.code === 'EADDRINUSE') resolve(false)
      else reject(error)
    })
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve(true)))
  })
}

function speaksBolt(host: string, port: number): Promise<boolean> {
  return new Promise(resolve => {
    const socket = connect({ host, port })
    const finish = (answer: boolean) => {
      socket.destroy()
      resolve(answer)
    }
    socket.setTimeout(PROBE_MS, () => finish(false))
    socket.once('connect', () => socket.write(BOLT_HANDSHAKE))
    socket.once('data', answer => finish(answer.length === 4 && answer.every(byte => byte < 0x20)))
    socket.once('error', () => finish(false))
    socket.once('close', () => finish(false))
  })
}
