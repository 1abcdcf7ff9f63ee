/** Asks the layout only for what is not arranged yet, and remembers the rest. */
import { type Arrangement, type Drawn, layoutInputOf } from './drawn.ts'
import { type LayoutThread, startLayoutThread } from './layout/client.ts'
import type { Progress } from './layout/layOut.ts'
import type { Clashes, LayoutInput, LayoutResult, Point, Size } from './layout/plan.ts'

export interface Arranged extends Arrangement {
  /** What a layout of everything fills; null when somebody was there already. */
  extent: Size | null
  clashes: Clashes | null
  /** Whether the layout has given positions that were not known before. */
  moved: boolean
}

export interface Arranger {
  /** Everybody in `positions` stays there. */
  arrange(
    drawn: Drawn,
    positions: Readonly<Record<string, Point>>,
    room: Pick<LayoutInput, 'frame' | 'reserved'>,
    onProgress: Progress,
  ): Promise<Arranged>
  stop(): void
}

/** An arranger with a layout thread of its own, started when it is first needed. */
export function createArranger(): Arranger {
  let thread: LayoutThread | null = null
  let places = new Map<string, number>()
  let bows = new Map<string, number>()
  let sizes = new Map<string, string>()
  let pending: { question: string; answer: Promise<LayoutResult> } | null = null

  /** A question that is being answered is not asked again; one that has been overtaken is given up. */
  function asked(input: LayoutInput, onProgress: Progress): Promise<LayoutResult> {
    const question = JSON.stringify(input)
    if (pending?.question === question) return pending.answer
    if (pending !== null) thread?.stop()
    thread = pending === null && thread !== null ? thread : startLayoutThread()
    const answer = thread.layOut(input, onProgress).finally(() => {
      if (pending?.question === question) pending = null
    })
    pending = { question, answer }
    return answer
  }

  return {
    async arrange(drawn, known, room, onProgress) {
      const positions = new Map(Object.entries(known))
      const nextSizes = new Map(drawn.entities.map(each => [each.entity.id, sizeKey(each)]))
      const kept = new Map([...places].filter(([id]) => nextSizes.get(id) === sizes.get(id)))
      const input = layoutInputOf(drawn, { positions, places: kept, bows }, room)
      if (input.nodes.every(node => node.position !== null && node.place !== null)) {
        return { positions, places, bows, extent: null, clashes: null, moved: false }
      }
      const everything = input.nodes.every(node => node.position === null)
      const result = await asked(input, onProgress)
      places = new Map(input.nodes.map((node, index) => [node.id, result.places[index] ?? 0]))
      bows = new Map(
        input.lines.flatMap(({ id, mayBow, bow }, index) =>
          mayBow ? [[id, result.bows[index] ?? bow]] : [],
        ),
      )
      sizes = nextSizes
      return {
        positions: new Map(
          input.nodes.map((node, index) => [node.id, result.positions[index] ?? { x: 0, y: 0 }]),
        ),
        places,
        bows,
        extent: everything ? result.extent : null,
        clashes: result.clashes,
        moved: input.nodes.some(node => node.position === null),
      }
    },
    stop: () => {
      thread?.stop()
      thread = null
      pending = null
    },
  }
}

function sizeKey({ name, diameter }: Drawn['entities'][number]): string {
  return `${Math.round(name.width)} ${name.lines.length} ${Math.round(diameter)}`
}
