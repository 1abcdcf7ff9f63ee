import { useEffect, useState } from 'react'
import type { Gestures } from './gestures.ts'

/** Gestures that stay the same object while what they do is always the latest. */
export function useLatest(latest: Gestures): Gestures {
  const [current] = useState({ gestures: latest })
  useEffect(() => {
    current.gestures = latest
  })
  const [stable] = useState<Gestures>(() => ({
    select: id => current.gestures.select(id),
    toggle: id => current.gestures.toggle(id),
    expand: id => current.gestures.expand(id),
    open: id => current.gestures.open(id),
    dragged: ids => current.gestures.dragged(ids),
    menu: (id, at) => current.gestures.menu(id, at),
  }))
  return stable
}
