import { int } from '../../server/graph/connection.ts'
import { foldText } from '../../server/graph/searchKey.ts'
import { type Network, RELATIONS } from './network.ts'

/** One in so many links has claims; one in so many of these has two, of different speakers in different documents. */
const CLAIMED = 10
const CONFIRMED = 5
/** One in so many links says since when it has held. */
const DATED = 4
const ENTITIES_PER_DOCUMENT = 50
const KINDS = [
  'Person',
  'ArmedGroup',
  'Organization',
  'State',
  'MediaOutlet',
  'PoliticalOrganization',
] as const

const idOf = (entity: number) => `e${String(entity).padStart(7, '0')}`
const documentIdOf = (document: number) => `doc:d${String(document).padStart(6, '0')}`
const documentCount = (entities: number) => Math.max(2, Math.floor(entities / ENTITIES_PER_DOCUMENT))
const dayOf = (document: number) =>
  new Date(Date.UTC(2020, 0, 1 + (document % 2_000))).toISOString().slice(0, 10)

const SYLLABLES =
  'ba da fa ha ka la ma na ra sa ta za be de ke le me ne re se bi di ki li mi ni ri si bo do ko lo mo no ro so'.split(
    ' ',
  )

/** A number as a word of three syllables; numbers next to each other are not alike. */
function wordOf(number: number): string {
  const mixed = Math.imul(number + 1, 0x9e3779b1) >>> 0
  const syllable = (at: number) =>
    SYLLABLES[Math.floor(mixed / SYLLABLES.length ** at) % SYLLABLES.length] ?? ''
  const word = [0, 1, 2].map(syllable).join('')
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`
}

/** What an entity is called. */
export const nameOf = (entity: number) => `${wordOf(entity)} ${wordOf(entity + 7_919)}`

export const entityIdOf = idOf

/** A row for each entity, with what the roll-up would write on it. */
export function* entityRows({ degrees }: Network) {
  for (const [entity, degree] of degrees.entries()) {
    const name = nameOf(entity)
    yield {
      kind: KINDS[entity === 0 ? 3 : entity % KINDS.length],
      properties: {
        entityId: idOf(entity),
        name,
        displayName: name,
        searchKey: foldText(name),
        linkDegree: int(degree),
      },
    }
  }
}

export function* documentRows({ degrees }: Network) {
  for (let document = 0; document < documentCount(degrees.length); document += 1)
    yield { documentId: documentIdOf(document), day: dayOf(document), publisher: idOf(4 + 6 * document) }
}

/** A link with its claims. */
function linkAt(network: Network, at: number) {
  const source = idOf(network.sources[at] ?? 0)
  const target = idOf(network.targets[at] ?? 0)
  const type = RELATIONS[network.types[at] ?? 0] ?? RELATIONS[0]
  const claims = at % CLAIMED === 0 ? (at % (CLAIMED * CONFIRMED) === 0 ? 2 : 1) : 0
  const documents = documentCount(network.degrees.length)
  return {
    source,
    target,
    type,
    linkId: `${source}~${type}~${target}`,
    confidence: 50 + ((at / CLAIMED) % 46),
    claimedIn: Array.from({ length: claims }, (_, claim) => (at / CLAIMED + claim) % documents),
  }
}

/** A row for each link, with what the roll-up would write on it. */
export function* linkRows(network: Network) {
  for (const at of network.sources.keys()) {
    const { source, target, type, linkId, confidence, claimedIn } = linkAt(network, at)
    const claims = claimedIn.length
    const days = claimedIn.map(dayOf).sort()
    const degrees = [network.sources[at], network.targets[at]].map(end => network.degrees[end ?? 0] ?? 0)
    yield {
      source,
      target,
      type,
      properties: {
        linkId,
        linkSource: source,
        linkTarget: target,
        linkStatus: ['unsourced', 'reported', 'confirmed'][claims],
        linkRuleStatus: ['unsourced', 'reported', 'confirmed'][claims],
        linkSources: int(claims),
        linkClaims: int(claims),
        linkConfidence: int(claims > 0 ? confidence : 0),
        linkModality: claims > 0 ? 'actual' : null,
        linkWeight: claims > 0 ? 11 * claims + confidence / 100 : Math.log10(1 + Math.min(...degrees)),
        validFrom: at % DATED === 1 ? String(2000 + (at % 24)) : null,
      },
      firstAttested: days[0] ?? null,
      lastAttested: days.at(-1) ?? null,
      fromMin: at % DATED === 1 ? `${2000 + (at % 24)}-01-01` : null,
      fromMax: at % DATED === 1 ? `${2000 + (at % 24)}-12-31` : null,
    }
  }
}

/** A row for each claim about a link. */
export function* claimRows(network: Network) {
  for (let at = 0; at < network.sources.length; at += CLAIMED) {
    const { source, target, type, linkId, confidence, claimedIn } = linkAt(network, at)
    for (const document of claimedIn) {
      const speaker = idOf(4 + 6 * document)
      const documentId = documentIdOf(document)
      yield {
        subject: source,
        object: target,
        speaker,
        documentId,
        properties: {
          claimId: `${documentId}#${at}-${at + 40}~asserts~${linkId}~${speaker}`,
          linkId,
          relType: type,
          claimKind: 'relation',
          stance: 'asserts',
          modality: 'actual',
          quote: `${source} ${type.toLowerCase().replaceAll('_', ' ')} ${target}, it is said.`,
          quoteStart: int(at),
          quoteEnd: int(at + 40),
          quoteLang: 'en',
          confidence: int(confidence),
          inferred: false,
          rank: 'normal',
          basis: 'generated',
        },
      }
    }
  }
}
