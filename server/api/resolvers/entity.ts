import { verbFor } from '../../evidence/sentences.ts'
import type { Entity as EntityRow } from '../../graph/entity.ts'
import type { LinkCount as Count } from '../../graph/linkCounts.ts'
import { nameIn } from '../../graph/names.ts'
import { kindOfLabels } from '../../graph/vocabulary.ts'
import { once } from '../atOnce.ts'
import { claimList, linkList } from '../connections.ts'
import { fromVocabulary } from '../knownVocabulary.ts'
import type { EntityResolvers, LinkCountResolvers } from '../schema.generated.ts'
import { relationOf } from './link.ts'

/** How many links of a relation and a direction an entity has. */
export interface EntityLinkCount extends Count {
  readonly entity: EntityRow
}

export const Entity: EntityResolvers = {
  kind: ({ labels }, _, context) => fromVocabulary(context, known => kindOfLabels(labels, known)),
  name: (entity, { language }) => nameIn(entity, language ?? null),
  names: ({ names }) => names,
  properties: ({ foreign }) => foreign,
  linkCounts: async (entity, { filter }, { loaders }) =>
    (await loaders.linkCounts(entity.id, { filter })).map(count => ({
      ...count,
      entity,
    })),
  links: (entity, { direction, filter, ...page }, context) =>
    linkList(context, entity, { direction, filter }, page),
  claims: ({ id }, page, context) => claimList(context, id, { scope: 'subject', stances: null }, page),
  statements: ({ id }, page, context) => claimList(context, id, { scope: 'speaker', stances: null }, page),
}

export const LinkCount: LinkCountResolvers = {
  relation: ({ type }, _, context) => relationOf(type, context),
  verb: ({ type, direction, entity }, { language }, context) =>
    once(relationOf(type, context), ({ labels, inverseLabels }) =>
      verbFor(entity, direction === 'in' ? inverseLabels : labels, language),
    ),
}
