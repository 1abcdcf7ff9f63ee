import { expect, test } from 'vitest'
import { ar } from '../../web/i18n/ar.ts'
import { en } from '../../web/i18n/en.ts'

/** Every word of a dictionary by its path; a function is called with numbers as text, which also serve as words. */
function wordsOf(part: unknown, path = ''): [path: string, word: string][] {
  if (typeof part === 'string') return [[path, part]]
  if (typeof part === 'function') return [[path, String(part('3', '12'))]]
  return Object.entries(part ?? {}).flatMap(([key, value]) => wordsOf(value, `${path}.${key}`))
}

const english = new Map(wordsOf(en))
const arabic = new Map(wordsOf(ar))

test('both languages have the same words, none of them empty', () => {
  expect([...arabic.keys()].sort()).toEqual([...english.keys()].sort())
  for (const [path, word] of [...english, ...arabic]) expect(word, path).not.toBe('')
})

test('what is said in Arabic is not the English left over', () => {
  const kept = [...arabic].filter(([path, word]) => english.get(path) === word).map(([path]) => path)
  // A proper name, and words that come from the graph as they are.
  expect(kept).toEqual(['.app.graphql', '.documentKind', '.mode', '.shortMode', '.property', '.languageName'])
})

test('numbers are in Latin digits in both', () => {
  for (const [path, word] of arabic) expect(word, path).not.toMatch(/[٠-٩۰-۹]/)
})

test('counted nouns follow the rules of their language', () => {
  expect([0, 1, 2].map(en.evidence.claims)).toEqual(['0 claims', '1 claim', '2 claims'])
  expect([0, 1, 2, 3, 11, 100, 87].map(ar.entity.linksCount)).toEqual([
    '0 روابط',
    'رابط واحد',
    'رابطان',
    '3 روابط',
    '11 رابطًا',
    '100 رابط',
    '87 رابطًا',
  ])
  expect(ar.map.withoutLinks(2)).toBe('كيانان بلا روابط')
})

test('a link that is only denied is said to be asserted by nobody, not to have no claims', () => {
  expect(en.panel.claimsOrigins(0, 0)).toBe('Nobody asserts it: 0 asserting claims')
  expect(ar.panel.claimsOrigins(0, 0)).toBe('لا أحد يُثبته: 0 ادعاءات مُثبِتة')
  expect(en.panel.claimsOrigins(1, 0)).toBe('1 claim, 0 origins')
})

test('a server that cannot now, or not so much, is told with the way out', () => {
  for (const [{ states }, wait, less] of [
    [en, /Wait a moment and try again/, /fewer entities, a narrower filter/],
    [ar, /انتظر قليلًا ثم حاول مرة أخرى/, /كيانات أقل أو مرشّحًا أضيق/],
  ] as const) {
    expect(states.failure('OVERLOADED')).toMatch(wait)
    expect(states.failure('QUERY_TIMEOUT')).toMatch(wait)
    expect(states.failure('QUERY_TIMEOUT')).toMatch(less)
    expect(states.failure('QUERY_TOO_COMPLEX')).toMatch(less)
  }
})
