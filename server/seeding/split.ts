import type { LiteralMap } from './literals.ts'
import { endOfLine, endOfMark, escaped, Unreadable } from './marks.ts'
import { lineStarts, type Position, positionAt } from './positions.ts'
import { shellCommandOf } from './shell.ts'

/** One Cypher statement of a file, without its `;`, and where its first character stands. */
export interface Statement extends Position {
  readonly text: string
  /** UTF-16 units from the start of the file. */
  readonly offset: number
  /** A `:begin` or `:commit` stands between it and the statement before it. */
  readonly startsTransaction: boolean
  /** What `:param` set before it; the same object for all statements that share them. */
  readonly parameters: LiteralMap
}

export type SplitErrorCode = 'UNTERMINATED' | 'ESCAPED' | 'SHELL_COMMAND'

/** What keeps a text from being split, and where. */
export interface SplitError extends Position {
  readonly code: SplitErrorCode
  readonly offset: number
  readonly message: string
}

/** A `:use` of a file, and where it stands. */
export interface DatabaseUse extends Position {
  readonly database: string
  readonly offset: number
}

export interface Split {
  readonly statements: readonly Statement[]
  readonly errors: readonly SplitError[]
  readonly uses: readonly DatabaseUse[]
}

/**
 * Cuts a text at the `;` between its statements, in one pass. A `;` in a string, a quoted name or a comment cuts
 * nothing. The last statement needs none. Comments before a statement are dropped, those within it stay. Of the
 * commands of cypher-shell, `:begin`, `:commit`, `:param`, `:auto` and `:use` are followed, and so are the `begin` and
 * `commit` of its forerunner; the others come back as errors, never swallowed.
 */
export function splitStatements(text: string): Split {
  return new Splitter(text).split()
}

class Splitter {
  private readonly starts: readonly number[]
  private readonly statements: Statement[] = []
  private readonly errors: SplitError[] = []
  private readonly uses: DatabaseUse[] = []
  private parameters: LiteralMap = {}
  private border = false
  /** Where the `:begin` stands that no `:commit` has ended yet. */
  private begun: number | undefined

  constructor(private readonly text: string) {
    this.starts = lineStarts(text)
  }

  split(): Split {
    const { statements, errors, uses } = this
    try {
      this.cut(this.starts[0] ?? 0)
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error
      this.refuse(error.code, error.offset, error.message)
    }
    if (this.begun !== undefined && errors.length === 0)
      this.refuse(
        'SHELL_COMMAND',
        this.begun,
        'This :begin has no :commit. Add it where the transaction ends.',
      )
    return { statements, errors, uses }
  }

  private cut(start: number): void {
    for (let at = afterBlank(this.text, start); at < this.text.length; at = afterBlank(this.text, at))
      at = this.text[at] === ':' || isOldCommand(this.text, at) ? this.follow(at) : this.take(at)
  }

  /** Takes the statement that begins at an offset; gives the offset after its `;`. */
  private take(at: number): number {
    const end = endOfStatement(this.text, at)
    if (end === at) return end + 1
    this.statements.push({
      text: this.text.slice(at, end).trimEnd(),
      offset: at,
      ...positionAt(this.starts, at),
      startsTransaction: this.border,
      parameters: this.parameters,
    })
    this.border = false
    return end + 1
  }

  /** Follows the command that begins at an offset; gives the offset after it. */
  private follow(at: number): number {
    const end = endOfLine(this.text, at)
    const command = shellCommandOf(this.text.slice(at, end))
    if (command.does === 'auto') return at + ':auto'.length
    if (command.does === 'begin' || command.does === 'commit') this.followBorder(command.does, at)
    else if (command.does === 'set') this.parameters = { ...this.parameters, ...command.values }
    else if (command.does === 'clear') this.parameters = {}
    else if (command.does === 'nothing') return end
    else if (command.does === 'use')
      this.uses.push({ database: command.database, offset: at, ...positionAt(this.starts, at) })
    else this.refuse('SHELL_COMMAND', at, command.message)
    return end
  }

  private followBorder(does: 'begin' | 'commit', at: number): void {
    const wrong = does === 'begin' ? this.begun !== undefined : this.begun === undefined
    if (wrong)
      this.refuse(
        'SHELL_COMMAND',
        at,
        does === 'begin'
          ? 'A transaction is open already: end it with :commit before this :begin.'
          : 'No transaction is open here: this :commit has no :begin before it.',
      )
    this.begun = does === 'begin' ? at : undefined
    this.border = this.statements.length > 0
  }

  private refuse(code: SplitErrorCode, offset: number, message: string): void {
    this.errors.push({ code, offset, message, ...positionAt(this.starts, offset) })
  }
}

/** A line of its own as neo4j-shell and old exports have it: no Cypher begins so. */
const OLD_COMMAND = /(?:begin|commit|schema[ \t]+await)[ \t]*;?[ \t]*(?![^\r\n])/iy

function isOldCommand(text: string, at: number): boolean {
  OLD_COMMAND.lastIndex = at
  return OLD_COMMAND.test(text)
}

const BLANK = /\s*/y
const MARK = /[;'"`]|\/[/*]|\\u[0-9A-Fa-f]{4}/g

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
    if (mark[0].startsWith('\\')) throw escaped(text, mark.index)
    at = endOfMark(text, mark.index)
  }
}
