import { quoteUrlOf } from '../quoteUrl.ts'
import type { AttributionResolvers, ClaimResolvers } from '../schema.generated.ts'
import { shortfallsIn } from '../shortfalls.ts'
import { documentAt, entityAt } from './references.ts'

export const Claim: ClaimResolvers = {
  link: ({ linkId }, _, { loaders }) => (linkId === null ? null : loaders.link.load(linkId)),
  subject: ({ subjectId }, _, context) => entityAt(subjectId, context),
  object: ({ objectId }, _, context) => (objectId === null ? null : entityAt(objectId, context)),
  document: ({ documentId }, _, context) => (documentId === null ? null : documentAt(documentId, context)),
  origin: ({ originId }, _, context) => (originId === null ? null : documentAt(originId, context)),
  shortfalls: (claim, { language }, context) => shortfallsIn(claim, language, context),
  quoteUrl: ({ quote, documentUrl }) => quoteUrlOf(documentUrl, quote),
}

export const Attribution: AttributionResolvers = {
  by: ({ byId }, _, context) => (byId === null ? null : entityAt(byId, context)),
  document: ({ documentId }, _, { loaders }) =>
    documentId === null ? null : loaders.document.load(documentId),
}
