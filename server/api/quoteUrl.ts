const WORDS_AT_EACH_END = 6

/**
 * The document's address with a text fragment, which a browser opens at the quote and marks. A long quote is given by its first and
 * last words, since a fragment matches within a line break only between the two.
 */
export function quoteUrlOf(url: string | null, quote: string | null): string | null {
  if (url === null || quote === null || !/^https?:\/\//i.test(url)) return null
  const words = quote.trim().split(/\s+/)
  const ends =
    words.length > 2 * WORDS_AT_EACH_END
      ? [words.slice(0, WORDS_AT_EACH_END), words.slice(-WORDS_AT_EACH_END)]
      : [words]
  const fragment = ends.map(part => encoded(part.join(' '))).join(',')
  return `${url.replace(/#.*$/s, '')}#:~:text=${fragment}`
}

// A hyphen beside a comma means context there, so it is escaped too.
const encoded = (text: string) => encodeURIComponent(text).replaceAll('-', '%2D')
