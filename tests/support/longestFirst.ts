import { BaseSequencer, type TestSpecification } from 'vitest/node'

/**
 * The files that take longest, the longest first: begun last, one of them would leave a core idle at the end. The rest
 * is short, and begun in whatever order Vitest finds good.
 */
const LONGEST = [
  'e2e/asking',
  'e2e/stranger',
  'seeding/run',
  'e2e/states',
  'neo4j/start',
  'e2e/accessibility',
  'e2e/steps',
  'e2e/view',
  'web/mapNames',
  'api/filter',
  'e2e/evidence',
  'seeding/export',
  'graph/plans',
  'neo4j/lifecycle',
  'e2e/legend',
  'api/seeding',
  'seeding/adopt',
  'e2e/table',
  'seeding/kill',
  'seeding/prepare',
  'seeding/command',
  'api/limits',
  'cypher/parse',
  'neo4j/failures',
  'web/layout',
  'seeding/seed',
  'web/mapGestures',
  'web/mapAfar',
  'e2e/adopted',
  'api/lens',
  'api/foreign',
  'evidence/check',
  'seeding/deleting',
  'e2e/narrowing',
  'api/phrasesOfGraph',
]

const rankOf = ({ moduleId }: TestSpecification) => {
  const at = LONGEST.findIndex(name => moduleId.endsWith(`/tests/${name}.test.ts`))
  return at < 0 ? LONGEST.length : at
}

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    return sorted.toSorted((one, other) => rankOf(one) - rankOf(other))
  }
}
