import { type PointerEvent, useCallback, useEffect, useRef, useState } from 'react'
import { PALETTES, type Theme } from '../look/tokens.ts'
import type { Dot, MapCanvas } from './canvas.ts'
import type { Point } from './layout/plan.ts'
import { enlarged, type Reduction, reduced, reductionOf, showsAll } from './minimap.ts'

const SIZE = { width: 160, height: 110 }
/** Left free around the dots, and the radius of one, px. */
const ROOM = 8
const RADIUS = 1.7
const DIMMED = 0.25

interface MinimapProps {
  readonly canvas: MapCanvas
  readonly theme: Theme
  /** Px from the map's right and lower edge. */
  readonly right: number
  readonly bottom: number
}

/** All entities in small, and the part that is in view; hidden while that is everything. */
export function Minimap({ canvas, theme, right, bottom }: MinimapProps) {
  const { picture, frame, hidden, toMap } = usePicture(canvas, theme)
  const look = (event: PointerEvent<HTMLElement>) => {
    if (event.buttons === 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    const { left, top } = event.currentTarget.getBoundingClientRect()
    canvas.lookFrom(toMap({ x: event.clientX - left, y: event.clientY - top }))
  }
  return (
    <div
      className="map-minimap"
      aria-hidden="true"
      hidden={hidden}
      style={{ right, bottom, ...SIZE }}
      onPointerDown={look}
      onPointerMove={look}
    >
      <canvas ref={picture} style={SIZE} />
      <div ref={frame} className="map-minimap-view" />
    </div>
  )
}

function usePicture(canvas: MapCanvas, theme: Theme) {
  const picture = useRef<HTMLCanvasElement>(null)
  const frame = useRef<HTMLDivElement>(null)
  const reduction = useRef<Reduction>({ scale: 1, x: 0, y: 0 })
  const [hidden, setHidden] = useState(true)
  useEffect(() => {
    let dots: Dot[] = []
    const drawDots = () => {
      dots = canvas.dots()
      reduction.current = reductionOf(dots, SIZE, ROOM)
      if (picture.current !== null) paint(picture.current, { dots, reduction: reduction.current, theme })
      placeFrame()
    }
    const placeFrame = () => {
      const view = canvas.view()
      setHidden(showsAll(view, dots))
      if (frame.current === null) return
      const from = reduced(reduction.current, { x: view.x1, y: view.y1 })
      const to = reduced(reduction.current, { x: view.x2, y: view.y2 })
      const { style } = frame.current
      style.transform = `translate(${from.x}px, ${from.y}px)`
      style.width = `${to.x - from.x}px`
      style.height = `${to.y - from.y}px`
    }
    const dotsLater = onceAFrame(drawDots)
    const frameLater = onceAFrame(placeFrame)
    const stop = canvas.watch({ viewport: frameLater.ask, drawing: dotsLater.ask })
    dotsLater.ask()
    return () => {
      stop()
      dotsLater.stop()
      frameLater.stop()
    }
  }, [canvas, theme])
  const toMap = useCallback((point: Point) => enlarged(reduction.current, point), [])
  return { picture, frame, hidden, toMap }
}

interface Picture {
  dots: readonly Dot[]
  reduction: Reduction
  theme: Theme
}

function paint(element: HTMLCanvasElement, { dots, reduction, theme }: Picture): void {
  const sharp = window.devicePixelRatio
  element.width = SIZE.width * sharp
  element.height = SIZE.height * sharp
  const context = element.getContext('2d')
  if (context === null) return
  context.scale(sharp, sharp)
  for (const dot of dots) {
    const { x, y } = reduced(reduction, dot)
    context.globalAlpha = dot.dimmed ? DIMMED : 1
    context.fillStyle = PALETTES[theme].hues[dot.hue]
    context.beginPath()
    context.arc(x, y, RADIUS, 0, 2 * Math.PI)
    context.fill()
  }
}

/** However often it is asked, it acts once in the next frame of the animation. */
function onceAFrame(act: () => void): { ask(): void; stop(): void } {
  let waiting: number | null = null
  return {
    ask: () => {
      waiting ??= requestAnimationFrame(() => {
        waiting = null
        act()
      })
    },
    stop: () => {
      if (waiting !== null) cancelAnimationFrame(waiting)
    },
  }
}
