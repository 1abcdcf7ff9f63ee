import { beforeAll, expect, test } from 'vitest'
import { open } from '../api/served.ts'
import { scratchGraph, seeded } from '../support/graphs.ts'

const graph = scratchGraph()

/** Everybody of a layer is linked to everybody of the next: 120⁵ shortest paths from the first to the last. */
const WIDTH = 120
const LAYERS = 6

const PEOPLE = /* cypher */ `
  UNWIND range(0, $layers) AS layer
  UNWIND range(1, CASE WHEN layer IN [0, $layers] THEN 1 ELSE $width END) AS at
  CREATE (:Entity:State {entityId: 'l' + layer + '-' + at, layer: layer, linkDegree: 2 * $width})`
const FROM_LAYER = /* cypher */ `
  MATCH (source:Entity) WHERE source.layer = $layer
  MATCH (target:Entity) WHERE target.layer = $layer + 1
  CREATE (source)-[:BACKS {linkId: source.entityId + '~BACKS~' + target.entityId, linkSource: source.entityId,
    linkTarget: target.entityId, linkWeight: 1.0, linkStatus: 'unsourced'}]->(target)`

beforeAll(async () => {
  await seeded(graph(), [])
  await graph().write(tx => tx.change(PEOPLE, { layers: LAYERS, width: WIDTH }))
  for (let layer = 0; layer < LAYERS; layer += 1) await graph().write(tx => tx.change(FROM_LAYER, { layer }))
}, 300_000)

const findingPaths = async () => {
  const rows = await graph().read(
    /* cypher */ `SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'hortestPath' AND NOT currentQuery CONTAINS 'SHOW' RETURN currentQuery`,
  )
  return rows.length
}

test.each(['SHORTEST', 'ALL_SHORTEST', 'NEXT_BEST'])(
  'a statement for paths (%s) that outlives its question is really stopped: a moment after, the database runs none',
  async mode => {
    // Patient while the server starts; the statements are what may not last.
    const api = await open(graph(), { answerMs: 300 }, { patient: false })
    const asked = api.answerTo(
      `{ paths(among: ["l0-1", "l${LAYERS}-1"], mode: ${mode}, maxLength: ${LAYERS}, throughHubs: true) { more } }`,
    )
    await expect.poll(findingPaths).toBe(1)
    const { errors } = await asked
    expect(errors).toMatchObject([{ extensions: { code: 'QUERY_TIMEOUT' } }])
    await expect.poll(findingPaths, { timeout: 2_000 }).toBe(0)
    await api.close()
  },
)
