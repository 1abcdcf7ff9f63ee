import { arabic, isolated } from './arabic.ts'
import type { Status } from './claim.ts'
import { english } from './english.ts'
import type { Speaker } from './evidence.ts'
import type { Language, Matter, Names, Objection, Phrases } from './phrases.ts'
import type { Assessment } from './status.ts'
import type { Shortfall } from './weight.ts'

/** In which language to tell it, about what, and how the speakers are called. */
export interface Telling {
  readonly language: Language
  readonly matter: Matter
  /** The name of an entity in that language. */
  readonly nameOf: (entityId: string) => string
}

/** The word for a status: "Reported". */
export const statusLabel = (status: Status, language: Language) =>
  LANGUAGES[language]('link').statuses[status]

/** Why the status is what it is, in whole sentences that name the sources. */
export function statusReason(assessment: Assessment, telling: Telling): string {
  const { status, ruleStatus } = assessment
  const phrases = phrasesOf(telling)
  const sentences = [
    ...(status === ruleStatus ? [] : [phrases.reasons.pinned(ruleStatus)]),
    ...SUPPORT[ruleStatus](assessment, speaking(telling)),
    ...objections(assessment, speaking(telling)),
  ]
  return sentences.join(' ')
}

/** What new evidence would change the status, in whole sentences. */
export function wouldChange(assessment: Assessment, telling: Telling): string {
  const { status, ruleStatus } = assessment
  if (status !== ruleStatus) return phrasesOf(telling).changes.unpin
  return CHANGES[status](assessment, speaking(telling)).join(' ')
}

/** Whether a claim counts as an independent origin, and if not, why. */
export function weightReason(shortfalls: readonly Shortfall[], telling: Telling): string {
  const { phrases, names } = speaking(telling)
  if (shortfalls.length === 0) return phrases.counts
  const reasons = shortfalls.map(shortfall =>
    phrases.shortfalls[shortfall.why]('of' in shortfall ? names([shortfall.of.speakerId]).join('') : ''),
  )
  return reasons.join(telling.language === 'ar' ? '؛ ' : '; ')
}

const LANGUAGES: Readonly<Record<Language, (matter: Matter) => Phrases>> = { en: english, ar: arabic }

const phrasesOf = ({ language, matter }: Telling): Phrases => LANGUAGES[language](matter)

/** The phrases of one telling, and how it lists speakers. */
interface Speaking {
  readonly phrases: Phrases
  readonly names: (speakers: readonly Speaker[]) => Names
  /** Of many texts the first few, and how many more there are. */
  readonly limited: (texts: readonly string[]) => readonly string[]
}

const MOST_LISTED = 5

function speaking(telling: Telling): Speaking {
  const phrases = phrasesOf(telling)
  const called = (speaker: Speaker) => {
    const name = speaker === null ? phrases.somebodyUnnamed : telling.nameOf(speaker)
    return telling.language === 'ar' ? isolated(name) : name
  }
  const limited = (texts: readonly string[]) =>
    texts.length <= MOST_LISTED
      ? texts
      : [...texts.slice(0, MOST_LISTED - 1), phrases.further(texts.length - MOST_LISTED + 1)]
  return { phrases, limited, names: speakers => limited(speakers.map(called)) }
}

type Sentences = (assessment: Assessment, speaking: Speaking) => readonly string[]

/** Who says so and how, by the status that follows from it. */
const SUPPORT: Readonly<Record<Status, Sentences>> = {
  confirmed: ({ origins, bothEnds }, { phrases: { reasons }, names }) =>
    bothEnds && origins.length < 2
      ? [reasons.bothEnds]
      : [reasons.independent(origins.length, names(speakersOf(origins)))],
  reported: (assessment, speaking) => {
    const { reasons } = speaking.phrases
    const [source] = speaking.names(speakersOf(assessment.origins))
    const firm = assessment.firmSpeakers
    const others = firm.filter(speaker => speaker !== assessment.origins[0]?.speakerId)
    const said =
      source === undefined
        ? [reasons.originNotStated(speaking.names(firm))]
        : [
            reasons.oneSource(source),
            ...others.slice(0, 1).map(() => reasons.addNothing(speaking.names(others))),
          ]
    return [...said, reasons.nobodyContests]
  },
  alleged: (assessment, speaking) => [loose(assessment, speaking)],
  unconfirmed: (assessment, speaking) => whoSays(assessment, speaking),
  disputed: (assessment, speaking) => whoSays(assessment, speaking),
  denied: (_, { phrases }) => [phrases.reasons.nobodySays],
  retracted: ({ withdrawals }, { phrases }) => [phrases.reasons.withdrawn(withdrawals)],
  unsourced: ({ claimCount, shortfalls }, { phrases: { reasons } }) => {
    const isInferred = [...shortfalls.values()].some(list => list.some(({ why }) => why === 'inferred'))
    if (isInferred) return [reasons.onlyInferred]
    return [claimCount === 0 ? reasons.noSource : reasons.onlyWithdrawn]
  },
}

