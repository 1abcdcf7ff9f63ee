import { type FormEvent, useState } from 'react'
import { useExplorer, useWords } from '../app/page.ts'
import { viewIn } from '../app/state.ts'
import type { NamedViews, Saved } from './namedViews.ts'

/** Names what is on screen and keeps it in this browser. */
export function SaveView({ views }: { readonly views: NamedViews }) {
  const words = useWords()
  const { store } = useExplorer()
  const [name, setName] = useState('')
  const [saved, setSaved] = useState<{ name: string; how: Saved } | null>(null)

  function save(event: FormEvent) {
    event.preventDefault()
    const wanted = name.trim()
    if (wanted === '') return
    setSaved({ name: wanted, how: views.save(wanted, viewIn(store.getState())) })
    setName('')
  }

  return (
    <form className="save-view" onSubmit={save}>
      <label className="section-head" htmlFor="view-name">
        {words.views.name}
      </label>
      <div className="save-line">
        <input
          id="view-name"
          type="text"
          className="line-input"
          dir="auto"
          maxLength={80}
          autoComplete="off"
          data-autofocus
          value={name}
          onChange={event => setName(event.currentTarget.value)}
        />
        <button type="submit" className="button" disabled={name.trim() === ''}>
          {words.views.save}
        </button>
      </div>
      <p className="muted" role="status">
        {saved !== null && words.views[saved.how](saved.name)}
      </p>
    </form>
  )
}
