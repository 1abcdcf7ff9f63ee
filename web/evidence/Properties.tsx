import type { ReactNode } from 'react'
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
  if (!/^https?:\/\/\S+$/.test(text)) return <bdi className="property-text">{text}</bdi>
  return (
    <a href={text} target="_blank" rel="noreferrer">
      <bdi>{text}</bdi>
    </a>
  )
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
