import { beforeAll, describe, test } from 'vitest'
import { randomFrom } from '../evidence/random.ts'
import { scratchGraph } from '../support/graphs.ts'
import { expectSameAfterKill, killableSeeder, type Seeder, seedFileAt, wholeSeed } from './killing.ts'

const graph = scratchGraph()
let seeder: Seeder
beforeAll(async () => {
  seeder = await killableSeeder()
})

const ARTICLE = ['01-documents', '02-entities', '03-links', '04-claims'].map(file =>
  seedFileAt(`cypher/seeds/jerusalem-post-2025-11/${file}.cypher`),
)

const LARGE = Array.from(
  { length: 2_000 },
  (_, n) => `CREATE (:Person {n: ${n}})-[:LOGGED {at: ${n % 7}}]->(:Log {n: ${n}});`,
).join('\n')

describe('A seed that is killed and run again makes the same graph as one that was not', () => {
  test('at every statement of the article', { timeout: 3_600_000 }, async () => {
    const basics = ['cypher/schema.cypher', 'cypher/vocabulary.cypher'].map(seedFileAt)
    const victim = { graph: graph(), files: [...basics, ...ARTICLE], borders: 'each' as const }
    const { words, dump } = await wholeSeed(seeder, victim)
    for (let moment = 1; moment <= words; moment += 1)
      await expectSameAfterKill(seeder, victim, { moment, dump })
  })

  test('at fifty random moments of a large one', { timeout: 3_600_000 }, async () => {
    const files = [{ name: 'large.cypher', sha256: 'large', text: LARGE }]
    const victim = { graph: graph(), files, borders: { every: 250 } }
    const { words, dump } = await wholeSeed(seeder, victim)
    const random = randomFrom(50)
    for (let kill = 0; kill < 50; kill += 1)
      await expectSameAfterKill(seeder, victim, { moment: 1 + Math.floor(random() * words), dump })
  })
})
