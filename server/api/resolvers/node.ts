import type { AssessedResolvers, NodeResolvers } from '../schema.generated.ts'

/** Ids are unique over all types by their shape: `doc:…` a document, `doc:…#…` a claim, `…~…~…` a link, else an entity. */
export function typeOfId(id: string): 'Claim' | 'Document' | 'Link' | 'Entity' {
  if (id.includes('#')) return 'Claim'
  if (id.startsWith('doc:')) return 'Document'
  return id.includes('~') ? 'Link' : 'Entity'
}

export const Node: NodeResolvers = { __resolveType: ({ id }) => typeOfId(id) }

export const Assessed: AssessedResolvers = {
  __resolveType: row => ('sourceId' in row ? 'Link' : 'Occurrence'),
}
