/** Which elements of the map a selection is about. */
import { focusOf, type MapLink, type Network } from '../graph/network.ts'
import { bundleOf, linesOf } from '../graph/parallels.ts'
import type { Emphasis } from './emphasis.ts'

/** The selected element and the ids of all that stay in view with it; null when nothing on the map is selected. */
export function emphasisFor(
  network: Network,
  opened: ReadonlySet<string>,
  selectedId: string | null,
): Emphasis | null {
  const focus = selectedId === null ? null : focusOf(network, selectedId)
  if (selectedId === null || focus === null) return null
  const lines = linesOf(network.links, opened).filter(line =>
    line.form === 'bundle' ? line.links.some(link => focus.linkIds.has(link.id)) : focus.linkIds.has(line.id),
  )
  return { chosen: selectedId, kept: new Set([...focus.entityIds, ...lines.map(line => line.id)]) }
}

/** The ids of the elements that draw some entities and links; a band when it draws none but these. */
export function elementIdsOf(
  network: Network,
  opened: ReadonlySet<string>,
  ids: ReadonlySet<string>,
): ReadonlySet<string> {
  if (ids.size === 0) return ids
  const bands = linesOf(network.links, opened).filter(
    line => line.form === 'bundle' && line.links.every(link => ids.has(link.id)),
  )
  return new Set([...ids, ...bands.map(band => band.id)])
}

/** The opened bands that hold the selected link: the others close when the background is tapped. */
export function stillOpened(
  links: readonly MapLink[],
  selectedId: string | null,
  opened: ReadonlySet<string>,
): ReadonlySet<string> {
  const bundle = selectedId === null ? null : bundleOf(links, selectedId)
  return new Set([...opened].filter(id => id === bundle))
}

/** The opened bands, with the one a selected link lies in: what is selected must be seen. */
export function openedFor(
  links: readonly MapLink[],
  selectedId: string,
  opened: ReadonlySet<string>,
): ReadonlySet<string> {
  const bundle = bundleOf(links, selectedId)
  return bundle === null || opened.has(bundle) ? opened : new Set([...opened, bundle])
}
