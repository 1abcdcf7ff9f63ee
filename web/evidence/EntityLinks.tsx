import { useCounter, useDisclosure } from '@mantine/hooks'
import { useRef } from 'react'
import { useWords } from '../app/page.ts'
import type { RelationCountFragment } from '../data/operations.generated.ts'
import type { Step } from '../graph/content.ts'
import { EVERY_LINK, isEvery, type Narrowing } from '../graph/narrowing.ts'
import { Icon } from '../look/Icon.tsx'
import type { EntityOfPanel } from './EntityPanel.tsx'
import { ExpandAll, ExpandOne } from './Expand.tsx'
import { FailedLine } from './FailedLine.tsx'
import { LinkList } from './LinkList.tsx'
import { Narrow, NarrowedTo, type NarrowProps } from './Narrow.tsx'
import { useNarrowing } from './narrowings.ts'
import { OtherExpansions } from './OtherExpansions.tsx'
import { useLinkCounts } from './useLinkCounts.ts'

/** So many relations are listed with their links at once; more are folded. */
const OPEN_UP_TO = 3

/** The links of an entity by relation and direction, all or narrowed: how many there are, before anything is put on the map. */
export function EntityLinks({ entity }: { readonly entity: EntityOfPanel }) {
  const words = useWords()
  const { id, linkDegree } = entity
  const [narrowing, narrow] = useNarrowing(id)
  const passing = useLinkCounts(entity, narrowing)
  const { counts, total } = passing
  const told = passing.atLeast ? words.entity.atLeast(total) : `${total}`
  const all = words.entity.linksCount(linkDegree)
  const passed = counts && words.narrow.of(told, all)
  return (
    <section className="panel-part">
      <LinksHead
        narrowing={narrowing}
        onNarrow={narrow}
        canNarrow={linkDegree > 1}
        count={isEvery(narrowing) ? all : passed}
      />
      {linkDegree === 0 && <p className="muted">{words.entity.noLinks}</p>}
      <FailedLine answer={passing} />
      {counts && <Counted entityId={id} counts={counts} narrowing={narrowing} all={total} told={told} />}
      <OtherExpansions entityId={id} narrowing={narrowing} />
    </section>
  )
}

interface LinksHeadProps extends NarrowProps {
  readonly canNarrow: boolean
  /** How many links pass, in words; undefined until that is known. */
  readonly count: string | undefined
}

/** The heading of the links, and what narrows them. */
function LinksHead({ narrowing, onNarrow, canNarrow, count }: LinksHeadProps) {
  const words = useWords()
  const [open, { toggle }] = useDisclosure(false)
  const [cleared, { increment: clear }] = useCounter(0)
  const turn = useRef<HTMLButtonElement>(null)
  function onAll() {
    onNarrow(EVERY_LINK)
    clear()
    turn.current?.focus()
  }
  return (
    <>
      <div className="section-head spread narrow-head">
        <h3>{words.entity.links}</h3>
        {canNarrow && (
          <button
            ref={turn}
            type="button"
            className="text-button narrow-turn"
            aria-expanded={open}
            onClick={toggle}
          >
            {words.narrow.narrow}
          </button>
        )}
        <span className="muted" role="status">
          {count}
        </span>
      </div>
      {/* What was typed and never taken goes with what was. */}
      {open && <Narrow key={cleared} narrowing={narrowing} onNarrow={onNarrow} />}
      <NarrowedTo narrowing={narrowing} onAll={onAll} />
    </>
  )
}

interface CountedProps {
  readonly entityId: string
  readonly counts: readonly RelationCountFragment[]
  readonly narrowing: Narrowing
  readonly all: number
  readonly told: string
}

/** The rows of the relations that pass, and what takes them all. */
function Counted({ entityId, counts, narrowing, all, told }: CountedProps) {
  return (
    <>
      <ul>
        {counts.map(count => (
          <RelationLinks
            key={`${count.relation.name} ${count.direction}`}
            step={{ entityId, direction: count.direction, relation: count.relation.name, narrowing }}
            count={count}
            startsOpen={counts.length <= OPEN_UP_TO}
          />
        ))}
      </ul>
      <ExpandAll step={{ entityId, direction: 'BOTH', relation: null, narrowing }} all={all} told={told} />
    </>
  )
}

interface RelationLinksProps {
  readonly step: Step
  readonly count: RelationCountFragment
  readonly startsOpen: boolean
}

function RelationLinks({ step, count: { verb, count, atLeast }, startsOpen }: RelationLinksProps) {
  const words = useWords()
  const [open, { toggle }] = useDisclosure(startsOpen)
  const told = atLeast ? words.entity.atLeast(count) : `${count}`
  return (
    <li className="relation">
      <div className="relation-row">
        <button type="button" className="relation-name" aria-expanded={open} onClick={toggle}>
          <Icon name={open ? 'down' : 'next'} size={14} />
          {verb} <span className="muted">{told}</span>
        </button>
        <ExpandOne step={step} all={count} told={told} label={verb} />
      </div>
      {open && <LinkList step={step} />}
    </li>
  )
}
