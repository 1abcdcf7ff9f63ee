import { claimList } from '../connections.ts'
import type { DocumentResolvers } from '../schema.generated.ts'
import { documentAt, entityAt } from './references.ts'

export const Document: DocumentResolvers = {
  publisher: ({ publisherId }, _, context) => (publisherId === null ? null : entityAt(publisherId, context)),
  cites: ({ cites }, _, context) => cites.map(id => documentAt(id, context)),
  citedBy: ({ citedBy }, _, context) => citedBy.map(id => documentAt(id, context)),
  claims: ({ id }, page, context) => claimList(context, id, { scope: 'document', stances: null }, page),
}
