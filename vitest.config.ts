import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { WORKERS } from './tests/support/engine.ts'
import { LongestFirst } from './tests/support/longestFirst.ts'

const DRILL = process.env.ATTEST_DRILL === 'yes'

export default defineConfig({
  // Node takes graphql's CommonJS, Vite its ES modules: two of them in one process refuse each other's schemas.
  resolve: {
    alias: [
      {
        find: /^graphql$/,
        replacement: fileURLToPath(new URL('node_modules/graphql/index.js', import.meta.url)),
      },
    ],
  },
  test: {
    // What takes long and says little more: `npm run drill`.
    include: [DRILL ? 'tests/**/*.drill.test.ts' : 'tests/**/!(*.drill).test.ts'],
    globalSetup: ['tests/support/globalSetup.ts'],
    maxWorkers: WORKERS,
    // Nothing is mocked and nothing global changed: each worker imports the server once, not for every file.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    // Generous: machines are shared, and a test that waits for the page waits for Neo4j's first plans too.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // A skip says why in its title; a file without tests is a mistake.
    passWithNoTests: false,
    allowOnly: !process.env.CI,
  },
})
