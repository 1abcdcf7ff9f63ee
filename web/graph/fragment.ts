/**
 * The view as the fragment of the address: `#at=iran~BACKS~kataib-hezbollah&hide=status.ALLEGED&show=iran,iraq`.
 * What is as it is at first is left out; a list of entities that is long when written out is packed.
 */
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate'
import type { LinkStatus } from './network.ts'
import { FIRST_VIEW, type Hidden, type View } from './view.ts'

/** From so many characters on, a list of entities is packed instead of written out. */
const PACK_FROM = 400

const STATUSES: readonly string[] = [
  'CONFIRMED',
  'REPORTED',
  'ALLEGED',
  'UNCONFIRMED',
  'DISPUTED',
  'DENIED',
  'RETRACTED',
  'UNSOURCED',
] satisfies LinkStatus[]

/** The fragment of a view, without its `#`; empty for the first view. */
export function fragmentOf(view: View): string {
  const parts: string[] = []
  const hide = [
    ...view.hidden.kinds.map(name => `kind.${name}`),
    ...view.hidden.statuses.map(name => `status.${name}`),
    ...view.hidden.relations.map(name => `relation.${name}`),
  ]
  if (view.tab !== 'network') parts.push(`tab=${view.tab}`)
  if (view.selectedId !== null) parts.push(`at=${written(view.selectedId)}`)
  if (hide.length > 0) parts.push(`hide=${hide.map(written).join(',')}`)
  if (view.entityIds !== null) parts.push(listed(view.entityIds))
  return parts.join('&')
}

/** The view of a fragment. What cannot be read is as in the first view: an address is typed and cut by people. */
export function viewOf(fragment: string): View {
  const parts = new Map<string, string>()
  for (const part of fragment.replace(/^#/, '').split('&')) {
    const cut = part.indexOf('=')
    if (cut > 0) parts.set(part.slice(0, cut), part.slice(cut + 1))
  }
  const shown = parts.get('show')
  const packed = parts.get('pack')
  const at = parts.get('at')
  return {
    entityIds: shown !== undefined ? namesOf(shown) : packed !== undefined ? unpacked(packed) : null,
    selectedId: at ? read(at) : null,
    hidden: hiddenOf(namesOf(parts.get('hide') ?? '')),
    tab: parts.get('tab') === 'table' ? 'table' : FIRST_VIEW.tab,
  }
}

function hiddenOf(names: readonly string[]): Hidden {
  const of = (part: string) =>
    names.filter(name => name.startsWith(`${part}.`)).map(name => name.slice(part.length + 1))
  const isStatus = (name: string): name is LinkStatus => STATUSES.includes(name)
  return { kinds: of('kind'), statuses: of('status').filter(isStatus), relations: of('relation') }
}

function listed(ids: readonly string[]): string {
  const plain = ids.map(written).join(',')
  return plain.length < PACK_FROM ? `show=${plain}` : `pack=${packed(ids)}`
}

function namesOf(text: string): string[] {
  return text.split(',').filter(Boolean).map(read)
}

/** Escapes what would end a part or a name; `~`, `:` and letters of any script stay readable. */
function written(name: string): string {
  return name.replace(/[%&=,#\s]/g, encodeURIComponent)
}

function read(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text // a lone % that nobody escaped: the name as it stands
  }
}

function packed(ids: readonly string[]): string {
  const bytes = deflateSync(strToU8(ids.join(',')), { level: 9 })
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}

function unpacked(text: string): string[] | null {
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
    const bytes = Uint8Array.from(binary, letter => letter.charCodeAt(0))
    return strFromU8(inflateSync(bytes)).split(',').filter(Boolean)
  } catch {
    return null // cut while copying: the overview is shown, which the person can see
  }
}
