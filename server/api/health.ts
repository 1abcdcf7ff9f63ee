import { Router } from 'express'
import { type Graph, GraphError } from '../graph/connection.ts'
import { whenReady } from '../graph/ready.ts'

/** `/health`: the process lives. `/ready`: the database answers, and the server is not about to close. */
export function healthRoutes(graph: Graph) {
  let draining = false
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
    /** From now on the server is not ready. */
    drain() {
      draining = true
    },
  }
}
