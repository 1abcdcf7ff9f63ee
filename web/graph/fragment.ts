/**
 * The view as the fragment of the address: `#at=iran~BACKS~kataib-hezbollah&hide=status.ALLEGED&show=iran,iraq`.
 * What is as it is at first is left out; what would be long or unreadable written out is packed.
 */
import { type Content, FIRST_CONTENT, type Lens } from './content.ts'
import {
  CHOICE_PARTS,
  type Choice,
  type ChoicePart,
  EVERY_NUMBER,
  type Filter,
  NO_FILTER,
  RANGE_PARTS,
  type Range,
} from './filter.ts'
import { type Packed, packed, unpacked } from './packing.ts'
import { FIRST_VIEW, type List, type View } from './view.ts'

/** A longer address is cut by some programs that pass it on; positions are left out of it. */
export const LONGEST_FRAGMENT = 8192

/** From so many characters on, a list of entities is packed instead of written out. */
const PACK_FROM = 400

/** What a name of each part of the filter begins with. */
const PREFIXES: Record<ChoicePart, string> = {
  kinds: 'kind',
  relations: 'relation',
  statuses: 'status',
  modalities: 'modality',
}

/** The fragment of a view, without its `#`, whole however long; empty for the first view. */
export function wholeFragmentOf(view: View): string {
  const { content } = view
  const parts = [
    view.tab === FIRST_VIEW.tab ? '' : `tab=${view.tab}`,
    view.list === FIRST_VIEW.list ? '' : `list=${view.list}`,
    view.selectedId === null ? '' : `at=${written(view.selectedId)}`,
    listed('chosen', view.chosenIds),
    ...filterParts(content.filter),
    content.fades ? 'fade=yes' : '',
    content.lens === null
      ? ''
      : `lens=${[`${content.lens.hops}`, ...content.lens.entityIds].map(written).join()}`,
    listed('without', content.hiddenIds),
    listed('pins', content.pinnedIds),
    ...contentParts(content),
  ]
  return parts.filter(Boolean).join('&')
}

/** The fragment of a view; where it would be too long, without the positions. Says whether it holds everything. */
export function fragmentOf(view: View): { fragment: string; isWhole: boolean } {
  const whole = wholeFragmentOf(view)
  if (whole.length <= LONGEST_FRAGMENT) return { fragment: whole, isWhole: true }
  const content = { ...view.content, positions: null }
  return { fragment: wholeFragmentOf({ ...view, content }), isWhole: false }
}

/** The view of a fragment. What cannot be read is as in the first view: an address is typed and cut by people. */
export function viewOf(fragment: string): View {
  const parts = partsOf(fragment)
  const list = (name: string) => namesOf(parts.get(name) ?? '')
  const at = parts.get('at')
  const shown = parts.get('show')
  const { base, expansions, positions } = unpacked(parts.get('pack') ?? '')
  return {
    content: {
      base: shown === undefined ? base : namesOf(shown),
      expansions,
      hiddenIds: list('without'),
      pinnedIds: list('pins'),
      filter: filterOf(parts),
      fades: parts.get('fade') === 'yes',
      lens: lensOf(list('lens')),
      positions,
    },
    selectedId: at ? read(at) : null,
    chosenIds: list('chosen'),
    tab: parts.get('tab') === 'table' ? 'table' : FIRST_VIEW.tab,
    list: LISTS.find(each => each === parts.get('list')) ?? FIRST_VIEW.list,
  }
}

const LISTS: readonly List[] = ['links', 'entities', 'claims']

function partsOf(fragment: string): Map<string, string> {
  const parts = new Map<string, string>()
  for (const part of fragment.replace(/^#/, '').split('&')) {
    const cut = part.indexOf('=')
    if (cut > 0) parts.set(part.slice(0, cut), part.slice(cut + 1))
  }
  return parts
}

function contentParts({ base, expansions, positions }: Content): string[] {
  const plain = base === null ? '' : `show=${base.map(written).join()}`
  const isShort = base === null || plain.length < PACK_FROM
  const rest: Packed = { base: isShort ? null : base, expansions, positions }
  const isEmpty = rest.base === null && expansions.length === 0 && positions === null
  return [isShort ? plain : '', isEmpty ? '' : `pack=${packed(rest)}`]
}

function filterParts(filter: Filter): string[] {
  const named = (only: boolean) =>
    CHOICE_PARTS.filter(part => filter[part].only === only).flatMap(part =>
      filter[part].names.map(name => `${PREFIXES[part]}.${name}`),
    )
  const ranges = RANGE_PARTS.filter(part => filter[part] !== EVERY_NUMBER).map(part => {
    const { least, most } = filter[part]
    return least === null && most === null ? '' : `${part}=${least ?? ''}-${most ?? ''}`
  })
  return [listed('hide', named(false)), listed('only', named(true)), ...ranges]
}

function filterOf(parts: ReadonlyMap<string, string>): Filter {
  const hide = namesOf(parts.get('hide') ?? '')
  const only = namesOf(parts.get('only') ?? '')
  const choice = (part: ChoicePart): Choice => {
    const onlyThese = namesAfter(PREFIXES[part], only)
    if (onlyThese.length > 0) return { only: true, names: onlyThese }
    return { only: false, names: namesAfter(PREFIXES[part], hide) }
  }
  return {
    ...NO_FILTER,
    ...Object.fromEntries(CHOICE_PARTS.map(part => [part, choice(part)])),
    ...Object.fromEntries(RANGE_PARTS.map(part => [part, rangeOf(parts.get(part) ?? '')])),
  }
}

function namesAfter(prefix: string, names: readonly string[]): string[] {
  return names.filter(name => name.startsWith(`${prefix}.`)).map(name => name.slice(prefix.length + 1))
}

function rangeOf(text: string): Range {
  const [, least = '', most = ''] = /^(\d{0,6})-(\d{0,6})$/.exec(text) ?? []
  if (least === '' && most === '') return EVERY_NUMBER
  return { least: least === '' ? null : Number(least), most: most === '' ? null : Number(most) }
}

function lensOf([hops = '', ...entityIds]: readonly string[]): Lens | null {
  return /^[1-9]$/.test(hops) && entityIds.length > 0 ? { entityIds, hops: Number(hops) } : FIRST_CONTENT.lens
}

function listed(name: string, names: readonly string[]): string {
  return names.length === 0 ? '' : `${name}=${names.map(written).join()}`
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
