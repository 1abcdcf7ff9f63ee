import type { ReactNode } from 'react'
import { useExplorerState } from '../app/page.ts'
import type { Words } from '../i18n/en.ts'

/** What a plain script wrote, by the script's own names, as rows of facts; a long value is read in full. */
export function propertyRows(
  properties: Readonly<Record<string, unknown>>,
  words: Words,
): (readonly [name: string, value: ReactNode])[] {
  return Object.entries(properties).map(([name, value]) => [
    words.property(name),
    <Value key={name} value={value} words={words} />,
  ])
}

function Value({ value, words }: { value: unknown; words: Words }) {
  if (value === null || value === '') return words.evidence.unknown
  if (typeof value === 'boolean') return value ? words.panel.yes : words.panel.no
  if (typeof value === 'string') return <Text text={value} />
  if (typeof value === 'number') return <bdi>{value}</bdi>
  if (Array.isArray(value) && value.every(each => typeof each !== 'object'))
    return <List items={value.map(String)} />
  return <pre className="property-tree">{JSON.stringify(value, null, 2)}</pre>
}

function Text({ text }: { text: string }) {
  const names = useExplorerState(state => state.names)
  if (!/^https?:\/\/\S+$/.test(text)) return <bdi className="property-text">{withNames(text, names)}</bdi>
  return (
    <a href={text} target="_blank" rel="noreferrer">
      <bdi>{text}</bdi>
    </a>
  )
}

/** Has names in the place of entities' ids, by which a script refers to them: the whole text, or words that are not words of a language. */
function withNames(text: string, names: ReadonlyMap<string, string>): string {
  return names.get(text) ?? text.replace(/[^\s,;()]*[-_:\d][^\s,;()]*/g, word => names.get(word) ?? word)
}

function List({ items }: { items: readonly string[] }) {
  return (
    <ul>
      {items.map((item, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list is shown as it stands and may hold one text twice
        <li key={`${at} ${item}`}>
          <bdi>{item}</bdi>
        </li>
      ))}
    </ul>
  )
}
