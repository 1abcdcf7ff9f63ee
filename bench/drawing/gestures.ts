import type { Page } from 'playwright-core'
import type { Recorder, Recording } from './recorder.ts'

export interface Spot {
  readonly x: number
  readonly y: number
}

const MOVES = 120
const TURNS = 60
/** A hand moves again before the next picture; px and ms. */
const STEP = 4
const PAUSE = 12
const WHEEL = 60
const AFTER = 600

/** Drags the map from a free spot, to one side and back. */
export const panned = (page: Page, record: Recorder, { x, y }: Spot): Promise<Recording> =>
  record(async () => {
    await page.mouse.move(x, y)
    await page.mouse.down()
    for (let move = 1; move <= MOVES; move += 1) {
      const along = STEP * (move <= MOVES / 2 ? move : MOVES - move)
      await page.mouse.move(x + along, y + along / 2)
      await page.waitForTimeout(PAUSE)
    }
    await page.mouse.up()
  })

/** Turns the wheel, nearer and back. */
export const zoomed = (page: Page, record: Recorder, { x, y }: Spot): Promise<Recording> =>
  record(async () => {
    await page.mouse.move(x, y)
    for (let turn = 1; turn <= TURNS; turn += 1) {
      await page.mouse.wheel(0, turn <= TURNS / 2 ? -WHEEL : WHEEL)
      await page.waitForTimeout(2 * PAUSE)
    }
  })

/** Lets what comes after a movement be over, so that it is not counted with the next. */
export const rested = (page: Page): Promise<void> => page.waitForTimeout(AFTER)
