import { findJava, type Java, MINIMUM_JAVA } from '../../scripts/machine.mjs'
import { EngineError } from './engineError.ts'

/** The Java that runs Neo4j. @throws {EngineError} NO_JAVA, JAVA_VERSION. */
export function requireJava(env: NodeJS.ProcessEnv): Java {
  const { java, tooOld } = findJava(env)
  if (java !== undefined) return java
  const what = `Install Java ${MINIMUM_JAVA} or newer (Debian: apt-get install default-jre-headless), or set JAVA_HOME, or set NEO4J_URI to a Neo4j of your own.`
  if (tooOld === undefined) throw new EngineError('NO_JAVA', `Neo4j needs Java, and there is none. ${what}`)
  throw new EngineError('JAVA_VERSION', `${tooOld.program} is Java ${tooOld.major}, too old. ${what}`)
}
