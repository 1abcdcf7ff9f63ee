import { once } from 'node:events'
import { type AddressInfo, connect, createServer } from 'node:net'

/** What listens at a port of an address: nothing, a Bolt server, or something else. */
export type Listener = 'none' | 'bolt' | 'other'

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

/** Who listens at this port. Tries to listen there, so a server that accepts nothing is found as well. */
export async function listenerAt(host: string, port: number): Promise<Listener> {
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
