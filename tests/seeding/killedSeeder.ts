import { readFileSync } from 'node:fs'
import { connect, type Graph, type Transaction } from '../../server/graph/connection.ts'
import type { SeedFile } from '../../server/seeding/files.ts'
import type { Borders } from '../../server/seeding/plan.ts'
import { applyFiles } from '../../server/seeding/seed.ts'

/** What the test gives this process, in a file that its one argument names. */
export interface Killing {
  readonly uri: string
  readonly password: string
  readonly files: readonly SeedFile[]
  readonly borders: Borders
  /** It kills itself before or after its so-manieth word with Neo4j; where that never comes, it prints how many there were. */
  readonly moment: number
}

/** A graph that counts every word with Neo4j, before it is sent and after it is answered. */
function counting(graph: Graph, count: () => void): Graph {
  const counted = async <T>(work: Promise<T> | (() => Promise<T>)): Promise<T> => {
    count()
    const result = await (typeof work === 'function' ? work() : work)
    count()
    return result
  }
  const countedTransaction = (tx: Transaction): Transaction => ({
    run: (cypher, parameters) => counted(() => tx.run(cypher, parameters)),
    change: (cypher, parameters) => counted(() => tx.change(cypher, parameters)),
  })
  return {
    ...graph,
    write: (work, options) => counted(() => graph.write(tx => work(countedTransaction(tx)), options)),
    runAlone: (cypher, parameters, options) => counted(() => graph.runAlone(cypher, parameters, options)),
  }
}

async function seedUntilKilled(killing: Killing): Promise<number> {
  let words = 0
  const count = () => {
    words += 1
    if (words === killing.moment) process.kill(process.pid, 'SIGKILL')
  }
  const graph = connect({ uri: killing.uri, username: 'neo4j', password: killing.password })
  try {
    await applyFiles(counting(graph, count), killing.files, {
      report: () => undefined,
      borders: killing.borders,
      unchecked: true,
    })
  } finally {
    await graph.close()
  }
  return words
}

console.log(await seedUntilKilled(JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'))))
