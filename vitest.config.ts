import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    globalSetup: ['tests/support/globalSetup.ts'],
    // Two cores carry two files at a time, with Neo4j and Chromium beside them.
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // A skip says why in its title; a file without tests is a mistake.
    passWithNoTests: false,
    allowOnly: !process.env.CI,
  },
})
