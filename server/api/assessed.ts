import type { Assessment } from '../evidence/status.ts'
import { statusReason, wouldChange } from '../evidence/wording.ts'
import type { Context, Language } from './context.ts'
import type { AssessedThing } from './loaders.ts'
import { nameIn } from './names.ts'
import { entityAt } from './resolvers/references.ts'

/** The fields that a link and the occurrence of an event share, read from the claims themselves. */
export const assessedResolvers = <Row>(thingOf: (row: Row) => AssessedThing) => {
  const assess = (row: Row, { loaders }: Context) => loaders.assessment.load(thingOf(row))
  const worded =
    (say: typeof statusReason | typeof wouldChange) =>
    async (row: Row, { language }: { readonly language: Language }, context: Context) => {
      const assessment = await assess(row, context)
      const names = await namesIn(assessment, language, context)
      const matter = thingOf(row).ends === undefined ? 'occurrence' : 'link'
      return say(assessment, { language, matter, nameOf: id => names.get(id) ?? id })
    }
  return {
    statusReason: worded(statusReason),
    wouldChange: worded(wouldChange),
    contestedBy: async (row: Row, _: unknown, context: Context) => {
      const { contestedBy } = await assess(row, context)
      return Promise.all(contestedBy.map(id => entityAt(id, context)))
    },
    origins: async (row: Row, _: unknown, context: Context) => (await assess(row, context)).origins,
  }
}

/** The names of everybody whom a sentence about the evidence may mention. */
async function namesIn(assessment: Assessment, language: Language, context: Context) {
  const { firmSpeakers, looseSpeakers, deniedBy, doubtedBy, notConfirmedBy, contestedBy, origins } =
    assessment
  const speakers = [firmSpeakers, looseSpeakers, deniedBy, doubtedBy, notConfirmedBy, contestedBy].flat()
  const ids = new Set([...speakers, ...origins.map(({ speakerId }) => speakerId)].filter(id => id !== null))
  const entities = await Promise.all([...ids].map(id => entityAt(id, context)))
  return new Map(entities.map(entity => [entity.id, nameIn(entity, language)]))
}
