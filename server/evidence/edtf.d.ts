/** The part of the `edtf` package that dates.ts uses; the package ships no types. */
declare module 'edtf' {
  /** One date, season, year, decade or century of a parsed text. */
  export interface EdtfPoint {
    readonly type: 'Date' | 'Year' | 'Decade' | 'Century' | 'Season'
    readonly values: readonly number[]
  }

  /** null = unknown, Infinity = open (`..`). */
  export interface EdtfInterval {
    readonly type: 'Interval'
    readonly values: readonly (EdtfPoint | number | null)[]
  }

  /** One of (Set) or all of (List) some dates and runs of dates. */
  export interface EdtfSet {
    readonly type: 'Set' | 'List'
    readonly values: readonly (EdtfPoint | readonly EdtfPoint[])[]
    readonly earlier?: boolean
    readonly later?: boolean
  }

  /** @throws {Error} when the text is not EDTF. */
  export function parse(text: string): EdtfPoint | EdtfInterval | EdtfSet

  /** The first and the last millisecond of a point; NaN beyond what a JavaScript date holds. */
  export default function edtf(point: EdtfPoint): { readonly min: number; readonly max: number }
}
