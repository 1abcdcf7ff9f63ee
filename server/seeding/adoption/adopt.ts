import type { Graph, Transaction } from '../../graph/connection.ts'
import { readVocabulary } from '../../graph/vocabulary.ts'
import { PATIENT } from '../ledger.ts'
import type { Touched } from '../touched.ts'
import { adoptClaims, type ClaimAdoption } from './claims.ts'
import { registerKinds, surveyLabels, type Write } from './kinds.ts'
import { adoptLinks } from './links.ts'
import { adoptNodes } from './nodes.ts'
import { registerRelations } from './relations.ts'

/** What an adoption did, and what it decided. */
export interface Adoption {
  /** Nodes that are entities now. */
  readonly entities: number
  /** Relationships that are links now. */
  readonly links: number
  readonly claims: number
  /** What it created beside them, and how many properties it set. */
  readonly created: { readonly nodes: number; readonly relationships: number; readonly properties: number }
  /** What the roll-up has to look at. */
  readonly touched: Touched
  /** One line a label, a type, and what was left out; each with its reason. */
  readonly decisions: readonly string[]
}

export interface AdoptOptions {
  /** Makes sure, in each transaction, that nobody else is seeding. */
  readonly assertHeld: (tx: Transaction) => Promise<void>
  readonly tell: (what: 'nodes' | 'relationships', done: number, of: number) => void
}

const WRITING = { timeoutMs: 600_000 }

/**
 * Takes in what plain scripts wrote: nodes become entities, relationships links, and what relationships say of their sources
 * claims. Only adds; what is adopted already stays as it is, so that a second adoption finds nothing to do, and one that was
 * cut short is completed by the next. @throws {GraphError}, {SeedError} LOCKED
 */
export async function adopt(graph: Graph, { assertHeld, tell }: AdoptOptions): Promise<Adoption> {
  const write: Write = work =>
    graph.write(async tx => {
      await assertHeld(tx)
      return work(tx)
    }, WRITING)
  const vocabulary = await readVocabulary(graph)
  const alone = await holdsNothingOfOurs(graph)
  const survey = await surveyLabels(graph)
  const kinds = survey.nodes === 0 ? undefined : await registerKinds(graph, survey, { vocabulary, write })
  const entities =
    kinds === undefined
      ? { nodes: 0, properties: 0, decisions: [] }
      : await adoptNodes(graph, { survey, kinds, write, tell: (done, of) => tell('nodes', done, of) })
  const types = await registerRelations(graph, { vocabulary, write })
  const links = await adoptLinks(graph, { types, write, tell: (done, of) => tell('relationships', done, of) })
  const claims = await adoptClaims(graph, write)
  return {
    entities: entities.nodes,
    links: links.links,
    claims: claims.claims,
    touched: alone ? { ids: new Set(claims.links), documents: new Set() } : 'anything',
    created: created(claims, entities.properties + links.properties),
    decisions: [...(kinds?.decisions ?? []), ...entities.decisions, ...types.decisions, ...claims.decisions],
  }
}

const NOTHING_OF_OURS = /* cypher */ `
  RETURN NOT EXISTS { MATCH (entity:Entity) WHERE entity.entityId > '' }
    AND NOT EXISTS { MATCH (claim:Claim) WHERE claim.claimId > '' } AS alone
  ORDER BY alone LIMIT 1`

/** Then all summaries are the adoption's own, but for those of links that it gave claims or dates. */
async function holdsNothingOfOurs(graph: Graph): Promise<boolean> {
  const [row] = await graph.read(NOTHING_OF_OURS, {}, PATIENT)
  return row?.alone === true
}

const created = ({ claims, documents, relationships, properties }: ClaimAdoption, before: number) => ({
  nodes: claims + documents,
  relationships,
  properties: properties + before,
})

/** Whether there was anything to adopt. */
export const adoptedAnything = ({ entities, links, created: { nodes, properties } }: Adoption) =>
  entities + links + nodes + properties > 0

/** "171 nodes are entities now, 253 relationships links, 12 claims". */
export function adoptionInWords({ entities, links, claims }: Adoption): string {
  const count = (number: number, one: string, many: string) =>
    `${number.toLocaleString('en')} ${number === 1 ? one : many}`
  return [
    count(entities, 'node is an entity now', 'nodes are entities now'),
    count(links, 'relationship a link', 'relationships links'),
    ...(claims > 0 ? [`${count(claims, 'claim', 'claims')} made of the sources they name`] : []),
  ].join(', ')
}
