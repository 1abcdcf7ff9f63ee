import { isPromise } from 'node:util/types'

/** What may be at hand already. Of thousands of items a promise for each takes longer than the rest of an answer. */
export type Soon<T> = T | Promise<T>

/** What is made of a value: at once where it is at hand. */
export const once = <T, R>(value: Soon<T>, take: (value: T) => R): Soon<R> =>
  isPromise(value) ? value.then(take) : take(value)

/** All of them: at once where all are at hand. */
export function together<T extends readonly unknown[]>(
  values: {
    readonly [At in keyof T]: Soon<T[At]>
  },
): Soon<T>
export function together(values: readonly unknown[]): unknown {
  return values.some(isPromise) ? Promise.all(values) : values
}
