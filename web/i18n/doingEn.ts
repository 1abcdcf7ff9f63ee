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
    chosenTools: 'With what is chosen',
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
    expanded: (name: string, along: string | null, count: number) =>
      `Expanded ${name}${along === null ? '' : `, “${along}”`}: ${brought(count)}`,
    collapsed: (name: string, along: string | null, count: number) =>
      `Collapsed ${name}${along === null ? '' : `, “${along}”`}: ${left(count)}`,
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
