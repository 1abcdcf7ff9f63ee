/** What is open in the panel, and the way back and forth between what has been open. */
import { withEntities } from '../graph/content.ts'
import type { Ground } from './explorer.ts'
import { type Spotlight, shownIdsOf } from './state.ts'

export interface Opening {
  /** Opens an entity, a link, a claim or a document; null closes. Entities named in `needed` are put on the map if they are not there. */
  select(id: string | null, needed?: readonly string[]): void
  /** Opens what was open before. */
  back(): void
  /** Lets only what an open answer is about stand out; null ends that. */
  spotlight(on: Spotlight | null): void
  /** Opens again what one went back from. */
  forward(): void
}

export function opening({ store, act }: Ground): Opening {
  const open = (selectedId: string | null) =>
    store.setState(({ eye, opened }) => ({ eye: { ...eye, selectedId }, opened: opened + 1 }))

  return {
    select(id, needed = []) {
      const { trail, eye } = store.getState()
      const { selectedId } = eye
      if (id === null) store.setState({ eye: { ...eye, selectedId: null }, trail: { back: [], forward: [] } })
      else {
        const leaves = selectedId !== null && selectedId !== id
        store.setState({ trail: leaves ? { back: [...trail.back, selectedId], forward: [] } : trail })
        open(id)
      }
      const shown = shownIdsOf(store.getState())
      const missing = needed.filter(each => !shown.includes(each))
      act({ did: 'added', ids: missing }, content => withEntities(content, shown, missing))
    },
    spotlight: spotlight => store.setState({ spotlight }),
    back() {
      const { trail, eye } = store.getState()
      const last = trail.back.at(-1)
      if (last === undefined || eye.selectedId === null) return
      store.setState({
        trail: { back: trail.back.slice(0, -1), forward: [...trail.forward, eye.selectedId] },
      })
      open(last)
    },
    forward() {
      const { trail, eye } = store.getState()
      const next = trail.forward.at(-1)
      if (next === undefined || eye.selectedId === null) return
      store.setState({
        trail: { back: [...trail.back, eye.selectedId], forward: trail.forward.slice(0, -1) },
      })
      open(next)
    },
  }
}
