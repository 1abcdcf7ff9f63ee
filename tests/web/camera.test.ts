import { expect, test } from 'vitest'
import { legibleZoom, panClearOf } from '../../web/map/camera.ts'

const map = { width: 1000, height: 700 }
const panel = { left: 0, right: 400, bottom: 0 }

function box(x1: number, y1: number, x2: number, y2: number) {
  return { x1, y1, x2, y2 }
}

test('the camera stays where it is when nothing kept is under the panel', () => {
  const kept = { all: box(100, 100, 500, 400), chosen: box(200, 200, 240, 240) }
  expect(panClearOf(kept, panel, map)).toEqual({ x: 0, y: 0 })
})

test('it moves no further than needed to bring everything kept clear of the panel', () => {
  const kept = { all: box(300, 100, 700, 400), chosen: box(500, 200, 540, 240) }
  expect(panClearOf(kept, panel, map)).toEqual({ x: -120, y: 0 })
})

test('where there is no room for all, what is chosen stays in view', () => {
  const kept = { all: box(200, 100, 1400, 400), chosen: box(500, 200, 540, 240) }
  const { x } = panClearOf(kept, panel, map)
  expect(500 + x).toBeGreaterThanOrEqual(0)
  expect(540 + x).toBeLessThanOrEqual(600)
})

test('a selection is zoomed in on only from where names cannot be read, and never beyond 1', () => {
  const small = { all: box(0, 0, 100, 100), chosen: box(0, 0, 50, 50) }
  const wide = { all: box(0, 0, 900, 100), chosen: box(0, 0, 50, 50) }
  expect(legibleZoom(small, panel, map, 0.8)).toBeNull()
  expect(legibleZoom(small, panel, map, 0.5)).toBe(2)
  expect(legibleZoom(wide, panel, map, 0.5)).toBe(1.5)
})

test('both ends of a selected link have room, for which the map is zoomed out as well', () => {
  const long = { all: box(0, 0, 900, 100), chosen: box(0, 0, 448, 50) }
  const longer = { all: box(0, 0, 1120, 100), chosen: box(0, 0, 1120, 50) }
  expect(legibleZoom(long, panel, map, 0.5)).toBe(1.25)
  expect(legibleZoom(longer, panel, map, 0.6)).toBe(0.5)
  expect(legibleZoom(longer, panel, map, 1)).toBe(0.5)
  expect(legibleZoom(long, panel, map, 1)).toBeNull()
})

test('the map is not zoomed out to where the ends would be dots', () => {
  const farApart = { all: box(0, 0, 9000, 100), chosen: box(0, 0, 9000, 50) }
  expect(legibleZoom(farApart, panel, map, 1)).toBe(0.25)
  const covered = { left: 0, right: 400, bottom: 690 }
  expect(legibleZoom(farApart, covered, map, 0.5)).toBe(0.5)
})
