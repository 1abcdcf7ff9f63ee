import { editsBetween } from './spelling.ts'

/** How well an entity fits a search. */
export interface Match {
  /** The folded name or alias that fits best. */
  readonly name: string
  /** 0 to 1: 1 a whole name, from 0.9 the beginning of one, from 0.8 beginnings of its words, below that a close spelling. */
  readonly score: number
}

/**
 * @param names the folded names of an entity
 * @param relevance what the index made of it, 0 to 1: with the share of the name that was asked for it decides between close spellings.
 */
export function matchOf(folded: string, names: readonly string[], relevance: number): Match {
  const matches = names.map(name => ({ name, score: likeness(folded, name) }))
  const best = matches.reduce((one, other) => (other.score > one.score ? other : one))
  if (best.score >= 0.8) return best
  const { name, score } = best
  return { name, score: 0.7 * score + 0.05 * relevance + 0.05 * shareOf(folded, name) }
}

function likeness(asked: string, name: string): number {
  if (name === asked) return 1
  const askedWords = asked.split(' ')
  const words = name.split(' ')
  const share = shareOf(asked, name)
  if (name.startsWith(asked)) return 0.9 + 0.09 * share
  if (askedWords.every(part => words.some(word => word.startsWith(part)))) return 0.8 + 0.09 * share
  const closest = askedWords.map(part => Math.max(...words.map(word => closeness(part, word))))
  return (0.99 * closest.reduce((sum, value) => sum + value, 0)) / closest.length + 0.01 * share
}

const shareOf = (asked: string, name: string) => Math.min(asked.length / Math.max(name.length, 1), 1)

/** 1 for the same word, less for each edit that leads from one to the other; a beginning counts as the word. */
function closeness(part: string, word: string): number {
  if (word.startsWith(part)) return 0.99
  return 1 - editsBetween(part, word) / Math.max(part.length, word.length)
}
