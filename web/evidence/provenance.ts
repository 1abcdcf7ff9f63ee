/** Where a set of claims comes from, as one drawing: speakers → relays → documents, in columns and rows. */
import type {
  ClaimTextFragment,
  PartyFragment,
  ReferenceFragment,
  Stance,
} from '../data/operations.generated.ts'
import { byStance } from './stances.ts'

/** Somebody who says it or passes it on, or a document that holds it. */
export interface Stop {
  readonly key: string
  /** Its column and row, from 0. */
  column: number
  row: number
  /** Who; of a document who published it. Null where nobody is named. */
  readonly party: PartyFragment | null
  /** The document that it is, or in which a speaker said it; null where that is not stated. */
  readonly document: ReferenceFragment | null
  readonly what: 'speaker' | 'relay' | 'document'
  /** What it does to the claimed itself, apart from passing others' words on. */
  readonly does: Set<Stance>
  /** Whether an assertion that it makes counts as an independent origin. */
  counts: boolean
}

/** That somebody's words went on to somebody, or into a document. */
export interface Pass {
  readonly from: string
  readonly to: string
  readonly stances: Set<Stance>
  counts: boolean
}

export interface Provenance {
  readonly stops: readonly Stop[]
  readonly passes: readonly Pass[]
  readonly columns: number
}

/** What of a claim its way follows from. */
export type Traced = Pick<ClaimTextFragment, 'attribution' | 'document' | 'origin' | 'stance' | 'shortfalls'>

/** All the ways of the claims in one drawing; what says it itself and passes on others is one stop. */
export function provenanceOf(claims: readonly Traced[]): Provenance {
  const ordered = byStance(claims).flatMap(([, some]) => some)
  const relays = new Set(ordered.flatMap(relayIdsOf))
  const stops = new Map<string, Stop>()
  const passes = new Map<string, Pass>()
  for (const claim of ordered) {
    const way = wayOf(claim, relays)
    // What counts against it is no origin of it.
    const counts = claim.stance === 'ASSERTS' && claim.shortfalls?.length === 0
    way.forEach((stop, at) => {
      const known = stops.get(stop.key) ?? stop
      stops.set(stop.key, known)
      if (at > 0) return
      known.does.add(claim.stance)
      known.counts ||= counts
    })
    way.slice(1).forEach((stop, at) => {
      const from = way[at]?.key ?? ''
      const key = `${from} ${stop.key}`
      const pass = passes.get(key) ?? { from, to: stop.key, stances: new Set<Stance>(), counts: false }
      pass.stances.add(claim.stance)
      pass.counts ||= counts
      passes.set(key, pass)
    })
  }
  return placed([...stops.values()], [...passes.values()])
}

/** Those who speak or pass it on, without the publisher of the document at the end: the document stands for it. */
function partiesOf({ attribution, document }: Traced) {
  const steps = attribution.filter((step, at) => at === 0 || step.by?.id !== attribution[at - 1]?.by?.id)
  const last = steps.at(-1)
  const isPublisher =
    document !== null &&
    last?.by != null &&
    (last.role === 'PUBLISHER' || last.by.id === document.publisher?.id)
  return isPublisher ? steps.slice(0, -1) : steps
}

function relayIdsOf(claim: Traced): string[] {
  return partiesOf(claim)
    .slice(1)
    .flatMap(step => step.by?.id ?? [])
}

function wayOf(claim: Traced, relays: ReadonlySet<string>): Stop[] {
  const { document, origin, attribution } = claim
  const parties = partiesOf(claim).map(({ by }, at): Stop => {
    const isRelay = at > 0 || (by !== null && relays.has(by.id))
    return isRelay
      ? stop('relay', `relay ${by?.id ?? at}`, by, null)
      : stop('speaker', `${by?.id ?? ''} ${origin?.id ?? ''}`, by, origin)
  })
  if (document === null) return parties
  const publisher = document.publisher ?? attribution.at(-1)?.by ?? null
  return [...parties, stop('document', document.id, publisher, document)]
}

function stop(
  what: Stop['what'],
  key: string,
  party: PartyFragment | null,
  document: ReferenceFragment | null,
): Stop {
  return { key, what, party, document, column: 0, row: 0, does: new Set(), counts: false }
}

function placed(stops: readonly Stop[], passes: readonly Pass[]): Provenance {
  const byKey = new Map(stops.map(each => [each.key, each]))
  // As often as there are stops is enough for the longest way; two who pass on each other go no further.
  for (let round = 0; round < stops.length; round++)
    for (const { from, to } of passes) {
      const [before, after] = [byKey.get(from), byKey.get(to)]
      if (before && after) after.column = Math.min(Math.max(after.column, before.column + 1), stops.length)
    }
  const columns = Math.max(0, ...stops.map(each => each.column)) + 1
  for (const each of stops) if (each.what === 'document') each.column = columns - 1
  placeRows(stops, passes, byKey, columns)
  return { stops, passes, columns }
}

/** Rows: who begins a way in order, each relay beside the first whom it passes on, documents amid theirs. */
function placeRows(
  stops: readonly Stop[],
  passes: readonly Pass[],
  byKey: ReadonlyMap<string, Stop>,
  columns: number,
): void {
  const rowsInto = (stop: Stop) =>
    passes.flatMap(pass => (pass.to === stop.key ? (byKey.get(pass.from)?.row ?? []) : []))
  const ends = new Set(passes.map(pass => pass.to))
  const begins = stops.filter(stop => !ends.has(stop.key))
  begins.forEach((stop, row) => {
    stop.row = row
  })
  let next = begins.length
  for (let column = 0; column < columns; column++) {
    const here = stops.filter(stop => stop.column === column)
    const taken = new Set(here.filter(stop => !ends.has(stop.key)).map(stop => stop.row))
    for (const stop of here.filter(each => ends.has(each.key))) {
      const rows = rowsInto(stop)
      const sum = rows.reduce((total, row) => total + row, 0)
      const wanted = stop.what === 'document' ? Math.floor(sum / rows.length) : Math.min(...rows)
      stop.row = taken.has(wanted) ? next++ : wanted
      taken.add(stop.row)
    }
  }
}
