import type { ReactNode } from 'react'
import { KindShape } from '../app/Party.tsx'
import type { Column } from './column.ts'

/** An entity in a cell, by its shape and name. */
export function EntityCell({ kind, name }: { readonly kind: string; readonly name: string }) {
  return (
    <span className="cell-name">
      <KindShape kind={kind} />
      <Clamped title={name}>
        <bdi>{name}</bdi>
      </Clamped>
    </span>
  )
}

/** At most two lines; the whole is in the title and, a click away, in the panel. */
export function Clamped({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <span className="clamped" title={title}>
      {children}
    </span>
  )
}

/** What nobody has said, in words: a blank could be a fault of ours. */
export function Unknown({ children }: { readonly children: ReactNode }) {
  return <span className="muted">{children}</span>
}

/** A column of plain words, at most two lines of them. */
export function textColumn<Row>(
  key: string,
  head: string,
  text: (row: Row) => string,
  width: number,
): Column<Row> {
  return { key, head, cell: row => <Clamped title={text(row)}>{text(row)}</Clamped>, text, width }
}

/** A dash for what does not apply, told to people who cannot see that. */
export function None({ children }: { readonly children: string }) {
  return (
    <span className="muted" title={children}>
      <span aria-hidden="true">–</span>
      <span className="unseen">{children}</span>
    </span>
  )
}
