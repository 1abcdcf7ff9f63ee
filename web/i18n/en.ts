import type { Modality } from '../graph/network.ts'
import { askingEn } from './askingEn.ts'
import { doingEn } from './doingEn.ts'
import { listsEn } from './listsEn.ts'
import { panelEn } from './panelEn.ts'
import { countedWords } from './plurals.ts'
import { termsEn } from './termsEn.ts'
import { viewsEn } from './viewsEn.ts'

type Stance = 'ASSERTS' | 'DOUBTS' | 'DOES_NOT_CONFIRM' | 'DENIES'

const counted = countedWords('en')

const entities = counted({ one: n => `${n} entity`, other: n => `${n} entities` })
const links = counted({ one: n => `${n} link`, other: n => `${n} links` })
const claims = counted({ one: n => `${n} claim`, other: n => `${n} claims` })
const filters = counted({ one: n => `${n} filter`, other: n => `${n} filters` })
const filtersHide = counted({ one: n => `${n} filter hides`, other: n => `${n} filters hide` })
const documentCount = counted({ one: n => `${n} document`, other: n => `${n} documents` })
const originCount = counted({ one: n => `${n} origin`, other: n => `${n} origins` })
const origins = counted({ one: n => `${n} independent origin`, other: n => `${n} independent origins` })

const stances: Record<Stance, string> = {
  ASSERTS: 'Asserts',
  DOUBTS: 'Doubts',
  DOES_NOT_CONFIRM: 'Does not confirm',
  DENIES: 'Denies',
}

const stanceHeads: Record<Stance, string> = {
  ASSERTS: 'Asserting',
  DOUBTS: 'Doubting',
  DOES_NOT_CONFIRM: 'Not confirming',
  DENIES: 'Denying',
}

const modalities: Record<Modality, string> = {
  ACTUAL: 'actual',
  SCHEDULED: 'scheduled',
  PLANNED: 'planned',
  EXPECTED: 'expected',
  PROPOSED: 'proposed',
  CONDITIONAL: 'conditional',
  THREATENED: 'threatened',
}

/** What goes wrong, by code: what happened and what to do. */
const failures: Record<string, string> = {
  UNREACHABLE: 'The server does not answer. Your view is kept.',
  GRAPH_UNAVAILABLE: 'The database does not answer. Your view is kept.',
  QUERY_TIMEOUT:
    'The database took too long. Wait a moment and try again, or ask for less: fewer entities, a narrower filter. Your view is kept.',
  OVERLOADED: 'Too many questions at once. Wait a moment and try again. Your view is kept.',
  QUERY_TOO_COMPLEX:
    'Too much asked for at once. Ask for less: fewer entities, a narrower filter. Your view is kept.',
  UNAUTHENTICATED: 'Your token is valid no more. Load the page again to give another one.',
  BAD_USER_INPUT: 'The server does not understand the question. Your view is kept.',
}
const failed = 'The server failed to answer. Your view is kept.'

