import { countedWords } from './plurals.ts'

const counted = countedWords('en')

/** The words of the legend's filters. */
export const listsEn = {
  filtering: {
    all: 'All',
    allOf: (title: string) => `All: ${title}`,
    only: 'only',
    onlyThis: (label: string) => `Only ${label}`,
    modalities: 'How it is meant',
    sources: 'Independent origins',
    exactly: (number: number, orMore: boolean) =>
      number === 0 ? 'none' : orMore ? `${number} or more` : `exactly ${number}`,
    confidence: 'Confidence of a reader',
    least: 'at least',
    most: 'at most',
    any: 'any',
    boundOf: (title: string, end: 'least' | 'most') => `${title}, at ${end}`,
    withoutConfidence: counted({
      one: n => `${n} link has none and is in no range.`,
      other: n => `${n} links have none and are in no range.`,
    }),
    findRelation: 'Find a relation',
    noRelation: (text: string) => `No relation here reads “${text}”.`,
    takenIs: 'What the filters take is',
    hidden: 'Hidden',
    pale: 'Pale',
    clearShort: 'Clear',
  },
}
