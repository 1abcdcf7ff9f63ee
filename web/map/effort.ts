/** How smoothly very many links move. */
import type { Core } from 'cytoscape'

/** How much is drawn while the map moves: everything, no links, or a picture of what was there. */
export type Effort = 'plain' | 'hideLinks' | 'texture'

/** Chosen by what was measured: without links 58 frames a second at 3,000 links; as a picture 28 at 15,000. */
export function effortFor(links: number): Effort {
  return links > 8000 ? 'texture' : links > 1200 ? 'hideLinks' : 'plain'
}

/** Cytoscape takes these when it is made alone, and reads them at each picture; its types leave out where it keeps them. */
interface Rendered extends Core {
  renderer(): { hideEdgesOnViewport: boolean; textureOnViewport: boolean }
}

export function setEffort(cy: Core, effort: Effort): void {
  const renderer = (cy as Rendered).renderer()
  renderer.hideEdgesOnViewport = effort === 'hideLinks'
  renderer.textureOnViewport = effort === 'texture'
}
