import type { Caller } from '../../access/caller.ts'
import { summaryOf } from '../../graph/summary.ts'
import type { Context } from '../context.ts'
import { badInput, forbidden } from '../errors.ts'
import type { Happening, Happenings } from '../happenings.ts'
import type { MutationResolvers, SubscriptionResolvers } from '../schema.generated.ts'
import type { SeedProgress } from '../seedDesk.ts'
import type { Stream } from '../stream.ts'

export const Mutation: MutationResolvers = {
  checkSeed: (_, script, { caller, desk, gone }) => {
    requireEditor(caller)
    return desk.check(script, gone)
  },
  applySeed: (_, script, { caller, desk }) => {
    requireEditor(caller)
    return desk.apply(script)
  },
}

export const Subscription: SubscriptionResolvers = {
  seeding: {
    subscribe: (_, __, context) => followed(context.desk.seeding, context),
    resolve: (progress: SeedProgress) => progress,
  },
  graphChanged: {
    subscribe: (_, __, context) => followed(context.desk.changed, context),
    resolve: async (_: true, __: object, { graph, vocabulary }: Context) =>
      summaryOf(graph, await vocabulary()),
  },
}

function requireEditor({ role }: Caller): void {
  if (role !== 'editor')
    throw forbidden(
      "Only an editor may check and apply seeds: a program of the machine that a server runs on which is not public, or whoever has an editor's token.",
    )
}

/** What happens, from where the client left off, with the ids to go on from. */
function followed<Value>(happenings: Happenings<Value>, { stream, gone }: Context) {
  if (stream === undefined) throw badInput('Subscriptions are answered at /graphql/stream alone.')
  stream.at = happenings.latest
  return placed(happenings.since(stream.lastEventId, gone), stream)
}

async function* placed<Value>(happening: AsyncIterable<Happening<Value>>, stream: Stream) {
  for await (const { id, value } of happening) {
    stream.at = id
    yield value
  }
}
