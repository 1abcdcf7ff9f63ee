/** Reading from arrays where the index is known to be good. */

/**
 * An element that is known to be there: the index comes from a loop within the array's bounds. One function for each
 * kind of array, since the engine is many times slower where one place in the code reads several kinds.
 */
export function num(array: Float64Array, index: number): number {
  return array[index] as number // within bounds by construction
}

/** As `num`, for whole numbers. */
export function int(array: Int32Array, index: number): number {
  return array[index] as number // within bounds by construction
}

/** As `num`, for lists. */
export function at<T>(array: readonly T[], index: number): T {
  return array[index] as T // within bounds by construction
}
