import { isMap } from '../../graph/columns.ts'
import { plain } from '../../graph/connection.ts'

/** A property as it was read: its type as Neo4j names it, and its value; whole numbers and temporal values as text. */
export interface Property {
  readonly key: string
  readonly type: string
  readonly value: unknown
}

/** A property that a literal cannot hold: the function that makes it from one, for each item where it is a list. */
export interface Made {
  readonly key: string
  readonly maker: string
  readonly isList: boolean
}

/** Properties as Cypher text: what literals hold, and what is to be made of further literals. */
export interface Written {
  readonly plain: string
  readonly made: readonly Made[]
  readonly source: string
}

const MAKERS: Readonly<Record<string, string>> = {
  DATE: 'date',
  'LOCAL DATETIME': 'localdatetime',
  'ZONED DATETIME': 'datetime',
  'LOCAL TIME': 'localtime',
  'ZONED TIME': 'time',
  DURATION: 'duration',
  POINT: 'point',
}

/** Writes properties in the order of their keys. */
export function written(properties: readonly Property[]): Written {
  const made: Made[] = []
  const plainEntries: string[] = []
  const sourceEntries: string[] = []
  for (const property of properties.toSorted((one, other) => (one.key < other.key ? -1 : 1))) {
    const { key, type, value } = property
    const maker = makerOf(type, value)
    const write = maker === undefined ? (item: unknown) => literal(item, type) : sourceLiteral
    const isList = Array.isArray(value)
    const entry = `${name(key)}: ${isList ? `[${value.map(write).join(', ')}]` : write(value)}`
    if (maker === undefined) plainEntries.push(entry)
    else {
      made.push({ key, maker, isList })
      sourceEntries.push(entry)
    }
  }
  return { plain: `{${plainEntries.join(', ')}}`, made, source: `{${sourceEntries.join(', ')}}` }
}

function makerOf(type: string, value: unknown): string | undefined {
  const item = /^LIST<(.*)> NOT NULL$/.exec(type)?.[1] ?? type
  const maker = MAKERS[item.replace(/ NOT NULL$/, '')]
  if (maker !== undefined) return maker
  const usual = [value].flat().every(number => typeof number !== 'number' || Number.isFinite(number))
  return usual ? undefined : 'toFloat'
}

/** What a maker takes: text, but for a point the map of its numbers. */
function sourceLiteral(value: unknown): string {
  const point = plain(value)
  if (!isMap(point)) return text(String(value))
  const parts = ['x', 'y', 'z'].flatMap(axis =>
    typeof point[axis] === 'number' ? [`${axis}: ${float(point[axis])}`] : [],
  )
  return `{srid: ${String(point.srid)}, ${parts.join(', ')}}`
}

function literal(value: unknown, type: string): string {
  if (typeof value === 'number') return float(value)
  if (typeof value === 'boolean') return String(value)
  return /^(LIST<)?INTEGER\b/.test(type) ? String(value) : text(String(value))
}

/** Without a point or an exponent Neo4j would read a whole number. */
function float(value: number): string {
  const digits = Object.is(value, -0) ? '-0' : String(value)
  return /[.e]/.test(digits) ? digits : `${digits}.0`
}

const ESCAPED: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  "'": "\\'",
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
}

const text = (value: string) => `'${value.replace(/[\\'\n\r\t]/g, sign => ESCAPED[sign] ?? sign)}'`

/** A label, type or key, in backticks. */
export const name = (value: string) => `\`${value.replaceAll('`', '``')}\``
