/**
 * Names on a map that is seen from afar: too small to be read where the layout has put them, they are shown larger, the
 * loudest first, as many as have room.
 */
import type {
  CollectionReturnValue,
  Core,
  EdgeCollection,
  NodeCollection,
  NodeSingular,
  SingularElementArgument,
} from 'cytoscape'
import { boxOfAll, discBox, farNameBox, isWithin, lineBoxes, saidBox, viewWithin } from './boxes.ts'
import { type Edges, type Extent, LEGIBLE } from './camera.ts'
import { freeOf, grown, type Obstacle } from './free.ts'
import { justificationAt, offsetDown, offsetRight, PLACES, type Place, stretched } from './layout/places.ts'
import { AFAR, HALO, UNSAID, VERB_FONT } from './names.ts'
import { inParts, type Part } from './slices.ts'

/** The farther away, the larger a name on the screen: there is less beside it to tell where one is. */
const GROWTH = 0.4

/** Below this zoom the names of what does not act are left out. */
const QUIET_FROM = 0.62

/** Left free around a name, px of the screen; below a zoom so much more for each 1 of it. */
const APART = { least: 4, below: 0.55, growth: 60 }

/** A name may cover an entity that is a dot, less wide than this on the screen, px. */
const DOT = 6

/** If it has to, one that is so many times smaller than its own. */
const SMALLER = 1.5

/** What it costs to cover that, to stand out of view, to cover somebody faint or a piece of a link, in the units of what places cost. */
const SMALLER_PRICE = 3
const UNSEEN_PRICE = 5
const FAINT_PRICE = 0.3
const PIECE_PRICE = 0.1

/** Of more links than this names take no notice. */
const FEW_LINKS = 150

/** Between a name and the disc of somebody else, px of the screen: it must not look like theirs. */
const BESIDE_OTHERS = 3

/** To the right. */
const BESIDE: Place = { across: 1, down: 0, gap: 3.5, cost: 0 }

export function isAfar(cy: Core): boolean {
  return cy.zoom() < LEGIBLE
}

/** What is under the pointer says its name or verb larger too; it needs no room. */
export function sayWhatIsPointedAt(cy: Core): void {
  if (!isAfar(cy)) return
  const by = enlargement(cy)
  cy.nodes(`.pointed.${UNSAID}`).forEach(node => {
    node.data(farName(node, ownPlace(node), by))
  })
  cy.edges('.pointed')
    .data('saidSize', VERB_FONT.size * by)
    .addClass(AFAR)
}

/**
 * What names the entities as the zoom there is has them, in parts; beside a selection names keep clear of the panels, which cover
 * those edges.
 */
export function naming(cy: Core, obscured: Edges): Part[] {
  if (!isAfar(cy)) {
    const named = cy.elements(`.${AFAR}, .${UNSAID}`)
    return inParts(named, part => part.removeClass(`${AFAR} ${UNSAID}`))
  }
  const by = enlargement(cy)
  const places = placesFromAfar(cy, by, obscured)
  const changing = cy.nodes().filter(node => places.has(node.id()) || !node.hasClass(UNSAID))
  return inParts(changing, part =>
    part.nodes().forEach(node => {
      say(node, places.get(node.id()), by)
    }),
  )
}

/** Draws with every text as large as it is at zoom 1, and every name where the layout has put it. */
export function drawnAsLaidOut<Drawing>(cy: Core, draw: () => Drawing): Drawing {
  const [afar, unsaid] = [AFAR, UNSAID].map(name => cy.elements(`.${name}`))
  cy.batch(() => cy.elements().removeClass(`${AFAR} ${UNSAID}`))
  try {
    return draw()
  } finally {
    cy.batch(() => {
      afar?.addClass(AFAR)
      unsaid?.addClass(UNSAID)
    })
  }
}

/** How many times as large texts are as they would be at this zoom. */
export function enlargement(cy: Core): number {
  const zoom = cy.zoom()
  return isAfar(cy) ? (LEGIBLE + (LEGIBLE - zoom) * GROWTH) / zoom : 1
}

/** Where there is room for which names, by entity. When something is selected its neighbours alone are named, and itself in any case. */
function placesFromAfar(cy: Core, by: number, obscured: Edges): Map<string, Place> {
  const names = namesWanted(cy, by, obscured)
  const free = freeOf(names, obstaclesOn(cy), apartAt(cy.zoom()))
  return new Map(
    names.flatMap(({ id, places }) => {
      const place = places[free.get(id) ?? places.length]
      return place === undefined ? [] : [[id, place]]
    }),
  )
}

