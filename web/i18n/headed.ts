/** A wording of the vocabulary as a head stands: with a capital, where its script has them. */
export function headed(wording: string): string {
  const [first = '', ...others] = wording
  return first.toLocaleUpperCase() + others.join('')
}
