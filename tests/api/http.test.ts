import { once } from 'node:events'
import { type IncomingHttpHeaders, request } from 'node:http'
import { expect, test } from 'vitest'
import { articleGraph } from '../support/graphs.ts'
import { open, post, served } from './served.ts'

const graph = articleGraph()
const api = served(graph)

const QUESTION = '{ entity(id: "iran") { name } }'
const ANSWER = { data: { entity: { name: 'Iran' } } }
const JSON_BODY = { 'content-type': 'application/json' }

/** A request whose Host header is one's own to choose, which fetch does not allow. */
function raw(
  url: string,
  options: { path?: string; method?: string; headers?: Record<string, string>; body?: string },
): Promise<{ status: number | undefined; headers: IncomingHttpHeaders; text: string }> {
  return new Promise((resolve, reject) => {
    const { path = '/graphql', method = 'POST', headers = JSON_BODY, body } = options
    const { hostname, port } = new URL(url)
    const sent = request({ hostname, port, path, method, headers }, response => {
      let text = ''
      response.on('data', chunk => {
        text += chunk
      })
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, text }))
    })
    sent.on('error', reject)
    sent.end(body ?? JSON.stringify({ query: QUESTION }))
  })
}

test('a question is answered by POST, and by GET where the request could not come from a plain form or link', async () => {
  expect(await post(api().url, { query: QUESTION })).toMatchObject({ status: 200, ...ANSWER })
  const response = await fetch(`${api().url}/graphql?query=${encodeURIComponent(QUESTION)}`, {
    headers: { 'apollo-require-preflight': 'yes' },
  })
  expect(await response.json()).toEqual(ANSWER)
})

test('a request that any web page could send is refused', async () => {
  const url = `${api().url}/graphql?query=${encodeURIComponent(QUESTION)}`
  expect((await fetch(url)).status).toBe(400)
  const form = await fetch(`${api().url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'text/plain' },
    body: JSON.stringify({ query: QUESTION }),
  })
  expect(form.status).toBe(400)
  expect(await form.text()).not.toContain('Iran')
})

test('a server that is called by another name refuses: a page may have bound its own name to this machine', async () => {
  for (const host of [
    'evil.example',
    'evil.example:4000',
    '127.0.0.1.evil.example',
    '127.0.0.1@evil.example',
  ]) {
    const answer = await raw(api().url, { headers: { ...JSON_BODY, host } })
    expect([host, answer.status]).toEqual([host, 403])
    expect(answer.text).not.toContain('Iran')
  }
  for (const path of ['/', '/graphiql', '/health', '/ready', '/assets/page-abc123.js'])
    expect(
      (await raw(api().url, { path, method: 'GET', headers: { host: 'evil.example' }, body: '' })).status,
    ).toBe(403)
})

test('a server is known by every name of this machine', async () => {
  const { port } = new URL(api().url)
  for (const host of [
    `localhost:${port}`,
    `127.0.0.1:${port}`,
    `[::1]:${port}`,
    'LOCALHOST',
    `attest.localhost:${port}`,
  ])
    expect([host, (await raw(api().url, { headers: { ...JSON_BODY, host } })).status]).toEqual([host, 200])
})

test('a page of another origin may not ask, one of ours may', async () => {
  const { host, port } = new URL(api().url)
  for (const origin of [
    'https://evil.example',
    'null',
    `http://localhost:${port}`,
    `http://127.0.0.1:1`,
    'file://',
  ])
    expect([origin, (await post(api().url, { query: QUESTION }, { origin })).status]).toEqual([origin, 403])
  expect((await post(api().url, { query: QUESTION }, { origin: `http://${host}` })).status).toBe(200)
})

test('further names can be allowed', async () => {
  const named = await open(graph(), { allowedHosts: ['attest.example'] })
  const ask = (host: string) => raw(named.url, { headers: { ...JSON_BODY, host } })
  expect((await ask('attest.example')).status).toBe(200)
  expect((await ask('attest.example:8443')).status).toBe(200)
  expect((await ask('other.example')).status).toBe(403)
  await named.close()
})

