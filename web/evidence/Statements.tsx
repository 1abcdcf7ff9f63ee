import { type PagePlace, Pages } from '../app/Pages.tsx'
import { useGraphLanguage, useWords } from '../app/page.ts'
import { EntityStatementsDocument } from '../data/operations.generated.ts'
import { useAnswer } from '../data/useAnswer.ts'
import { ClaimPage } from './ClaimPage.tsx'

/** What an entity said or passed on, as a source. */
export function Statements({ id }: { readonly id: string }) {
  return <Pages>{place => <StatementsPage id={id} place={place} />}</Pages>
}

function StatementsPage({ id, place }: { id: string; place: PagePlace }) {
  const words = useWords()
  const language = useGraphLanguage()
  const answer = useAnswer(EntityStatementsDocument, { id, after: place.after, language })
  const page = answer.data?.entity?.statements
  return <ClaimPage head={words.entity.saidByIt} page={page} answer={answer} place={place} />
}
