import { join } from 'node:path'
import { expect, test } from 'vitest'
import { PROJECT_FOLDER } from '../../server/projectFolder.ts'
import { adopt } from '../../server/seeding/adoption/adopt.ts'
import { adoptGraph } from '../../server/seeding/adoption/settle.ts'
import { readSeedFiles } from '../../server/seeding/files.ts'
import { applyFiles } from '../../server/seeding/seed.ts'
import { canonicalDump } from '../support/dump.ts'
import { emptied, scratchGraph } from '../support/graphs.ts'

const graph = scratchGraph()
const report = () => undefined

async function seeded(): Promise<void> {
  await emptied(graph())
  const folder = join(PROJECT_FOLDER, 'tests', 'seeding', 'graphs')
  await applyFiles(graph(), await readSeedFiles([folder], PROJECT_FOLDER), { report })
}

/** The graph without the moments at which claims were written. */
const dump = async () =>
  (await canonicalDump(graph())).map(line => line.replace(/\["createdAt","[^"]*"\],?/g, ''))

/** Adopts until one transaction too many is asked for; gives whether there were so many. */
async function cutShort(after: number): Promise<boolean> {
  let transactions = 0
  const assertHeld = async () => {
    transactions += 1
    if (transactions > after) throw new Error('cut short')
  }
  return adopt(graph(), { assertHeld, tell: report }).then(
    () => false,
    (error: unknown) => {
      expect(error).toMatchObject({ message: 'cut short' })
      return true
    },
  )
}

test('an adoption cut short before any of its transactions, and run again, gives the same graph', async () => {
  await seeded()
  await adoptGraph(graph(), { report })
  const whole = await dump()
  let cuts = 0
  for (let after = 0; ; after += 1) {
    await seeded()
    if (!(await cutShort(after))) break
    cuts += 1
    await adoptGraph(graph(), { report })
    expect(await dump(), `cut short after ${after} transactions`).toEqual(whole)
  }
  expect(cuts).toBeGreaterThan(4)
}, 600_000)
