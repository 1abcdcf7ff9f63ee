// 2,000 entities and 10,000 links, 1,900 of them of the first entity: above the hub cap.
export const HUB = 'e0000000'
export const SOMEBODY = 'e0000500'
const SOMEBODY_ELSE = 'e0000700'
const SPEAKER = 'e0000004'
const NAME = 'Dikaka Kabaro'
const DOCUMENT = 'doc:d000000'
const CLAIM = 'doc:d000000#0-40~asserts~e0000000~ARMS~e0000013~e0000004'

type Read = readonly [name: string, mostHits: number, query: string]

/** Operations, and how often they may touch the store at most. */
export const READS: readonly Read[] = [
  ['an entity', 20, `{ entity(id: "${SOMEBODY}") { name } }`],
  ['the counts of its relations', 300, `{ entity(id: "${SOMEBODY}") { linkCounts { count } } }`],
  ['the counts of a hub', 200, `{ entity(id: "${HUB}") { linkCounts { count } } }`],
  ['its links', 500, `{ entity(id: "${SOMEBODY}") { links { edges { node { id } } } } }`],
  ['the links of a hub', 4_000, `{ entity(id: "${HUB}") { links { edges { node { id } } } } }`],
  [
    'the last links of a hub',
    4_000,
    `{ entity(id: "${HUB}") { links(last: 25) { edges { node { id } } } } }`,
  ],
  [
    'the links of one relation and direction of a hub',
    600,
    `{ entity(id: "${HUB}") { links(direction: IN, filter: { relations: ["SUPPORTS"] }) { edges { node { id } } } } }`,
  ],
  [
    'the links of a hub that meet conditions',
    8_000,
    `{ entity(id: "${HUB}") { links(filter: { statuses: [CONFIRMED] }) { edges { node { id } } } } }`,
  ],
  [
    'a neighbourhood',
    10_000,
    `{ neighbourhood(ids: ["${SOMEBODY}"], depth: 2) { links { id } more { hidden } } }`,
  ],
  [
    'the neighbourhood of a hub',
    15_000,
    `{ neighbourhood(ids: ["${HUB}"], depth: 2) { links { id } more { hidden } } }`,
  ],
  ['the overview', 30_000, '{ overview { links { id } unlinked } }'],
  [
    'links between entities',
    5_000,
    `{ between(ids: ["${SOMEBODY}", "${HUB}", "e0000001"]) { links { id } } }`,
  ],
  ['entities by name', 300, '{ entities { edges { node { id } } } }'],
  ['entities by number of links', 300, '{ entities(order: DEGREE) { edges { node { id } } } }'],
  ['a search', 2_000, '{ search(text: "kar") { score } }'],
  ['a completion', 10_000, '{ complete(text: "who backs ka") { text } }'],
  [
    'one shortest path',
    2_000,
    `{ paths(among: ["${SOMEBODY}", "${SOMEBODY_ELSE}"], mode: SHORTEST) { more } }`,
  ],
  ['all shortest paths', 2_000, `{ paths(among: ["${SOMEBODY}", "${SOMEBODY_ELSE}"]) { more } }`],
  ['a link', 50, `{ link(id: "${SOMEBODY}~SUPPORTS~${HUB}") { id } }`],
  ['all links', 3_000, '{ links { edges { node { id } } } }'],
  ['the number of all links', 3_000, '{ links { totalCount } }'],
  ['all claims', 5_000, '{ claims { edges { node { quote } } } }'],
  ['all documents', 1_000, '{ documents { edges { node { id } } } }'],
  [
    'the claims on links',
    2_000,
    `{ entity(id: "${SOMEBODY}") { links { edges { node { statusReason claims { edges { node { quote } } } } } } } }`,
  ],
  ['what somebody said', 5_000, '{ entity(id: "e0000004") { statements { edges { node { quote } } } } }'],
  ['the counts of the vocabulary', 100, '{ vocabulary { relations { count } kinds { count } } }'],
  ['a claim by its id', 300, `{ node(id: "${CLAIM}") { id } }`],
  [
    'a document with what it cites',
    60,
    `{ document(id: "${DOCUMENT}") { title cites { id } citedBy { id } } }`,
  ],
  ['links whose ends may have been merged', 30, `{ link(id: "${SOMEBODY}~SUPPORTS~nobody") { id } }`],
  [
    'the number of links of a relation',
    2_000,
    '{ links(filter: { relations: ["SUPPORTS"] }) { totalCount } }',
  ],
  ['the last of all links', 2_000, '{ links(last: 25) { edges { node { id } } } }'],
  ['the last entities', 400, '{ entities(last: 25) { edges { node { id } } } }'],
  ['entities by links, from the end', 600, '{ entities(order: DEGREE, last: 25) { edges { node { id } } } }'],
  ['the last documents', 1_200, '{ documents(last: 25) { totalCount edges { node { id } } } }'],
  [
    'claims of speakers',
    8_000,
    `{ claims(filter: { speakers: ["${SPEAKER}"], stances: [ASSERTS] }) { totalCount edges { node { id } } } }`,
  ],
  [
    'claims of documents',
    8_000,
    `{ claims(filter: { documents: ["${DOCUMENT}"] }) { totalCount edges { node { id } } } }`,
  ],
  [
    'the claims of a document',
    8_000,
    `{ document(id: "${DOCUMENT}") { claims { totalCount edges { node { id } } } } }`,
  ],
  [
    'the claims about somebody',
    150,
    `{ entity(id: "${SOMEBODY}") { claims { totalCount edges { node { id } } } } }`,
  ],
  [
    'the number of claims on links',
    1_500,
    `{ entity(id: "${SOMEBODY}") { links { edges { node { claims { totalCount } } } } } }`,
  ],
  [
    'why links have their status',
    1_200,
    `{ entity(id: "${SOMEBODY}") { links(first: 5) { edges { node { wouldChange contestedBy { id } } } } } }`,
  ],
  [
    'paths with their sentences',
    25_000,
    `{ paths(among: ["${SOMEBODY}", "${SOMEBODY_ELSE}"], mode: NEXT_BEST) { paths { sentences { text citations { id } } } } }`,
  ],
  [
    'longer paths to somebody with more links than are followed',
    10_000,
    `{ paths(among: ["${SPEAKER}", "${SOMEBODY_ELSE}"], mode: NEXT_BEST, maxLength: 2) { paths { length } } }`,
  ],
  [
    'somebody’s links as known on a day',
    2_500,
    `{ entity(id: "${SOMEBODY}") { linkCounts(filter: { reportedBy: "2024-01-01" }) { count } links(filter: { reportedBy: "2024-01-01" }) { totalCount edges { node { status statusReason } } } } }`,
  ],
  ['the number of a hub’s links', 4_000, `{ entity(id: "${HUB}") { links { totalCount } } }`],
  ['the number of somebody’s links', 600, `{ entity(id: "${SOMEBODY}") { links { totalCount } } }`],
  [
    'the counts of a hub under a condition',
    12_000,
    `{ entity(id: "${HUB}") { linkCounts(filter: { statuses: [CONFIRMED] }) { count } } }`,
  ],
  [
    'who somebody supports',
    800,
    `{ ask(phrase: "who supports ${NAME}") { understood suggestions subgraph { links { id } } } }`,
  ],
  [
    'what is denied',
    20_000,
    '{ ask(phrase: "what is denied") { understood subgraph { links { id } } claims { totalCount } } }',
  ],
  ['who is next in a sentence', 1_500, '{ complete(text: "who supports ") { text } }'],
  ['who is next before a verb', 1_500, `{ complete(text: "${NAME} ") { text } }`],
  ['who reports', 15_000, '{ complete(text: "what does ka") { text } }'],
  ['what may have happened', 1_500, '{ complete(text: "did ") { text } }'],
]

