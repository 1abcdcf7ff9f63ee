import { mapAt, numberAt, textAt, textsAt } from '../../graph/columns.ts'
import { type Graph, int, type Row, type Transaction } from '../../graph/connection.ts'
import { shownNames } from '../entitySummary.ts'
import { digestOf, IdGiver, idOf, stemOf, type Unnamed } from './entityIds.ts'
import { conflictOf, IS_FOREIGN, isUsableId } from './foreign.ts'
import type { Kinds, LabelSurvey, Write } from './kinds.ts'
import { nameOf } from './naming.ts'
import { wordsOf } from './words.ts'

/** So many nodes are read, or written in one transaction. */
const PAGE = 5_000
const LONG = { timeoutMs: 120_000 }

const FOREIGN_NODES = /* cypher */ `
  UNWIND range($from, $to) AS number
  MATCH (n)
  WHERE id(n) = number AND ${IS_FOREIGN}
  RETURN id(n) AS node, labels(n) AS labels, properties(n) AS properties
  ORDER BY node LIMIT $page`

const THESE_NODES = /* cypher */ `
  UNWIND $nodes AS number
  MATCH (n)
  WHERE id(n) = toInteger(number)
  RETURN id(n) AS node, labels(n) AS labels, properties(n) AS properties
  ORDER BY node LIMIT $page`

const TAKEN = /* cypher */ `
  MATCH (entity:Entity)
  WHERE entity.entityId IN $ids
  RETURN entity.entityId AS id
  ORDER BY id LIMIT $limit`

const LAST_NUMBER = /* cypher */ `
  MATCH (entity:Entity)
  WHERE entity.entityId STARTS WITH $stem
  RETURN coalesce(max(toIntegerOrNull(substring(entity.entityId, size($stem)))), 1) AS last
  ORDER BY last LIMIT 1`

/** Foreign entities whose own id is no text. */
const STRANGE_IDS = /* cypher */ `
  MATCH (n:Entity)
  WHERE n.entityId IS NOT NULL AND NOT valueType(n.entityId) STARTS WITH 'STRING'
  RETURN count(n) AS nodes
  ORDER BY nodes LIMIT 1`

const ADOPT = /* cypher */ `
  UNWIND $rows AS row
  MATCH (n)
  WHERE id(n) = toInteger(row.node)
  SET n:Entity,
      n.entityId = row.entityId,
      n.entityNameFrom = row.from,
      n.displayName = row.displayName,
      n.searchKey = row.searchKey,
      n.linkDegree = 0`

interface Waiting extends Unnamed {
  readonly node: number
  /** The script gave it an id that can be ours. */
  readonly own: boolean
}

export interface NodeAdoption {
  readonly nodes: number
  readonly properties: number
  readonly decisions: readonly string[]
}

export interface NodeTask {
  readonly survey: LabelSurvey
  readonly kinds: Kinds
  readonly write: Write
  readonly tell: (done: number, of: number) => void
}

/**
 * Makes entities of all foreign nodes. Ids are given in the order of names and contents, so that the same nodes get the same
 * ones however often the work is cut short: what is done then is the beginning of it. Holds a name and a number of each node
 * in memory, and the properties of one page.
 */
export async function adoptNodes(graph: Graph, task: NodeTask): Promise<NodeAdoption> {
  const { waiting, conflicts } = await waitingNodes(graph, task)
  const lastNumber = async (stem: string) => {
    const [row = {}] = await graph.read(LAST_NUMBER, { stem: `${stem}-` }, LONG)
    return numberAt(row, 'last')
  }
  const giver = new IdGiver(lastNumber)
  let nodes = 0
  let properties = 0
  for (let at = 0; at < waiting.length; at += PAGE) {
    const page = waiting.slice(at, at + PAGE)
    const result = await task.write(tx => adoptPage(tx, page, { kinds: task.kinds, giver, conflicts }))
    nodes += result.nodes
    properties += result.properties
    task.tell(Math.min(at + PAGE, waiting.length), waiting.length)
  }
  const [row = {}] = await graph.read(STRANGE_IDS, {}, LONG)
  if (task.survey.nodes > 0 && numberAt(row, 'nodes') > 0) conflicts.set('entityId', numberAt(row, 'nodes'))
  return { nodes, properties, decisions: [...conflicts].map(conflictDecision) }
}

const conflictDecision = ([property, nodes]: readonly [string, number]) =>
  `${nodes.toLocaleString('en')} ${nodes === 1 ? 'node is' : 'nodes are'} left out: ${property} is a property of Attest's, and what they have there is another thing`

async function waitingNodes(graph: Graph, { survey, kinds }: NodeTask) {
  const waiting: Waiting[] = []
  const conflicts = new Map<string, number>()
  for (let from = 0; from <= survey.highestId; from += PAGE) {
    const parameters = { from: int(from), to: int(from + PAGE - 1), page: int(PAGE) }
    for (const row of await graph.read(FOREIGN_NODES, parameters, LONG)) {
      const properties = mapAt(row, 'properties')
      const conflict = conflictOf(properties)
      if (conflict === undefined) waiting.push(waitingNode(row, properties, kinds))
      else conflicts.set(conflict, (conflicts.get(conflict) ?? 0) + 1)
    }
  }
  return { waiting: waiting.sort(inOrder), conflicts }
}

function waitingNode(row: Row, properties: Row, kinds: Kinds): Waiting {
  const node = numberAt(row, 'node')
  const { entityId } = properties
  if (isUsableId(entityId)) return { node, base: entityId, digest: '', own: true }
  const { label, words, naming } = kinds.of(textsAt(row, 'labels'))
  const { text } = nameOf(properties, naming, words)
  const kindId = idOf(wordsOf(label).join(' ')) || 'entity'
  return { node, base: (text && idOf(text)) || kindId, digest: digestOf(properties), own: false }
}

const inOrder = (one: Waiting, other: Waiting) =>
  Number(other.own) - Number(one.own) ||
  compared(one.base, other.base) ||
  compared(one.digest, other.digest) ||
  one.node - other.node

const compared = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)

interface PageTask {
  readonly kinds: Kinds
  readonly giver: IdGiver
  readonly conflicts: Map<string, number>
}

async function adoptPage(tx: Transaction, page: readonly Waiting[], { kinds, giver, conflicts }: PageTask) {
  const ids = [...new Set(page.flatMap(each => [each.base, stemOf(each)]))]
  const taken = await tx.run(TAKEN, { ids, limit: int(ids.length) })
  giver.knows(taken.rows.map(row => textAt(row, 'id')))
  const given = new Map<number, string>()
  for (const each of page) {
    const id = each.own ? giver.take(each.base) : await giver.give(each)
    if (id !== undefined) given.set(each.node, id)
    else conflicts.set('entityId', (conflicts.get('entityId') ?? 0) + 1)
  }
  const { rows } = await tx.run(THESE_NODES, { nodes: [...given.keys()], page: int(page.length) })
  const adopted = rows.map(row => adoptedRow(row, given, kinds))
  const { counters } = await tx.change(ADOPT, { rows: adopted })
  return { nodes: adopted.length, properties: counters.propertiesSet }
}

function adoptedRow(row: Row, given: ReadonlyMap<number, string>, kinds: Kinds) {
  const node = numberAt(row, 'node')
  const entityId = given.get(node) ?? ''
  const properties = mapAt(row, 'properties')
  const { words, naming } = kinds.of(textsAt(row, 'labels'))
  const { from } = nameOf(properties, naming, words)
  return { node, entityId, from, ...shownNames(entityId, { ...properties, entityNameFrom: from }) }
}
