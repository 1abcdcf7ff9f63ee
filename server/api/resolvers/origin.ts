import type { OriginResolvers } from '../schema.generated.ts'
import { documentAt, entityAt } from './references.ts'

export const Origin: OriginResolvers = {
  speaker: ({ speakerId }, _, context) => entityAt(speakerId, context),
  document: ({ documentId }, _, context) => documentAt(documentId, context),
}
