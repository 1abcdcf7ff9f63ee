import { type RequestHandler, Router } from 'express'
import type { Graph } from '../graph/connection.ts'
import { GraphError } from '../graph/failures.ts'
import { whenReady } from '../graph/ready.ts'

/** `/health`: the process lives. `/ready`: the database answers, and the server is not about to close. */
export function healthRoutes(graph: Graph) {
  let draining = false
  let inFlight = 0
  /** Counts what is being answered; at the end, sends each client away from its connection with its answer. */
  const farewell: RequestHandler = (_, response, next) => {
    inFlight += 1
    if (draining) response.set('connection', 'close')
    response.once('close', () => {
      inFlight -= 1
    })
    next()
  }
  const routes = Router()
  routes.get('/health', (_, response) => {
    response.set('cache-control', 'no-store').json({ status: 'alive' })
  })
  routes.get('/ready', async (_, response) => {
    response.set('cache-control', 'no-store')
    if (draining) {
      response.status(503).json({ status: 'closing' })
      return
    }
    try {
      await whenReady(graph)
      response.json({ status: 'ready' })
    } catch (error) {
      if (!(error instanceof GraphError)) throw error
      response.status(503).json({ status: 'not ready', code: error.code })
    }
  })
  return {
    routes,
    farewell,
    /** From now on the server is not ready. Gives how many requests are being answered. */
    drain(): number {
      draining = true
      return inFlight
    },
  }
}
