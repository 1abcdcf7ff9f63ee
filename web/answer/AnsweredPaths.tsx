import { useExplorer, useStatusLabel, useWords } from '../app/page.ts'
import { Quote } from '../evidence/Quote.tsx'
import { StatusLine } from '../look/Status.tsx'
import type { AnswerOfPanel } from './AnswerPanel.tsx'

type Paths = NonNullable<AnswerOfPanel['paths']>
type Path = Paths['paths'][number]

/** How two are linked, as paragraphs with their quotes numbered; the first of several is told whole. */
export function AnsweredPaths({ answer }: { readonly answer: Paths }) {
  const words = useWords()
  return answer.paths.map((path, at) => (
    <section key={path.sentences.map(({ link }) => link.id).join()} className="panel-part">
      <h3 className="section-head spread">
        {answer.paths.length === 1 ? words.answer.path : words.answer.pathOf(at + 1, answer.paths.length)}
        <span className="muted">{words.entity.linksCount(path.length)}</span>
      </h3>
      <Story path={path} />
      <Weakest path={path} />
      <Citations path={path} />
      {answer.more && at === answer.paths.length - 1 && <p className="muted">{words.answer.morePaths}</p>}
    </section>
  ))
}

/** The sentences in order, each a way to its link, with the numbers of their quotes. */
function Story({ path }: { path: Path }) {
  const { select } = useExplorer()
  const numbers = numbersOf(path)
  return (
    <p className="story">
      {path.sentences.map(({ text, link }, at) => (
        <span key={link.id} className="story-part">
          <button
            type="button"
            className="told"
            onClick={() => select(link.id, [link.sourceId, link.targetId])}
          >
            <StatusLine status={link.status} />
            {text}
            {numbers[at]?.map(number => (
              <sup key={number}>{number}</sup>
            ))}
          </button>{' '}
        </span>
      ))}
    </p>
  )
}

function Weakest({ path: { weakest, length, overlapsInTime } }: { path: Path }) {
  const words = useWords()
  const labelOf = useStatusLabel()
  const said = [
    length > 1 ? words.answer.weakest(weakest.sentence, labelOf(weakest.status)) : null,
    overlapsInTime === false ? words.answer.neverAtOnce : null,
  ]
  return <p className="muted">{said.filter(Boolean).join(' ')}</p>
}

function Citations({ path }: { path: Path }) {
  const words = useWords()
  const { select } = useExplorer()
  return (
    <ol className="citations">
      {path.sentences.flatMap(({ citations }) =>
        citations.map(({ id, quote, quoteLang, stance, attribution }) => (
          <li key={id}>
            {stance !== 'ASSERTS' && <span className="muted">{words.stances[stance]}: </span>}
            {quote !== null && <Quote text={quote} lang={quoteLang} />}
            <button type="button" className="text-button" onClick={() => select(id)}>
              {attribution.map(({ by }) => by?.name ?? words.evidence.unnamedSpeaker).join(' → ')}
            </button>
          </li>
        )),
      )}
    </ol>
  )
}

/** The numbers of each sentence's quotes, counted through the path. */
function numbersOf({ sentences }: Path): readonly (readonly number[])[] {
  let last = 0
  return sentences.map(({ citations }) => citations.map(() => ++last))
}
