import { createServer, type RequestListener, type Server } from 'node:http'

const MOST_CONNECTIONS = 1_000

/** An HTTP server that waits for nobody who sends slowly, and whom nobody fills up. */
export function boundedServer(listener: RequestListener): Server {
  const server = createServer(
    {
      maxHeaderSize: 16_384,
      headersTimeout: 5_000,
      requestTimeout: 10_000,
      connectionsCheckingInterval: 1_000,
    },
    listener,
  )
  server.maxConnections = MOST_CONNECTIONS
  return server
}

/** Listens, and gives the port. @throws the errors of listening */
export function listening(
  server: Server,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : port)
    })
  })
}

/** A host as it stands in an address that a browser on this machine opens. */
export function urlHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost'
  return host.includes(':') ? `[${host}]` : host
}
