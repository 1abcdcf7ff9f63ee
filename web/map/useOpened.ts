import { useCallback, useEffect, useState } from 'react'
import type { MapLink, Network } from '../graph/network.ts'
import { openedFor, stillOpened } from './focus.ts'

export interface Opened {
  /** Ids of the bands that are fanned out. */
  ids: ReadonlySet<string>
  open(bundleId: string): void
  /** Closes those that hold nothing selected. */
  close(): void
}

/** Which bands of many links are fanned out: those opened by hand, and the one that a selected link lies in. */
export function useOpened({ links }: Network, selectedId: string | null): Opened {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set())
  useEffect(() => {
    if (selectedId !== null) setIds(opened => openedFor(links, selectedId, opened))
  }, [links, selectedId])
  const open = useCallback((id: string) => setIds(opened => new Set([...opened, id])), [])
  const close = useCallback(() => setIds(opened => kept(links, selectedId, opened)), [links, selectedId])
  return { ids, open, close }
}

/** The same object where nothing closes, so that nothing is arranged anew. */
function kept(links: readonly MapLink[], selectedId: string | null, opened: ReadonlySet<string>) {
  const still = stillOpened(links, selectedId, opened)
  return still.size === opened.size ? opened : still
}
