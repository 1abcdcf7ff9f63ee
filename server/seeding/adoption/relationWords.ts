import { thirdPerson, type Verb, verbIn } from './verbs.ts'
import { wordsOf } from './words.ts'

/** How a relation reads from both ends, and why so. */
export interface RelationWords {
  readonly label: string
  /** Undefined where the name gives none: it is then worded as seen from the other end. */
  readonly inverseLabel: string | undefined
  readonly why: string
}

const PREPOSITIONS = new Set(
  'about above across after against along among around as at before behind below beside between by during for from in inside into like near next of off on onto out over since through to toward towards under until up upon via with within without'.split(
    ' ',
  ),
)
const AUXILIARIES = new Set(['is', 'are', 'was', 'were', 'been', 'be', 'being'])
/** What two are to each other alike. */
const MUTUAL =
  /^(connected|related|linked|married|engaged|associated|adjacent|similar|equivalent|identical|allied|compared)$/
const STATES: ReadonlyMap<string, string> = new Map([
  ['located', 'is location of'],
  ['situated', 'is location of'],
  ['contained', 'contains'],
  ['included', 'includes'],
  ['born', 'is birthplace of'],
  ['based', 'is base of'],
  ['headquartered', 'is headquarters of'],
])

/** States that say nothing of the other end. */
const STATE =
  /^(assigned|attached|affiliated|associated|composed|derived|employed|enrolled|involved|listed|made|mentioned|named|rated|registered|stored|tagged|used)$/
/** Where the verb says who is what to whom, and nobody would say it the other way round. */
const TURNED: ReadonlyMap<string, string> = new Map([
  ['acted in', 'featured'],
  ['belongs to', 'has'],
  ['lives in', 'is home of'],
  ['works at', 'employs'],
  ['works for', 'employs'],
])

/**
 * A relation's wording from its name: `FOUNDED_BY` is "founded by", and from the other end "founded"; `actedIn` is
 * "acted in" and "featured". English alone; of another language the words stay as they are.
 */
export function relationWords(type: string): RelationWords {
  const words = wordsOf(type)
  const label = words.join(' ')
  if (!/^\p{ASCII}*[a-z]\p{ASCII}*$/iu.test(label))
    return {
      label: /[\p{L}\p{N}]/u.test(label) ? label : type,
      inverseLabel: undefined,
      why: 'its name, as it is',
    }
  return turned(words) ?? { label, inverseLabel: `${label} of`, why: 'a noun' }
}

function turned(words: readonly string[]): RelationWords | undefined {
  const [first = '', second = ''] = words
  const last = words.at(-1) ?? ''
  if (first === 'has' || first === 'have') return owning(words)
  if (last === 'by' && words.length > 1) return passive(words)
  if (AUXILIARIES.has(first) && words.length > 1) return being(words)
  const state = MUTUAL.test(first) || STATES.has(first) || STATE.test(first)
  if (state && PREPOSITIONS.has(second)) return being(['is', ...words])
  const verb = verbIn(first)
  if (verb !== undefined && (words.length === 1 || PREPOSITIONS.has(last) || verb.form !== 'bare'))
    return doing(words, verb)
  if (last === 'of' && words.length > 1) return being(['is', ...words])
  if (PREPOSITIONS.has(first) || PREPOSITIONS.has(last))
    return { label: words.join(' '), inverseLabel: undefined, why: 'a preposition' }
  return undefined
}

function owning([has = '', ...owned]: readonly string[]): RelationWords {
  const what = owned.join(' ')
  if (what === '') return { label: 'has', inverseLabel: 'belongs to', why: 'having' }
  return { label: `${has === 'have' ? 'has' : has} ${what}`, inverseLabel: `is ${what} of`, why: 'having' }
}

function passive(words: readonly string[]): RelationWords {
  const without = words.slice(0, -1).filter((word, at) => at > 0 || !AUXILIARIES.has(word))
  return { label: words.join(' '), inverseLabel: without.join(' '), why: 'what somebody else did' }
}

/** "is part of" and "has part"; "is married to" reads the same both ways. */
function being(words: readonly string[]): RelationWords {
  const [, state = ''] = words
  const label = words.join(' ')
  const last = words.at(-1)
  if (MUTUAL.test(state)) return { label, inverseLabel: label, why: 'what two are to each other' }
  const known = words.length === 3 ? STATES.get(state) : undefined
  if (known !== undefined) return { label, inverseLabel: known, why: 'a state' }
  const what = words.slice(1, -1).filter(word => word !== 'a' && word !== 'an' && word !== 'the')
  if (last === 'of' && what.length > 0)
    return { label, inverseLabel: `has ${what.join(' ')}`, why: 'what one is of the other' }
  return { label, inverseLabel: undefined, why: 'a state' }
}

/** "directed" and "directed by"; "lives in" and "is lived in by"; `FOLLOW` is "follows" and "is followed by". */
function doing(words: readonly string[], verb: Verb): RelationWords {
  const [first = '', ...rest] = words
  if (verb.form === 'participle') return being(['is', ...words])
  const said = [verb.form === 'bare' ? thirdPerson(verb.base) : first, ...rest].join(' ')
  const known = TURNED.get(said)
  if (known !== undefined) return { label: said, inverseLabel: known, why: 'a verb' }
  // "hosts event": what is done has a name there, and the other end is not it alone.
  if (rest.length > 0 && !PREPOSITIONS.has(rest[0] ?? ''))
    return { label: said, inverseLabel: undefined, why: 'a verb with its object' }
  if (rest.at(-1) === 'with') return { label: said, inverseLabel: said, why: 'a verb that holds both ways' }
  const done = [verb.participle, ...rest, 'by'].join(' ')
  return { label: said, inverseLabel: verb.form === 'past' ? done : `is ${done}`, why: 'a verb' }
}
