import type { RequestHandler } from 'express'
import type { Metrics } from '../observe/metrics.ts'
import { refuse } from './doors.ts'

/** Figures are for programs of this machine and for whoever has a token, not for the public. */
export const metricsRoute =
  (metrics: Metrics): RequestHandler =>
  async (_, response) => {
    if (!response.locals.caller.known)
      return refuse(
        response,
        'FORBIDDEN',
        'Figures are told to this machine alone, or to whoever has a token.',
      )
    response
      .set('cache-control', 'no-store')
      .type(metrics.contentType)
      .send(await metrics.print())
  }
