/** Which links share their two ends, and how each is then drawn. */
import type { MapLink } from './network.ts'

/** From so many links between the same two entities on, they are drawn as one band with their count. */
export const BUNDLE_FROM = 4

/** The distance between the control points of neighbouring links of a fan, px: half of it leaves a verb its height. */
export const FAN_STEP = 36

/** One line on the map. */
export type Line =
  /** A link of its own; `bow` is the distance of its control point, px to the right as seen from its source. */
  | { form: 'link'; id: string; link: MapLink; bow: number }
  /** A link from an entity to itself; `turn` counts the loops of that entity. */
  | { form: 'loop'; id: string; link: MapLink; turn: number }
  /** Many links between the same two entities, in one band. */
  | { form: 'bundle'; id: string; sourceId: string; targetId: string; links: readonly MapLink[] }

/** An id for the band between two entities, the same whichever way its links point. */
export function bundleId(sourceId: string, targetId: string): string {
  const [first, second] = [sourceId, targetId].sort()
  return `bundle ${first} ${second}`
}

/**
 * The lines that draw the links: alone and straight, two or three fanned out, more in a band, unless the
 * band's id is in `opened`. In the order of the links.
 */
export function linesOf(links: readonly MapLink[], opened: ReadonlySet<string>): Line[] {
  const groups = new Map<string, MapLink[]>()
  for (const link of links) {
    const key = bundleId(link.sourceId, link.targetId)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [link])
    else group.push(link)
  }
  return [...groups].flatMap(([id, group]) => linesOfPair(id, group, opened.has(id)))
}

function linesOfPair(id: string, links: readonly MapLink[], opened: boolean): Line[] {
  const [first] = links
  if (first === undefined) return []
  if (first.sourceId === first.targetId) {
    return links.map((link, turn): Line => ({ form: 'loop', id: link.id, link, turn }))
  }
  if (links.length >= BUNDLE_FROM && !opened) {
    return [{ form: 'bundle', id, sourceId: first.sourceId, targetId: first.targetId, links }]
  }
  const middle = (links.length - 1) / 2
  return links.map((link, index): Line => {
    const bow = (index - middle) * FAN_STEP
    // A bow is to the right of the link's own direction: one that points the other way has the opposite sign.
    return { form: 'link', id: link.id, link, bow: link.sourceId === first.sourceId ? bow : -bow }
  })
}

/** The band a link is drawn in while it is closed, or null when the link is drawn on its own. */
export function bundleOf(links: readonly MapLink[], linkId: string): string | null {
  const line = linesOf(links, new Set()).find(
    each => each.form === 'bundle' && each.links.some(link => link.id === linkId),
  )
  return line?.id ?? null
}
