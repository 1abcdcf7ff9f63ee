import type { Explorer } from '../app/explorer.ts'
import { answerIdOf } from '../graph/view.ts'
import type { Offer } from './offers.ts'

/** What becomes of what is chosen: it is opened, its entities are put on the map, or the map shows only them. */
export type Fate = 'open' | 'add' | 'only'

/** Does with an offer what its fate says; words are asked as a question. */
export function meetFate(explorer: Pick<Explorer, 'select' | 'add' | 'replace'>, offer: Offer, how: Fate) {
  if (offer.offers === 'question' || offer.offers === 'words')
    return explorer.select(answerIdOf(offer.phrase.trim()))
  const { id, entityIds } = offer.offers === 'entity' ? ofEntity(offer) : ofQuote(offer)
  if (how === 'add') return explorer.add(entityIds)
  if (how === 'only') explorer.replace(entityIds)
  explorer.select(id, entityIds)
}

function ofEntity({ hit }: Offer & { offers: 'entity' }) {
  return { id: hit.entity.id, entityIds: [hit.entity.id] }
}

/** A quote stands for the two ends of the link that it is about, else for the one entity. */
function ofQuote({ quote: { id, link, subject } }: Offer & { offers: 'quote' }) {
  return { id, entityIds: link === null ? [subject.id] : [link.sourceId, link.targetId] }
}
