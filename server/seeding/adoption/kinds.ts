import { numberAt, textAt, textsAt } from '../../graph/columns.ts'
import { type Graph, int, type Row, type Transaction } from '../../graph/connection.ts'
import { quoted } from '../../graph/relations.ts'
import { type Kind, VOCABULARY_LIMIT, type Vocabulary } from '../../graph/vocabulary.ts'
import { IS_FOREIGN, OWN_LABELS } from './foreign.ts'
import { familyOf, freeLook, type Look } from './kindLook.ts'
import { type Naming, namingOf } from './naming.ts'
import { wordsOf } from './words.ts'

/** What the nodes to adopt are: their labels, and how many nodes of the graph bear each. */
export interface LabelSurvey {
  readonly nodes: number
  readonly highestId: number
  readonly combinations: readonly (readonly string[])[]
  readonly breadths: ReadonlyMap<string, number>
}

const MOST_COMBINATIONS = 20_000
const LONG = { timeoutMs: 300_000 }

const COMBINATIONS = /* cypher */ `
  MATCH (n)
  WHERE ${IS_FOREIGN}
  RETURN labels(n) AS labels, count(*) AS nodes, max(id(n)) AS highest
  ORDER BY nodes DESC, labels LIMIT $limit`

const BREADTHS = /* cypher */ `
  MATCH (n)
  UNWIND labels(n) AS label
  RETURN label, count(*) AS nodes
  ORDER BY label LIMIT $limit`

export async function surveyLabels(graph: Graph): Promise<LabelSurvey> {
  const limit = int(MOST_COMBINATIONS)
  const rows = await graph.read(COMBINATIONS, { limit }, LONG)
  const breadths = rows.length === 0 ? [] : await graph.read(BREADTHS, { limit }, LONG)
  return {
    nodes: rows.reduce((sum, row) => sum + numberAt(row, 'nodes'), 0),
    highestId: Math.max(-1, ...rows.map(row => numberAt(row, 'highest'))),
    combinations: rows.map(row => textsAt(row, 'labels')),
    breadths: new Map(breadths.map(row => [textAt(row, 'label'), numberAt(row, 'nodes')])),
  }
}

/** The label that says most: the rarest; those that are ours say nothing unless they are all there is. */
export function kindLabelOf(labels: readonly string[], breadths: ReadonlyMap<string, number>): string {
  const own = labels.filter(label => !OWN_LABELS.some(ours => ours === label))
  const breadth = (label: string) => breadths.get(label) ?? 0
  const [rarest] = own.toSorted((one, other) => breadth(one) - breadth(other) || (one < other ? -1 : 1))
  return rarest ?? (labels.includes('Actor') ? 'Actor' : 'Entity')
}

/** A kind of the nodes to adopt. */
export interface AdoptedKind {
  readonly label: string
  /** Its words: "product category". */
  readonly words: string
  readonly naming: Naming
}

export interface Kinds {
  readonly of: (labels: readonly string[]) => AdoptedKind
  readonly decisions: readonly string[]
}

// Each kind of its own once there; a kind that a person or a seed wrote stays as it is, but for how many nodes bear its label.
const REGISTER = /* cypher */ `
  UNWIND $rows AS row
  MERGE (kind:EntityKind {name: row.name})
  ON CREATE SET kind += row.written
  SET kind.breadth = toInteger(row.breadth)`

/** Has every kind of the nodes to adopt in the vocabulary, and finds out how its nodes are named. */
export async function registerKinds(
  graph: Graph,
  survey: LabelSurvey,
  { vocabulary, write }: { readonly vocabulary: Vocabulary; readonly write: Write },
): Promise<Kinds> {
  const { breadths, combinations } = survey
  const labels = [...new Set(combinations.map(each => kindLabelOf(each, breadths)))].sort()
  const used = await looksInUse(graph, vocabulary)
  const kinds = new Map<string, AdoptedKind>()
  const rows: Row[] = []
  const decisions: string[] = []
  for (const label of labels) {
    const known = vocabulary.kinds.get(label)
    const naming = namingOf(await samplesOf(graph, label))
    const words = known?.labels.en ?? (wordsOf(label).join(' ') || label)
    kinds.set(label, { label, words, naming })
    const room = vocabulary.kinds.size + rows.length < VOCABULARY_LIMIT
    const look = known ?? freeLook(label, used)
    if (known !== undefined || room)
      rows.push({ name: label, breadth: breadths.get(label) ?? 0, written: rowOf(words, look) })
    if (known === undefined) used.push(look)
    decisions.push(kindDecision(label, { known, words, look, naming }))
  }
  await write(tx => tx.run(REGISTER, { rows }))
  const fallback: AdoptedKind = { label: 'Entity', words: 'entity', naming: namingOf([]) }
  return { decisions, of: each => kinds.get(kindLabelOf(each, breadths)) ?? fallback }
}

/** Runs statements in one transaction of the adoption. */
export type Write = <T>(work: (tx: Transaction) => Promise<T>) => Promise<T>

const rowOf = (words: string, { group, icon, acts }: Look) => ({ label: words, group, icon, acts })

function kindDecision(
  label: string,
  { known, words, look, naming }: { known: Kind | undefined; words: string; look: Look; naming: Naming },
): string {
  const shown = known === undefined ? drawn(label, look) : 'a kind that the vocabulary has'
  return `Label ${label}: kind "${words}", ${shown}; named by ${naming.names[0]?.join(' and ') ?? 'nothing of theirs'}: ${naming.why}`
}

function drawn(label: string, { icon, group }: Look): string {
  const family = familyOf(label)
  return family === undefined
    ? `drawn as ${icon} in a hue of its own (${group}): its name is no word that is known here`
    : `drawn as ${icon} among ${group}: "${family.word}" is such a word`
}

const SAMPLE = 500
const WITHOUT_LABEL = /* cypher */ `
  MATCH (n)
  WHERE all(label IN labels(n) WHERE label = 'Entity')
  RETURN properties(n) AS properties
  ORDER BY id(n) LIMIT $sample`

/** Nodes of a label, the same ones however many of them are adopted already. */
async function samplesOf(graph: Graph, label: string): Promise<readonly Row[]> {
  // The label comes from the database's own answer, quoted: it cannot be a parameter where the plan shall use it.
  const cypher =
    label === 'Entity'
      ? WITHOUT_LABEL
      : /* cypher */ `MATCH (n:${quoted(label)}) RETURN properties(n) AS properties LIMIT $sample`
  const rows = await graph.read(cypher, { sample: int(SAMPLE) }, LONG)
  return rows.map(row => withoutOurs(Object(row.properties)))
}

const OURS = new Set(['entityId', 'entityNameFrom', 'searchKey', 'linkDegree'])

/** The properties that a script wrote, on a node that may be adopted already. */
export function withoutOurs(properties: Row): Row {
  const from = textsAt(properties, 'entityNameFrom')
  const adopted = 'entityNameFrom' in properties && from[0] !== 'displayName'
  return Object.fromEntries(
    Object.entries(properties).filter(([key]) => !OURS.has(key) && !(adopted && key === 'displayName')),
  )
}

/** Kinds that have entities, or were adopted: their looks are taken. */
async function looksInUse(graph: Graph, vocabulary: Vocabulary): Promise<Look[]> {
  const counts = new Map(
    (await graph.read(BREADTHS, { limit: int(MOST_COMBINATIONS) }, LONG)).map(row => [
      textAt(row, 'label'),
      numberAt(row, 'nodes'),
    ]),
  )
  return [...vocabulary.kinds.values()].filter(({ name }) => (counts.get(name) ?? 0) > 0)
}
