import { sentenceOf, verbFor } from '../../evidence/sentences.ts'
import type { Entity } from '../../graph/entity.ts'
import type { Link as LinkRow } from '../../graph/link.ts'
import { nameIn } from '../../graph/names.ts'
import { relationOfType } from '../../graph/vocabulary.ts'
import { assessedResolvers } from '../assessed.ts'
import { once, type Soon, together } from '../atOnce.ts'
import { claimList } from '../connections.ts'
import type { Context, Language } from '../context.ts'
import { badInput } from '../errors.ts'
import { fromVocabulary } from '../knownVocabulary.ts'
import type { AssessedThing } from '../loaders.ts'
import type { LinkResolvers } from '../schema.generated.ts'
import { entityAt } from './references.ts'

export const thingOfLink = ({
  id,
  sourceId,
  targetId,
  status,
  ruleStatus,
  lens,
}: LinkRow): AssessedThing => ({
  evidenceId: id,
  ends: [sourceId, targetId],
  status,
  ruleStatus,
  lens,
})

export const Link: LinkResolvers = {
  relation: ({ type }, _, context) => relationOf(type, context),
  relationName: ({ type }) => type,
  source: ({ sourceId }, _, context) => entityAt(sourceId, context),
  target: ({ targetId }, _, context) => entityAt(targetId, context),
  sentence: (link, { from, language }, context) =>
    linkSentence(link, from ?? link.sourceId, language, context),
  verb: ({ type, sourceId }, { language }, context) =>
    once(together([relationOf(type, context), entityAt(sourceId, context)]), ([{ labels }, source]) =>
      verbFor(source, labels, language),
    ),
  inverseVerb: ({ type, targetId }, { language }, context) =>
    once(together([relationOf(type, context), entityAt(targetId, context)]), ([{ inverseLabels }, target]) =>
      verbFor(target, inverseLabels, language),
    ),
  ...assessedResolvers(thingOfLink),
  qualifiers: async ({ type, foreign }, _, context) => {
    const { qualifiers } = await relationOf(type, context)
    return picked(foreign, key => qualifiers.includes(key))
  },
  properties: async ({ type, foreign }, _, context) => {
    const { qualifiers } = await relationOf(type, context)
    return picked(foreign, key => !qualifiers.includes(key))
  },
  claims: ({ id, lens }, { stances, ...page }, context) =>
    claimList(context, id, { scope: 'link', stances: stances ?? null, lens }, page),
}

export const relationOf = (type: string, context: Context) =>
  fromVocabulary(context, known => relationOfType(type, known))

/** A link as a sentence that begins with one of its ends. @throws {GraphQLError} where that is none of them. */
export function linkSentence(
  link: LinkRow,
  from: string,
  language: Language,
  context: Context,
): Soon<string> {
  const { type, sourceId, targetId, status, modality } = link
  if (from !== sourceId && from !== targetId)
    throw badInput(`from is "${from}"; this link has the ends "${sourceId}" and "${targetId}".`)
  const party = (entity: Entity) => ({ name: nameIn(entity, language), feminine: entity.feminine })
  return once(
    together([relationOf(type, context), entityAt(sourceId, context), entityAt(targetId, context)]),
    ([relation, source, target]) =>
      sentenceOf(
        {
          source: party(source),
          target: party(target),
          relation,
          from: from === sourceId ? 'source' : 'target',
          status,
          modality,
        },
        language,
      ),
  )
}

const picked = (properties: Readonly<Record<string, unknown>>, keep: (key: string) => boolean) =>
  Object.fromEntries(Object.entries(properties).filter(([key]) => keep(key)))
