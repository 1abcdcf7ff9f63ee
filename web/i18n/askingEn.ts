import { countedWords } from './plurals.ts'

const counted = countedWords('en')

/** The words of searching and asking. */
export const askingEn = {
  search: {
    label: 'Search names in any script, or ask',
    hint: 'Search, or ask “who backs …”',
    results: 'What there is to choose',
    places: 'Where to look',
    place: { names: 'Names and questions', quotes: 'Quotes' },
    nothing: (text: string) => `No name matches “${text}”. Try another script, ask, or look in the quotes.`,
    asked: (text: string) => `No name matches “${text}”. Enter asks it as a question.`,
    noQuote: (text: string) => `No quote has “${text}”. Try fewer words, or another script.`,
    quotes: counted({ one: n => `${n} quote`, other: n => `${n} quotes` }),
    quotesHint: 'Words of a quote, in its own language.',
    also: (alias: string) => `also ${alias}`,
    found: counted({ one: k => `${k} name found`, other: k => `${k} names found` }),
    waiting: 'Searching…',
    keys: 'Enter opens · Shift + Enter adds · Alt + Enter shows only it',
    ask: 'Ask',
    goOn: 'Go on',
    add: 'Add to the map',
    only: 'Show only this on the map',
    tryOne: 'This graph can answer',
  },
  answer: {
    answer: 'Answer',
    notUnderstood: 'Not understood as a question',
    nothing: 'Nothing. No source in this graph says so.',
    onMap: (there: number, all: number) =>
      there === all ? 'All of it is on the map' : `${there} of ${all} entities on the map`,
    add: counted({ one: n => `Add ${n} to the map`, other: n => `Add ${n} to the map` }),
    only: 'Show only these',
    contestedBy: 'contested by',
    claims: 'Claims it rests on',
    path: 'The shortest path',
    pathOf: (at: number, all: number) => `Path ${at} of ${all}, equally short`,
    morePaths: 'There are more paths of this length.',
    weakest: (sentence: string, status: string) => `It hangs on: ${sentence} (${status.toLowerCase()}).`,
    neverAtOnce: 'By their dates these links never held at the same time.',
    names: 'Or is one of these meant?',
    perhaps: 'Perhaps one of these is meant',
    askNext: 'Ask next',
  },
}
