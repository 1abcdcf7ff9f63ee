/** An explorer over a graph of five people that answers at once, for tests of what can be done on the page. */
import { createExplorer, type Explorer } from '../../web/app/explorer.ts'
import { networkOf } from '../../web/app/state.ts'
import type { Loaded, NetworkSource } from '../../web/data/network.ts'
import { FIRST_CONTENT, type Step, stepFrom as stepAlongAll } from '../../web/graph/content.ts'
import { FIRST_VIEW, type View } from '../../web/graph/view.ts'
import { madeEntity, madeLink } from './made.ts'

export const KNOWN = ['a', 'b', 'c', 'd', 'e']
const LINKS = ['a b', 'a c', 'b c', 'c d', 'd e'].map(ends => madeLink(ends))

export function loaded(ids: readonly string[]): Loaded {
  const there = ids.filter(id => KNOWN.includes(id))
  return {
    network: {
      entities: there.map(id => madeEntity(id)),
      links: LINKS.filter(link => there.includes(link.sourceId) && there.includes(link.targetId)),
    },
    frame: {
      vocabulary: { kinds: [], relations: [], statuses: [] },
      graph: { name: 'test', entities: 5, links: 5, claims: 0, documents: 0 },
    },
  }
}

/** A graph of five people: the overview has two of them; a step from anybody finds two others, then a third. */
export const SOURCE: NetworkSource = {
  load: async ids => loaded(ids ?? ['a', 'b']),
  names: async ids => ids.map(id => [id, id]),
  around: async (_, after) =>
    after === null
      ? { entityIds: ['b', 'c'], seen: 2, total: 3, cursor: 'two' }
      : { entityIds: ['d'], seen: 1, total: 3, cursor: null },
  mostLinked: async count => KNOWN.slice(0, count),
}

/** The same graph, counting how often it is asked. */
export function counting() {
  const asked: (readonly string[] | null)[] = []
  const load: NetworkSource['load'] = async ids => {
    asked.push(ids)
    return loaded(ids ?? ['a', 'b'])
  }
  return { asked, source: { ...SOURCE, load } }
}

export async function ready(source = SOURCE, view = FIRST_VIEW): Promise<Explorer> {
  const explorer = createExplorer(source, view, 'EN')
  await settled()
  return explorer
}

export const showing = (ids: readonly string[]): View => ({
  ...FIRST_VIEW,
  content: { ...FIRST_CONTENT, base: ids },
})
export const settled = () => new Promise(resolve => setTimeout(resolve))
export const shownIn = ({ store }: Explorer) => networkOf(store.getState()).entities.map(entity => entity.id)
export const stateOf = ({ store }: Explorer) => store.getState()
export const stepFrom = (entityId: string, relation: string | null = null): Step => ({
  ...stepAlongAll(entityId),
  relation,
})
