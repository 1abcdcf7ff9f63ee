import { nameIn } from '../../graph/names.ts'
import { kindOfLabels } from '../../graph/vocabulary.ts'
import { claimList, linkList } from '../connections.ts'
import type { EntityResolvers, LinkCountResolvers } from '../schema.generated.ts'
import { relationOf } from './link.ts'

export const Entity: EntityResolvers = {
  kind: async ({ labels }, _, { vocabulary }) => kindOfLabels(labels, await vocabulary()),
  name: (entity, { language }) => nameIn(entity, language ?? null),
  names: ({ names }) => names,
  properties: ({ foreign }) => foreign,
  linkCounts: (entity, { filter }, { loaders }) => loaders.linkCounts(entity.id, { filter }),
  links: (entity, { direction, filter, ...page }, context) =>
    linkList(context, entity, { direction, filter }, page),
  claims: ({ id }, page, context) => claimList(context, id, { scope: 'subject', stances: null }, page),
  statements: ({ id }, page, context) => claimList(context, id, { scope: 'speaker', stances: null }, page),
}

export const LinkCount: LinkCountResolvers = {
  relation: ({ type }, _, context) => relationOf(type, context),
}
