import { useMemo } from 'react'
import { useDate, usePreference, useWords } from '../app/page.ts'
import type { ListedClaimFragment } from '../data/operations.generated.ts'
import { Quote } from '../evidence/Quote.tsx'
import { useReference } from '../evidence/reference.ts'
import { STANCES } from '../evidence/stances.ts'
import { EntityCell, textColumn, Unknown } from './cells.tsx'
import type { Column } from './column.ts'
import { dayOf } from './dayOf.ts'

type Listed = ListedClaimFragment

/** Words what a claim is about: the link's sentence, or the entity with what is said of it. */
export function useClaimWords(): (claim: Listed) => string {
  const words = useWords()
  return ({ link, subject, property, value }) =>
    link?.sentence ?? [subject.name, property && words.property(property), value].filter(Boolean).join(' · ')
}

/** Words who says it, first of all. */
function useSpeakerWords(): (claim: Listed) => string {
  const { evidence } = useWords()
  return claim => {
    if (claim.inferred) return evidence.inferred
    return speakerOf(claim)?.name ?? evidence.unnamedSpeaker
  }
}

/** The columns of the list of claims. */
export function useClaimColumns(): readonly Column<Listed>[] {
  const language = usePreference('language')
  const said = useSaid()
  const source = useSource()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the functions are new each time; what they say changes with the language
  return useMemo(() => [...said(), ...source()], [language])
}

/** What is said, and how. */
function useSaid(): () => readonly Column<Listed>[] {
  const words = useWords()
  const about = useClaimWords()
  return () => [
    textColumn('about', words.table.about, about, 230),
    {
      ...textColumn<Listed>('stance', words.table.stance, claim => words.stances[claim.stance], 118),
      rank: claim => STANCES.indexOf(claim.stance),
    },
    {
      key: 'quote',
      head: words.table.quote,
      cell: ({ quote, quoteLang }) =>
        quote === null ? (
          <Unknown>{words.table.noQuote}</Unknown>
        ) : (
          <div className="cell-quote" title={quote}>
            <Quote text={quote} lang={quoteLang} />
          </div>
        ),
      text: claim => claim.quote ?? words.table.noQuote,
      width: 330,
    },
  ]
}

/** Who says it, where, when and how firmly. */
function useSource(): () => readonly Column<Listed>[] {
  const words = useWords()
  const speaker = useSpeakerWords()
  const dateOf = useDate()
  const referenceOf = useReference()
  const date = ({ claimedOn, document }: Listed) => claimedOn ?? document?.published ?? null
  const dated = (claim: Listed) => {
    const edtf = date(claim)
    return edtf === null ? words.evidence.unknown : dateOf(edtf)
  }
  const read = ({ document }: Listed) => (document === null ? words.evidence.unknown : referenceOf(document))
  return () => [
    {
      ...textColumn('speaker', words.table.speaker, speaker, 180),
      cell: claim => {
        const by = claim.inferred ? undefined : speakerOf(claim)
        return by === undefined ? speaker(claim) : <EntityCell kind={by.kind.name} name={by.name} />
      },
    },
    textColumn('document', words.evidence.document, read, 160),
    {
      ...textColumn('date', words.table.date, dated, 120),
      rank: claim => dayOf(date(claim)),
    },
    textColumn('hedge', words.table.hedge, claim => claim.hedge ?? words.table.noHedge, 100),
    textColumn('rank', words.table.rank, claim => words.table.ranks[claim.rank], 100),
  ]
}

function speakerOf({ attribution }: Listed) {
  return attribution.toSorted((one, other) => one.step - other.step)[0]?.by ?? undefined
}
