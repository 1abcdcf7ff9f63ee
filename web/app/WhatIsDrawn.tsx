import { useDisclosure } from '@mantine/hooks'
import { wantedIds } from '../graph/content.ts'
import { filterCount } from '../graph/filter.ts'
import type { Shown } from '../graph/shown.ts'
import { useEntityNames } from './actWords.ts'
import { useEventWords } from './eventWords.ts'
import { Party } from './Party.tsx'
import { useExplorer, useExplorerState, useWords } from './page.ts'
import { contentIn, MOST_ENTITIES, networkOf, unknownOf } from './state.ts'
import { FailedNotice } from './states.tsx'

/** What the map shows and what it leaves out, in words, at its foot. */
export function WhatIsDrawn({ shown }: { readonly shown: Shown }) {
  const words = useWords()
  const filters = useExplorerState(state => filterCount(contentIn(state).filter))
  const fades = useExplorerState(state => contentIn(state).fades)
  const { clearFilters } = useExplorer()
  const failure = useExplorerState(state => state.failure)
  return (
    <div className="drawn">
      {failure !== null && <FailedNotice failure={failure} />}
      <Unknown />
      <CutOff />
      <NoSources />
      <LastExpansion />
      <GraphTitle />
      <p>
        {words.map.drawn(shown.entities.length, shown.links.length)}
        <Part />
        {shown.setAside.length > 0 && <SetAside shown={shown} />}
      </p>
      <OffTheMap count={shown.hidden.length} />
      <LensLine beyond={shown.beyondLens} />
      {filters > 0 && (
        <p>
          {(fades ? words.map.paleBy : words.map.hiddenBy)(shown.filteredLinks, filters)}
          {' · '}
          <button type="button" className="text-button" onClick={clearFilters}>
            {words.states.clearFilters}
          </button>
        </p>
      )}
    </div>
  )
}

/** Who was taken off the map, and the way back. */
function OffTheMap({ count }: { count: number }) {
  const words = useWords()
  const { putBack } = useExplorer()
  if (count === 0) return null
  return (
    <p>
      {words.map.hiddenByHand(count)}
      {' · '}
      <button type="button" className="text-button" onClick={putBack}>
        {words.map.putBack}
      </button>
    </p>
  )
}

/** What the lens lets stand out, and the way back. */
function LensLine({ beyond }: { beyond: number }) {
  const words = useWords()
  const { look } = useExplorer()
  const lens = useExplorerState(state => contentIn(state).lens)
  const nameOf = useEntityNames()
  if (lens === null) return null
  return (
    <p>
      {words.map.lens(nameOf(lens.entityIds), lens.hops, beyond)}
      {' · '}
      <button type="button" className="text-button" onClick={() => look(null)}>
        {words.map.lensOff}
      </button>
    </p>
  )
}

function GraphTitle() {
  const name = useExplorerState(state => state.loaded?.frame.graph.name)
  // The graph that nobody named.
  if (name === 'default') return null
  return (
    <h2 className="drawn-title" dir="auto">
      {name}
    </h2>
  )
}

/** Where only a part of the graph is loaded: of how many. */
function Part() {
  const words = useWords()
  const all = useExplorerState(state => state.loaded?.frame.graph.entities ?? 0)
  const loaded = useExplorerState(state => networkOf(state).entities.length)
  const chosen = useExplorerState(state => contentIn(state).base !== null)
  if (loaded >= all) return null
  return (
    <>
      {` · ${chosen ? words.map.inAll(all) : words.map.ofAll(all)}`}
      <MostLinked loaded={loaded} all={all} />
    </>
  )
}

/** So many entities the map offers to hold, one after the other: the overview's own number, then more, to its limit. */
const SIZES = [150, 500, 1000, MOST_ENTITIES]

/** Raises how much of the graph is on the map; nothing where the map is full. */
function MostLinked({ loaded, all }: { loaded: number; all: number }) {
  const words = useWords()
  const { addMostLinked } = useExplorer()
  const size = SIZES.find(each => each > loaded)
  if (size === undefined) return null
  return (
    <>
      {' · '}
      <button type="button" className="text-button" onClick={() => void addMostLinked(Math.min(size, all))}>
        {size < all ? words.map.showMostLinked(size) : words.map.showAll}
      </button>
    </>
  )
}

function SetAside({ shown }: { shown: Shown }) {
  const words = useWords()
  const [open, { toggle }] = useDisclosure(false)
  return (
    <>
      {' · '}
      <button type="button" className="text-button" aria-expanded={open} onClick={toggle}>
        {words.map.withoutLinks(shown.setAside.length)}
      </button>
      {open && (
        <span className="set-aside">
          {shown.setAside.map(entity => (
            <Party key={entity.id} entity={{ ...entity, kind: { name: entity.kind } }} />
          ))}
        </span>
      )}
    </>
  )
}

/** What the last expansion brought, until something else is done: what it left out is never silent. */
function LastExpansion() {
  const event = useExplorerState(state => state.event)
  const said = useEventWords()(event)
  return said === '' ? null : <p>{said}</p>
}

/** More was asked for than the map holds. */
function CutOff() {
  const words = useWords()
  const wanted = useExplorerState(state => wantedIds(contentIn(state))?.length ?? 0)
  return wanted <= MOST_ENTITIES ? null : (
    <p className="notice" role="status">
      {words.states.cut(wanted, MOST_ENTITIES)}
    </p>
  )
}

/** A graph that knows nothing of claims. */
function NoSources() {
  const words = useWords()
  const isBare = useExplorerState(({ loaded }) => loaded !== null && loaded.frame.graph.claims === 0)
  const links = useExplorerState(state => networkOf(state).links.length)
  return isBare && links > 0 ? <p>{words.states.noSources}</p> : null
}

/** So many ids that the graph does not know are named; of the others it is said how many there are. */
const NAMED = 8

function Unknown() {
  const words = useWords()
  const unknown = useExplorerState(state => {
    const ids = unknownOf(state)
    const left = ids.length - NAMED
    return [...ids.slice(0, NAMED), ...(left > 0 ? [`+${left}`] : [])].join(', ')
  })
  return unknown === '' ? null : (
    <p className="notice" role="status">
      {words.map.unknown(unknown)}
    </p>
  )
}
