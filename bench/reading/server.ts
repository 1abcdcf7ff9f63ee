import { tmpdir } from 'node:os'
import { readConfig } from '../../server/config.ts'
import { PROJECT_FOLDER } from '../../server/projectFolder.ts'

/** A process that serves the graph at NEO4J_URI as `npm start` does, the page only from a folder that is named, and says where. */
const { external } = readConfig(process.env, [], PROJECT_FOLDER)
if (external === undefined) throw new Error('NEO4J_URI is not set.')
const { connect } = await import('../../server/graph/connection.ts')
const { serve } = await import('../../server/api/http.ts')
const server = await serve(connect(external), {
  host: '127.0.0.1',
  port: 0,
  graphName: 'bench',
  webFolder: process.argv[2] ?? tmpdir(),
  readOnly: true,
})
console.log(`Attest is at ${server.url}`)
