/** What can go wrong while Attest gets, starts or reaches a Neo4j. */
export type EngineErrorCode =
  | 'NO_JAVA'
  | 'JAVA_VERSION'
  | 'NO_MAVEN'
  | 'NO_NETWORK'
  | 'DOWNLOAD_BROKEN'
  | 'PORT_IN_USE'
  | 'STORE_LOCKED'
  | 'STORE_CORRUPT'
  | 'DISK_FULL'
  | 'MEMORY'
  | 'BAD_CONFIG'
  | 'TIMEOUT'
  | 'AUTH'
  | 'UNREACHABLE'
  | 'NEO4J_DIED'
  | 'INTERRUPTED'

/** An expected failure of the engine: `message` says what was asked and what to do about it. */
export class EngineError extends Error {
  override readonly name = 'EngineError'
  constructor(
    readonly code: EngineErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}
