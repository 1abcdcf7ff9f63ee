import { useCallback, useMemo } from 'react'
import { useStatusLabel, useVocabulary, useWords } from '../app/page.ts'
import { usePhone } from '../app/usePhone.ts'
import { StatusWord } from '../evidence/AssessmentHead.tsx'
import { useHeld } from '../evidence/useHeld.ts'
import type { LinkStatus, MapEntity, MapLink } from '../graph/network.ts'
import { StatusSign } from '../look/Status.tsx'
import { Clamped, EntityCell, Unknown } from './cells.tsx'
import type { Column } from './column.ts'
import { dayOf } from './dayOf.ts'

/** The weakest first: what most needs a second look. */
const WEAKEST_FIRST: readonly LinkStatus[] = [
  'UNSOURCED',
  'RETRACTED',
  'DENIED',
  'DISPUTED',
  'UNCONFIRMED',
  'ALLEGED',
  'REPORTED',
  'CONFIRMED',
]

/** The columns of the list of links. */
export function useLinkColumns(byId: ReadonlyMap<string, MapEntity>): readonly Column<MapLink>[] {
  const ends = useEnds(byId)
  const sentence = useSentence()
  const evidence = useEvidence()
  const phone = usePhone()
  return useMemo(() => [...(phone ? sentence : ends), ...evidence], [phone, sentence, ends, evidence])
}

/** On a phone: who, what and whom in one cell, so that the status is in view beside them. */
function useSentence(): readonly Column<MapLink>[] {
  const words = useWords()
  return useMemo(
    () => [
      {
        key: 'from',
        head: words.evidence.link,
        cell: ({ sentence }) => (
          <span className="clamped whole" title={sentence}>
            {sentence}
          </span>
        ),
        text: ({ sentence }) => sentence,
        width: 186,
      },
    ],
    [words],
  )
}

/** How a link is meant, where it does not hold as it stands: planned, threatened. */
function useMeant(): (link: MapLink) => string {
  const words = useWords()
  return useCallback(
    ({ modality }: MapLink) => (modality === null || modality === 'ACTUAL' ? '' : words.modalities[modality]),
    [words],
  )
}

function Meant({ children }: { readonly children: string }) {
  return children === '' ? null : (
    <>
      {' '}
      <span className="tag">{children}</span>
    </>
  )
}

/** Who, what, whom. */
function useEnds(byId: ReadonlyMap<string, MapEntity>): readonly Column<MapLink>[] {
  const words = useWords()
  const meant = useMeant()
  return useMemo(() => {
    const end = (key: string, head: string, idOf: (link: MapLink) => string): Column<MapLink> => ({
      key,
      head,
      cell: link => <EntityCell kind={byId.get(idOf(link))?.kind ?? ''} name={nameOf(idOf(link))} />,
      text: link => nameOf(idOf(link)),
      width: 190,
    })
    const nameOf = (id: string) => byId.get(id)?.name ?? id
    return [
      end('from', words.table.from, link => link.sourceId),
      {
        key: 'relation',
        head: words.table.relation,
        cell: link => (
          <Clamped title={link.label}>
            {link.label}
            <Meant>{meant(link)}</Meant>
          </Clamped>
        ),
        text: link => `${link.label} ${meant(link)}`,
        width: 160,
      },
      end('to', words.table.to, link => link.targetId),
    ]
  }, [byId, words, meant])
}

/** How well it is supported, by how many, and since when it holds. */
function useEvidence(): readonly Column<MapLink>[] {
  const words = useWords()
  const { statuses } = useVocabulary()
  const labelOf = useStatusLabel()
  const heldOf = useHeld()
  // What labels and dates are worded by is in the vocabulary and the words.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the functions are new each time, what they say is not
  return useMemo(() => {
    const isKnown = ({ validFrom, validTo }: MapLink) => validFrom !== null || validTo !== null
    const held = (link: MapLink) =>
      isKnown(link) ? heldOf(link.validFrom, link.validTo) : words.evidence.unknown
    return [
      {
        key: 'status',
        head: words.table.status,
        cell: ({ status }) => (
          <span className="cell-name">
            <StatusSign status={status} size={16} />
            <StatusWord status={status} />
          </span>
        ),
        text: link => labelOf(link.status),
        rank: link => WEAKEST_FIRST.indexOf(link.status),
        width: 136,
      },
      number('origins', words.table.origins, link => link.sources),
      number('claims', words.table.claims, link => link.claimCount),
      {
        key: 'held',
        head: words.evidence.held,
        cell: link =>
          isKnown(link) ? (
            <Clamped title={held(link)}>{held(link)}</Clamped>
          ) : (
            <Unknown>{held(link)}</Unknown>
          ),
        text: held,
        rank: link => dayOf(link.validFrom ?? link.validTo),
        width: 150,
      },
      number('confidence', words.evidence.confidence, link => link.confidence),
    ]
  }, [words, statuses])
}

function number(key: string, head: string, of: (link: MapLink) => number | null): Column<MapLink> {
  return {
    key,
    head,
    cell: link => of(link) ?? '–',
    text: link => `${of(link) ?? '–'}`,
    rank: link => of(link) ?? -1,
    width: 92,
    isNumber: true,
  }
}