test('an address that other machines reach is refused unless reading is made public', async () => {
  await expect(open(graph(), { host: '0.0.0.0' })).rejects.toMatchObject({
    code: 'ACCESS_NOT_CONFIGURED',
    message: expect.stringContaining('ATTEST_PUBLIC=read-only'),
  })
  const open_ = await open(graph(), { host: '0.0.0.0', access: 'public-read-only' })
  const url = open_.url.replace('localhost', '127.0.0.1')
  expect((await raw(url, { headers: { ...JSON_BODY, host: '192.0.2.7:4000' } })).status).toBe(200)
  expect((await raw(url, { headers: { ...JSON_BODY, host: 'evil.example' } })).status).toBe(403)
  await open_.close()
})

test('several questions in one request are refused', async () => {
  const { status, text } = await post(api().url, [{ query: QUESTION }, { query: QUESTION }])
  expect(status).toBe(400)
  expect(text).not.toContain('Iran')
})

test('what is no question is refused with a code, and large bodies are not read', async () => {
  expect(await post(api().url, '{ not json')).toMatchObject({
    status: 400,
    errors: [{ extensions: { code: 'BAD_REQUEST' } }],
  })
  expect(
    await post(api().url, { query: QUESTION, variables: { filler: 'x'.repeat(600_000) } }),
  ).toMatchObject({
    status: 413,
    errors: [{ message: 'The request is larger than 512 kB.', extensions: { code: 'BAD_REQUEST' } }],
  })
  expect(await post(api().url, { query: '{ nonsense }' })).toMatchObject({
    status: 400,
    errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }],
  })
  expect(await post(api().url, { query: '{' })).toMatchObject({
    status: 400,
    errors: [{ extensions: { code: 'GRAPHQL_PARSE_FAILED' } }],
  })
})

test('a client that asks by the hash of a question is told to send the question', async () => {
  const extensions = { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } }
  expect(await post(api().url, { extensions })).toMatchObject({
    status: 400,
    errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_SUPPORTED' } }],
  })
})

test('a question cannot write', async () => {
  await expect(graph().read(/* cypher */ 'CREATE (n:Nothing) RETURN n')).rejects.toMatchObject({
    code: 'STATEMENT_FAILED',
  })
})

test('the process says that it lives, and the server that the database answers', async () => {
  const health = await fetch(`${api().url}/health`)
  expect([health.status, await health.json()]).toEqual([200, { status: 'alive' }])
  const ready = await fetch(`${api().url}/ready`)
  expect([ready.status, await ready.json()]).toEqual([200, { status: 'ready' }])
  expect(ready.headers.get('cache-control')).toBe('no-store')
})

test('the page is at /, its views’ addresses and GraphiQL beside it; files with a hash are kept for a year', async () => {
  const get = async (path: string) => {
    const response = await fetch(api().url + path)
    return [response.status, await response.text(), response.headers.get('cache-control')]
  }
  expect(await get('/')).toEqual([200, '<title>The page</title>', 'public, max-age=0'])
  expect(await get('/any/view')).toEqual([200, '<title>The page</title>', 'public, max-age=0'])
  expect(await get('/graphiql')).toEqual([200, '<title>GraphiQL</title>', 'public, max-age=0'])
  expect(await get('/assets/page-abc123.js')).toEqual([
    200,
    expect.stringContaining('xxx'),
    'public, max-age=31536000, immutable',
  ])
  expect((await get('/assets/gone-1.js'))[0]).toBe(404)
  expect((await get('/favicon.ico'))[0]).toBe(404)
  expect((await get('/assets/../../package.json'))[0]).toBe(404)
  expect((await get('/assets/%2e%2e/%2e%2e/package.json'))[0]).toBe(404)
})

