import { expect, test } from 'vitest'
import { eventWording, markedParts } from '../../web/evidence/marks.ts'

const marked = (quote: string, wording: string) =>
  markedParts(quote, wording).flatMap(part => (part.marked ? part.text : []))

test('the word that carries the relation is marked whole, with its hyphen', () => {
  expect(marked('Kataib Hezbollah is an Iranian-backed militia', 'backs is backed by')).toEqual([
    'Iranian-backed',
  ])
})

test('forms of a verb are found, words that only look alike are not', () => {
  expect(marked('He warned them of warnings; the war began', 'warned was warned by')).toEqual([
    'warned',
    'warnings',
  ])
})

test('words side by side are one mark', () => {
  expect(marked('a phone call that took place', 'Phone call between and')).toEqual(['phone call'])
})

test('a quote without such a word has no mark and loses nothing', () => {
  const quote = 'US Secretary of War Pete Hegseth'
  expect(markedParts(quote, 'holds is held by')).toEqual([{ text: quote, marked: false }])
  expect(markedParts('', 'backs')).toEqual([])
})

test('the parts of a quote are the quote, in any script', () => {
  for (const quote of ['«تدعم إيران» كتائب حزب الله', 'a – “b”, c…\nd'])
    expect(
      markedParts(quote, 'تدعم b')
        .map(part => part.text)
        .join(''),
    ).toBe(quote)
})

test('the names in the name of an event carry nothing', () => {
  expect(eventWording('Phone call between Hegseth and al-Abbasi')).toBe('Phone call between and')
})
