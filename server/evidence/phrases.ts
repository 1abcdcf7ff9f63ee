import type { Status } from './claim.ts'
import type { Shortfall } from './weight.ts'

export type Language = 'en' | 'ar'

/** Whether the claims say that a link holds, or that an event happened. */
export type Matter = 'link' | 'occurrence'

export type Names = readonly string[]

/** How somebody speaks against something; `refuses` = expressly does not confirm it. */
export type Objection = 'denies' | 'doubts' | 'refuses'

/** How one language tells what the evidence amounts to. Each is whole sentences with their full stops. */
export interface Reasons {
  readonly independent: (count: number, names: Names) => string
  readonly bothEnds: string
  readonly oneSource: (name: string) => string
  /** Named and firm, but where they said it is not told. */
  readonly originNotStated: (names: Names) => string
  /** Who says so besides, without being an independent origin. */
  readonly addNothing: (names: Names) => string
  /** Who says so hedges, or is no named source but one of these; one list may be empty. */
  readonly loose: (hedges: readonly string[], unnamed: Names) => string
  readonly hedge: (name: string, word: string) => string
  readonly say: (names: Names) => string
  readonly nobodySays: string
  readonly nobodyContests: string
  readonly contested: (names: Names, objections: readonly Objection[]) => string
  readonly withdrawn: (reasons: readonly string[]) => string
  readonly noSource: string
  readonly onlyInferred: string
  readonly onlyWithdrawn: string
  /** A curator decided; what the rule would have said. */
  readonly pinned: (ruleStatus: Status) => string
}

/** How one language tells what would change the status. */
export interface Changes {
  readonly asManyDenials: string
  /** `more`: there are some already. */
  readonly denials: (needed: number, more: boolean) => string
  readonly originBeside: (name: string) => string
  readonly originNotRestingOn: (name: string) => string
  readonly origins: (needed: number) => string
  readonly secondOriginUnlessDenied: string
  readonly originsUnlessDenied: (needed: number, more: boolean) => string
  readonly namedSource: string
  readonly namedSources: string
  readonly namedSourcesUnlessDenied: (needed: number) => string
  readonly denial: string
  readonly denialOfNothing: string
  readonly namedSourceAgainstDenial: string
  readonly newClaim: string
  readonly claimWithQuote: string
  readonly unpin: string
}

/** One language, about one matter. */
export interface Phrases {
  readonly statuses: Readonly<Record<Status, string>>
  readonly reasons: Reasons
  readonly changes: Changes
  /** Why a claim counts as no independent origin; the name is that of the origin it depends on or repeats. */
  readonly shortfalls: Readonly<Record<Shortfall['why'], (name: string) => string>>
  readonly counts: string
  /** In place of the name of a speaker whom nobody names. */
  readonly somebodyUnnamed: string
  readonly further: (count: number) => string
}
