import { type FocusEventHandler, type RefObject, useLayoutEffect, useRef } from 'react'

interface KeptFocus<Part extends HTMLElement> {
  readonly ref: RefObject<Part | null>
  readonly onFocus: FocusEventHandler
  readonly onBlur: FocusEventHandler
}

/**
 * Keeps the focus in a part whose buttons give way to others when they are pressed: it goes to the first that is there, else to the
 * part itself, which has to take it (`tabIndex={-1}`).
 */
export function useFocusKept<Part extends HTMLElement>(): KeptFocus<Part> {
  const ref = useRef<Part>(null)
  const within = useRef(false)
  // After every change, for any of them may take the button away. React tells of no blur while it changes the page.
  useLayoutEffect(() => {
    const part = ref.current
    if (!within.current || part === null || document.activeElement !== document.body) return
    const next = part.querySelector('button') ?? part
    next.focus()
  })
  return {
    ref,
    onFocus: () => {
      within.current = true
    },
    onBlur: () => {
      within.current = false
    },
  }
}
