/** Verbs whose forms no rule gives: the base, then its forms. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  [
    'be am is are was were been being',
    'have has had having',
    'do does did done doing',
    'say said',
    'tell told',
    'speak spoke spoken',
    'write wrote written',
    'take took taken',
    'come came',
    'get got gotten',
    'give gave given',
    'hold held',
    'lead led',
    'seek sought',
    'meet met',
    'sell sold',
    'buy bought',
    'send sent',
    'pay paid',
    'fight fought',
    'strike struck',
    'shoot shot',
    'build built',
    'teach taught',
    'bring brought',
    'leave left',
    'break broke broken',
    'know knew known',
    'run ran',
    'win won',
  ].flatMap(line => {
    const [base = '', ...forms] = line.split(' ')
    return forms.map(form => [form, base] as const)
  }),
)

/**
 * What the forms of one word share: `backs`, `backed` and `back` are one, so are `يدعم` and `تدعم`. Only for
 * comparing with another stem: it need not be a word.
 * @param folded a single word, as folding leaves it.
 */
export const stemOf = (folded: string): string =>
  /\p{Script=Arabic}/u.test(folded) ? arabicStem(folded) : englishStem(IRREGULAR.get(folded) ?? folded)

function englishStem(word: string): string {
  if (word.length <= 3) return word
  return withoutEnding(word)
    .replace(/([^aeiou])\1$/, '$1')
    .replace(/(?<=..)e$/, '')
}

function withoutEnding(word: string): string {
  if (/..(ies|ied)$/.test(word)) return `${word.slice(0, -3)}y`
  if (/(s|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2)
  if (/[^isu]s$/.test(word)) return word.slice(0, -1)
  return word.replace(/(?<=...)(ed|ing)$/, '')
}

/** A verb begins alike whoever acts, and ends as with one masculine subject. */
function arabicStem(word: string): string {
  const bare = word.length >= 5 ? word.replace(/(ون|ين|وا)$/, '') : word
  const neutral = bare.length >= 4 ? bare.replace(/ت$/, '') : bare
  return neutral.length >= 4 ? neutral.replace(/^[تن]/, 'ي') : neutral
}
