/** The token of whoever has to show one: kept in this tab alone, until it is closed. */
const KEY = 'attest.token'

/** What shows it to the server. */
export function tokenHeaders(): Record<string, string> {
  const token = sessionStorage.getItem(KEY)
  return token === null ? {} : { authorization: `Bearer ${token}` }
}

/** Keeps what was pasted; a header holds none of the signs that may come with it. */
export function keepToken(pasted: string): void {
  sessionStorage.setItem(KEY, pasted.replace(/[^\x21-\x7e]/g, ''))
}