test('who has the page already is told that it is the same', async () => {
  for (const path of ['/', '/graphiql', '/assets/page-abc123.js']) {
    const tag = (await fetch(api().url + path)).headers.get('etag') ?? ''
    expect(tag).not.toBe('')
    // fetch would ask for the whole once more.
    const again = await raw(api().url, { path, method: 'GET', headers: { 'if-none-match': tag }, body: '' })
    expect(again.status).toBe(304)
  }
})

test('headers and addresses longer than 16 kB are not read', async () => {
  const long = await raw(api().url, { headers: { ...JSON_BODY, 'x-long': 'x'.repeat(20_000) } })
  expect(long.status).toBe(431)
  const query = encodeURIComponent(`{ entity(id: "${'x'.repeat(20_000)}") { id } }`)
  expect((await fetch(`${api().url}/graphql?query=${query}`)).status).toBe(431)
})

test('every answer forbids inline script, other hosts and framing, and large ones are compressed', async () => {
  for (const path of ['/', '/graphiql', '/health', '/nothing.here']) {
    const { headers } = await fetch(api().url + path)
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self';")
    expect(policy).toContain("connect-src 'self';")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toMatch(/https?:|\*/)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('x-powered-by')).toBeNull()
    expect(headers.get('access-control-allow-origin')).toBeNull()
  }
  expect((await fetch(`${api().url}/assets/page-abc123.js`)).headers.get('content-encoding')).toMatch(
    /gzip|br/,
  )
})

test('a long answer is compressed where the caller takes that, and has its length where not', async () => {
  const query =
    '{ entities(first: 57) { edges { node { id name description links(first: 10) { edges { node { id sentence statusReason } } } } } } }'
  const plain = await raw(api().url, { headers: JSON_BODY, body: JSON.stringify({ query }) })
  expect(plain.headers['content-encoding']).toBeUndefined()
  expect(Number(plain.headers['content-length'])).toBe(Buffer.byteLength(plain.text))
  expect(plain.text.length).toBeGreaterThan(14_000)
  const compressed = await fetch(`${api().url}/graphql`, {
    method: 'POST',
    headers: { ...JSON_BODY, 'accept-encoding': 'gzip' },
    body: JSON.stringify({ query }),
  })
  expect(compressed.headers.get('content-encoding')).toBe('gzip')
  expect(compressed.headers.get('vary')).toMatch(/accept-encoding/i)
  expect(compressed.headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(await compressed.text()).toBe(plain.text)
})

test('an answer has a request id, the caller’s own where it gave one, and the log tells the operation but no variables', async () => {
  api().logged()
  const { headers } = await post(
    api().url,
    { query: 'query Named($id: ID!) { entity(id: $id) { name } }', variables: { id: 'a-secret' } },
    { 'x-request-id': 'my-id-1' },
  )
  expect(headers.get('x-request-id')).toBe('my-id-1')
  const lines = api().logged()
  expect(lines).toContainEqual(
    expect.objectContaining({ requestId: 'my-id-1', operation: 'Named', msg: 'operation' }),
  )
  expect(JSON.stringify(lines)).not.toContain('a-secret')
  const strange = await post(api().url, { query: QUESTION }, { 'x-request-id': 'not an id' })
  expect(strange.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
})

test('a closing server answers what it was asked before', async () => {
  let held = 0
  const release = new AbortController()
  const released = once(release.signal, 'abort')
  let holding = false
  const closing = await open({
    ...graph(),
    read: async (cypher, parameters, options) => {
      if (holding) {
        held += 1
        await released
      }
      return graph().read(cypher, parameters, options)
    },
  })
  await closing.ask(QUESTION)
  holding = true
  const asked = Array.from({ length: 5 }, () => closing.ask(QUESTION))
  await expect.poll(() => held, { timeout: 20_000 }).toBe(asked.length)
  const closed = closing.close()
  release.abort()
  for (const answer of await Promise.all(asked)) expect(answer).toEqual(ANSWER.data)
  await closed
  await expect(fetch(`${closing.url}/health`)).rejects.toThrow()
})
