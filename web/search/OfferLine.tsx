import { Combobox } from '@mantine/core'
import type { MouseEvent } from 'react'
import { useWords } from '../app/page.ts'
import { Icon } from '../look/Icon.tsx'
import type { Fate } from './fates.ts'
import { Hit } from './Hit.tsx'
import type { Offer } from './offers.ts'

interface OfferLineProps {
  readonly offer: Offer
  readonly onTake: (how: Fate) => void
}

/** One line to choose. */
export function OfferLine({ offer, onTake }: OfferLineProps) {
  const words = useWords()
  return (
    <Combobox.Option value={offer.key} className={`search-option offer-${offer.offers}`}>
      {offer.offers === 'entity' && (
        <>
          <Hit hit={offer.hit} />
          <Fates onTake={onTake} />
        </>
      )}
      {(offer.offers === 'question' || offer.offers === 'words') && (
        <>
          <Icon name={offer.offers === 'question' ? 'ask' : 'next'} size={16} />
          <bdi className="hit-names">
            {offer.phrase}
            {offer.offers === 'words' && offer.goesOn && '…'}
          </bdi>
          <span className="muted hit-kind">
            {offer.offers === 'words' && offer.goesOn ? words.search.goOn : words.search.ask}
          </span>
        </>
      )}
      {offer.offers === 'quote' && (
        <>
          <QuoteOffer offer={offer} />
          <Fates onTake={onTake} />
        </>
      )}
    </Combobox.Option>
  )
}

function QuoteOffer({ offer: { quote } }: { offer: Offer & { offers: 'quote' } }) {
  const words = useWords()
  const chain = quote.attribution.map(({ by }) => by?.name ?? words.evidence.unnamedSpeaker)
  return (
    <div className="quote-offer">
      {quote.quote !== null && (
        <bdi className="quote" lang={quote.quoteLang ?? undefined}>
          “{quote.quote}”
        </bdi>
      )}
      <span className="muted">
        {chain.join(' → ')} · {quote.link?.sentence ?? quote.subject.name}
      </span>
    </div>
  )
}

/** With the pointer what the keys do with Shift and Alt; hidden from readers, whom the note tells the keys. */
function Fates({ onTake }: { onTake: (how: Fate) => void }) {
  const words = useWords()
  const fates: [how: Fate, icon: 'plus' | 'only', label: string][] = [
    ['add', 'plus', words.search.add],
    ['only', 'only', words.search.only],
  ]
  const doing = (how: Fate) => (event: MouseEvent) => {
    event.stopPropagation()
    onTake(how)
  }
  return (
    <span className="fates" aria-hidden="true">
      {fates.map(([how, icon, label]) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: a button inside an option would be a control in a control.
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field.
        <span key={how} className="icon-button small" title={label} onClick={doing(how)}>
          <Icon name={icon} size={15} />
        </span>
      ))}
    </span>
  )
}
