import { connect, type Graph, type Transaction } from '../../server/graph/connection.ts'
import type { Borders } from '../../server/seeding/plan.ts'
import { applyFiles } from '../../server/seeding/seed.ts'

/** What the test gives this process, as its one argument. */
export interface Killing {
  readonly uri: string
  readonly password: string
  readonly script: string
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

export async function seedUntilKilled(killing: Killing): Promise<number> {
  let words = 0
  const count = () => {
    words += 1
    if (words === killing.moment) process.kill(process.pid, 'SIGKILL')
  }
  const graph = connect({ uri: killing.uri, username: 'neo4j', password: killing.password })
  try {
    await applyFiles(counting(graph, count), [{ name: 'big.cypher', sha256: 'big', text: killing.script }], {
      report: () => undefined,
      borders: killing.borders,
      unchecked: true,
    })
  } finally {
    await graph.close()
  }
  return words
}

if (process.argv[2] !== undefined) console.log(await seedUntilKilled(JSON.parse(process.argv[2])))
