/** Where everybody stands, who keeps their place, and who has been taken off the map. */
import { type Positions, withHidden, withoutPinned, withPinned } from '../graph/content.ts'
import type { Ground } from './explorer.ts'
import { contentIn } from './state.ts'

export interface Arranging {
  /** Remembers where the layout has put everybody. */
  place(positions: Positions): void
  /** Remembers where the person has put some. */
  move(positions: Positions, ids: readonly string[]): void
  /** Remembers a layout that the person has asked for. */
  tidied(positions: Positions): void
  hide(ids: readonly string[]): void
  /** Puts back everybody who has been taken off the map. */
  putBack(): void
  pin(ids: readonly string[]): void
  release(ids: readonly string[]): void
}

export function arranging({ store, act, amend }: Ground): Arranging {
  return {
    place: positions => amend(content => ({ ...content, positions: { ...content.positions, ...positions } })),
    move: (positions, ids) =>
      act({ did: 'moved', ids }, content => ({
        ...content,
        positions: { ...content.positions, ...positions },
      })),
    tidied: positions =>
      act({ did: 'tidied' }, content => ({ ...content, positions: { ...content.positions, ...positions } })),
    hide(ids) {
      const { hiddenIds } = contentIn(store.getState())
      const leaving = ids.filter(id => !hiddenIds.includes(id))
      if (leaving.length === 0) return
      store.setState(({ eye }) => ({
        eye: {
          ...eye,
          chosenIds: eye.chosenIds.filter(id => !leaving.includes(id)),
          selectedId: leaving.some(id => id === eye.selectedId) ? null : eye.selectedId,
        },
      }))
      act({ did: 'hid', ids: leaving }, content => withHidden(content, leaving))
    },
    putBack: () =>
      act({ did: 'put back' }, content =>
        content.hiddenIds.length === 0 ? content : { ...content, hiddenIds: [] },
      ),
    pin: ids => act({ did: 'pinned', ids }, content => withPinned(content, ids)),
    release: ids => act({ did: 'released', ids }, content => withoutPinned(content, ids)),
  }
}
