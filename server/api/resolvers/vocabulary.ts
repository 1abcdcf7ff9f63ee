import { STATUSES } from '../../evidence/claim.ts'
import { statusLabel } from '../../evidence/wording.ts'
import { wordingIn } from '../../graph/names.ts'
import type { EntityKindResolvers, RelationTypeResolvers, VocabularyResolvers } from '../schema.generated.ts'
import { ruleOf } from '../statusRules.ts'

export const Vocabulary: VocabularyResolvers = {
  kinds: ({ kinds }) => [...kinds.values()],
  relations: ({ relations }) => [...relations.values()],
  statuses: (_, { language }) =>
    STATUSES.map(status => ({
      status,
      label: statusLabel(status, language),
      rule: ruleOf(status, language),
    })),
}

export const EntityKind: EntityKindResolvers = {
  label: ({ labels }, { language }) => wordingIn(labels, language),
  count: async ({ name }, _, { loaders }) => (await loaders.counts()).kinds.get(name) ?? 0,
}

export const RelationType: RelationTypeResolvers = {
  label: ({ labels }, { language }) => wordingIn(labels, language),
  inverseLabel: ({ inverseLabels }, { language }) => wordingIn(inverseLabels, language),
  count: async ({ name }, _, { loaders }) => (await loaders.counts()).relations.get(name) ?? 0,
}
