import type { FormEvent } from 'react'
import { keepToken } from '../data/token.ts'
import { useWords } from './page.ts'

/** Where the server answers only whoever has a token: the way to show one. */
export function SignIn() {
  const words = useWords().signIn
  const enter = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    keepToken(String(new FormData(event.currentTarget).get('token')))
    // Everything is asked anew, by whoever it is now.
    location.reload()
  }
  return (
    <form className="state" onSubmit={enter}>
      <h1 className="state-title">{words.title}</h1>
      <label htmlFor="token">{words.explanation}</label>
      <input
        id="token"
        name="token"
        type="password"
        className="line-input"
        required
        autoComplete="off"
        dir="ltr"
      />
      <button type="submit" className="button main">
        {words.enter}
      </button>
    </form>
  )
}
