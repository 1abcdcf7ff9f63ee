import { useDate, useGraphLanguage, useWords } from '../app/page.ts'
import { type EntityEvidenceQuery, OccurrenceClaimsDocument } from '../data/operations.generated.ts'
import { AssessmentHead } from './AssessmentHead.tsx'
import { Claims } from './Claims.tsx'
import { Facts } from './Facts.tsx'
import { FurtherClaims } from './FurtherClaims.tsx'
import { eventWording } from './marks.ts'
import { Origins } from './Origins.tsx'

type Entity = NonNullable<EntityEvidenceQuery['entity']>
type Occurrence = NonNullable<Entity['occurrence']>

function Head({ occurrence }: { occurrence: Occurrence }) {
  const words = useWords()
  const dateOf = useDate()
  const { when, modality, claims } = occurrence
  return (
    <>
      <AssessmentHead
        assessment={occurrence}
        assertions={claims.edges.filter(({ node }) => node.stance === 'ASSERTS').length}
      />
      <Facts
        rows={[
          [words.evidence.happened, when === null ? words.evidence.unknown : dateOf(when)],
          [words.panel.modality, modality !== null && modality !== 'ACTUAL' && words.modalities[modality]],
        ]}
      />
    </>
  )
}

function Answers({ entity, occurrence }: { entity: Entity; occurrence: Occurrence }) {
  const language = useGraphLanguage()
  const about = { sentence: entity.name, status: occurrence.status }
  return (
    <>
      <Claims
        {...about}
        page={occurrence.claims}
        wording={eventWording(entity.name)}
        further={
          <FurtherClaims
            {...about}
            first={occurrence.claims}
            query={OccurrenceClaimsDocument}
            variablesAfter={after => ({ id: entity.id, after, language })}
            pageIn={data => data.entity?.occurrence?.claims}
          />
        }
      />
      <Origins assessment={occurrence} claims={occurrence.claims.edges.map(edge => edge.node)} />
    </>
  )
}

/** An event's question, and the answers side by side. */
export const OccurrencePart = { Head, Answers }
