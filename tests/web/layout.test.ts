import { describe, expect, test } from 'vitest'
import type { Network } from '../../web/graph/network.ts'
import { type Arrangement, drawnOf, layoutInputOf } from '../../web/map/drawn.ts'
import { clashesOf, faultsOf } from '../../web/map/layout/clashes.ts'
import type { LayoutInput, LayoutNode, LayoutResult, Point } from '../../web/map/layout/plan.ts'
import { Scene } from '../../web/map/layout/scene.ts'
import { articleNetwork } from './article.ts'
import { builtLayout } from './builtLayout.ts'
import { madeEntity, madeLink, madeNetwork } from './made.ts'
import { plexMeasure } from './plex.ts'

const { layOut } = await builtLayout()

const FRAME = { width: 1208, height: 752 }
/** The caption and the tools that lie over the map. */
const RESERVED = [
  { x: 0, y: 696, width: 335, height: 56 },
  { x: 1148, y: 637, width: 60, height: 115 },
]
const NOWHERE: Arrangement = { positions: new Map(), places: new Map(), bows: new Map() }

function inputOf(network: Network, kept = NOWHERE, frame = FRAME): LayoutInput {
  const reserved = frame === FRAME ? RESERVED : []
  return layoutInputOf(drawnOf(network, new Set(), plexMeasure), kept, {
    frame,
    reserved,
    anew: kept === NOWHERE,
  })
}

function arrangementOf(input: LayoutInput, result: LayoutResult): Arrangement {
  const byNode = <Value>(values: Value[]) => new Map(input.nodes.map(({ id }, i) => [id, values[i] as Value])) // same length
  return {
    positions: byNode(result.positions),
    places: byNode(result.places),
    bows: new Map(input.lines.map(({ id }, i) => [id, result.bows[i] ?? 0])),
  }
}

/** However slow the machine is. */
function quietly(input: LayoutInput): LayoutResult {
  return layOut(input, { progress: () => undefined, draft: () => undefined }, Number.POSITIVE_INFINITY)
}

describe('the measure', () => {
  /** Discs of radius 10; names of 40 × 12 to the right, from 13.5 px beside the centre on. */
  function sceneOf(points: Point[], lines: [source: number, target: number][], glyph = 0): Scene {
    const nodes = points.map(
      (_, i): LayoutNode => ({
        id: `n${i}`,
        radius: 10,
        name: { width: 40, height: 12 },
        rank: 0,
        position: null,
        place: 0,
      }),
    )
    const input: LayoutInput = {
      nodes,
      lines: lines.map(([source, target], i) => ({
        id: `l${i}`,
        source,
        target,
        bow: 0,
        mayBow: true,
        glyph,
      })),
      frame: FRAME,
      reserved: [],
      anew: true,
    }
    const scene = new Scene(input, FRAME)
    scene.setAll(
      Float64Array.from(points, p => p.x),
      Float64Array.from(points, p => p.y),
    )
    return scene
  }
  const at = (x: number, y: number): Point => ({ x, y })

  test('finds nothing where nothing strikes', () => {
    expect(faultsOf(clashesOf(sceneOf([at(100, 100), at(300, 200)], [[0, 1]])))).toBe(0)
  })

  test('counts names on names and names on nodes', () => {
    const clashes = clashesOf(sceneOf([at(100, 100), at(145, 108)], []))
    expect(clashes).toMatchObject({ namesOnNames: 0, namesOnNodes: 1 })
    expect(clashesOf(sceneOf([at(100, 100), at(110, 108)], []))).toMatchObject({ namesOnNames: 1 })
  })

  test('counts lines through names, of others and of its own node', () => {
    expect(clashesOf(sceneOf([at(100, 100), at(130, 30), at(130, 200)], [[1, 2]])).linesThroughNames).toBe(1)
    expect(clashesOf(sceneOf([at(100, 100), at(300, 100)], [[0, 1]])).linesThroughNames).toBe(1)
  })

  test('counts lines through nodes they do not end at', () => {
    expect(clashesOf(sceneOf([at(100, 100), at(100, 200), at(100, 300)], [[0, 2]])).linesThroughNodes).toBe(1)
  })

  test('counts glyphs on names', () => {
    const scene = sceneOf([at(100, 100), at(135, 20), at(135, 196)], [[1, 2]], 8)
    expect(clashesOf(scene).glyphsOnNames).toBe(1)
  })

  test('counts crossings, but not of lines that share an end', () => {
    const square = [at(0, 0), at(300, 0), at(300, 300), at(0, 300)]
    expect(
      clashesOf(
        sceneOf(square, [
          [0, 2],
          [1, 3],
        ]),
      ).crossings,
    ).toBe(1)
    expect(
      clashesOf(
        sceneOf(square, [
          [0, 2],
          [0, 1],
        ]),
      ).crossings,
    ).toBe(0)
  })
})