function whoSays(assessment: Assessment, speaking: Speaking): readonly string[] {
  const { origins, firmSpeakers, looseSpeakers } = assessment
  const { phrases, names } = speaking
  const { reasons } = phrases
  if (origins.length >= 2) return [reasons.independent(origins.length, names(speakersOf(origins)))]
  if (firmSpeakers.length > 0)
    return [reasons.say(names(origins.length > 0 ? speakersOf(origins) : firmSpeakers))]
  return [looseSpeakers.length > 0 ? loose(assessment, speaking) : reasons.nobodySays]
}

function loose({ hedges, unnamedSpeakers }: Assessment, { phrases, names, limited }: Speaking): string {
  const words = hedges.map(({ speaker, word }) => phrases.reasons.hedge(names([speaker]).join(''), word))
  return phrases.reasons.loose(limited(words), names(unnamedSpeakers))
}

/** Who speaks against it: one sentence for all who do so in the same way, denials first. */
function objections(assessment: Assessment, { phrases, names }: Speaking): readonly string[] {
  const { deniedBy, doubtedBy, notConfirmedBy } = assessment
  const ways: readonly (readonly [Objection, readonly Speaker[]])[] = [
    ['denies', deniedBy],
    ['doubts', doubtedBy],
    ['refuses', notConfirmedBy],
  ]
  const speakers = new Set([...deniedBy, ...doubtedBy, ...notConfirmedBy])
  const alike = new Map<string, { objections: readonly Objection[]; by: Speaker[] }>()
  for (const speaker of speakers) {
    const objections = ways.filter(([, who]) => who.includes(speaker)).map(([way]) => way)
    const group = alike.get(objections.join()) ?? { objections, by: [] }
    group.by.push(speaker)
    alike.set(objections.join(), group)
  }
  return [...alike.values()].map(({ objections, by }) => phrases.reasons.contested(names(by), objections))
}

/** What would change it, by the status that it has. */
const CHANGES: Readonly<Record<Status, Sentences>> = {
  confirmed: ({ sources, opposition }, { phrases: { changes } }) => {
    const needed = Math.max(1, sources - opposition.length)
    return [
      sources >= 2 && needed === sources
        ? changes.asManyDenials
        : changes.denials(needed, opposition.length > 0),
    ]
  },
  reported: ({ origins }, { phrases: { changes }, names }) => [
    ...names(speakersOf(origins)).map(changes.originBeside),
    ...(origins.length === 0 ? [changes.origins(2)] : []),
    changes.denial,
  ],
  alleged: ({ doubtedBy, notConfirmedBy }, { phrases: { changes } }) => [
    doubtedBy.length + notConfirmedBy.length > 0 ? changes.namedSources : changes.namedSource,
  ],
  unconfirmed: ({ origins, firmSpeakers }, { phrases: { changes }, names }) => {
    if (firmSpeakers.length === 0) return [changes.namedSources, changes.denialOfNothing]
    if (origins.length === 0) return [changes.origins(2), changes.denial]
    return [...names(speakersOf(origins)).map(changes.originNotRestingOn), changes.denial]
  },
  disputed: ({ sources, opposition, firmSpeakers }, { phrases: { changes } }) => {
    const needed = Math.max(2, opposition.length + 1) - sources
    if (firmSpeakers.length === 0) return [changes.namedSourcesUnlessDenied(needed)]
    if (sources === 1 && needed === 1) return [changes.secondOriginUnlessDenied]
    return [changes.originsUnlessDenied(needed, sources > 0)]
  },
  denied: (_, { phrases }) => [phrases.changes.namedSourceAgainstDenial],
  retracted: (_, { phrases }) => [phrases.changes.newClaim],
  unsourced: (_, { phrases }) => [phrases.changes.claimWithQuote],
}

const speakersOf = (origins: Assessment['origins']) => origins.map(origin => origin.speakerId)
