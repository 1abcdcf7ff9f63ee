import { textsAt } from './columns.ts'
import { plain, type Row } from './connection.ts'

/** What an entity that a plain script wrote is called, read from the script's own properties. */
export interface AdoptedNames {
  readonly displayName: string
  /** Its other names, each once. */
  readonly aliases: readonly string[]
  /** What it is also found by: numbers and codes, which are no names. */
  readonly codes: readonly string[]
}

const LONGEST_NAME = 80
const MOST_ALIASES = 30

const ALIASES =
  /^(name|title|label|caption|headline|fullname|shortname|longname|legalname|commonname|nativename|originalname|originaltitle|preflabel|altlabel|alias|aliases|aka|alsoknownas|nickname|synonyms?|formername|abbreviation|abbr|acronym)s?$/
const CODES =
  /^(id|.{1,20}id|uri|url|iri|code|key|slug|symbol|ticker|isbn|doi|orcid|email|username|screenname|handle|iata|icao|iso\d?|number|no)$/

/**
 * The names of an adopted entity; undefined for one that was written in our own format. `entityNameFrom` lists the
 * properties that name it; where they are empty, or there are none, the words of its id do.
 */
export function adoptedNamesOf(entityId: string, properties: Row): AdoptedNames | undefined {
  const { entityNameFrom } = properties
  if (!Array.isArray(entityNameFrom)) return undefined
  const from = textsAt(properties, 'entityNameFrom')
  // A name that was given since then is its name.
  const since = from[0] === 'displayName' ? null : givenName(properties, ['name'])
  const displayName = since ?? givenName(properties, from) ?? inWords(entityId)
  return {
    displayName,
    aliases: valuesOf(properties, ALIASES).filter(text => text !== displayName),
    codes: valuesOf(properties, CODES),
  }
}

/** The values of some properties as one name; null where they hold none. */
export function givenName(properties: Row, keys: readonly string[]): string | null {
  // A script that has a display name keeps it to the letter.
  if (keys[0] === 'displayName' && typeof properties.displayName === 'string') return properties.displayName
  const name = keys.map(key => nameText(key, properties[key]) ?? '').join(' ')
  return shortened(name.trim()) || null
}

/** The name of a property without its namespace, case and separators: `rdfs__prefLabel` is preflabel. */
export const bareKey = (key: string) =>
  (key.split(/__|[:/#]/).at(-1) ?? key).toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** A value as a name: of a list the first, of an address what stands last in it. Null where it says nothing. */
export function nameText(key: string, value: unknown): string | null {
  const first: unknown = Array.isArray(value) ? value[0] : plain(value)
  if (typeof first === 'number' || typeof first === 'boolean') return String(first)
  if (typeof first !== 'string') return null
  const text = first.replace(/[\s\p{Cc}]+/gu, ' ').trim()
  return (/^(uri|iri|url|resource)$/.test(bareKey(key)) ? ofAddress(text) : text) || null
}

/** `http://example.org/people#Ann_Lee` → `Ann Lee`; a page's address stays one, without its scheme. */
function ofAddress(text: string): string {
  const [, rest = ''] = /^[a-z][a-z0-9+.-]*:\/\/(\S+?)\/?$/i.exec(text) ?? []
  if (rest === '') return text
  const last = rest.split(/[/#]/).at(-1) ?? ''
  return /^[\p{L}\p{N}_.()%'-]+$/u.test(last) && last !== rest ? decoded(last).replaceAll('_', ' ') : rest
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text // a lone % that nobody escaped: the text as it stands
  }
}

/** A text is no name: its beginning is, up to a word's end. */
function shortened(text: string): string {
  const letters = [...text]
  if (letters.length <= LONGEST_NAME) return text
  const cut = letters.slice(0, LONGEST_NAME - 1).join('')
  return `${cut.replace(/\s+\S{0,15}$/u, '')}…`
}

function valuesOf(properties: Row, wanted: RegExp): readonly string[] {
  const texts = Object.keys(properties)
    .filter(key => key !== 'entityId' && wanted.test(bareKey(key)))
    .sort()
    .flatMap(key => {
      const value = properties[key]
      return (Array.isArray(value) ? value : [value]).flatMap(item => nameText(key, item) ?? [])
    })
  return [...new Set(texts)].filter(text => text.length <= LONGEST_NAME).slice(0, MOST_ALIASES)
}

/** `stint-3` → `Stint 3`. */
function inWords(entityId: string): string {
  const text = entityId.replaceAll('-', ' ')
  const [first = '', ...others] = text
  return first.toUpperCase() + others.join('')
}
