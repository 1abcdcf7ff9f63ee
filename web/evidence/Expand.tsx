import { useExplorer, useExplorerState, useWords } from '../app/page.ts'
import { contentIn, mappedOf } from '../app/state.ts'
import { type Expansion, expansionOf, type Step } from '../graph/content.ts'
import { isEvery } from '../graph/narrowing.ts'
import { passingLinks } from '../graph/passing.ts'
import { useFocusKept } from '../look/useFocusKept.ts'
import { FilteredOut } from './FilteredOut.tsx'

/** So many links are followed at a time, the best founded first. */
const AT_A_TIME = 25

interface ExpandProps {
  readonly step: Step
  /** How many links the step has, and the same in words where it is only known that there are as many. */
  readonly all: number
  readonly told: string
}

interface ExpandOneProps extends ExpandProps {
  /** The relation in words, for those who do not see the row. */
  readonly label: string
}

/** Puts the links of one relation on the map, the best first, and takes just them back. */
export function ExpandOne({ step, all, told, label }: ExpandOneProps) {
  const words = useWords()
  const { expand } = useExplorer()
  const expansion = useExplorerState(state => expansionOf(contentIn(state), step))
  const onMap = useExplorerState(state => passingLinks(mappedOf(state), step))
  const isMissing = onMap === null || onMap < all
  const kept = useFocusKept<HTMLSpanElement>()
  return (
    <span className="expand" tabIndex={-1} {...kept}>
      {expansion === undefined && isMissing && (
        <button
          type="button"
          className="text-button"
          title={onMap === null ? undefined : words.entity.ofOnMap(onMap, told)}
          onClick={() => void expand(step)}
        >
          {all > AT_A_TIME
            ? words.panel.showSome(`${AT_A_TIME}`, told)
            : words.panel.show(`${all - (onMap ?? 0)}`)}
          <span className="unseen">: {label}</span>
        </button>
      )}
      {expansion === undefined && !isMissing && <span className="muted">{words.entity.onMap}</span>}
      {expansion !== undefined && <Made expansion={expansion} told={told} label={label} />}
    </span>
  )
}

/** The same for all links of an entity at once, or for those that pass. */
export function ExpandAll({ step, all, told }: ExpandProps) {
  const words = useWords()
  const { expand } = useExplorer()
  const expansion = useExplorerState(state => expansionOf(contentIn(state), step))
  const onMap = useExplorerState(state => passingLinks(mappedOf(state), step))
  const kept = useFocusKept<HTMLDivElement>()
  const whole = isEvery(step.narrowing) ? words.entity.expandAll : words.narrow.showThese(all)
  return (
    <div className="expand expand-all" tabIndex={-1} {...kept}>
      {expansion !== undefined && <Made expansion={expansion} told={told} label={words.entity.links} />}
      {expansion === undefined && all > (onMap ?? 0) && (
        <button type="button" className="button" onClick={() => void expand(step)}>
          {all > AT_A_TIME ? words.panel.showAllSome(`${AT_A_TIME}`, told) : whole}
        </button>
      )}
    </div>
  )
}

interface MadeProps {
  readonly expansion: Expansion
  /** How many links the step has, in words. */
  readonly told: string
  readonly label: string
}

/** What an expansion has brought so far, the next ones, and the way back. */
export function Made({ expansion, told, label }: MadeProps) {
  const words = useWords()
  const { expand, collapse } = useExplorer()
  return (
    <>
      <span className="muted">
        {words.panel.some(`${expansion.seen}`, told)}
        <FilteredOut expansion={expansion} />
      </span>
      {expansion.cursor !== null && (
        <button type="button" className="text-button" onClick={() => void expand(expansion)}>
          {words.panel.more}
          <span className="unseen">: {label}</span>
        </button>
      )}
      <button type="button" className="text-button" onClick={() => collapse(expansion)}>
        {words.panel.collapse}
        <span className="unseen">: {label}</span>
      </button>
    </>
  )
}
