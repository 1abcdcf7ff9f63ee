import type { Language } from '../evidence/phrases.ts'
import { answerTo, type Found } from './answer.ts'
import type { Graph } from './connection.ts'
import type { Entity } from './entity.ts'
import { type NameFinder, nameFinder } from './nameFinder.ts'
import { type Ask, namesIn, type Question, renamed } from './phrases/question.ts'
import { languageOf, questionsIn } from './phrases/read.ts'
import { tell } from './phrases/tell.ts'
import { phraseOf, slice } from './phrases/tokens.ts'
import type { SearchHit } from './search.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What a phrase was taken for, and what the graph says to it. */
export interface Answer extends Found {
  /** The question; null where the phrase was not understood. */
  readonly ask: Ask<Entity> | null
  readonly language: Language
  /** The question as it was understood, in words that ask the same; else the phrase. */
  readonly reading: string
  /** What the names in it may mean; for a phrase that was not understood, what it may name. */
  readonly hits: readonly SearchHit[]
}

/** How many readings whose names exist are asked about before an empty answer is taken. */
const TRIED = 3
/** How many readings' names are looked up. */
const MOST_READINGS = 24
/** How many words are left out at the beginning of what was not understood, to find a name behind them. */
const MOST_LEFT_OUT = 8

/** Reads a phrase and answers it; what is not understood becomes a search for a name. @throws {GraphError} */
export async function ask(graph: Graph, phrase: string, vocabulary: Vocabulary): Promise<Answer> {
  const names = nameFinder(graph)
  const questions = await likeliest(phrase, names, vocabulary)
  const answers: Answer[] = []
  for (const question of questions) {
    const meant = await resolved(question, names)
    if (meant === undefined) continue
    const found = await answerTo(graph, meant, vocabulary)
    const { language } = question
    const reading = tell(meant, language, vocabulary)
    const answer = { ...found, ask: meant, language, reading, hits: await hitsFor(question, names) }
    if (answer.something) return answer
    answers.push(answer)
    if (answers.length === TRIED) break
  }
  return answers[0] ?? notUnderstood(phrase, names)
}

/** The readings of a phrase. The last takes it for nothing but a name, and comes first where it is exactly one. */
async function likeliest(phrase: string, names: NameFinder, vocabulary: Vocabulary) {
  const all = questionsIn(phrase, vocabulary)
  const name = all.slice(-1)
  const [best] = await names.hits(phrase)
  const questions = all.length > MOST_READINGS ? [...all.slice(0, MOST_READINGS), ...name] : all
  return best?.score === 1 ? [...name, ...questions] : questions
}

/** The question with the entities that its names mean; undefined where one of them means none. */
async function resolved({ ask }: Question<string>, names: NameFinder): Promise<Ask<Entity> | undefined> {
  const found = new Map<string, Entity>()
  for (const name of namesIn(ask)) {
    const entity = await names.entity(name)
    if (entity === undefined) return undefined
    found.set(name, entity)
  }
  return renamed(ask, name => {
    const entity = found.get(name)
    if (entity === undefined) throw new Error(`The name "${name}" was not looked up.`)
    return entity
  })
}

async function notUnderstood(phrase: string, names: NameFinder): Promise<Answer> {
  return {
    ask: null,
    language: languageOf(phrase),
    reading: phrase,
    subgraph: null,
    paths: null,
    claims: null,
    something: false,
    hits: await hitsWithin(phrase, names),
  }
}

/** Whom the whole phrase may name, else whom its end may: the longest that names anybody. */
async function hitsWithin(text: string, names: NameFinder): Promise<readonly SearchHit[]> {
  const phrase = phraseOf(text)
  const ends = phrase.tokens.slice(0, MOST_LEFT_OUT).map((_, at) => slice(phrase, at, phrase.tokens.length))
  const found = await Promise.all(ends.map(end => names.hits(end)))
  return found.find(hits => hits.length > 0) ?? []
}

async function hitsFor({ ask }: Question<string>, names: NameFinder): Promise<readonly SearchHit[]> {
  const hits = await Promise.all(namesIn(ask).map(name => names.hits(name)))
  return [...new Map(hits.flat().map(hit => [hit.entity.id, hit])).values()]
}
