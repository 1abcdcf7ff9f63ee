import type { Citation, Claim, Modality, Status } from '../../server/evidence/claim.ts'
import { restingOn } from '../../server/evidence/independence.ts'
import { type Assessment, assess } from '../../server/evidence/status.ts'

export type Said = Omit<Claim, 'claimId'>

/** Claims about one matter, and what the rule gives. */
export interface Case {
  readonly case: string
  readonly claims: readonly Said[]
  /** `['d2', 'd1']`: d2 cites d1. */
  readonly cites?: readonly (readonly [string, string])[] | undefined
  /** The link's ends; `a` and `b` unless told; null for the occurrence of an event. */
  readonly ends?: readonly [string, string] | null
  readonly pinned?: Status
  readonly expect: {
    readonly status: Status
    readonly sources: number
    readonly confidence: number | null
    readonly ruleStatus?: Status
    readonly modality?: Modality | null
    readonly contestedBy?: readonly string[]
  }
}

/** `speaker` says it in `document`: firm, actual, 80 of 100, unless told. */
export const says = (speaker: string | null, document: string | null, more: Partial<Said> = {}): Said => ({
  stance: 'asserts',
  modality: 'actual',
  hedge: null,
  confidence: 80,
  inferred: false,
  rank: 'normal',
  rankReason: null,
  speakerId: speaker,
  speakerIsCollective: speaker === 'officials' || speaker === 'analysts',
  originId: document,
  ...more,
})

export const denies = (speaker: string | null, document: string | null, more: Partial<Said> = {}) =>
  says(speaker, document, { stance: 'denies', ...more })
export const doubts = (speaker: string | null, document: string | null, more: Partial<Said> = {}) =>
  says(speaker, document, { stance: 'doubts', ...more })
export const doesNotConfirm = (speaker: string | null, document: string | null, more: Partial<Said> = {}) =>
  says(speaker, document, { stance: 'does-not-confirm', ...more })

export const HEDGED = { hedge: 'reportedly' }
export const WITHDRAWN = { rank: 'deprecated' } as const
export const INFERRED = { inferred: true }

/** What the rule gives of claims of which each is as sure as `says` makes it. */
export const reported = (sources: number) => ({ status: 'reported', sources, confidence: 80 }) as const
export const confirmed = (sources: number) => ({ status: 'confirmed', sources, confidence: 80 }) as const
export const disputed = (sources: number) => ({ status: 'disputed', sources, confidence: 40 }) as const

export const numbered = (claims: readonly Said[]): readonly Claim[] =>
  claims.map((claim, at) => ({ ...claim, claimId: `c${String(at).padStart(2, '0')}` }))

export const citationsOf = (cites: Case['cites'] = []): readonly Citation[] =>
  cites.map(([from, to]) => ({ from, to }))

export function assessed({
  claims,
  cites,
  ends = ['a', 'b'],
  pinned,
}: Omit<Case, 'case' | 'expect'>): Assessment {
  return assess(numbered(claims), restingOn(citationsOf(cites)), {
    ends: ends ?? undefined,
    pinnedStatus: pinned,
  })
}
