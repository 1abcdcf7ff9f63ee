/** What keeps a text from being cut into its parts, at an offset. */
export class Unreadable extends Error {
  constructor(
    readonly code: 'UNTERMINATED' | 'ESCAPED',
    readonly offset: number,
    message: string,
  ) {
    super(message)
  }
}

/** A string, quoted name or comment that begins and never ends. */
const unterminated = (offset: number, what: string, ending: string) =>
  new Unreadable('UNTERMINATED', offset, `This ${what} never ends: ${ending} is missing.`)

const LINE_END = /[\r\n]/g

/** The offset after the string, quoted name or comment that begins at an offset. @throws {Unreadable} */
export function endOfMark(text: string, start: number): number {
  const opening = text[start]
  if (opening === "'" || opening === '"') return endOfString(text, start)
  const end = opening === '`' ? endOfName(text, start) : endOfComment(text, start)
  refuseEscapes(text, start, end)
  return end
}

function endOfComment(text: string, start: number): number {
  if (text[start + 1] === '/') return endOfLine(text, start)
  const end = text.indexOf('*/', start + 2)
  if (end < 0) throw unterminated(start, 'comment', '*/')
  return end + 2
}

/** An escape for a character of ASCII: one of them may end a name or a comment, or spell a keyword. */
const PLAIN_ESCAPE = /\\u00[0-7][0-9A-Fa-f]/

function refuseEscapes(text: string, start: number, end: number): void {
  const at = text.slice(start, end).search(PLAIN_ESCAPE)
  if (at >= 0) throw escaped(text, start + at)
}

/**
 * Neo4j replaces \uXXXX wherever it stands, before it reads anything: outside of a string it could end a comment
 * early, or spell a keyword that nobody sees.
 */
export function escaped(text: string, offset: number): Unreadable {
  const { unit } = unitAt(text, offset)
  return new Unreadable(
    'ESCAPED',
    offset,
    `${text.slice(offset, offset + 6)} stands for ${JSON.stringify(unit)} here, outside of a string, which hides what is run: write the character itself.`,
  )
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
    if (end < 0) throw unterminated(start, 'quoted name', 'its closing `')
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
    if (stop === null) throw unterminated(start, 'string', `its closing ${quote}`)
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
