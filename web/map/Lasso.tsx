import { type RefObject, useEffect, useRef, useState } from 'react'
import type { MapCanvas } from './canvas.ts'
import { isWithin, listenForLasso } from './lasso.ts'
import type { Point } from './layout/plan.ts'

/** What becomes of those that were chosen before. */
export type Choosing = 'replace' | 'toggle' | 'add'

interface LassoProps {
  readonly map: RefObject<HTMLElement | null>
  readonly canvas: MapCanvas
  /** Whether the next drag draws, wherever it begins; with the shift key any drag from the background does. */
  readonly armed: boolean
  onChoose(entityIds: readonly string[], how: Choosing): void
  onDone(): void
}

/** Draws a line around entities, which are then chosen. Escape ends it. */
export function Lasso(props: LassoProps) {
  const line = useLasso(props)
  if (line === null) return null
  return (
    <svg className="map-lasso" aria-hidden="true">
      <polygon points={line.map(({ x, y }) => `${x},${y}`).join(' ')} />
    </svg>
  )
}

function useLasso({ map, canvas, ...asked }: LassoProps): readonly Point[] | null {
  const [line, draw] = useState<readonly Point[] | null>(null)
  const latest = useRef(asked)
  useEffect(() => {
    latest.current = asked
  })
  useEffect(() => {
    const element = map.current
    if (element === null) return
    const lasso = listenForLasso(element, {
      mayBegin: event =>
        isOnCanvas(event) && (latest.current.armed || (event.shiftKey && !canvas.entityIsPointed())),
      draw,
      close: (closed, adding) => {
        latest.current.onChoose(within(canvas, closed), adding ? 'add' : 'replace')
        if (latest.current.armed) latest.current.onDone()
      },
    })
    const giveUp = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !(lasso.isDrawing() || latest.current.armed)) return
      event.stopPropagation()
      lasso.cancel()
      if (latest.current.armed) latest.current.onDone()
    }
    window.addEventListener('keydown', giveUp, { capture: true })
    return () => {
      lasso.stop()
      window.removeEventListener('keydown', giveUp, { capture: true })
    }
  }, [map, canvas])
  return line
}

function isOnCanvas({ target }: Event): boolean {
  return target instanceof Element && target.closest('.map-canvas') !== null
}

/** Who is drawn within the line; who is faded is not meant. */
function within(canvas: MapCanvas, line: readonly Point[]): string[] {
  return Object.entries(canvas.onScreen()).flatMap(([id, point]) => (isWithin(line, point) ? [id] : []))
}
