import { plain, type Row } from './connection.ts'

export const LONGEST_TEXT = 1_000
export const LONGEST_LIST = 100

/** What a plain script wrote on a node or relationship, without our own properties; long values are cut and say so. */
export function foreignProperties(
  properties: Row,
  isOurs: (key: string) => boolean,
): Record<string, unknown> {
  const foreign = Object.keys(properties)
    .filter(key => !isOurs(key))
    .sort()
  return Object.fromEntries(foreign.map(key => [key, cut(plain(properties[key]))]))
}

function cut(value: unknown): unknown {
  if (typeof value === 'string' && value.length > LONGEST_TEXT)
    return `${value.slice(0, LONGEST_TEXT)}… (cut: ${value.length} characters in all)`
  if (Array.isArray(value)) {
    const kept = value.slice(0, LONGEST_LIST).map(cut)
    return value.length > LONGEST_LIST ? [...kept, `… (cut: ${value.length} items in all)`] : kept
  }
  return value
}
