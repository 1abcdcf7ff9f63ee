import { expect, test } from 'vitest'
import { type CitationParts, citationOf, markdownCitationOf, urlOf } from '../../web/evidence/citation.ts'

const party = (name: string) => ({ id: name, name, kind: { name: 'MediaOutlet' } })
const step = (number: number, name: string) => ({
  step: number,
  role: 'RELAY' as const,
  mode: null,
  by: party(name),
  document: null,
})
const document = {
  id: 'doc:1',
  kind: 'news-article',
  title: 'Who is behind B',
  lang: 'en',
  published: '2025-11',
  publisher: null,
  url: 'https://example.org/1',
  archiveUrl: 'https://archive.example/1_(copy)',
}
const claim = {
  quote: 'A is behind *B*',
  quoteUrl: 'https://example.org/1#:~:text=A',
  attribution: [step(1, 'Speaker'), step(2, 'Paper')],
  document,
}
const parts: CitationParts = {
  claim,
  sentence: 'A backs B',
  status: 'Reported',
  stance: null,
  reference: 'Who is behind B',
  published: 'Nov 2025',
}

test('a citation holds the quote, the chain, the document, its date, both addresses and the sentence', () => {
  expect(citationOf(parts).split('\n')).toEqual([
    '“A is behind *B*”',
    'Speaker → Paper, Who is behind B, Nov 2025',
    'https://example.org/1#:~:text=A',
    'https://archive.example/1_(copy)',
    'A backs B (Reported)',
  ])
})

test('a denial is never cited as if it said so', () => {
  for (const cite of [citationOf, markdownCitationOf])
    expect(cite({ ...parts, stance: 'Denies' })).toContain('Denies: A backs B (Reported)')
})

test('in Markdown the quote is a block, its own signs stay signs, and addresses cannot end early', () => {
  expect(markdownCitationOf(parts).split('\n\n')).toEqual([
    '> A is behind \\*B\\*',
    '— Speaker → Paper, [Who is behind B](https://example.org/1#:~:text=A), Nov 2025, [archive](https://archive.example/1_%28copy%29)',
    '*A backs B (Reported)*',
  ])
})

test('every line of a quote stays in the block', () => {
  const long = { ...claim, quote: 'first\nsecond' }
  expect(markdownCitationOf({ ...parts, claim: long })).toContain('> first\n> second')
})

test('who both says and publishes it is named once; what is not known is left out', () => {
  const bare = {
    quote: null,
    quoteUrl: null,
    attribution: [step(1, 'Paper'), step(2, 'Paper')],
    document: null,
  }
  const known = { ...parts, claim: bare, reference: null, status: null, published: null }
  expect(citationOf(known)).toBe('Paper\nA backs B')
  expect(markdownCitationOf(known)).toBe('— Paper\n\n*A backs B*')
})

test('a claim is read at its quote, else at its document, and else nowhere that is known', () => {
  expect(urlOf(claim)).toBe('https://example.org/1#:~:text=A')
  expect(urlOf({ quoteUrl: null, document })).toBe('https://example.org/1')
  expect(urlOf({ quoteUrl: null, document: { ...document, url: null } })).toBeNull()
  expect(urlOf({ quoteUrl: null, document: null })).toBeNull()
})
