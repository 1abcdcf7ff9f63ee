import { test } from 'vitest'
import { seededGraph } from '../support/graphs.ts'
import { expectTheSameAgain } from './exported.ts'

const graph = seededGraph('jerusalem-post-2025-11')

test('the article that was exported and seeded again is the same', () => expectTheSameAgain(graph()))
