import { randomUUID } from 'node:crypto'
import { once, setMaxListeners } from 'node:events'

/** Something that happened, with an id to go on from. */
export interface Happening<Value> {
  readonly id: string
  readonly value: Value
}

/** So many are kept for whoever comes back. */
const KEPT = 1_000

/** What happens, one after another, for any number of listeners who each keep their own place. */
export class Happenings<Value> {
  // Ids of a server that was started again begin anew: they must not be taken for those of before.
  private readonly run = randomUUID().slice(0, 8)
  private readonly kept: Value[] = []
  private last = 0
  private readonly news = new EventTarget()
  private listening = 0

  constructor() {
    // As many as there are streams.
    setMaxListeners(0, this.news)
  }

  /** How many follow. */
  get listeners(): number {
    return this.listening
  }

  /** The id of the latest; one to go on from even where nothing has happened. */
  get latest(): string {
    return this.idOf(this.last)
  }

  publish(value: Value): void {
    this.last += 1
    this.kept.push(value)
    if (this.kept.length > KEPT) this.kept.shift()
    this.news.dispatchEvent(new Event('one'))
  }

  /**
   * What happened after the one with an id, and what happens until told to end. Without an id, or with one that is too old or of another
   * run of the server, it begins with the latest: the present state.
   */
  async *since(id: string | undefined, ended: AbortSignal): AsyncGenerator<Happening<Value>> {
    this.listening += 1
    try {
      let at = this.placeOf(id) ?? Math.max(0, this.last - 1)
      while (!ended.aborted) {
        // Who is slower than what happens goes on with the oldest that is kept.
        at = Math.max(at, this.last - this.kept.length)
        const value = this.kept[at - (this.last - this.kept.length)]
        if (at === this.last || value === undefined) await this.nextOne(ended)
        else {
          at += 1
          yield { id: this.idOf(at), value }
        }
      }
    } finally {
      this.listening -= 1
    }
  }

  private nextOne(ended: AbortSignal): Promise<unknown> {
    return once(this.news, 'one', { signal: ended }).catch((error: unknown) => {
      if (!ended.aborted) throw error
    })
  }

  private placeOf(id: string | undefined): number | undefined {
    const [, run, place] = /^(\w+)-(\d{1,15})$/.exec(id ?? '') ?? []
    const at = Number(place)
    const isKept = run === this.run && at <= this.last && at >= this.last - this.kept.length
    return isKept ? at : undefined
  }

  private idOf(place: number): string {
    return `${this.run}-${place}`
  }
}
