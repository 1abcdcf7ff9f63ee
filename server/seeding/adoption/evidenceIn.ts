import { bareKey, nameText } from '../../graph/adoptedNames.ts'
import { plain, type Row } from '../../graph/connection.ts'
import { digestOf, idOf } from './entityIds.ts'
import { edtfOf } from './foreignDates.ts'

/** What the properties of a relationship say of where it comes from and when it held. */
export interface Evidence {
  readonly documents: readonly FoundDocument[]
  readonly quote: string | null
  /** What the reference says of the place in the document. */
  readonly reference: string | null
  /** 0 to 100. */
  readonly confidence: number | null
  /** EDTF. */
  readonly validFrom: string | null
  readonly validTo: string | null
  /** The properties it was read from. */
  readonly keys: readonly string[]
}

export interface FoundDocument {
  readonly documentId: string
  readonly title: string
  readonly url: string | null
}

const ROLES: readonly (readonly [keyof Found, RegExp])[] = [
  ['sources', /^(source|sources)$/],
  ['urls', /^(url|urls|sourceurl|link)$/],
  ['references', /^(ref|refs|reference|references|citation)$/],
  ['quotes', /^(quote|quotes|quotation)$/],
  ['evidence', /^evidence$/],
  ['confidence', /^confidence$/],
  ['from', /^(since|start|startdate|startyear|from|validfrom)$/],
  ['to', /^(end|enddate|endyear|to|until|validto)$/],
  ['when', /^(date|year)$/],
]

interface Found {
  readonly sources: readonly unknown[]
  readonly urls: readonly unknown[]
  readonly references: readonly unknown[]
  readonly quotes: readonly unknown[]
  readonly evidence: readonly unknown[]
  readonly confidence: readonly unknown[]
  readonly from: readonly unknown[]
  readonly to: readonly unknown[]
  readonly when: readonly unknown[]
}

const roleOf = (key: string) => ROLES.find(([, pattern]) => pattern.test(bareKey(key)))?.[0]

/** Whether a property of that name may say where a relationship comes from, or when it held. */
export const saysSomething = (key: string) => roleOf(key) !== undefined

/** How many documents one relationship may name. */
const MOST_DOCUMENTS = 20
const LONGEST_QUOTE = 5_000

/** Reads the properties of a relationship that say where it comes from and when it held. */
export function evidenceIn(properties: Row): Evidence {
  const keys = Object.keys(properties).filter(saysSomething).sort()
  const of = (role: keyof Found) =>
    keys.filter(key => roleOf(key) === role).flatMap(key => listOf(properties[key]))
  const texts = (role: keyof Found) => of(role).flatMap(value => nameTextOf(value) ?? [])
  const evidence = texts('evidence')
  const when = dateIn(of('when'))
  const addresses = [...texts('urls'), ...evidence.filter(isAddress)]
  const references = texts('references')
  const sources = texts('sources')
  const named = sources.length > 0 || addresses.length > 0
  return {
    documents: documentsOf(sources, addresses, named ? [] : references),
    quote: longText([...of('quotes'), ...of('evidence')].filter(isPassage).join(' … ')),
    reference: named ? longText(references.join('; ')) : null,
    confidence: confidenceOf(of('confidence')[0]),
    validFrom: dateIn(of('from')) ?? when,
    validTo: dateIn(of('to')) ?? when,
    keys,
  }
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value])
const nameTextOf = (value: unknown) => nameText('', plain(value))
const isAddress = (text: string) => /^[a-z][a-z0-9+.-]*:\/\/\S+$/i.test(text)
const isPassage = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '' && !isAddress(value.trim())
const longText = (text: string) => (text === '' ? null : text.slice(0, LONGEST_QUOTE))
const dateIn = (values: readonly unknown[]) => values.map(edtfOf).find(date => date !== null) ?? null

/** One source at one address is one document; otherwise each source, each address and each reference is one. */
function documentsOf(
  sources: readonly string[],
  addresses: readonly string[],
  references: readonly string[],
): readonly FoundDocument[] {
  const [source] = sources
  const [address] = addresses
  const together = sources.length === 1 && addresses.length === 1
  const found =
    together && source !== undefined && address !== undefined
      ? [documentOf(source, address)]
      : [...sources, ...addresses, ...references].map(text => documentOf(text, isAddress(text) ? text : null))
  return [...new Map(found.map(document => [document.documentId, document])).values()].slice(
    0,
    MOST_DOCUMENTS,
  )
}

function documentOf(text: string, url: string | null): FoundDocument {
  const title = isAddress(text)
    ? text.replace(/^[a-z][a-z0-9+.-]*:\/\/(www\.)?/i, '').replace(/\/$/, '')
    : text
  const words = idOf(title)
  // A title that an id cannot hold whole is told from others by the rest of it.
  const whole = /^[\p{L}\p{M}\p{N} -]+$/u.test(title) && [...title].length <= 60 && url === null
  const id = [words, ...(whole && words !== '' ? [] : [digestOf({ title, url })])].filter(Boolean).join('-')
  return { documentId: `doc:${id}`, title: title.slice(0, 300), url }
}

/** 0.8, 80, "80 %" are one; of 1 nobody can tell a hundredth from the whole, and 1 of 1 is likelier. */
function confidenceOf(value: unknown): number | null {
  const number = typeof value === 'string' ? Number.parseFloat(value) : value
  if (typeof number !== 'number' || !(number >= 0 && number <= 100)) return null
  return Math.round(number <= 1 ? number * 100 : number)
}
