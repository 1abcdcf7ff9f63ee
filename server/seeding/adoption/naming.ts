import { bareKey, givenName, nameText } from '../../graph/adoptedNames.ts'
import type { Row } from '../../graph/connection.ts'

/** How the nodes of a kind are named: by the first of these that a node has. */
export interface Naming {
  /** Properties that make a name together, the best first. */
  readonly names: readonly (readonly string[])[]
  /** Properties that tell one from another without naming it, such as numbers: "Order 10248". */
  readonly numbers: readonly string[]
  readonly why: string
}

const PREFERRED = ['name', 'title', 'label', 'caption', 'headline', 'val', 'value']
const FIRST_NAMES = /^(firstname|givenname|forename|vorname)$/
const LAST_NAMES = /^(lastname|familyname|surname|nachname)$/
const NO_NAME =
  /id$|uuid|guid|hash|url|uri|iri|link|href|date|time|phone|mail|mbox|zip|postcode|image|picture|avatar|created|updated|type$|status|gender|colou?r|lang|country$|source|version/
const TEXTS = /description|summary|bio|plot|tagline|text|content|body|note|comment|abstract/
const NUMBERING = /(id|no|nr|num|number|code|key|index|rank|year|version)$/
/** Of less than this a property does not look like a name. */
const LEAST_SCORE = 0.05

/** How nodes like these are best named. */
export function namingOf(samples: readonly Row[]): Naming {
  const keys = [...new Set(samples.flatMap(Object.keys))].sort()
  const preferred = PREFERRED.flatMap(word => keys.filter(key => bareKey(key) === word))
  const first = keys.find(key => FIRST_NAMES.test(bareKey(key)))
  const last = keys.find(key => LAST_NAMES.test(bareKey(key)))
  const full = first !== undefined && last !== undefined ? [[first, last]] : []
  const rest = ranked(
    keys.filter(key => !preferred.includes(key)),
    key => likeAName(key, samples),
  )
  const names = [...preferred.map(key => [key]), ...full, ...rest.map(key => [key])]
  return {
    names,
    numbers: ranked(keys, key => likeANumber(key, samples)),
    why: reason(names[0], { preferred, full: full[0] }),
  }
}

function reason(
  best: readonly string[] | undefined,
  { preferred, full }: Record<'full' | 'preferred', readonly string[] | undefined>,
): string {
  if (best === undefined) return 'no property of theirs is a name'
  if (best === full) return `${best.join(' and ')} make a name`
  const [key = ''] = best
  if (preferred?.includes(key)) return `${key} is what a name is called`
  return `${key} looks most like a name: a text that differs from one to the next`
}

function ranked(keys: readonly string[], scoreOf: (key: string) => number): readonly string[] {
  return keys
    .map(key => ({ key, score: scoreOf(key) }))
    .filter(({ score }) => score >= LEAST_SCORE)
    .sort((one, other) => other.score - one.score || (one.key < other.key ? -1 : 1))
    .map(({ key }) => key)
}

/** 0 to about 2: texts, of a name's length, in many nodes, different in each, under a property that sounds like it. */
function likeAName(key: string, samples: readonly Row[]): number {
  const texts = samples.flatMap(properties => textOf(key, properties) ?? [])
  if (texts.length === 0) return 0
  const lettered = texts.filter(text => /\p{L}/u.test(text)).length / texts.length
  const length = texts.reduce((sum, text) => sum + text.length, 0) / texts.length
  const fit = length < 2 ? 0.3 : length <= 60 ? 1 : length <= 200 ? 0.5 : 0.3
  return spread(texts) * (texts.length / samples.length) * lettered * fit * soundsLike(bareKey(key))
}

function soundsLike(key: string): number {
  if (/name|title|label/.test(key)) return 2
  // The end of an address often is a name.
  if (/^(uri|iri)$/.test(key)) return 0.5
  if (NO_NAME.test(key)) return 0.3
  return TEXTS.test(key) ? 0.6 : 1
}

function likeANumber(key: string, samples: readonly Row[]): number {
  const values = samples.flatMap(properties => scalarOf(properties[key]) ?? [])
  if (values.length === 0) return 0
  return spread(values) * (values.length / samples.length) * (NUMBERING.test(bareKey(key)) ? 2 : 0.5)
}

const spread = (values: readonly string[]) => new Set(values).size / values.length

function textOf(key: string, properties: Row): string | null {
  const value = properties[key]
  const first: unknown = Array.isArray(value) ? value[0] : value
  return typeof first === 'string' ? nameText(key, first) : null
}

function scalarOf(value: unknown): string | null {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value.length <= 40 ? value : null
}

/** What one node is called, and which of its properties say so: none where it is numbered, or has nothing to say. */
export interface Name {
  readonly from: readonly string[]
  readonly text: string | null
}

export function nameOf(properties: Row, { names, numbers }: Naming, kindWords: string): Name {
  // A display name of the script's own is what Attest would otherwise write there: it stays, and is shown.
  for (const from of [['displayName'], ...names]) {
    const text = givenName(properties, from)
    if (text !== null) return { from, text }
  }
  const number = numbers.map(key => scalarOf(properties[key])).find(text => text !== null && text !== '')
  return { from: [], text: number === undefined ? null : `${kindWords} ${number}` }
}
