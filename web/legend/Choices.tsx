import type { ReactNode } from 'react'
import { useExplorer, useExplorerState } from '../app/page.ts'
import { contentIn } from '../app/state.ts'
import { type ChoicePart, isChosen, isOnly, NO_FILTER, onlyThis } from '../graph/filter.ts'
import { Row } from './Row.tsx'

/** One name of a part, as the legend lists it. */
export interface Named {
  readonly name: string
  readonly label: string
  readonly sign: ReactNode
  readonly count: number
  readonly description?: string | null
}

interface ChoicesProps {
  readonly part: ChoicePart
  readonly names: readonly Named[]
  readonly compact: boolean
}

/** The names of a part of the filter, each to be switched off, on, or chosen alone. */
export function Choices({ part, names, compact }: ChoicesProps) {
  const { toggle, only } = useExplorer()
  const choice = useExplorerState(state => contentIn(state).filter[part])
  return names.map(({ name, ...shown }) => (
    <Row
      key={name}
      {...shown}
      compact={compact}
      off={!isChosen(choice, name)}
      onToggle={() => toggle(part, name)}
      trait={part === 'kinds' ? { kind: name } : { links: onlyThis(NO_FILTER, part, name) }}
      only={{ on: isOnly(choice, name), act: () => only(part, name) }}
    />
  ))
}
