/**
 * Layouts that this browser has made before. The same question has the same answer, so a page that is opened again shows it
 * at once instead of working it out for seconds.
 */
import type { LayoutResult } from './plan.ts'

const KEY = 'attest.layouts'

/** So many are kept, the latest. */
const MOST = 8

/** A question and its answer are no longer than this together, characters: what takes more room is not annealed, and quick. */
const LONGEST = 150_000

/** Where this code is on its server, with its hash in the name: what another version has answered is not taken for this one's. */
const CODE = new URL(import.meta.url).pathname

interface Kept {
  readonly code: string
  readonly question: string
  readonly result: LayoutResult
}

export interface KeptLayouts {
  recall(question: string): LayoutResult | null
  keep(question: string, result: LayoutResult): void
}

export function keptLayouts(): KeptLayouts {
  return {
    recall: question => readKept().find(each => each.question === question)?.result ?? null,
    keep(question, result) {
      if (question.length > LONGEST) return
      const others = readKept().filter(each => each.question !== question)
      const kept: readonly Kept[] = [{ code: CODE, question, result }, ...others].slice(0, MOST)
      try {
        localStorage.setItem(KEY, JSON.stringify(kept))
      } catch (reason) {
        console.info('The layout is not remembered: this browser keeps nothing more for this page.', reason)
      }
    },
  }
}

function readKept(): readonly Kept[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]')
    return Array.isArray(kept) ? kept.filter(isOurs) : []
  } catch (reason) {
    console.info('The layouts that this browser remembered cannot be read.', reason)
    return []
  }
}

/** What this very code has written is as it wrote it. */
function isOurs(value: unknown): value is Kept {
  return value !== null && typeof value === 'object' && 'code' in value && value.code === CODE
}
