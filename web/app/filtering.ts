/** What the legend lets through, and what stands out of it. */
import type { Content, Lens } from '../graph/content.ts'
import {
  type ChoicePart,
  type FilterPart,
  NO_FILTER,
  onlyThis,
  type Range,
  type RangePart,
  toggled,
  without,
  withRange,
} from '../graph/filter.ts'
import type { Ground } from './explorer.ts'

export interface Filtering {
  /** Switches a name of the legend off, or on again. */
  toggle(part: ChoicePart, name: string): void
  /** Lets just this name of a part through; all of them again where it was the only one. */
  only(part: ChoicePart, name: string): void
  /** Lets everything of a part through. */
  every(part: FilterPart): void
  bound(part: RangePart, range: Range): void
  clearFilters(): void
  /** Draws what the filters take away pale, or not at all. */
  fade(on: boolean): void
  /** Lets only what is near these entities stand out; null ends that. */
  look(lens: Lens | null): void
}

export function filtering({ act }: Ground): Filtering {
  const filter = (content: Content, next: Content['filter']): Content => ({ ...content, filter: next })
  return {
    toggle: (part, name) =>
      act({ did: 'switched', part, name }, content => filter(content, toggled(content.filter, part, name))),
    only: (part, name) =>
      act({ did: 'chose only', part, name }, content =>
        filter(content, onlyThis(content.filter, part, name)),
      ),
    every: part => act({ did: 'chose all', part }, content => filter(content, without(content.filter, part))),
    bound: (part, range) =>
      act({ did: 'bounded', part, range }, content =>
        filter(content, withRange(content.filter, part, range)),
      ),
    clearFilters: () => act({ did: 'cleared filters' }, content => filter(content, NO_FILTER)),
    fade: on =>
      act({ did: 'faded', on }, content => (content.fades === on ? content : { ...content, fades: on })),
    look: lens =>
      act(
        lens === null
          ? { did: 'took the lens off' }
          : { did: 'looked through a lens', id: lens.entityIds[0] ?? '', hops: lens.hops },
        content => ({ ...content, lens }),
      ),
  }
}
