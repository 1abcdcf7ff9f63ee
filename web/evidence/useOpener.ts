import { type RefObject, useCallback, useEffect, useRef } from 'react'
import { useExplorerState } from '../app/page.ts'

/**
 * Moves the focus into the panel when the person opens something in it, and gives it back to where it came from.
 * What an address opened leaves the focus alone: nobody asked for it to move.
 */
export function useOpener(panel: RefObject<HTMLElement | null>) {
  const opened = useExplorerState(state => state.opened)
  const seen = useRef(0)
  const opener = useRef<Element | null>(null)

  useEffect(() => {
    if (opened === seen.current) return
    seen.current = opened
    if (!panel.current?.contains(document.activeElement)) opener.current = document.activeElement
    if (!isTyping(document.activeElement)) panel.current?.focus({ preventScroll: true })
    panel.current?.scrollTo({ top: 0 })
  }, [panel, opened])

  return useCallback(() => {
    const goal = opener.current
    if (goal instanceof HTMLElement && goal.isConnected && goal !== document.body) goal.focus()
    else document.getElementById('content')?.focus({ preventScroll: true })
  }, [])
}

/** Who has begun to type meanwhile keeps the focus. */
function isTyping(element: Element | null): boolean {
  return element instanceof HTMLInputElement && element.type === 'text' && element.value !== ''
}
