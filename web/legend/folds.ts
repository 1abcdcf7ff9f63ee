import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

/** The parts of the legend that are folded, for as long as the page is open. */
const folds = createStore<ReadonlySet<string>>(() => new Set())

/** Whether a part of the legend is folded, and what turns that round. */
export function useFold(part: string): [folded: boolean, turn: () => void] {
  const folded = useStore(folds, parts => parts.has(part))
  const turn = () =>
    folds.setState(
      parts => new Set(folded ? [...parts].filter(each => each !== part) : [...parts, part]),
      true,
    )
  return [folded, turn]
}
