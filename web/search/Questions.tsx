import { useGraphLanguage, useWords } from '../app/page.ts'
import { QuestionsDocument } from '../data/operations.generated.ts'
import { useAnswer } from '../data/useAnswer.ts'
import { Icon } from '../look/Icon.tsx'

/** Questions that this graph has an answer to; a click asks. Nothing where there are none. */
export function Questions({ onAsk }: { readonly onAsk: (phrase: string) => void }) {
  const words = useWords()
  const language = useGraphLanguage()
  const { data } = useAnswer(QuestionsDocument, { language })
  if (data === undefined || data.questions.length === 0) return null
  return (
    <div className="questions">
      <h2 className="section-head">{words.search.tryOne}</h2>
      <ul>
        {data.questions.map(question => (
          <li key={question}>
            <button type="button" className="question" onClick={() => onAsk(question)}>
              <Icon name="ask" size={16} />
              <bdi>{question}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
