import { type RefObject, useCallback, useEffect, useRef } from 'react'

/**
 * Moves the focus into the panel when something is opened in it, and knows where it came from. What the address
 * opened at the start leaves the focus alone: nobody asked for it to move.
 */
export function useOpener(panel: RefObject<HTMLElement | null>, id: string | null) {
  const opener = useRef<Element | null>(null)
  const first = useRef(true)
  const atStart = useRef(document.activeElement === document.body && performance.now() < START)

  useEffect(() => {
    if (id === null) return
    const isFirst = first.current
    first.current = false
    if (isFirst && atStart.current) return
    if (isFirst) opener.current = document.activeElement
    panel.current?.focus({ preventScroll: true })
    panel.current?.scrollTo({ top: 0 })
  }, [panel, id])

  const giveBack = useCallback(() => {
    const goal = opener.current
    if (goal instanceof HTMLElement && goal.isConnected && goal !== document.body) goal.focus()
    else document.getElementById('content')?.focus({ preventScroll: true })
  }, [])
  return { giveBack }
}

/** A panel that is there so soon after the page, ms, was opened by the address. */
const START = 1500
