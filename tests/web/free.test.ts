import { expect, test } from 'vitest'
import type { Extent } from '../../web/map/camera.ts'
import { freeOf } from '../../web/map/free.ts'

const box = (x1: number, y1: number, x2: number, y2: number): Extent => ({ x1, y1, x2, y2 })

test('a verb stands where it strikes nothing, nor an earlier verb, and is left out where there is no such place', () => {
  const verbs = [
    { id: 'first', boxes: [box(0, 0, 10, 10)] },
    { id: 'on the first', boxes: [box(5, 5, 15, 15)] },
    { id: 'elsewhere', boxes: [box(5, 5, 15, 15), box(30, 0, 40, 10)] },
    { id: 'on a name', boxes: [box(105, 0, 115, 10)] },
  ]
  expect([...freeOf(verbs, [{ box: box(100, 0, 110, 10) }])]).toEqual([
    ['first', 0],
    ['elsewhere', 1],
  ])
})

test('what costs less is taken, of equals the first; what may not be covered is not', () => {
  const boxes = [box(0, 0, 10, 10), box(20, 0, 30, 10), box(40, 0, 50, 10)]
  const dear = { box: boxes[0] ?? box(0, 0, 0, 0), price: () => 2 }
  const closed = { box: boxes[1] ?? box(0, 0, 0, 0) }
  expect(freeOf([{ id: 'name', boxes }], [dear, closed]).get('name')).toBe(2)
  expect(freeOf([{ id: 'name', boxes, prices: [0, 0, 3] }], [dear, closed]).get('name')).toBe(0)
  expect(freeOf([{ id: 'name', boxes: boxes.slice(1, 2) }], [closed]).size).toBe(0)
})

test('between two things is as much room as is asked for', () => {
  const names = [
    { id: 'first', boxes: [box(0, 0, 10, 10)] },
    { id: 'near', boxes: [box(14, 0, 24, 10)] },
    { id: 'farther', boxes: [box(16, 0, 26, 10)] },
  ]
  expect([...freeOf(names, [], 5).keys()]).toEqual(['first', 'farther'])
})

test('what is needed has a box in any case, clear of the others if it can, and keeps the others off it', () => {
  const wall = { box: box(0, 0, 100, 10) }
  const names = [
    { id: 'first', boxes: [box(0, 20, 10, 30)] },
    { id: 'needed', boxes: [box(0, 5, 10, 25), box(20, 0, 30, 10)], isNeeded: true },
    { id: 'kept off', boxes: [box(25, 5, 35, 30)] },
  ]
  expect([...freeOf(names, [wall])]).toEqual([
    ['first', 0],
    ['needed', 1],
  ])
})
