/** How a passage stands to the link or the event it speaks of. */
export const STANCES = ['asserts', 'denies', 'doubts', 'does-not-confirm'] as const
export type Stance = (typeof STANCES)[number]

/** How real a passage says the thing is, the most actual first. */
export const MODALITIES = [
  'actual',
  'scheduled',
  'planned',
  'expected',
  'proposed',
  'conditional',
  'threatened',
] as const
export type Modality = (typeof MODALITIES)[number]

/** Whether a claim still stands; a deprecated one was withdrawn or found wrong and counts no more. */
export const RANKS = ['preferred', 'normal', 'deprecated'] as const
export type Rank = (typeof RANKS)[number]

/** What the evidence for a link, or for the occurrence of an event, amounts to. */
export const STATUSES = [
  'confirmed',
  'reported',
  'alleged',
  'unconfirmed',
  'disputed',
  'denied',
  'retracted',
  'unsourced',
] as const
export type Status = (typeof STATUSES)[number]

/** What the rule of status needs to know of one claim. */
export interface Claim {
  readonly claimId: string
  readonly stance: Stance
  readonly modality: Modality
  /** The hedging word of the passage ("reportedly"); null = none. */
  readonly hedge: string | null
  /** 0 to 100; null = not estimated. */
  readonly confidence: number | null
  /** A conclusion of the reader, not said by the passage. */
  readonly inferred: boolean
  readonly rank: Rank
  readonly rankReason: string | null
  /** The entity that says it; null = nobody is named. */
  readonly speakerId: string | null
  /** Whether the speaker is a Collective, such as "analysts". */
  readonly speakerIsCollective: boolean
  /** The document in which the speaker said it; null = unspecified. */
  readonly originId: string | null
}

/** One document rests on another. */
export interface Citation {
  readonly from: string
  readonly to: string
}
