/** A line drawn by hand around entities: what is within it, and the pointer that draws it. */
import type { Point } from './layout/plan.ts'

/** The pointer has to move so far before it draws, px. */
const BEGINS_AFTER = 4

/** Points of the line are at least so far apart, px. */
const GRAIN = 3

/** Whether a point lies within the closed line (by the number of times that a ray to the right crosses it). */
export function isWithin(line: readonly Point[], { x, y }: Point): boolean {
  let within = false
  let last = line.at(-1)
  for (const next of line) {
    if (last !== undefined && next.y > y !== last.y > y) {
      const across = last.x + ((y - last.y) / (next.y - last.y)) * (next.x - last.x)
      if (x < across) within = !within
    }
    last = next
  }
  return within
}

export interface LassoTeller {
  /** Whether this press may begin a lasso. */
  mayBegin(event: PointerEvent): boolean
  /** The line so far, px from the element's upper left corner; null when there is none any more. */
  draw(line: readonly Point[] | null): void
  /** The line has been closed. */
  close(line: readonly Point[], adding: boolean): void
}

interface Drawing {
  pointerId: number
  adding: boolean
  line: Point[]
}

/** Draws where `mayBegin` allows it, and keeps such presses from whoever else listens; gives what ends it. */
export function listenForLasso(element: HTMLElement, teller: LassoTeller) {
  let drawing: Drawing | null = null
  const at = (event: PointerEvent): Point => {
    const { left, top } = element.getBoundingClientRect()
    return { x: event.clientX - left, y: event.clientY - top }
  }
  const down = (event: PointerEvent) => {
    if (drawing !== null || !event.isPrimary || event.button !== 0 || !teller.mayBegin(event)) return
    const adding = event.shiftKey || event.ctrlKey || event.metaKey
    drawing = { pointerId: event.pointerId, adding, line: [at(event)] }
    element.setPointerCapture(event.pointerId)
  }
  const move = (event: PointerEvent) => {
    if (drawing?.pointerId !== event.pointerId) return
    const point = at(event)
    if (distance(drawing.line.at(-1), point) < (drawing.line.length > 1 ? GRAIN : BEGINS_AFTER)) return
    drawing.line.push(point)
    teller.draw([...drawing.line])
  }
  const up = (event: PointerEvent) => {
    if (drawing?.pointerId !== event.pointerId) return
    const { line, adding } = drawing
    cancel()
    if (event.type === 'pointerup' && line.length > 2) teller.close(line, adding)
  }
  const cancel = () => {
    drawing = null
    teller.draw(null)
  }
  const stop = listening(element, { down, move, up, isDrawing: () => drawing !== null })
  return { isDrawing: () => drawing !== null, cancel, stop }
}

interface Handlers {
  down(event: PointerEvent): void
  move(event: PointerEvent): void
  up(event: PointerEvent): void
  isDrawing(): boolean
}

function listening(element: HTMLElement, { down, move, up, isDrawing }: Handlers): () => void {
  const { signal, abort } = aborter()
  // Cytoscape listens to the mouse and to touches, which come after the pointer: it must not move the map meanwhile.
  const keep = (event: Event) => {
    if (isDrawing()) event.stopPropagation()
  }
  element.addEventListener('pointerdown', down, { signal, capture: true })
  element.addEventListener('pointermove', move, { signal })
  for (const name of ['pointerup', 'pointercancel'] as const) element.addEventListener(name, up, { signal })
  for (const name of ['mousedown', 'touchstart'])
    element.addEventListener(name, keep, { signal, capture: true })
  return abort
}

function aborter() {
  const controller = new AbortController()
  return { signal: controller.signal, abort: () => controller.abort() }
}

function distance(one: Point | undefined, two: Point): number {
  return one === undefined ? 0 : Math.hypot(one.x - two.x, one.y - two.y)
}