export const en = {
  locale: 'en',
  comma: ', ',
  skipToContent: 'Skip to the network',
  app: {
    views: 'Views',
    network: 'Network',
    table: 'Table',
    graphql: 'GraphQL',
    copyLink: 'Copy the address of this view',
    linkCopied: 'The address of this view is copied.',
    linkNotCopied: 'The browser does not let the page copy. The address bar holds this view.',
    theme: 'Theme',
    themeDark: 'Switch to the dark theme',
    themeLight: 'Switch to the light theme',
    language: 'العربية',
    languageShort: 'ع',
    close: 'Close',
    back: 'Back',
    forward: 'Forward',
    filters: 'Filters',
  },
  legend: {
    title: 'Legend and filters',
    kinds: 'Kinds',
    statuses: 'Status of links',
    relations: 'Relations',
    collapse: 'Collapse the legend',
    expand: 'Open the legend',
    moreRelations: counted({ one: n => `${n} more relation`, other: n => `${n} more relations` }),
    fewerRelations: 'Fewer relations',
    event: (status: string) => `Event, ${status.toLowerCase()}`,
    hidden: 'hidden',
  },
  map: {
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Fit the network',
    tidy: 'Tidy the map',
    lasso: 'Choose with a lasso',
    description: (e: number, l: number) =>
      `${entities(e)} and ${links(l)}. Arrow keys move the map, plus and minus zoom, 0 shows all. The table has everything the map shows.`,
    hiddenByHand: counted({ one: n => `${n} taken off the map`, other: n => `${n} taken off the map` }),
    putBack: 'Put back',
    paleBy: (l: number, f: number) => `${links(l)} made pale by ${filters(f)}`,
    lens: (name: string, hops: number, beyond: number) =>
      `Within ${hops} ${hops === 1 ? 'link' : 'links'} of ${name}; ${beyond} further away ${beyond === 1 ? 'is' : 'are'} pale`,
    lensOff: 'Lens off',
    tools: 'Map tools',
    drawn: (e: number, l: number) => `${entities(e)} and ${links(l)} drawn`,
    withoutLinks: counted({
      one: n => `${n} entity without links`,
      other: n => `${n} entities without links`,
    }),
    inAll: (n: number) => `${entities(n)} in the graph`,
    ofAll: (n: number) => `the most linked of ${entities(n)}`,
    showMostLinked: (n: number) => `Show the ${n} most linked`,
    showAll: 'Show all of them',
    hiddenBy: (l: number, f: number) => `${links(l)} hidden by ${filters(f)}`,
    unknown: (ids: string) => `Not in this graph: ${ids}. The rest is shown.`,
    added: counted({ one: k => `${k} entity added`, other: k => `${k} entities added` }),
    nothingAdded: 'All of them are on the map already.',
    left: counted({ one: n => `${n} more link`, other: n => `${n} more links` }),
    leftUncounted: 'more links than were counted',
    tooMany: (n: number) =>
      `The map holds ${n} entities at most: nothing was added. Take some off, or expand one relation.`,
  },
  signIn: {
    title: 'A token, please',
    explanation:
      'This server answers whoever has a token. Paste yours; it is forgotten when you close this tab.',
    enter: 'Enter',
  },
  states: {
    loading: 'Loading the network…',
    slow: 'Still loading. A first start takes a little longer.',
    emptyTitle: 'No data yet',
    empty:
      'Seed a script of your own, or load the article that ships with Attest: in its folder, with the settings (ATTEST_GRAPH, NEO4J_URI) it was started with.',
    filtered: (f: number, l: number) => `Nothing left to draw: ${filtersHide(f)} all ${links(l)}.`,
    clearFilters: 'Clear filters',
    failed: 'No answer',
    tryAgain: 'Try again',
    broken: 'This part of the page broke. The rest works on.',
    failure: (code: string) => failures[code] ?? failed,
    notFound: (id: string) => `Nothing here is called “${id}”.`,
    waiting: 'Loading…',
    gone: 'The server does not answer. What is here keeps working, and Attest tries again by itself.',
    tryNow: 'Try now',
    back: 'The server answers again.',
    lookAgain: 'Look again',
    noSources:
      'No link in this graph has a source: each is what a script wrote. Claims with quotes make them checkable.',
    cut: (wanted: number, most: number) =>
      `${wanted} entities are asked for, and the map holds ${most}: the first ${most} are shown.`,
  },
  evidence: {
    panel: 'Evidence',
    link: 'Link',
    document: 'Document',
    origins,
    claims,
    claimsFrom: (n: number, from: number) => `${claims(n)}, ${origins(from)}`,
    wouldChange: 'What would change this',
    pinned: (status: string) => `Set by a person; the rule alone says: ${status}.`,
    eventWeaker: (event: string, status: string) =>
      `Whether it happened at all: ${event} is ${status.toLowerCase()}.`,
    held: 'Held',
    happened: 'When',
    reportedBy: 'Reported by',
    note: 'Note',
    confidence: 'Confidence',
    confidenceOf: (n: number) => `${n} of 100, one reader’s`,
    unknown: 'unknown',
    heldUnknown: 'start unknown, true as of the report',
    since: (from: string) => `since ${from}`,
    until: (to: string) => `until ${to}, start unknown`,
    fromTo: (from: string, to: string) => `${from} to ${to}`,
    still: 'still so',
    claimsHead: 'Claims',
    noClaims: 'No source is recorded.',
    hedge: (word: string) => `hedged: “${word}”`,
    deprecated: (reason: string) => `withdrawn: ${reason}`,
    inferred: 'a reader’s inference',
    readHere: (language: string) => `read here, in ${language}`,
    readHerePlain: 'read here',
    unnamedSpeaker: 'Somebody not named',
    untitled: 'Document',
    open: 'Open at the sentence',
    archive: 'Archive copy',
    copy: 'Copy citation',
    claim: 'Claim',
    openAbout: 'Open what it is about',
    claimedOn: 'Said on',
    namedSubject: 'Subject, as it is called there',
    namedObject: 'Object, as it is called there',
    basis: 'How it came in',
    copied: 'Copied',
    originsHead: 'Independent origins',
    originsOf: (documents: number, n: number) => `${documentCount(documents)}, ${originCount(n)}`,
    noOrigins: 'None: nobody named says so firmly and in a known place.',
    counts: 'counts: named, firm, its own origin',
    also: (subject: string, verb: string) => `${subject} also ${verb}`,
    didItHappen: 'Did it happen?',
  },
  entity: {
    names: 'Names',
    aliases: 'Also called',
    ids: 'Elsewhere',
    links: 'Links',
    entitiesCount: entities,
    linksCount: links,
    noLinks: 'No links.',
    expandMore: (n: number) => `show ${n}`,
    expandAll: 'Show all on the map',
    onMap: 'on the map',
    ofOnMap: (shown: number, all: string) => `${shown} of ${all} on the map`,
    atLeast: (n: number) => `at least ${n}`,
    claimsAbout: 'Said about it',
    saidByIt: 'What it said, as a source',
    more: 'Show more',
    properties: 'Other properties',
  },
  document: {
    published: 'Published',
    publisher: 'Publisher',
    language: 'Language',
    cites: 'Rests on',
    citedBy: 'Rested on by',
    claims: 'Claims it supports',
    open: 'Open the page',
    noPage: 'No page is known.',
  },
  stances,
  stanceHeads,
  modalities,
  ...doingEn,
  ...viewsEn,
  ...askingEn,
  ...listsEn,
  ...panelEn,
  ...termsEn,
}

/** Every word of the page; the other languages have the same keys, or they do not compile. */
export type Words = typeof en
