import pino, { type DestinationStream, type Logger } from 'pino'

/** One line of JSON for each thing worth knowing, on standard error unless told where: standard output is the command's own. */
export function openLog(level: string, destination: DestinationStream = pino.destination(2)): Logger {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination)
}
