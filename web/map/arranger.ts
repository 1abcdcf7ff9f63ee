/** Asks the layout only for what is not arranged yet, and remembers the rest. */
import { type Arrangement, type Drawn, layoutInputOf } from './drawn.ts'
import { type LayoutThread, startLayoutThread } from './layout/client.ts'
import { keptLayouts } from './layout/kept.ts'
import type { Watcher } from './layout/layOut.ts'
import type { Clashes, LayoutInput, LayoutResult, Point, Size } from './layout/plan.ts'

export interface Arranged extends Arrangement {
  /** What a layout of everything fills; null when somebody was there already. */
  extent: Size | null
  /** What strikes what, where the layout was asked. */
  clashes: Clashes | null
  /** Whether the layout has given positions that were not known before. */
  moved: boolean
}

/** Is told how a layout goes: the part done, 0 to 1, and what there is so far. */
export interface ArrangingWatcher {
  progress(part: number): void
  draft(arranged: Arranged): void
}

export interface Asked {
  drawn: Drawn
  /** Everybody in it stays there. */
  positions: Readonly<Record<string, Point>>
  /** Whether the rest is laid out as if for the first time; else each newcomer where there is room. */
  anew: boolean
  room: Pick<LayoutInput, 'frame' | 'reserved'>
}

export interface Arranger {
  arrange(asked: Asked, watcher: ArrangingWatcher): Promise<Arranged>
  stop(): void
}

const NOTHING: Arrangement = { positions: new Map(), places: new Map(), bows: new Map() }

/** An arranger with a layout thread of its own, started when it is first needed. */
export function createArranger(): Arranger {
  const asker = createAsker()
  const remembered = createMemory()
  let last = NOTHING
  let sizes = new Map<string, string>()
  return {
    async arrange({ drawn, room, ...asked }, watcher) {
      const positions = new Map(Object.entries(asked.positions))
      const known = asked.anew ? undefined : remembered.recall(drawn, positions)
      if (known !== undefined) last = known
      const anew = asked.anew || drawn.entities.every(({ entity }) => !positions.has(entity.id))
      const nextSizes = new Map(drawn.entities.map(each => [each.entity.id, sizeKey(each)]))
      const places =
        known?.places ?? new Map([...last.places].filter(([id]) => nextSizes.get(id) === sizes.get(id)))
      // Anew nothing but positions is kept: tidying gives what the first time gave.
      const kept = anew ? { ...NOTHING, positions } : { ...last, positions, places }
      const input = layoutInputOf(drawn, kept, { ...room, anew })
      if (input.nodes.every(node => node.position !== null && node.place !== null)) {
        return { ...last, positions, extent: null, clashes: null, moved: false }
      }
      const draft = (result: LayoutResult) => watcher.draft(arrangedFrom(input, result))
      const again = asked.anew
      const result = await asker.ask(input, { progress: watcher.progress, draft }, again)
      const arranged = arrangedFrom(input, result)
      last = arranged
      sizes = nextSizes
      remembered.keep(drawn, arranged)
      return arranged
    },
    stop: asker.stop,
  }
}

interface Asker {
  /**
   * A question that is being answered is not asked again; one that has been overtaken is given up. What this browser has
   * answered before is not worked out, unless that is asked for: `again`.
   */
  ask(input: LayoutInput, watcher: Watcher, again: boolean): Promise<LayoutResult>
  stop(): void
}

function createAsker(): Asker {
  const kept = keptLayouts()
  let thread: LayoutThread | null = null
  let pending: { question: string; answer: Promise<LayoutResult>; watcher: Watcher } | null = null
  const stop = () => {
    thread?.stop()
    thread = null
    pending = null
  }
  const ask: Asker['ask'] = (input, watcher, again) => {
    const question = JSON.stringify(input)
    const known = input.anew && !again ? kept.recall(question) : null
    if (known !== null) {
      stop()
      return Promise.resolve(known)
    }
    if (pending?.question === question) {
      pending.watcher = watcher
      return pending.answer
    }
    if (pending !== null) stop()
    thread ??= startLayoutThread()
    const asked = {
      question,
      watcher,
      answer: thread.layOut(input, {
        progress: part => asked.watcher.progress(part),
        draft: result => asked.watcher.draft(result),
      }),
    }
    pending = asked
    const done = () => {
      if (pending === asked) pending = null
    }
    asked.answer.then(result => {
      done()
      if (input.anew) kept.keep(question, result)
    }, done)
    return asked.answer
  }
  return { ask, stop }
}

function arrangedFrom(input: LayoutInput, result: LayoutResult): Arranged {
  const bows = input.lines.flatMap(({ id, mayBow }, index): [string, number][] =>
    mayBow ? [[id, result.bows[index] ?? 0]] : [],
  )
  return {
    positions: new Map(input.nodes.map(({ id }, index) => [id, result.positions[index] ?? { x: 0, y: 0 }])),
    places: new Map(input.nodes.map(({ id }, index) => [id, result.places[index] ?? 0])),
    bows: new Map(bows),
    extent: input.nodes.every(node => node.position === null) ? result.extent : null,
    clashes: result.clashes,
    moved: input.nodes.some(node => node.position === null),
  }
}

/** So many arrangements are remembered, the latest: a step taken back looks as it did. */
const REMEMBERED = 16

/** Arrangements by who stands where, so that names and bows come back with the places they were found for. */
function createMemory() {
  const arrangements = new Map<string, Arrangement>()
  return {
    keep(drawn: Drawn, arrangement: Arrangement) {
      const key = placesKey(drawn, arrangement.positions)
      arrangements.delete(key)
      arrangements.set(key, arrangement)
      const [oldest] = arrangements.keys()
      if (arrangements.size > REMEMBERED && oldest !== undefined) arrangements.delete(oldest)
    },
    recall: (drawn: Drawn, positions: Arrangement['positions']) =>
      arrangements.get(placesKey(drawn, positions)),
  }
}

function placesKey({ entities }: Drawn, positions: Arrangement['positions']): string {
  return entities
    .map(each => {
      const { x, y } = positions.get(each.entity.id) ?? { x: Number.NaN, y: Number.NaN }
      return `${each.entity.id} ${Math.round(x)} ${Math.round(y)} ${sizeKey(each)}`
    })
    .sort()
    .join('\n')
}

function sizeKey({ name, diameter }: Drawn['entities'][number]): string {
  return `${Math.round(name.width)} ${name.lines.length} ${Math.round(diameter)}`
}
