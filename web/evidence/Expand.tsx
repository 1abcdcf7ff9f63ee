import { useExplorer, useExplorerState, useWords } from '../app/page.ts'
import { contentIn } from '../app/state.ts'
import { type Expansion, expansionOf, type Step } from '../graph/content.ts'

/** So many links are followed at a time, the best founded first. */
const AT_A_TIME = 25

interface ExpandProps {
  readonly step: Step
  /** How many links the step has, and how many of them are on the map. */
  readonly all: number
  readonly onMap: number
}

interface ExpandOneProps extends ExpandProps {
  /** The links were too many to count to the end. */
  readonly atLeast: boolean
  /** The relation in words, for those who do not see the row. */
  readonly label: string
}

/** Puts the links of one relation on the map, the best first, and takes just them back. */
export function ExpandOne({ step, all, atLeast, onMap, label }: ExpandOneProps) {
  const words = useWords()
  const { expand } = useExplorer()
  const expansion = useExplorerState(state => expansionOf(contentIn(state), step))
  const total = atLeast ? words.entity.atLeast(all) : `${all}`
  const isMissing = onMap < all
  return (
    <span className="expand">
      {expansion === undefined && isMissing && (
        <button
          type="button"
          className="text-button"
          title={words.entity.ofOnMap(onMap, total)}
          onClick={() => void expand(step)}
        >
          {all > AT_A_TIME ? words.panel.showSome(`${AT_A_TIME}`, total) : words.panel.show(`${all - onMap}`)}
          <span className="unseen">: {label}</span>
        </button>
      )}
      {expansion === undefined && !isMissing && <span className="muted">{words.entity.onMap}</span>}
      {expansion !== undefined && <Made step={step} expansion={expansion} total={total} label={label} />}
    </span>
  )
}

/** The same for all links of an entity at once. */
export function ExpandAll({ step, all, onMap }: ExpandProps) {
  const words = useWords()
  const { expand } = useExplorer()
  const expansion = useExplorerState(state => expansionOf(contentIn(state), step))
  if (expansion !== undefined)
    return (
      <p className="expand">
        <Made step={step} expansion={expansion} total={`${all}`} label={words.entity.links} />
      </p>
    )
  if (onMap >= all) return null
  return (
    <button type="button" className="button" onClick={() => void expand(step)}>
      {all > AT_A_TIME ? words.panel.showAllSome(`${AT_A_TIME}`, `${all}`) : words.entity.expandAll}
    </button>
  )
}

interface MadeProps {
  readonly step: Step
  readonly expansion: Expansion
  readonly total: string
  readonly label: string
}

/** What an expansion has brought so far, the next ones, and the way back. */
function Made({ step, expansion, total, label }: MadeProps) {
  const words = useWords()
  const { expand, collapse } = useExplorer()
  return (
    <>
      <span className="muted">{words.panel.some(`${expansion.seen}`, total)}</span>
      {expansion.cursor !== null && (
        <button type="button" className="text-button" onClick={() => void expand(step)}>
          {words.panel.more}
          <span className="unseen">: {label}</span>
        </button>
      )}
      <button type="button" className="text-button" onClick={() => collapse(step)}>
        {words.panel.collapse}
        <span className="unseen">: {label}</span>
      </button>
    </>
  )
}