/** Who is to be named, the loudest first, and where each name could stand. */
function namesWanted(cy: Core, by: number, obscured: Edges) {
  const near = cy.nodes('.kept, .chosen')
  const needed = cy.nodes('.chosen').union(cy.edges('.chosen').connectedNodes())
  // Beside a selection within the view; else within what is drawn, so that nobody's name changes sides as the map is moved.
  const within = near.empty() ? boxOfAll(cy) : viewWithin(cy, obscured)
  return (near.empty() ? loud(cy) : near)
    .filter(node => needed.has(node) || !node.hasClass('dimmed'))
    .sort((one, two) => Number(needed.has(two)) - Number(needed.has(one)) || loudestFirst(one, two))
    .nodes()
    .map(node => {
      const placed = [ownPlace(node), ...PLACES]
        .map(place => {
          const box = farNameBox(node, farName(node, place, by))
          return { place, box, isSeen: isWithin(grown(box, HALO * by), within) }
        })
        .filter(({ isSeen }) => isSeen || near.nonempty())
      return {
        id: node.id(),
        isNeeded: needed.has(node),
        places: placed.map(({ place }) => place),
        boxes: placed.map(({ box }) => box),
        prices: placed.map(({ place, isSeen }) => place.cost + (isSeen ? 0 : UNSEEN_PRICE)),
      }
    })
}

function loudestFirst(one: SingularElementArgument, two: SingularElementArgument): number {
  return (
    Number(two.hasClass('picked')) - Number(one.hasClass('picked')) ||
    two.data('width') - one.data('width') ||
    two.data('nameSize') - one.data('nameSize') ||
    (one.id() < two.id() ? -1 : 1)
  )
}

/** What names keep clear of: entities that are no dots, what is selected, and links where they are few. */
function obstaclesOn(cy: Core): Obstacle[] {
  const zoom = cy.zoom()
  const discs = cy.nodes().filter(node => node.data('width') * zoom >= DOT)
  const selected = cy.edges('.chosen')
  const kept = cy.edges('.kept').difference(selected).edges()
  const lines = kept.empty() ? cy.edges().not('.faded, .dimmed').edges() : kept
  return [
    ...discs.nodes().map(disc => ({
      box: grown(discBox(disc), BESIDE_OTHERS / zoom),
      price: (id: string) => priceOf(disc, cy.getElementById(id)),
    })),
    ...boxesAlong(selected).map(box => ({ box })),
    ...selected.map(edge => ({ box: saidBox(edge, 0.5, enlargement(cy)) })),
    ...(lines.length > FEW_LINKS ? [] : boxesAlong(lines)).map(box => ({ box, price: () => PIECE_PRICE })),
  ]
}

function boxesAlong(lines: EdgeCollection): Extent[] {
  const boxes: Extent[] = []
  lines.forEach(line => {
    boxes.push(...lineBoxes(line))
  })
  return boxes
}

/** What covering a disc costs a name: nothing if it is its own entity's; one that is neither faint nor much smaller may not be covered. */
function priceOf(disc: NodeSingular, named: CollectionReturnValue): number {
  if (named.same(disc)) return 0
  if (disc.is('.faded, .dimmed')) return FAINT_PRICE
  return disc.data('width') * SMALLER < named.data('width') ? SMALLER_PRICE : Number.POSITIVE_INFINITY
}

/** What is named unless something is selected. */
function loud(cy: Core): NodeCollection {
  return cy.zoom() < QUIET_FROM ? cy.nodes().not('.rank-quiet').nodes() : cy.nodes()
}

/** The room around a name, px at zoom 1. */
function apartAt(zoom: number): number {
  return (APART.least + APART.growth * Math.max(APART.below - zoom, 0)) / zoom
}

/** Where the layout has put the name; beside the entity where it has found no room. */
function ownPlace(node: NodeSingular): Place {
  return PLACES[node.data('place')] ?? BESIDE
}

/** How a name stands at a place, larger by that factor. */
function farName(node: NodeSingular, place: Place, by: number) {
  const { radius, nameWidth, nameHeight, nameSize } = node.data()
  const far = stretched(place, by)
  return {
    farX: offsetRight(far, radius, (nameWidth * by) / 2),
    farY: offsetDown(far, radius, (nameHeight * by) / 2),
    farBy: by,
    farSize: nameSize * by,
    farHalo: HALO * by,
    farLines: justificationAt(place),
  }
}

function say(node: NodeSingular, place: Place | undefined, by: number): void {
  if (place !== undefined) {
    const old = node.data()
    const far = farName(node, place, by)
    if (Object.entries(far).some(([key, value]) => old[key] !== value)) node.data(far)
  }
  node.toggleClass(AFAR, place !== undefined)
  node.toggleClass(UNSAID, place === undefined)
}
