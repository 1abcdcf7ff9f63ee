import type { Vocabulary } from '../graph/vocabulary.ts'
import type { Soon } from './atOnce.ts'
import type { Context } from './context.ts'

const read = new WeakMap<Promise<Vocabulary>, Vocabulary>()

/** Lets {@link fromVocabulary} take at once what this promise holds, as soon as it does. */
export function takenAtOnce(reading: Promise<Vocabulary>): Promise<Vocabulary> {
  const noted = reading.then(found => {
    read.set(noted, found)
    return found
  })
  return noted
}

/**
 * What is read off the vocabulary, at once where it has been read: a promise for each of 2,000 entities takes graphql-js longer than
 * the rest of the answer.
 */
export function fromVocabulary<T>(
  { vocabulary }: Pick<Context, 'vocabulary'>,
  take: (known: Vocabulary) => T,
): Soon<T> {
  const reading = vocabulary()
  const known = read.get(reading)
  if (known !== undefined) return take(known)
  return reading.then(take)
}
