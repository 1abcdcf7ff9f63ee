/** What the person has done to what is shown, step by step; each step can be taken back. */
import type { Content, Step } from './content.ts'
import type { ChoicePart, Range, RangePart } from './filter.ts'

/** One thing done, as data: the page words it in its language. */
export type Act =
  | { readonly did: 'began' | 'cleared filters' | 'tidied' | 'put back' | 'took the lens off' }
  | { readonly did: 'expanded' | 'collapsed'; readonly step: Step; readonly count: number }
  | {
      readonly did: 'expanded all' | 'collapsed all'
      readonly ids: readonly string[]
      readonly count: number
    }
  | {
      readonly did: 'added' | 'replaced' | 'hid' | 'pinned' | 'released' | 'moved'
      readonly ids: readonly string[]
    }
  | { readonly did: 'switched' | 'chose only'; readonly part: ChoicePart; readonly name: string }
  | { readonly did: 'chose all'; readonly part: ChoicePart | RangePart }
  | { readonly did: 'bounded'; readonly part: RangePart; readonly range: Range }
  | { readonly did: 'faded'; readonly on: boolean }
  | { readonly did: 'looked through a lens'; readonly id: string; readonly hops: number }
  | { readonly did: 'opened'; readonly name: string | null }

export interface Done {
  /** Counts up; never given twice. */
  readonly id: number
  readonly act: Act
  /** What is shown after it. */
  readonly content: Content
}

export interface History {
  /** The first is what was shown at the beginning, or the oldest that is kept. */
  readonly steps: readonly Done[]
  /** Which of them is shown. */
  readonly at: number
  /** How many of the oldest steps have been given up. */
  readonly dropped: number
}

/** So many steps are kept. */
export const MOST_STEPS = 200

export function begun(content: Content): History {
  return { steps: [{ id: 0, act: { did: 'began' }, content }], at: 0, dropped: 0 }
}

/** What is shown. */
export function contentOf({ steps, at }: History): Content {
  const step = steps[at]
  if (step === undefined) throw new RangeError(`The history has ${steps.length} steps and stands at ${at}.`)
  return step.content
}

/** The id of the step that is shown. */
export function stepIdOf({ steps, at }: History): number {
  return steps[at]?.id ?? 0
}

/** With one thing more done; what had been taken back is gone. The same where nothing has changed. */
export function withStep(history: History, act: Act, content: Content): History {
  if (content === contentOf(history)) return history
  const kept = history.steps.slice(0, history.at + 1)
  const id = Math.max(...history.steps.map(step => step.id)) + 1
  const steps = [...kept, { id, act, content }]
  const surplus = Math.max(0, steps.length - MOST_STEPS)
  return { steps: steps.slice(surplus), at: steps.length - 1 - surplus, dropped: history.dropped + surplus }
}

/** With something found out about what is shown, such as where everybody stands: nothing that could be taken back. */
export function amended(history: History, content: Content): History {
  return {
    ...history,
    steps: history.steps.map((step, at) => (at === history.at ? { ...step, content } : step)),
  }
}

/** At the step of that id; the same where it is not kept. */
export function atStep(history: History, id: number): History {
  const at = history.steps.findIndex(step => step.id === id)
  return at < 0 ? history : { ...history, at }
}

/** Some steps further, back where negative; the same where there are no more. */
export function moved(history: History, by: number): History {
  const at = Math.min(history.steps.length - 1, Math.max(0, history.at + by))
  return at === history.at ? history : { ...history, at }
}
