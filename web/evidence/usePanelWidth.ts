import { useExplorerState, useGraphLanguage } from '../app/page.ts'
import { networkOf } from '../app/state.ts'
import { LinkEvidenceDocument } from '../data/operations.generated.ts'
import { useAnswer } from '../data/useAnswer.ts'
import { subjectOf } from '../graph/view.ts'
import { isContested } from './stances.ts'

const WIDTH = { none: 0, usual: 392, sides: 600 } as const

/** The width of the panel, px: claims that stand side by side need more. 0 where nothing is selected. */
export function usePanelWidth(): number {
  const selectedId = useExplorerState(state => state.eye.selectedId)
  const isEvent = useExplorerState(state =>
    networkOf(state).entities.some(entity => entity.id === selectedId && entity.occurrence !== null),
  )
  const hasSides = useLinkHasSides(selectedId)
  if (selectedId === null) return WIDTH.none
  return isEvent || hasSides ? WIDTH.sides : WIDTH.usual
}

/** Whether the claims about a link contradict each other: what the panel itself asks, so nothing is asked twice. */
function useLinkHasSides(id: string | null): boolean {
  const language = useGraphLanguage()
  const isLink = id !== null && subjectOf(id) === 'link'
  const { data } = useAnswer(LinkEvidenceDocument, { id: id ?? '', language }, !isLink)
  const claims = isLink ? data?.link?.claims.edges.map(edge => edge.node) : undefined
  return data?.link?.id === id && claims !== undefined && isContested(claims)
}
