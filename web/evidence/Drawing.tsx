import { useElementSize } from '@mantine/hooks'
import { type RefObject, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { KindShape } from '../app/Party.tsx'
import { useExplorer, useWords } from '../app/page.ts'
import type { ClaimTextFragment, Stance } from '../data/operations.generated.ts'
import { DocumentShape } from '../look/Shape.tsx'
import { type Pass, type Provenance, provenanceOf, type Stop } from './provenance.ts'
import { useReference } from './reference.ts'

/** One drawing of where claims come from: speakers → relays → documents; read aloud as a list of ways. */
export function Drawing({ claims }: { readonly claims: readonly ClaimTextFragment[] }) {
  const provenance = useMemo(() => provenanceOf(claims), [claims])
  const places = useRef(new Map<string, HTMLElement>())
  const { ref, width } = useElementSize()
  const box = useRef<HTMLDivElement>(null)
  const lines = useLines(provenance, places, box, width)
  return (
    <figure className="drawing" ref={ref}>
      <div
        ref={box}
        className="drawing-stops"
        style={{ gridTemplateColumns: `repeat(${provenance.columns}, minmax(0, 1fr))` }}
      >
        <svg className="drawing-lines" aria-hidden="true">
          {lines.map(({ key, curve, head, look }) => (
            <g key={key} className={look}>
              <path d={curve} className="drawing-line" />
              <path d={head} className="drawing-head" />
            </g>
          ))}
        </svg>
        {provenance.stops.map(stop => (
          <div
            key={stop.key}
            ref={element => {
              if (element === null) places.current.delete(stop.key)
              else places.current.set(stop.key, element)
            }}
            className={stop.counts ? 'drawing-stop counts' : 'drawing-stop'}
            style={{ gridColumn: stop.column + 1, gridRow: stop.row + 1 }}
          >
            <StopName stop={stop} />
          </div>
        ))}
      </div>
      <Ways claims={claims} />
    </figure>
  )
}

function StopName({ stop }: { stop: Stop }) {
  const words = useWords()
  const referenceOf = useReference()
  const { select } = useExplorer()
  const { what, party, document } = stop
  const isDocument = what === 'document'
  const name = party?.name ?? (isDocument ? words.evidence.untitled : words.evidence.unnamedSpeaker)
  const open = () => {
    if (isDocument && document !== null) select(document.id)
    else if (party !== null) select(party.id, [party.id])
  }
  return (
    <>
      {party === null && !isDocument ? (
        <span>{name}</span>
      ) : (
        <button type="button" className="party" onClick={open}>
          {isDocument ? <DocumentShape size={14} /> : party && <KindShape kind={party.kind.name} size={12} />}
          <bdi>{name}</bdi>
        </button>
      )}
      <StopNotes
        stop={stop}
        reference={document && (isDocument || what === 'speaker') ? referenceOf(document) : null}
      />
    </>
  )
}

/** Under the name: where it was said, and what somebody does besides passing it on. */
function StopNotes({ stop, reference }: { stop: Stop; reference: string | null }) {
  const words = useWords()
  const { what, does } = stop
  const isElsewhere = what === 'speaker' && reference === null
  const own = [...does].map(stance =>
    what === 'speaker' ? words.panel.does[stance] : words.panel.alsoItself(words.panel.does[stance]),
  )
  const doing = what === 'speaker' && does.size === 1 && does.has('ASSERTS') ? [] : own
  return (
    <>
      {reference !== null && <span className="drawing-note">{reference}</span>}
      {isElsewhere && <span className="drawing-note">{words.panel.elsewhere}</span>}
      {doing.length > 0 && (
        <span className={`drawing-note does ${lookOf(does)}`}>{doing.join(words.comma)}</span>
      )}
    </>
  )
}

/** The same in words, for those who cannot see the drawing. */
function Ways({ claims }: { claims: readonly ClaimTextFragment[] }) {
  const words = useWords()
  const referenceOf = useReference()
  return (
    <figcaption className="unseen">
      <ul>
        {claims.map(({ id, attribution, document, stance, shortfalls }) => {
          const names = attribution.map(({ by }) => by?.name ?? words.evidence.unnamedSpeaker)
          const chain = [...names, document && referenceOf(document)].filter(Boolean).join(' → ')
          const doing = [words.panel.does[stance], shortfalls?.length === 0 && words.panel.counted]
          return (
            <li key={id}>
              {chain}: {doing.filter(Boolean).join(words.comma)}
            </li>
          )
        })}
      </ul>
    </figcaption>
  )
}

/** The worst that is done decides the colour; the words beside it say the same. */
function lookOf(stances: ReadonlySet<Stance>): string {
  if (stances.has('DENIES')) return 'denies'
  return stances.has('DOUBTS') || stances.has('DOES_NOT_CONFIRM') ? 'doubts' : 'asserts'
}

interface Line {
  readonly key: string
  readonly curve: string
  readonly head: string
  readonly look: string
}

/** The lines between the stops as they stand; measured again when the panel's width or what is drawn changes. */
function useLines(
  provenance: Provenance,
  places: RefObject<Map<string, HTMLElement>>,
  box: RefObject<HTMLElement | null>,
  width: number,
): readonly Line[] {
  const [lines, setLines] = useState<readonly Line[]>([])
  useLayoutEffect(() => {
    const ground = box.current?.getBoundingClientRect()
    // Without a width nothing stands anywhere yet.
    if (ground === undefined || width === 0) return
    const measure = () =>
      provenance.passes.flatMap(pass => {
        const from = places.current.get(pass.from)?.getBoundingClientRect()
        const to = places.current.get(pass.to)?.getBoundingClientRect()
        return from && to ? [lineOf(pass, from, to, ground)] : []
      })
    setLines(measure())
  }, [provenance, places, box, width])
  return lines
}

/** The gap that a line keeps from the names, and the length of its head, px. */
const GAP = 5
const HEAD = 6
/** A line bends only this near to its end, px: before, it passes under the names of other columns. */
const BEND = 30

function lineOf(pass: Pass, from: DOMRect, to: DOMRect, ground: DOMRect): Line {
  const isLeftwards = to.left < from.left
  const way = isLeftwards ? -1 : 1
  const x1 = (isLeftwards ? from.left - GAP : from.right + GAP) - ground.left
  const x2 = (isLeftwards ? to.right + GAP : to.left - GAP) - ground.left
  const y1 = from.top + from.height / 2 - ground.top
  const y2 = to.top + to.height / 2 - ground.top
  const tip = x2 - way * HEAD
  const reach = Math.min(BEND, Math.abs(tip - x1))
  const bend = tip - way * reach
  const middle = tip - (way * reach) / 2
  return {
    key: `${pass.from} ${pass.to}`,
    curve: `M${x1} ${y1}H${bend}C${middle} ${y1} ${middle} ${y2} ${tip} ${y2}`,
    head: `M${tip} ${y2 - 3.5}L${x2} ${y2}L${tip} ${y2 + 3.5}Z`,
    look: pass.counts ? 'drawing-pass counts' : `drawing-pass ${lookOf(pass.stances)}`,
  }
}
