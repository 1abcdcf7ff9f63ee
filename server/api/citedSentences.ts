import type { Link } from '../graph/link.ts'
import type { Path } from '../graph/paths.ts'
import type { Context, Language } from './context.ts'
import { linkSentence } from './resolvers/link.ts'

/** A link in words. */
export interface CitedSentence {
  readonly text: string
  readonly link: Link
}

/** A path as text: each link as a sentence that begins with the entity reached so far. */
export const sentencesOf = (
  { entityIds, links }: Path,
  language: Language,
  context: Context,
): Promise<CitedSentence[]> =>
  Promise.all(
    links.map(async (link, at) => ({
      link,
      text: await linkSentence(link, entityIds[at] ?? link.sourceId, language, context),
    })),
  )
