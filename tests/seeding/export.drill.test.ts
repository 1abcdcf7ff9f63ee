import { test } from 'vitest'
import { bare, scratchGraph, seeded } from '../support/graphs.ts'
import { expectTheSameAgain } from './exported.ts'

const graph = scratchGraph()

test.each(['jerusalem-post-2025-11', 'rulebook'])(
  'the seed %s that was exported and seeded again is the same',
  async seed => {
    await bare(graph())
    await seeded(graph(), [seed])
    await expectTheSameAgain(graph())
  },
)
