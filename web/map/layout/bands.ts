/**
 * Where the boxes of many things lie, by bands across and down the extent: each band has one bit for each thing. What
 * is near a box is what has a bit in one of its columns and in one of its rows; most things are never looked at.
 */

import { int } from './arrays.ts'
import type { Size } from './plan.ts'

const BANDS = 32
const BITS = 32

export class Bands {
  /** What the last `query` has found, ascending; the next one writes over it. */
  readonly found: Int32Array
  readonly #words: number
  readonly #perColumn: number
  readonly #perRow: number
  readonly #columns: Int32Array
  readonly #rows: Int32Array
  /** The first and last column and row of each thing; a first column of −1 for what is nowhere. */
  readonly #spans: Int32Array

  constructor(things: number, extent: Size) {
    this.#words = Math.max(1, Math.ceil(things / BITS))
    this.#perColumn = BANDS / extent.width
    this.#perRow = BANDS / extent.height
    this.#columns = new Int32Array(BANDS * this.#words)
    this.#rows = new Int32Array(BANDS * this.#words)
    this.#spans = new Int32Array(things * 4).fill(-1)
    this.found = new Int32Array(things)
  }

  /** Says that the thing is in this box now, and no longer where it was. */
  put(thing: number, left: number, top: number, right: number, bottom: number): void {
    this.remove(thing)
    const spans = this.#spans
    spans[thing * 4] = band(left * this.#perColumn)
    spans[thing * 4 + 1] = band(right * this.#perColumn)
    spans[thing * 4 + 2] = band(top * this.#perRow)
    spans[thing * 4 + 3] = band(bottom * this.#perRow)
    this.#flip(thing)
  }

  /** Says that the thing is nowhere. */
  remove(thing: number): void {
    if (int(this.#spans, thing * 4) < 0) return
    this.#flip(thing)
    this.#spans[thing * 4] = -1
  }

  /** Writes what may lie in the box to `found` and gives how many there are. */
  query(left: number, top: number, right: number, bottom: number): number {
    const words = this.#words
    const firstColumn = band(left * this.#perColumn)
    const lastColumn = band(right * this.#perColumn)
    const firstRow = band(top * this.#perRow)
    const lastRow = band(bottom * this.#perRow)
    let count = 0
    for (let word = 0; word < words; word++) {
      let across = 0
      let down = 0
      for (let column = firstColumn; column <= lastColumn; column++)
        across |= int(this.#columns, column * words + word)
      for (let row = firstRow; row <= lastRow; row++) down |= int(this.#rows, row * words + word)
      // Ends: each turn takes one bit away.
      for (let both = across & down; both !== 0; both &= both - 1) {
        this.found[count++] = word * BITS + BITS - 1 - Math.clz32(both & -both)
      }
    }
    return count
  }

  /** Sets the bits of a thing that has none, takes away those of one that has. */
  #flip(thing: number): void {
    const words = this.#words
    const word = thing >> 5
    const bit = 1 << (thing & 31)
    const first = thing * 4
    for (let column = int(this.#spans, first); column <= int(this.#spans, first + 1); column++) {
      this.#columns[column * words + word] = int(this.#columns, column * words + word) ^ bit
    }
    for (let row = int(this.#spans, first + 2); row <= int(this.#spans, first + 3); row++) {
      this.#rows[row * words + word] = int(this.#rows, row * words + word) ^ bit
    }
  }
}

/** What lies outside the extent belongs to its outermost bands. */
function band(position: number): number {
  return position >= BANDS ? BANDS - 1 : position > 0 ? position | 0 : 0
}
