import type { Speaker } from '../evidence/evidence.ts'
import type { Matter } from '../evidence/phrases.ts'
import type { Assessment } from '../evidence/status.ts'
import { statusReason, type Telling, wouldChange } from '../evidence/wording.ts'
import { nameIn } from '../graph/names.ts'
import type { Context, Language } from './context.ts'
import type { AssessedThing } from './loaders.ts'
import { entityAt } from './resolvers/references.ts'

/** The fields that a link and the occurrence of an event share, read from the claims themselves. */
export const assessedResolvers = <Row>(thingOf: (row: Row) => AssessedThing) => {
  const assess = (row: Row, { loaders }: Context) => loaders.assessment.load(thingOf(row))
  const worded =
    (say: typeof statusReason | typeof wouldChange) =>
    async (row: Row, { language }: { readonly language: Language }, context: Context) => {
      const assessment = await assess(row, context)
      return say(assessment, await tellingOf(thingOf(row), speakersOf(assessment), language, context))
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

/** How to tell of something: its language, its matter, and how those whom it may mention are called. */
export async function tellingOf(
  thing: AssessedThing,
  mentioned: readonly Speaker[],
  language: Language,
  context: Context,
): Promise<Telling> {
  const ids = new Set(mentioned.filter(id => id !== null))
  const entities = await Promise.all([...ids].map(id => entityAt(id, context)))
  const names = new Map(entities.map(entity => [entity.id, nameIn(entity, language)]))
  const matter: Matter = thing.ends === undefined ? 'occurrence' : 'link'
  return { language, matter, nameOf: id => names.get(id) ?? id }
}

function speakersOf(assessment: Assessment): readonly Speaker[] {
  const { firmSpeakers, looseSpeakers, deniedBy, doubtedBy, notConfirmedBy, contestedBy, origins } =
    assessment
  const originators = origins.map(({ speakerId }) => speakerId)
  return [firmSpeakers, looseSpeakers, deniedBy, doubtedBy, notConfirmedBy, contestedBy, originators].flat()
}
