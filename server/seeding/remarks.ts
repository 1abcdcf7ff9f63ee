import type { Position } from './positions.ts'

/** What the person should know of a statement that ran. */
export interface Remark extends Position {
  readonly kind:
    | 'no effect'
    | 'everything with everything'
    | 'there already'
    | 'ran again'
    | 'not rehearsed'
    | 'spared'
  readonly message: string
}

const MESSAGES: Readonly<Record<Remark['kind'], string>> = {
  'no effect': 'had no effect: its MATCH found nothing',
  'everything with everything':
    'joined everything with everything: two parts of its pattern have nothing to do with each other',
  'there already': 'makes what is there already: left as it is',
  'ran again':
    'commits by itself and was cut short before: it ran again, what it did then is there twice unless it merges',
  spared: 'empties the graph: the vocabulary and the ledger stay, which every graph has',
  'not rehearsed':
    'was not run: what it does cannot be taken back. Duplicates that a constraint refuses show only when the seed runs',
}

export const remarkOn = ({ line, column }: Position, kind: Remark['kind']): Remark => ({
  line,
  column,
  kind,
  message: MESSAGES[kind],
})
