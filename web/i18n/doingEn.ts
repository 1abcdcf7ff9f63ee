import { countedWords } from './plurals.ts'

const counted = countedWords('en')

const brought = counted({ one: n => `${n} came`, other: n => `${n} came` })
const left = counted({ one: n => `${n} left`, other: n => `${n} left` })

/** The words of what can be done with entities, and of what has been done. */
export const doingEn = {
  menu: {
    title: 'What can be done',
    open: 'Open the evidence',
    expand: (links: number) => `Expand (${links})`,
    expandFurther: (seen: number, total: number | null) =>
      total === null ? `Expand further (${seen} links so far)` : `Expand further (${seen} of ${total} links)`,
    collapse: 'Collapse',
    hide: 'Take off the map',
    pin: 'Pin',
    release: 'Release',
    lens: (hops: number) =>
      hops === 1 ? 'Only neighbours stand out' : `Only within ${hops} links stand out`,
    lensOff: 'Lens off',
    chooseNeighbours: 'Choose with neighbours',
    chooseEnds: 'Choose both ends',
    chooseAll: 'Choose all',
    chooseNone: 'Choose none',
    invert: 'Choose the others',
    neighbours: 'With neighbours',
    onlyThese: 'Show only these',
    onlyRelation: (label: string) => `Only “${label}”`,
    everyRelation: 'Every relation',
    hideRelation: (label: string) => `Without “${label}”`,
    putBack: counted({ one: n => `Put ${n} back on the map`, other: n => `Put ${n} back on the map` }),
    chosen: counted({ one: n => `${n} chosen`, other: n => `${n} chosen` }),
    chosenEntities: counted({ one: n => `${n} entity chosen`, other: n => `${n} entities chosen` }),
    chosenTools: 'With what is chosen',
  },
  narrow: {
    narrow: 'Narrow',
    title: 'Narrow the links',
    kinds: 'Other end',
    statuses: 'Status',
    held: 'Held',
    heldFrom: 'Held on or after',
    heldTo: 'Held on or before',
    undated: 'also where nobody says when',
    reported: 'Known by',
    reportedBy: 'Reported on or before',
    wrongDay: 'Not used: this is no day, or the first lies after the last.',
    clear: 'All links again',
    of: (n: string, links: string) => `${n} of ${links}`,
    showThese: (n: number) => `Show ${n} on the map`,
    otherwise: 'Expanded otherwise',
    all: 'all links',
    many: 'many',
    filteredOut: counted({ one: n => `${n} hidden by filters`, other: n => `${n} hidden by filters` }),
    besides: counted({
      one: n => `${n} filter of the legend hides what does not pass it, whatever comes from here.`,
      other: n => `${n} filters of the legend hide what does not pass them, whatever comes from here.`,
    }),
    along: (verb: string) => `“${verb}”`,
    heldIn: (from: string | null, to: string | null) =>
      from === null
        ? `held ${to} or earlier`
        : to === null
          ? `held ${from} or later`
          : `held ${from} – ${to}`,
    datedOnly: 'dated',
    knownBy: (day: string) => `known by ${day}`,
  },
  history: {
    title: 'History',
    undo: 'Undo',
    redo: 'Redo',
    undoThis: (what: string) => `Undo: ${what}`,
    redoThis: (what: string) => `Redo: ${what}`,
    undid: (what: string) => `Undone: ${what}`,
    redid: (what: string) => `Done again: ${what}`,
    went: (what: string) => `Now at: ${what}`,
    older: 'Older steps are not listed',
    nobody: 'nobody',
    andMore: (name: string, more: number) => `${name} and ${more} more`,
    began: 'As it was at first',
    'cleared filters': 'Filters cleared',
    tidied: 'Map tidied',
    'put back': 'All put back on the map',
    'took the lens off': 'Lens off',
    expanded: (what: string, count: number) => `Expanded ${what}: ${brought(count)}`,
    collapsed: (what: string, count: number) => `Collapsed ${what}: ${left(count)}`,
    added: (names: string) => `Added ${names}`,
    replaced: (names: string) => `Only ${names}`,
    hid: (names: string) => `Took ${names} off the map`,
    pinned: (names: string) => `Pinned ${names}`,
    released: (names: string) => `Released ${names}`,
    moved: (names: string) => `Moved ${names}`,
    switched: (name: string) => `Filter: ${name}`,
    'chose only': (name: string) => `Filter: only ${name}`,
    'chose all': (part: string) => `No filter: ${part}`,
    bounded: (part: string) => `Filter: ${part}`,
    fadedOn: 'Filters make pale',
    fadedOff: 'Filters hide',
    'looked through a lens': (name: string, hops: number) =>
      `Lens: within ${hops} ${hops === 1 ? 'link' : 'links'} of ${name}`,
    opened: (name: string | null) => (name === null ? 'Opened an address' : `Opened “${name}”`),
    parts: {
      kinds: 'kinds',
      relations: 'relations',
      statuses: 'statuses',
      modalities: 'what is meant',
      sources: 'independent origins',
      confidence: 'confidence',
    },
  },
}
