import { type Filter, passes } from './filter.ts'
import type { LinkStatus, Network } from './network.ts'

/** What a row of the legend stands for: a kind, an event's occurrence, or what the links have that pass a filter. */
export type Trait =
  | { readonly kind: string }
  | { readonly occurrence: LinkStatus }
  | { readonly links: Filter }

/** Who in a network has it: the entities themselves, or both ends of the links. */
export function bearersOf({ entities, links }: Network, trait: Trait): string[] {
  if ('links' in trait) {
    const ends = links.filter(link => passes(trait.links, link)).flatMap(end => [end.sourceId, end.targetId])
    return [...new Set(ends)]
  }
  const bears = (entity: Network['entities'][number]) =>
    'kind' in trait ? entity.kind === trait.kind : entity.occurrence === trait.occurrence
  return entities.filter(bears).map(entity => entity.id)
}
