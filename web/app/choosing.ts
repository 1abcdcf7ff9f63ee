/** Which entities are chosen, to do something with them all; choosing changes nothing of what is shown. */
import { others, within } from '../graph/reach.ts'
import type { Ground } from './explorer.ts'
import { mappedOf } from './state.ts'

export interface Choosing {
  /** Chooses entities: just these, these too, or those of them that are not chosen while the others are let go. */
  choose(ids: readonly string[], how: 'replace' | 'add' | 'toggle'): void
  /** Chooses, with those chosen, all who have a link with them. */
  chooseNeighbours(): void
  /** Chooses everybody who is not chosen. */
  invertChoice(): void
}

export function choosing({ store }: Ground): Choosing {
  const set = (change: (chosen: readonly string[]) => readonly string[]) =>
    store.setState(({ eye }) => ({ eye: { ...eye, chosenIds: [...new Set(change(eye.chosenIds))] } }))
  return {
    choose: (ids, how) =>
      set(chosen => {
        if (how === 'replace') return ids
        if (how === 'add') return [...chosen, ...ids]
        return [...chosen.filter(id => !ids.includes(id)), ...ids.filter(id => !chosen.includes(id))]
      }),
    chooseNeighbours: () => set(chosen => [...within(mappedOf(store.getState()).links, chosen, 1)]),
    invertChoice: () => set(chosen => others(mappedOf(store.getState()), chosen)),
  }
}
