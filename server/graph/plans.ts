import { turns } from './turns.ts'

/** So many statements count as planned here; Neo4j keeps about as many plans. */
const MOST_PLANS = 1_000
/** What nobody waits for is planned a little at a time. */
const IN_ADVANCE = { atOnce: 2, waiting: 100 }

const ignored = () => undefined

/** Which statements the database has planned, as far as is known here. */
export function plansBy(explain: (cypher: string) => Promise<unknown>) {
  const made = new Set<string>()
  const wanted = new Set<string>()
  const queue = turns(IN_ADVANCE)
  return {
    has: (cypher: string) => made.has(cypher),
    note(cypher: string): void {
      if (made.size >= MOST_PLANS) made.clear()
      made.add(cypher)
    },
    forget: (): void => made.clear(),
    /**
     * Has a statement planned that nobody could wait for. Neo4j throws a plan away whose statement ends before it is made: whoever
     * asked again would wait as long, and again in vain.
     */
    makeLater(cypher: string): void {
      if (made.has(cypher) || wanted.has(cypher)) return
      wanted.add(cypher)
      const end = () => wanted.delete(cypher)
      // One that cannot be planned now is planned when somebody asks again.
      queue.run(() => explain(cypher).catch(ignored)).then(end, end)
    },
  }
}
