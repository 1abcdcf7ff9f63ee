import { type RefObject, useEffect, useRef, useState } from 'react'
import type { Theme } from '../look/tokens.ts'
import { createCanvas, type MapCanvas } from './canvas.ts'
import type { Effort } from './effort.ts'
import type { Gestures } from './gestures.ts'

/** The canvas in the container, made with it and ended with it; null before. */
export function useCanvas(
  container: RefObject<HTMLElement | null>,
  { theme, effort, gestures }: { theme: Theme; effort: Effort; gestures: Gestures },
): MapCanvas | null {
  const [canvas, setCanvas] = useState<MapCanvas | null>(null)
  // A change of theme must not make a new canvas: the effect below tells the one that is there.
  const firstTheme = useRef(theme)
  useEffect(() => {
    if (container.current === null) return
    const made = createCanvas(container.current, { theme: firstTheme.current, gestures })
    setCanvas(made)
    return () => {
      made.destroy()
      setCanvas(null)
    }
  }, [container, gestures])

  useEffect(() => {
    firstTheme.current = theme
    canvas?.setTheme(theme)
  }, [canvas, theme])

  useEffect(() => canvas?.setEffort(effort), [canvas, effort])
  return canvas
}
