/** The article's network as the page would draw it, from the extraction the project was started from. */
import {
  type MapEntity,
  type MapLink,
  type Network,
  unlinkedOf,
  withoutEntities,
} from '../../web/graph/network.ts'
import { sharedJson } from '../evidence/shared.ts'

interface Extraction {
  entities: {
    id: string
    label: string
    name: string
    namesBackground: { value: string; lang: string }[]
  }[]
  linkRollup: {
    linkId: string
    type: string
    subject: string
    object: string
    status: string
    sources: number
  }[]
  occurrenceRollup: { entity: string; status: string }[]
}

/** Group, icon and whether it acts, as the vocabulary has them. */
const KINDS: Record<string, [group: string, icon: string, acts: boolean]> = {
  State: ['government', 'ringed-disc', true],
  GovernmentBody: ['government', 'rounded-square', true],
  ArmedGroup: ['armed', 'triangle', true],
  PoliticalOrganization: ['political', 'pentagon', true],
  Person: ['people', 'disc', true],
  MediaOutlet: ['media', 'sheet', true],
  Organization: ['organisations', 'hexagon', true],
  Collective: ['', 'dotted-disc', true],
  Office: ['government', 'square', false],
  Event: ['events', 'diamond', false],
  Place: ['places', 'ring', false],
}

/** The linked part of the article's network, or undefined on a machine without the extraction. */
export function articleNetwork(): Network | undefined {
  const extraction = sharedJson<Extraction>('article/extraction.json')
  if (extraction === undefined) return undefined
  const network = {
    entities: extraction.entities.map(one => entityOf(one, extraction)),
    links: linksOf(extraction),
  }
  return withoutEntities(network, new Set(unlinkedOf(network).map(entity => entity.id)))
}

/** The same with the Arabic names that are known. */
export function inArabic(network: Network): Network {
  const extraction = sharedJson<Extraction>('article/extraction.json')
  const named = new Map(
    extraction?.entities.map(({ id, namesBackground }) => [
      id,
      namesBackground.find(({ lang }) => lang === 'ar')?.value,
    ]),
  )
  return {
    ...network,
    entities: network.entities.map(entity => ({ ...entity, name: named.get(entity.id) ?? entity.name })),
  }
}

function entityOf({ id, label, name }: Extraction['entities'][number], extraction: Extraction): MapEntity {
  const [group, icon, acts] = KINDS[label] ?? ['', 'disc', true]
  const occurrence = extraction.occurrenceRollup.find(each => each.entity === id)
  return {
    id,
    name,
    kind: label,
    labels: ['Entity', label],
    group,
    icon,
    acts,
    linkDegree: 0,
    occurrence: statusOf(occurrence?.status) ?? null,
  }
}

function linksOf({ linkRollup }: Extraction): MapLink[] {
  return linkRollup.map(({ linkId, type, subject, object, status, sources }) => ({
    claimCount: 1,
    confidence: null,
    validFrom: null,
    validTo: null,
    id: linkId,
    sourceId: subject,
    targetId: object,
    relationName: type,
    label: type.toLowerCase().replaceAll('_', ' '),
    symmetric: false,
    status: statusOf(status) ?? 'REPORTED',
    modality: 'ACTUAL',
    sources,
    sentence: '',
  }))
}

/** The article has only these. */
function statusOf(status: string | undefined): 'REPORTED' | 'ALLEGED' | 'UNCONFIRMED' | undefined {
  if (status === 'reported') return 'REPORTED'
  if (status === 'alleged') return 'ALLEGED'
  return status === 'unconfirmed' ? 'UNCONFIRMED' : undefined
}
