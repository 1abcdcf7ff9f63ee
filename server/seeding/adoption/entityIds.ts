import { createHash } from 'node:crypto'
import { plain, type Row } from '../../graph/connection.ts'

const LONGEST = 60

/**
 * A name as the beginning of an id: lower case, letters and digits of any script, one dash for whatever stands between
 * them; empty where the name holds neither.
 */
export function idOf(name: string): string {
  const words = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’ʼ]/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
  return [...words.replace(/^-|-$/g, '')].slice(0, LONGEST).join('').replace(/-$/, '')
}

const DIGEST_LENGTH = 6

/**
 * What tells things of one name apart: a few characters that their other content gives, whatever their place in the
 * graph, so that the same script gives the same ids in every graph. Empty for something without content.
 */
export function digestOf(properties: Row): string {
  const entries = Object.entries(properties).map(([key, value]) => [key, plain(value)] as const)
  if (entries.length === 0) return ''
  const text = JSON.stringify(entries.sort(([one], [other]) => (one < other ? -1 : 1)))
  const number = createHash('sha256').update(text).digest().readUIntBE(0, 6)
  return number.toString(36).padStart(10, '0').slice(-DIGEST_LENGTH)
}

/** A thing that needs an id. */
export interface Unnamed {
  /** The id it gets if nobody has it yet. */
  readonly base: string
  readonly digest: string
}

/** The ids to try besides the base: with the digest, then numbered. */
export const stemOf = ({ base, digest }: Unnamed) => (digest === '' ? base : `${base}-${digest}`)

/** The one place where ids are given out, each once. What has an id keeps it: later ones get what is left. */
export class IdGiver {
  private taken = new Set<string>()
  private readonly last = new Map<string, number>()

  /** @param lastNumber the highest number that the graph has behind a stem, 1 for none */
  constructor(private readonly lastNumber: (stem: string) => Promise<number>) {}

  /** Forgets what was given out before, which is in the graph by now, and learns what the graph has of what is next. */
  knows(taken: readonly string[]): void {
    this.taken = new Set(taken)
  }

  /** An id as it is; undefined when it is taken. */
  take(id: string): string | undefined {
    if (this.taken.has(id)) return undefined
    this.taken.add(id)
    return id
  }

  async give(thing: Unnamed): Promise<string> {
    const stem = stemOf(thing)
    return this.take(thing.base) ?? this.take(stem) ?? this.numbered(stem)
  }

  private async numbered(stem: string): Promise<string> {
    let number = this.last.get(stem) ?? (await this.lastNumber(stem))
    do number += 1
    while (this.taken.has(`${stem}-${number}`))
    this.last.set(stem, number)
    this.taken.add(`${stem}-${number}`)
    return `${stem}-${number}`
  }
}
