import { Party } from '../app/Party.tsx'
import { useWords } from '../app/page.ts'
import type { HitFragment } from '../data/operations.generated.ts'

interface MaybeMeantProps {
  readonly hits: readonly HitFragment[]
  readonly understood: boolean
}

/** Whom the names in a question may mean; where it was not understood, whom it may name. */
export function MaybeMeant({ hits, understood }: MaybeMeantProps) {
  const words = useWords()
  if (hits.length === 0) return null
  return (
    <section className="panel-part">
      <h3 className="section-head">{understood ? words.answer.names : words.answer.perhaps}</h3>
      <ul>
        {hits.map(({ entity }) => (
          <li key={entity.id}>
            <Party entity={entity} />
          </li>
        ))}
      </ul>
    </section>
  )
}
