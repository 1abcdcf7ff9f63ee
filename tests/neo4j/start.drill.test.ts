import { expect, test } from 'vitest'
import { newFolder } from '../support/neo4j.ts'
import { builtPage } from '../support/server.ts'
import { entitiesAt, start } from './starting.ts'

test('the second start writes nothing again', async () => {
  const data = newFolder()
  await builtPage()
  for (const isFirst of [true, false]) {
    const run = start(data)
    try {
      expect(await entitiesAt(await run.address())).toBe(57)
      if (isFirst) expect(run.output()).toMatch(/applied/)
      else expect(run.output()).not.toMatch(/applied|Building/)
    } finally {
      await run.end('SIGTERM')
    }
  }
}, 480_000)
