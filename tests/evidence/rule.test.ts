import { describe, expect, test } from 'vitest'
import type { Modality, Rank, Stance, Status } from '../../server/evidence/claim.ts'
import { INDEPENDENCE } from './independenceCases.ts'
import { OBJECTIONS } from './objectionCases.ts'
import { assessed, type Case } from './saying.ts'
import { sharedJson } from './shared.ts'
import { SUPPORT } from './supportCases.ts'

interface Rulebook {
  readonly ends: readonly [string, string]
  readonly unnamed: readonly string[]
  readonly cases: readonly {
    readonly case: string
    readonly claims: readonly {
      readonly speaker: string
      readonly document: string | null
      readonly stance: Stance
      readonly modality: Modality
      readonly hedge: string | null
      readonly rank: Rank
      readonly inferred: boolean
      readonly confidence: number
    }[]
    readonly cites: readonly { readonly from: string; readonly to: string }[]
    readonly expect: { readonly status: Status; readonly sources: number; readonly confidence: number }
  }[]
}

const rulebook = sharedJson<Rulebook>('rulebook.json')

const RULEBOOK: readonly Case[] = (rulebook?.cases ?? []).map(({ claims, cites, ...given }) => ({
  ...given,
  ends: rulebook?.ends ?? null,
  cites: cites.map(({ from, to }) => [from, to] as const),
  claims: claims.map(({ speaker, document, ...claim }) => ({
    ...claim,
    rankReason: null,
    speakerId: speaker,
    speakerIsCollective: rulebook?.unnamed.includes(speaker) ?? false,
    originId: document,
  })),
}))

describe.skipIf(rulebook === undefined)(
  'The rulebook (skipped where ../shared/rulebook.json is absent)',
  () => {
    test.each(RULEBOOK)('$case', given => expect(assessed(given)).toMatchObject(given.expect))
  },
)

describe('Which origins are independent', () => {
  test.each(INDEPENDENCE)('$case', given => expect(assessed(given)).toMatchObject(given.expect))
})

describe('Who says so', () => {
  test.each(SUPPORT)('$case', given => expect(assessed(given)).toMatchObject(given.expect))
})

describe('Who speaks against it', () => {
  test.each(OBJECTIONS)('$case', given => expect(assessed(given)).toMatchObject(given.expect))
})
