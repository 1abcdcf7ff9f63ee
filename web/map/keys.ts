/** The keys of the map. */
import type { Edges } from './camera.ts'
import type { MapCanvas } from './canvas.ts'

/** How far an arrow moves the camera, px. */
const STEP = 80

type Act = (canvas: MapCanvas, obscured: Edges) => void

const KEYS: Readonly<Record<string, Act>> = {
  ArrowLeft: canvas => canvas.panBy({ x: -STEP, y: 0 }),
  ArrowRight: canvas => canvas.panBy({ x: STEP, y: 0 }),
  ArrowUp: canvas => canvas.panBy({ x: 0, y: -STEP }),
  ArrowDown: canvas => canvas.panBy({ x: 0, y: STEP }),
  '+': canvas => canvas.zoomBy(1),
  '=': canvas => canvas.zoomBy(1),
  '-': canvas => canvas.zoomBy(-1),
  '0': (canvas, obscured) => canvas.fit(obscured),
}

/** What a key does on the map; null for a key that is not the map's, or belongs to the browser with what is held. */
export function actOf(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>): Act | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null
  return KEYS[event.key] ?? null
}

/** Whether the key asks for the menu of what is selected. */
export function asksForMenu({ key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>): boolean {
  return key === 'ContextMenu' || (key === 'F10' && shiftKey)
}
