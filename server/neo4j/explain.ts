import { readFileSync } from 'node:fs'
import { EngineError, type EngineErrorCode } from './engineError.ts'
import { consoleLog } from './launch.ts'

interface Cause {
  readonly mark: RegExp
  readonly code: EngineErrorCode
  readonly whatToDo: string
}

/** The first whose mark is in the log is the cause. */
const CAUSES: readonly Cause[] = [
  {
    mark: /Address already in use|BindException/,
    code: 'PORT_IN_USE',
    whatToDo: 'Its Bolt port is taken. Set ATTEST_BOLT_PORT to another port (0: any free one).',
  },
  {
    mark: /Lock file has been locked by another process|FileLockException|StoreLockException/,
    code: 'STORE_LOCKED',
    whatToDo: 'Another Neo4j holds this folder. Stop it, or choose another graph with ATTEST_GRAPH.',
  },
  {
    mark: /No space left on device/,
    code: 'DISK_FULL',
    whatToDo: 'The disk is full. Make room and start again.',
  },
  {
    mark: /OutOfMemoryError|Could not reserve enough space|insufficient memory|Cannot allocate memory/,
    code: 'MEMORY',
    whatToDo: 'The machine has too little free memory. Close other programs and start again.',
  },
  {
    mark: /UnsupportedClassVersionError/,
    code: 'JAVA_VERSION',
    whatToDo: 'This Java is too old. Install Java 17 or newer, or set JAVA_HOME.',
  },
  {
    mark: /Unrecognized (?:VM option|setting)|Error evaluating value|Could not create the Java Virtual Machine/,
    code: 'BAD_CONFIG',
    whatToDo: 'Java or Neo4j refused a setting. Look for JAVA_TOOL_OPTIONS and the like in the environment.',
  },
  {
    mark: /Component '.*Recovery.*' was successfully initialized, but failed|corrupt|UnderlyingStorageException/i,
    code: 'STORE_CORRUPT',
    whatToDo: 'Its files are damaged. npm run reset moves them aside and the next start makes new ones.',
  },
]

const LINES_SHOWN = 6
const LINE_LENGTH = 300

/** Why the Neo4j in this folder ended: the cause its log names and the last lines that matter. */
export function explainDeath(folder: string): EngineError {
  const log = consoleLog(folder)
  const text = readFileSync(log, 'utf8')
  const cause = CAUSES.find(({ mark }) => mark.test(text))
  const what = cause?.whatToDo ?? 'Its log may say why; npm run reset moves its files aside.'
  const shown = linesThatMatter(text, cause?.mark).map(line => `\n    ${line}`)
  return new EngineError(cause?.code ?? 'NEO4J_DIED', `Neo4j ended. ${what}\n  From ${log}:${shown.join('')}`)
}

/** Errors and what caused them, and where the cause is named, without the stack; where there are none, the last lines. */
function linesThatMatter(text: string, mark?: RegExp): readonly string[] {
  const lines = text
    .split('\n')
    .filter(line => line.trim() !== '' && !/^\s+at |^\s+\.\.\. \d+ more/.test(line))
  const errors = lines.filter(line => /ERROR|FATAL|Caused by|Exception|^Error/.test(line) || mark?.test(line))
  return (errors.length > 0 ? errors : lines).slice(-LINES_SHOWN).map(line => line.slice(0, LINE_LENGTH))
}
