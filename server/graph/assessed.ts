import { MODALITIES, type Modality, STATUSES, type Status } from '../evidence/claim.ts'
import { numberOrNull, oneOfOrNull } from './columns.ts'
import type { Row } from './connection.ts'

/** What the roll-up wrote of the claims for one link or for the occurrence of one event. */
export interface Assessed {
  readonly status: Status
  readonly ruleStatus: Status
  readonly sources: number
  readonly claimCount: number
  /** 0 to 100; null = no claim. */
  readonly confidence: number | null
  readonly modality: Modality | null
}

const keysOf = (prefix: string) => ({
  status: `${prefix}Status`,
  ruleStatus: `${prefix}RuleStatus`,
  sources: `${prefix}Sources`,
  claimCount: `${prefix}Claims`,
  confidence: `${prefix}Confidence`,
  modality: `${prefix}Modality`,
})

/** The properties that the roll-up writes. */
const KEYS = { link: keysOf('link'), occurrence: keysOf('occurrence') }

/** As the roll-up would have written it. */
export const asProperties = (
  { status, ruleStatus, sources, claimCount, confidence, modality }: Assessed,
  of: keyof typeof KEYS,
): Row => {
  const keys = KEYS[of]
  return {
    [keys.status]: status,
    [keys.ruleStatus]: ruleStatus,
    [keys.sources]: sources,
    [keys.claimCount]: claimCount,
    [keys.confidence]: confidence,
    [keys.modality]: modality,
  }
}

/** The roll-up's properties, read as they are asked for; a link that it has not met has no sources. */
export class AssessedOfProperties implements Assessed {
  protected readonly properties: Row
  private readonly keys: Record<keyof Assessed, string>

  constructor(properties: Row, of: keyof typeof KEYS) {
    this.properties = properties
    this.keys = KEYS[of]
  }

  get status() {
    return oneOfOrNull(this.properties, this.keys.status, STATUSES) ?? 'unsourced'
  }

  get ruleStatus() {
    return oneOfOrNull(this.properties, this.keys.ruleStatus, STATUSES) ?? this.status
  }

  get sources() {
    return numberOrNull(this.properties, this.keys.sources) ?? 0
  }

  get claimCount() {
    return numberOrNull(this.properties, this.keys.claimCount) ?? 0
  }

  get confidence() {
    return numberOrNull(this.properties, this.keys.confidence)
  }

  get modality() {
    return oneOfOrNull(this.properties, this.keys.modality, MODALITIES)
  }
}
