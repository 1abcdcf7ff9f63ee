import { usePreference, useWords } from '../app/page.ts'
import { markedParts } from './marks.ts'

interface QuoteProps {
  readonly text: string
  readonly lang: string | null
  /** What the claim's relation says; its words are marked in the quote. */
  readonly wording?: string
}

const RIGHT_TO_LEFT = /^(ar|fa|he|ur|ckb|ku)\b/

/** A source's own words, verbatim, in their own language and direction; a language that is not the page's is named. */
export function Quote({ text, lang, wording = '' }: QuoteProps) {
  const words = useWords()
  const isOther = useIsOther()
  const direction = lang === null ? 'auto' : RIGHT_TO_LEFT.test(lang) ? 'rtl' : 'ltr'
  let at = 0
  return (
    <figure className="quotation">
      <blockquote className="quote" lang={lang ?? undefined} dir={direction}>
        <p>
          {markedParts(text, wording).map(part => {
            const key = at
            at += part.text.length
            return part.marked ? <mark key={key}>{part.text}</mark> : part.text
          })}
        </p>
      </blockquote>
      {lang !== null && isOther(lang) && (
        <figcaption className="quote-language">{words.languageName(lang)}</figcaption>
      )}
    </figure>
  )
}

/** Whether a language is another than the page's. */
export function useIsOther(): (lang: string) => boolean {
  const language = usePreference('language')
  return lang => lang.split('-')[0] !== language
}
