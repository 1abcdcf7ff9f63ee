import { lineStarts, type Position, positionAt } from './positions.ts'

/** One Cypher statement of a file, without its `;`, and where its first character stands. */
export interface Statement extends Position {
  readonly text: string
  /** UTF-16 units from the start of the file. */
  readonly offset: number
}

export type SplitErrorCode = 'UNTERMINATED' | 'SHELL_COMMAND'

/** What keeps a text from being split, and where. */
export interface SplitError extends Position {
  readonly code: SplitErrorCode
  readonly offset: number
  readonly message: string
}

export interface Split {
  readonly statements: readonly Statement[]
  readonly errors: readonly SplitError[]
}

/**
 * Cuts a text at the `;` between its statements, in one pass. A `;` in a string, a quoted name or a comment cuts
 * nothing. The last statement needs none. Comments before a statement are dropped, those within it stay.
 * Commands of cypher-shell (`:begin`, `:param`, …) are no Cypher and come back as errors, never swallowed.
 */
export function splitStatements(text: string): Split {
  const starts = lineStarts(text)
  const statements: Statement[] = []
  const errors: SplitError[] = []
  const refuse = (code: SplitErrorCode, offset: number, message: string) =>
    errors.push({ code, offset, message, ...positionAt(starts, offset) })

  let at = starts[0] ?? 0
  try {
    for (;;) {
      at = afterBlank(text, at)
      if (at >= text.length) break
      if (text[at] === ':') {
        refuse('SHELL_COMMAND', at, shellCommandMessage(text.slice(at, endOfLine(text, at))))
        at = endOfLine(text, at)
        continue
      }
      const end = endOfStatement(text, at)
      if (end > at)
        statements.push({ text: text.slice(at, end).trimEnd(), offset: at, ...positionAt(starts, at) })
      at = end + 1
    }
  } catch (error) {
    if (!(error instanceof Unterminated)) throw error
    refuse('UNTERMINATED', error.offset, error.message)
  }
  return { statements, errors }
}

/** The text with what stands in strings, quoted names and comments blanked out, for looking at its keywords. */
export function keywordsOf(statement: string): string {
  let kept = ''
  let at = 0
  for (const mark of marksIn(statement)) {
    kept += `${statement.slice(at, mark.start)} `
    at = mark.end
  }
  return kept + statement.slice(at)
}

class Unterminated extends Error {
  constructor(
    readonly offset: number,
    what: string,
    ending: string,
  ) {
    super(`This ${what} never ends: ${ending} is missing.`)
  }
}

const BLANK = /\s*/y
const LINE_END = /[\r\n]/g
const MARK = /[;'"`]|\/[/*]/g

function afterBlank(text: string, start: number): number {
  let at = start
  for (;;) {
    BLANK.lastIndex = at
    at += BLANK.exec(text)?.[0].length ?? 0
    if (text[at] !== '/' || (text[at + 1] !== '/' && text[at + 1] !== '*')) return at
    at = endOfMark(text, at)
  }
}

function endOfStatement(text: string, start: number): number {
  let at = start
  for (;;) {
    MARK.lastIndex = at
    const mark = MARK.exec(text)
    if (mark === null) return text.length
    if (mark[0] === ';') return mark.index
    at = endOfMark(text, mark.index)
  }
}

/** The strings, quoted names and comments of one statement, in order. */
function* marksIn(statement: string): Generator<{ readonly start: number; readonly end: number }> {
  let at = 0
  for (;;) {
    MARK.lastIndex = at
    const mark = MARK.exec(statement)
    if (mark === null) return
    at = mark[0] === ';' ? mark.index + 1 : endOfMark(statement, mark.index)
    yield { start: mark.index, end: at }
  }
}

/** The offset after the string, quoted name or comment that begins at an offset. */
function endOfMark(text: string, start: number): number {
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

function endOfLine(text: string, start: number): number {
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

const SHELL_CURES: Readonly<Record<string, string>> = {
  ':begin': 'Leave it out: a file is one transaction anyway.',
  ':commit': 'Leave it out: a file is one transaction anyway.',
  ':rollback': 'Leave it out, with the statements that it would undo.',
  ':param': 'Write the value where it is used, or bind it with WITH.',
  ':params': 'Write the values where they are used, or bind them with WITH.',
  ':use': 'Leave it out; NEO4J_DATABASE names the database.',
  ':auto': 'Leave it out: CALL … IN TRANSACTIONS runs by itself here.',
  ':source': 'Leave it out and name that file as well: npm run seed -- FILE FILE.',
}

function shellCommandMessage(text: string): string {
  const name = /^:[^\s;]*/.exec(text)?.[0] ?? ':'
  const cure = SHELL_CURES[name.toLowerCase()] ?? 'Leave it out.'
  return `${name} is a command of cypher-shell or Neo4j Browser, not Cypher. ${cure}`
}
