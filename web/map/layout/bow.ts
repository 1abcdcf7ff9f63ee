import { lineCost, type Terms } from './cost.ts'
import type { LayoutInput } from './plan.ts'
import type { Scene } from './scene.ts'

/** Control points tried, px beside the middle of the line. */
const BOWS = [16, -16, 32, -32, 48, -48, 64, -64, 80, -80, 96, -96]

/** Bows the straight lines that strike a name or a node, where that helps. */
export function bowLines(scene: Scene, input: LayoutInput, terms: Terms): void {
  input.lines.forEach((line, index) => {
    if (!line.mayBow) return
    scene.setBow(index, 0)
    const straight = lineCost(scene, index, -1, terms)
    if (straight < terms.strike / 2) return
    let best = 0
    let least = straight
    for (const bow of BOWS) {
      scene.setBow(index, bow)
      const cost = lineCost(scene, index, -1, terms) + Math.abs(bow) / 8
      if (cost >= least) continue
      least = cost
      best = bow
    }
    scene.setBow(index, best)
  })
}
