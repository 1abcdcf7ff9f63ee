import { constants } from 'node:zlib'
import compression from 'compression'

/** What a connection sends before it waits for the other side: shorter answers arrive no sooner for being compressed. */
const FIRST_FLIGHT = 14_000

/** Answers differ each time, and 20 kB more on the way cost less than the seconds a server would spend on the last few per cent. */
export const compressedAnswers = () =>
  compression({
    threshold: FIRST_FLIGHT,
    level: 1,
    brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } },
  })

/** Files of the page are asked for once and kept. */
export const compressedFiles = () => compression()
