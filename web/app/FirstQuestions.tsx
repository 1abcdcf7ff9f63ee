import { answerIdOf } from '../graph/view.ts'
import { IconButton } from '../look/IconButton.tsx'
import { Questions } from '../search/Questions.tsx'
import { useExplorer, useExplorerState, usePreference, useWords } from './page.ts'
import { prefer } from './preferences.ts'

/** On a first visit: questions that this graph can answer, until something is opened or done or they are put away. */
export function FirstQuestions() {
  const words = useWords()
  const { select } = useExplorer()
  const wanted = usePreference('questionsOpen')
  const isFirst = useExplorerState(
    ({ history, eye, opened }) =>
      history.steps.length === 1 && opened === 0 && eye.selectedId === null && eye.chosenIds.length === 0,
  )
  if (!isFirst || !wanted) return null
  return (
    <aside className="first-questions" aria-label={words.search.tryOne}>
      <Questions onAsk={phrase => select(answerIdOf(phrase))} />
      <IconButton
        icon="close"
        size={15}
        className="small"
        label={words.app.close}
        onClick={() => prefer({ questionsOpen: false })}
      />
    </aside>
  )
}