describe('the layout', () => {
  const star = {
    entities: ['hub', 'one', 'two', 'three'].map(id => madeEntity(id)),
    links: ['one', 'two', 'three'].map(id => madeLink(`hub ${id}`)),
  }

  test('gives the same answer to the same question', () => {
    const input = inputOf(madeNetwork(20, 25))
    expect(quietly(input)).toEqual(quietly(input))
  })

  test('shows a draft of everything, tells how far it is, and comes to the end of it', () => {
    const parts: number[] = []
    const drafts: LayoutResult[] = []
    const watcher = {
      progress: (part: number) => parts.push(part),
      draft: (draft: LayoutResult) => drafts.push(draft),
    }
    layOut(inputOf(madeNetwork(20, 25)), watcher, Number.POSITIVE_INFINITY)
    expect(drafts.map(draft => draft.positions.length)).toEqual([20])
    expect(parts.length).toBeGreaterThan(2)
    expect(parts.every((part, i) => part >= (parts[i - 1] ?? 0) && part <= 1)).toBe(true)
  })

  test('leaves who is there exactly where they are, and puts newcomers beside the one they belong to', () => {
    const before = inputOf(star)
    const kept = arrangementOf(before, quietly(before))
    const newcomers = ['n1', 'n2', 'n3', 'n4', 'n5', 'n6'].map(id => madeEntity(id))
    const grown = {
      entities: [...star.entities, ...newcomers],
      links: [...star.links, ...newcomers.map(({ id }) => madeLink(`two ${id}`))],
    }
    const input = inputOf(grown, kept)
    const result = quietly(input)
    const after = arrangementOf(input, result)
    for (const { id } of star.entities) expect(after.positions.get(id)).toEqual(kept.positions.get(id))
    const anchor = after.positions.get('two') ?? { x: 0, y: 0 }
    for (const { id } of newcomers) {
      const point = after.positions.get(id) ?? { x: 1e9, y: 0 }
      expect(Math.hypot(point.x - anchor.x, point.y - anchor.y)).toBeLessThan(400)
    }
    expect(faultsOf(result.clashes)).toBe(0)
  })

  test('anew around those who are pinned leaves them exactly where they are, and nothing strikes', () => {
    const network = madeNetwork(20, 25)
    const pins = new Map([
      ['e0', { x: 900.25, y: 200 }],
      ['e7', { x: 200, y: 600.5 }],
    ])
    const input = { ...inputOf(network, { ...NOWHERE, positions: pins }), anew: true }
    const result = quietly(input)
    const after = arrangementOf(input, result)
    for (const [id, point] of pins) expect(after.positions.get(id)).toEqual(point)
    for (const { x, y } of result.positions) {
      expect(x > 0 && x < FRAME.width && y > 0 && y < FRAME.height).toBe(true)
    }
    expect(faultsOf(result.clashes)).toBe(0)
  })

  test('chooses only the places of names anew where everybody has a position', () => {
    const input = inputOf(star)
    const { positions } = arrangementOf(input, quietly(input))
    const again = quietly(inputOf(star, { ...NOWHERE, positions }))
    expect(again.positions).toEqual([...positions.values()])
    expect(faultsOf(again.clashes)).toBe(0)
  })

  test('keeps free what is reserved', () => {
    const input = inputOf(madeNetwork(40, 50))
    const { positions } = quietly(input)
    const within = positions.filter(({ x, y }) =>
      RESERVED.some(box => x > box.x && x < box.x + box.width && y > box.y),
    )
    expect(within).toEqual([])
  })

  test('of 1,000 entities with 3,000 links ends, and shows the names that have room', () => {
    const input = inputOf(madeNetwork(1000, 3000))
    const { positions, places, clashes } = quietly(input)
    expect(positions.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true)
    expect(clashes.namesOnNames).toBe(0)
    expect(clashes.namesOnNodes).toBe(0)
    expect(places.filter(place => place >= 0).length).toBeGreaterThan(300)
  })
})

const article = articleNetwork()
describe.skipIf(article === undefined)(
  'the article’s network (skipped where its extraction is not at hand)',
  () => {
    test.each([
      ['a desk', FRAME],
      ['a wide desk', { width: 1660, height: 900 }],
      ['a small window', { width: 1000, height: 700 }],
      ['a phone', { width: 360, height: 600 }],
    ])(
      'on %s has no name on a name or a node, no link or glyph through a name, no link through a node',
      (_, frame) => {
        const { clashes } = quietly(inputOf(article ?? { entities: [], links: [] }, NOWHERE, frame))
        expect({ ...clashes, crossings: 0 }).toEqual({
          namesOnNames: 0,
          namesOnNodes: 0,
          linesThroughNames: 0,
          linesThroughNodes: 0,
          glyphsOnNames: 0,
          crossings: 0,
        })
      },
    )
  },
)
