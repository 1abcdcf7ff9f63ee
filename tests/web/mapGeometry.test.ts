import { expect, test } from 'vitest'
import { actOf, asksForMenu } from '../../web/map/keys.ts'
import { isWithin } from '../../web/map/lasso.ts'
import { enlarged, reduced, reductionOf, showsAll } from '../../web/map/minimap.ts'

const point = (x: number, y: number) => ({ x, y })

test('what lies within a line drawn by hand is told from what lies in its bay', () => {
  const bay = [point(0, 0), point(100, 0), point(100, 100), point(50, 20), point(0, 100)]
  expect(isWithin(bay, point(10, 50))).toBe(true)
  expect(isWithin(bay, point(50, 10))).toBe(true)
  expect(isWithin(bay, point(50, 60))).toBe(false)
  expect(isWithin(bay, point(150, 50))).toBe(false)
  expect(isWithin([], point(0, 0))).toBe(false)
})

test('the small picture holds everybody, and its points lead back to the map', () => {
  const dots = [point(-500, 0), point(1500, 400)]
  const reduction = reductionOf(dots, { width: 160, height: 110 }, 8)
  for (const dot of dots) {
    const { x, y } = reduced(reduction, dot)
    expect(x).toBeGreaterThanOrEqual(8)
    expect(x).toBeLessThanOrEqual(152)
    expect(y).toBeGreaterThanOrEqual(8)
    expect(y).toBeLessThanOrEqual(102)
    expect(enlarged(reduction, { x, y }).x).toBeCloseTo(dot.x)
  }
})

test('a view shows all only when nobody is beyond its edges', () => {
  const view = { x1: 0, y1: 0, x2: 100, y2: 100 }
  expect(showsAll(view, [])).toBe(true)
  expect(showsAll(view, [point(0, 0), point(100, 100)])).toBe(true)
  expect(showsAll(view, [point(0, 0), point(101, 100)])).toBe(false)
})

test('keys with a modifier are the browser’s, and only the map’s keys are the map’s', () => {
  const plain = { ctrlKey: false, metaKey: false, altKey: false }
  expect(actOf({ key: '+', ...plain })).not.toBeNull()
  expect(actOf({ key: '+', ...plain, ctrlKey: true })).toBeNull()
  expect(actOf({ key: 'Tab', ...plain })).toBeNull()
  expect(asksForMenu({ key: 'F10', shiftKey: true })).toBe(true)
  expect(asksForMenu({ key: 'F10', shiftKey: false })).toBe(false)
})
