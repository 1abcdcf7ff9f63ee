import { constants } from 'node:zlib'
import compression from 'compression'
import type { Request, Response } from 'express'

/** What a connection sends before it waits for the other side: shorter answers arrive no sooner for being compressed. */
const FIRST_FLIGHT = 14_000

/** Answers differ each time, and 20 kB more on the way cost less than the seconds a server would spend on the last few per cent. */
const quickly = compression({
  threshold: FIRST_FLIGHT,
  level: 1,
  brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } },
})

/** Sends a whole answer, compressed where that is worth it. */
export function compressedIfLong(request: Request, response: Response, text: string): void {
  const length = Buffer.byteLength(text)
  response.setHeader('content-length', length)
  if (length < FIRST_FLIGHT) response.end(text)
  else quickly(request, response, () => response.end(text))
}

/** Files of the page are asked for once and kept. */
export const compressedFiles = () => compression()
