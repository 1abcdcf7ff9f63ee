import type { Graph } from '../../server/graph/connection.ts'
import type { SeedFile } from '../../server/seeding/files.ts'
import { type ApplyOptions, applyFiles } from '../../server/seeding/seed.ts'

export const report = () => undefined

/** A seed file of this text; its text stands for its hash. */
export const file = (text: string, name = 'a.cypher'): SeedFile => ({ name, text, sha256: text })

/** Applies texts to a graph, and counts what is there. */
export const applying = (graph: () => Graph) => ({
  apply: (text: string, options: Partial<ApplyOptions> = {}, name = 'a.cypher') =>
    applyFiles(graph(), [file(text, name)], { report, ...options }),
  count: async (pattern: string) =>
    (await graph().read(`MATCH ${pattern} RETURN count(*) AS count`))[0]?.count,
})
