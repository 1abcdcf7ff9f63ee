import { useEffect, useRef } from 'react'
import { useExplorer, useExplorerState, useWords } from '../app/page.ts'
import { shownIdsOf } from '../app/state.ts'
import type { AnswerOfPanel } from './AnswerPanel.tsx'

/** An answer of no more entities than this comes onto the map by itself. */
const FEW = 25

/** How much of an answer is on the map, and what brings the rest there or leaves only it. */
export function OnTheMap({ subgraph }: { readonly subgraph: NonNullable<AnswerOfPanel['subgraph']> }) {
  const words = useWords()
  const { add, replace } = useExplorer()
  const ids = subgraph.entities.map(entity => entity.id)
  const there = useExplorerState(state => countOf(ids, shownIdsOf(state)))
  const loaded = useExplorerState(state => state.loaded !== null)
  const opened = useExplorerState(state => state.opened)
  const missing = ids.length - there
  const asked = useRef('')
  const question = ids.join()

  // Who asks wants to see the answer; what an address opens changes nothing of what it says is shown.
  useEffect(() => {
    if (!loaded || opened === 0 || asked.current === question) return
    asked.current = question
    const few = question.split(',')
    if (missing > 0 && few.length <= FEW) add(few)
  }, [loaded, opened, question, missing, add])

  return (
    <p className="answer-map">
      <span className="muted">{words.answer.onMap(there, ids.length)}</span>
      {missing > 0 && (
        <button type="button" className="button" onClick={() => add(ids)}>
          {words.answer.add(missing)}
        </button>
      )}
      <button type="button" className="button" onClick={() => replace(ids)}>
        {words.answer.only}
      </button>
    </p>
  )
}

function countOf(ids: readonly string[], shown: readonly string[]): number {
  const there = new Set(shown)
  return ids.filter(id => there.has(id)).length
}
