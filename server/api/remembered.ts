import type { Entity } from '../graph/entity.ts'
import type { Link } from '../graph/link.ts'
import type { Context } from './context.ts'

/** What an answer brought along need not be read again for `source`, `target` and sentences. */
export function remembered<
  Found extends { readonly entities?: readonly Entity[]; readonly links: readonly Link[] },
>({ loaders }: Context, found: Found): Found {
  for (const entity of found.entities ?? []) loaders.entity.meet(entity.id, entity)
  // What a lens shows of a link holds for this answer alone.
  for (const link of found.links) if (link.lens === undefined) loaders.link.meet(link.id, link)
  return found
}
