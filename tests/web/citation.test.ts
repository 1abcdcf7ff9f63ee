import { expect, test } from 'vitest'
import { citationOf } from '../../web/evidence/citation.ts'

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
  title: null,
  lang: 'en',
  published: '2025-11',
  publisher: null,
  url: 'https://example.org/1',
  archiveUrl: null,
}
const about = { sentence: 'A backs B', status: 'Reported', reference: 'Article, Nov 2025' }

test('a citation holds the quote, the chain, the document, its address and the sentence', () => {
  const claim = {
    quote: 'A is behind B',
    quoteUrl: 'https://example.org/1#:~:text=A',
    attribution: [step(1, 'Speaker'), step(2, 'Paper')],
    document,
  }
  expect(citationOf({ claim, ...about }).split('\n')).toEqual([
    '“A is behind B”',
    'Speaker → Paper, Article, Nov 2025',
    'https://example.org/1#:~:text=A',
    'A backs B (Reported)',
  ])
})

test('who both says and publishes it is named once; what is not known is left out', () => {
  const claim = {
    quote: null,
    quoteUrl: null,
    attribution: [step(1, 'Paper'), step(2, 'Paper')],
    document: null,
  }
  expect(citationOf({ claim, ...about, reference: null, status: null })).toBe('Paper\nA backs B')
})