/** What counts, or looks for what no index holds: it looks at everything up to a cap, and sorts none of it. */
export const READS_OF_MANY: readonly Read[] = [
  [
    'links that meet conditions',
    400_000,
    '{ links(filter: { statuses: [CONFIRMED], minConfidence: 50 }) { totalCount edges { node { id } } } }',
  ],
  ['the number of entities', 6_000, '{ entities { totalCount } }'],
  [
    'entities of a kind',
    15_000,
    '{ entities(filter: { kinds: ["State"], relations: ["SUPPORTS"], minDegree: 2 }) { totalCount edges { node { id } } } }',
  ],
  ['the number of all claims', 15_000, '{ claims { totalCount } }'],
  [
    'claims that hold a text',
    20_000,
    '{ claims(filter: { text: "report" }) { totalCount edges { node { id } } } }',
  ],
  [
    'links according to somebody',
    400_000,
    `{ links(filter: { accordingTo: ["${SPEAKER}"] }) { totalCount edges { node { status } } } }`,
  ],
  [
    'what rests on one source',
    150_000,
    '{ ask(phrase: "what rests on one source") { understood subgraph { links { id } } } }',
  ],
  [
    'what is disputed',
    400_000,
    '{ ask(phrase: "what is disputed") { understood subgraph { links { id } } claims { totalCount } } }',
  ],
  ['questions to begin with', 200_000, '{ questions }'],
  [
    'what is in the graph',
    12_000,
    '{ graph { entities links claims documents seeds { id } integrity { ranAt } } }',
  ],
]
