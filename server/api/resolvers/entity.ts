import { nameIn } from '../../graph/names.ts'
import { kindOfLabels } from '../../graph/vocabulary.ts'
import { claimList, linkList } from '../connections.ts'
import { filterOf } from '../filters.ts'
import type { EntityResolvers, LinkCountResolvers } from '../schema.generated.ts'
import { relationOf } from './link.ts'

export const Entity: EntityResolvers = {
  kind: async ({ labels }, _, { vocabulary }) => kindOfLabels(labels, await vocabulary()),
  name: (entity, { language }) => nameIn(entity, language ?? null),
  names: ({ names }) => names,
  properties: ({ foreign }) => foreign,
  linkCounts: (entity, { filter }, { loaders }) => loaders.linkCounts.load({ entity, filter }),
  links: async (entity, { direction, filter, ...page }, context) =>
    linkList(context, { entity, direction, filter: filterOf(filter, await context.vocabulary()) }, page),
  claims: ({ id }, page, context) => claimList(context, { scope: 'subject', id, stances: null }, page),
  statements: ({ id }, page, context) => claimList(context, { scope: 'speaker', id, stances: null }, page),
}

export const LinkCount: LinkCountResolvers = {
  relation: ({ type }, _, context) => relationOf(type, context),
}
