/** English for what the evidence panel says besides the claims themselves. */
import { countedWords } from './plurals.ts'

type Stance = 'ASSERTS' | 'DOUBTS' | 'DOES_NOT_CONFIRM' | 'DENIES'

const counted = countedWords('en')

const claims = counted({ one: n => `${n} claim`, other: n => `${n} claims` })
const origins = counted({ one: n => `${n} origin`, other: n => `${n} origins` })
const sayIt = counted({ one: n => `${n} says so`, other: n => `${n} say so` })
const independent = counted({ one: n => `${n} independent origin`, other: n => `${n} independent origins` })

/** What somebody does to what is claimed, after the name. */
const does: Record<Stance, string> = {
  ASSERTS: 'says so',
  DOUBTS: 'doubts it',
  DOES_NOT_CONFIRM: 'does not confirm it',
  DENIES: 'denies it',
}

/** The grades of a source, A to F. */
const reliabilities: Record<string, string> = {
  A: 'completely reliable',
  B: 'usually reliable',
  C: 'fairly reliable',
  D: 'not usually reliable',
  E: 'unreliable',
  F: 'cannot be judged',
}

export const panelEn = {
  panel: {
    theRule: 'The rule',
    contestedBy: 'Contested by',
    modality: 'How real',
    claimsOrigins: (n: number, from: number) =>
      n === 0 ? 'Nobody asserts it: 0 asserting claims' : `${claims(n)}, ${origins(from)}`,
    sayFrom: (n: number, from: number) =>
      n === 0 ? 'nobody says so' : `${sayIt(n)}, from ${independent(from)}`,
    whereFrom: 'Where it comes from',
    does,
    alsoItself: (doing: string) => `${doing} itself`,
    elsewhere: 'where is not stated',
    countsAgainst: 'counts against it: named, firm, its own origin',
    counted: 'counts',
    openClaim: 'Open this claim',
    citation: 'Citation',
    copyMarkdown: 'Copy as Markdown',
    notCopied: 'Not copied: select the text',
    endUnknown: 'end unknown',
    startUnknownStill: 'start unknown, still so',
    show: (n: string) => `show ${n}`,
    showSome: (n: string, all: string) => `show ${n} of ${all}`,
    showAllSome: (n: string, all: string) => `Show ${n} of ${all} on the map`,
    some: (n: string, all: string) => `${n} of ${all}`,
    more: 'more',
    collapse: 'collapse',
    firstOf: (n: string, all: string) => `The first ${n} of ${all}`,
    note: 'Note',
    reliability: 'As a source',
    reliabilityOf: (grade: string) => `${grade}, ${reliabilities[grade] ?? grade}`,
    labels: 'Labels in the graph',
    yes: 'yes',
    no: 'no',
    text: 'Its text',
    inHand: 'was read itself',
    notInHand: 'was not read; known from what cites it',
    noClaims: 'No claim was read in it.',
    none: 'Nothing.',
    noArchive: 'No archive copy is known.',
    credibility: 'Credibility',
    credibilityOf: (grade: number) => `${grade} of 6 (1 is confirmed by others)`,
    recorded: 'Recorded',
    about: 'About',
    fromTheMap: 'What the map knows of it:',
  },
}
