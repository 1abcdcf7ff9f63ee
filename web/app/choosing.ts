/** Which entities are chosen, to do something with them all; choosing changes nothing of what is shown. */
import { others, within } from '../graph/reach.ts'
import { shownOf } from '../graph/shown.ts'
import { bearersOf, type Trait } from '../graph/traits.ts'
import type { Ground } from './explorer.ts'
import { contentIn, mappedOf, networkOf } from './state.ts'

export interface Choosing {
  /** Chooses entities: just these, these too, or those of them that are not chosen while the others are let go. */
  choose(ids: readonly string[], how: 'replace' | 'add' | 'toggle'): void
  /** Chooses all who have it of what the filters let through; nothing changes where nobody has. */
  chooseAllWith(trait: Trait, how: 'replace' | 'add'): void
  /** Chooses, with those chosen, all who have a link with them. */
  chooseNeighbours(): void
  /** Chooses everybody who is not chosen. */
  invertChoice(): void
}

export function choosing({ store }: Ground): Choosing {
  const set = (change: (chosen: readonly string[]) => readonly string[]) =>
    store.setState(({ eye }) => ({ eye: { ...eye, chosenIds: [...new Set(change(eye.chosenIds))] } }))
  const choose: Choosing['choose'] = (ids, how) =>
    set(chosen => {
      if (how === 'replace') return ids
      if (how === 'add') return [...chosen, ...ids]
      return [...chosen.filter(id => !ids.includes(id)), ...ids.filter(id => !chosen.includes(id))]
    })
  return {
    choose,
    chooseAllWith(trait, how) {
      const state = store.getState()
      const passing = shownOf(networkOf(state), { ...contentIn(state), fades: false, lens: null }, null)
      const ids = bearersOf(passing, trait)
      if (ids.length > 0) choose(ids, how)
    },
    chooseNeighbours: () => set(chosen => [...within(mappedOf(store.getState()).links, chosen, 1)]),
    invertChoice: () => set(chosen => others(mappedOf(store.getState()), chosen)),
  }
}
