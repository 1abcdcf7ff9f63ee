import type { MapLink } from '../graph/network.ts'

/*
 * Entities are what is chosen, on the map and here. A link is chosen where both its ends are: what is done with the choice is done
 * with these two, and the links among all who are chosen are chosen with them.
 */

/** Whether a link is chosen: both its ends are. */
export function isLinkChosen({ sourceId, targetId }: MapLink, chosen: ReadonlySet<string>): boolean {
  return chosen.has(sourceId) && chosen.has(targetId)
}

/** Who is chosen once these links are too. */
export function withLinks(chosen: ReadonlySet<string>, links: readonly MapLink[]): string[] {
  return [...new Set([...chosen, ...links.flatMap(link => [link.sourceId, link.targetId])])]
}

/** Who is still chosen once these links are not: an end stays for another chosen link of its own, unless that would keep both. */
export function withoutLinks(
  chosen: ReadonlySet<string>,
  links: readonly MapLink[],
  all: readonly MapLink[],
): string[] {
  const leaving = new Set(links)
  const staying = all.filter(link => !leaving.has(link) && isLinkChosen(link, chosen))
  const needed = new Set(staying.flatMap(link => [link.sourceId, link.targetId]))
  const gone = new Set<string>()
  for (const { sourceId, targetId } of links) {
    const ends = [sourceId, targetId]
    const free = ends.filter(id => !needed.has(id))
    for (const id of free.length > 0 ? free : ends) gone.add(id)
  }
  return [...chosen].filter(id => !gone.has(id))
}
