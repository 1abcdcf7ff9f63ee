/** What the zoom lets be read: verbs from near, from afar as many names as have room. */
import type { Core, ElementDefinition } from 'cytoscape'
import { enlargement, isAfar, naming, sayWhatIsPointedAt } from './afar.ts'
import { pointAlong } from './boxes.ts'
import type { Edges } from './camera.ts'
import { AFAR, UNSAID, VERB_FONT } from './names.ts'
import { createSlicer, uncounted } from './slices.ts'
import { sayVerbs } from './verbs.ts'

/** From this zoom on links say their verbs. */
const VERBS_FROM = 1.4

/** After the map has come to rest for so long verbs and names are found room for, ms. */
const REST = 120

/** More links than this in view, or around what is selected, do not say their verbs. */
const MOST = { inView: 400, kept: 24 }

/** What comes in parts: elements, or how they are emphasised. */
type Coming = 'elements' | 'emphasis'

export interface Level {
  /** Finds room for what can be read now. */
  follow(): void
  /** The same once the map has come to rest. */
  rest(): void
  /** Finds no room until what comes in parts is there; what is being named is left, for who has room for a name is about to change. */
  hold(coming: Coming): void
  release(coming: Coming): void
  /** What panels cover from now on. */
  obscure(edges: Edges): void
  /** Newcomers as the zoom has them: from afar without names until room is found. */
  unsaid(newcomers: readonly ElementDefinition[]): readonly ElementDefinition[]
}

/** Follows the zoom: verbs are said by the class `near`, names from afar by `afar` and `unsaid`. */
export function followZoom(cy: Core): Level {
  let waiting: ReturnType<typeof setTimeout> | undefined
  const comings = new Set<Coming>()
  let obscured: Edges = { left: 0, right: 0, bottom: 0 }
  const inSlices = createSlicer(cy)
  cy.on('mouseover', () => sayWhatIsPointedAt(cy))
  const follow = () => {
    clearTimeout(waiting)
    if (comings.size > 0 || cy.destroyed()) return
    inSlices([
      ...naming(cy, obscured),
      uncounted(() => sayWhatIsPointedAt(cy)),
      uncounted(() => sayWhatIsKept(cy)),
      uncounted(() => sayWhatIsNear(cy)),
    ])
  }
  const rest = () => {
    clearTimeout(waiting)
    waiting = setTimeout(follow, REST)
  }
  cy.on('viewport free', rest)
  return {
    follow,
    rest,
    hold: coming => {
      comings.add(coming)
      inSlices([])
    },
    release: coming => {
      comings.delete(coming)
      rest()
    },
    obscure: edges => {
      obscured = edges
    },
    unsaid: newcomers =>
      isAfar(cy)
        ? newcomers.map(each =>
            each.group === 'nodes' ? { ...each, classes: [...classesOf(each), UNSAID] } : each,
          )
        : newcomers,
  }
}

function classesOf({ classes }: ElementDefinition): readonly string[] {
  return typeof classes === 'string' ? classes.split(' ') : (classes ?? [])
}

/** The verb of what is selected and, where they are not too many, of the links around it. */
function sayWhatIsKept(cy: Core): void {
  const chosen = cy.edges('.chosen')
  const by = enlargement(cy)
  chosen.data('saidSize', VERB_FONT.size * by).toggleClass(AFAR, by > 1)
  const edges = cy.edges('.kept').not('.chosen, .dimmed').edges()
  if (edges.empty()) return
  if (edges.length > MOST.kept) edges.removeClass('verbed')
  else sayVerbs(cy, { edges, nodes: cy.nodes('.kept'), said: chosen, className: 'verbed', by })
}

function sayWhatIsNear(cy: Core): void {
  const said = cy.edges('.near')
  const near = cy.zoom() >= VERBS_FROM
  if (!near && said.empty()) return
  const { x1, y1, x2, y2 } = cy.extent()
  const inView = near
    ? cy
        .edges()
        .not('.faded')
        .edges()
        .filter(edge => {
          const { x, y } = pointAlong(edge, 0.5)
          return x > x1 && x < x2 && y > y1 && y < y2
        })
    : cy.edges('.none')
  cy.batch(() => {
    said.difference(inView).removeClass('near')
  })
  if (inView.length > 0 && inView.length <= MOST.inView) {
    sayVerbs(cy, {
      edges: inView,
      nodes: cy.nodes(),
      said: cy.edges('.verbed, .chosen'),
      className: 'near',
      by: 1,
    })
  }
}
