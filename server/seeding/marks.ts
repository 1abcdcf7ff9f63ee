/** A string, quoted name or comment that begins and never ends. */
export class Unterminated extends Error {
  constructor(
    readonly offset: number,
    what: string,
    ending: string,
  ) {
    super(`This ${what} never ends: ${ending} is missing.`)
  }
}

const LINE_END = /[\r\n]/g

/** The offset after the string, quoted name or comment that begins at an offset. @throws {Unterminated} */
export function endOfMark(text: string, start: number): number {
  const opening = text[start]
  if (opening === '/' && text[start + 1] === '/') return endOfLine(text, start)
  if (opening === '/') {
    const end = text.indexOf('*/', start + 2)
    if (end < 0) throw new Unterminated(start, 'comment', '*/')
    return end + 2
  }
  if (opening === '`') return endOfName(text, start)
  return endOfString(text, start)
}

/** The offset of the line's ending, or of the text's. */
export function endOfLine(text: string, start: number): number {
  LINE_END.lastIndex = start
  return LINE_END.exec(text)?.index ?? text.length
}

function endOfName(text: string, start: number): number {
  let at = start + 1
  for (;;) {
    const end = text.indexOf('`', at)
    if (end < 0) throw new Unterminated(start, 'quoted name', 'its closing `')
    if (text[end + 1] !== '`') return end + 1
    at = end + 2
  }
}

function endOfString(text: string, start: number): number {
  const quote = text[start] ?? ''
  const stops = quote === "'" ? /['\\]/g : /["\\]/g
  let at = start + 1
  for (;;) {
    stops.lastIndex = at
    const stop = stops.exec(text)
    if (stop === null) throw new Unterminated(start, 'string', `its closing ${quote}`)
    if (stop[0] === quote) return stop.index + 1
    const escaped = unitAt(text, stop.index)
    if (escaped.unit === quote) return escaped.end
    // What follows a backslash, be it written as one or as \u005C, is taken as it is.
    at = escaped.unit === '\\' ? unitAt(text, escaped.end).end : escaped.end
  }
}

/**
 * The unit that Neo4j reads at an offset and where the next one begins: it replaces \uXXXX before anything else, so
 * that a \u0027 within a string ends it.
 */
function unitAt(text: string, at: number): { readonly unit: string; readonly end: number } {
  const digits = /^\\u([0-9A-Fa-f]{4})/.exec(text.slice(at, at + 6))?.[1]
  if (digits === undefined) return { unit: text[at] ?? '', end: at + 1 }
  return { unit: String.fromCharCode(Number.parseInt(digits, 16)), end: at + 6 }
}
