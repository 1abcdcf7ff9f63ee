import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { addToken, readTokens, removeToken } from '../../server/access/tokens.ts'
import { readConfig } from '../../server/config.ts'
import { articleGraph } from '../support/graphs.ts'
import { newFolder } from '../support/neo4j.ts'
import { post, served } from './served.ts'

const folder = { path: '' }
const tokensFile = () => join(folder.path, 'tokens.json')
const tokens = { reader: '', editor: '' }
beforeAll(() => {
  folder.path = newFolder()
  tokens.reader = addToken(tokensFile(), 'a.reader', 'reader')
  tokens.editor = addToken(tokensFile(), 'an.editor', 'editor')
})

const graph = articleGraph()
const byToken = served(graph, () => ({ access: 'tokens', tokensFile: tokensFile() }))
const open = served(graph, () => ({ tokensFile: tokensFile() }))
const inPublic = served(graph, () => ({ access: 'public-read-only', tokensFile: tokensFile() }))

const QUESTION = { query: '{ entity(id: "iran") { name } }' }
const CHECK = { query: 'mutation { checkSeed(name: "x", cypher: "RETURN") { statements errors { line } } }' }
const bearer = (token: string) => ({ authorization: `Bearer ${token}` })

const UNAUTHENTICATED = {
  status: 401,
  data: undefined,
  errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
}
const FORBIDDEN = { status: 403, errors: [{ extensions: { code: 'FORBIDDEN' } }] }

test('where tokens are asked for, nobody is answered without one', async () => {
  for (const given of [
    {},
    bearer('attest_wrong'),
    bearer(''),
    { authorization: 'Basic YTpi' },
    bearer('x'.repeat(500)),
  ]) {
    const answer = await post(byToken().url, QUESTION, given)
    expect(answer).toMatchObject(UNAUTHENTICATED)
    expect(answer.headers.get('www-authenticate')).toBe('Bearer')
  }
  for (const path of ['/graphql/stream', '/metrics']) {
    const response = await fetch(byToken().url + path)
    expect([path, response.status]).toEqual([path, 401])
  }
})

test('the page and the word that the process lives need no token', async () => {
  for (const path of ['/', '/graphiql', '/health', '/ready'])
    expect([path, (await fetch(byToken().url + path)).status]).toEqual([path, 200])
})

test('a reader reads, an editor also checks seeds', async () => {
  expect(await post(byToken().url, QUESTION, bearer(tokens.reader))).toMatchObject({ status: 200 })
  expect(await post(byToken().url, CHECK, bearer(tokens.reader))).toMatchObject(FORBIDDEN)
  expect(await post(byToken().url, CHECK, bearer(tokens.editor))).toMatchObject({
    status: 200,
    data: { checkSeed: { statements: 1, errors: [{ line: 1 }] } },
  })
})

test('on its own machine everybody edits, but not through a proxy, nor where the server is public', async () => {
  expect(await post(open().url, CHECK)).toMatchObject({ status: 200 })
  for (const header of ['x-forwarded-for', 'forwarded', 'via'])
    expect(await post(open().url, CHECK, { [header]: 'somebody' })).toMatchObject(FORBIDDEN)
  expect(await post(inPublic().url, QUESTION)).toMatchObject({ status: 200 })
  expect(await post(inPublic().url, CHECK)).toMatchObject(FORBIDDEN)
  expect(await post(inPublic().url, CHECK, bearer(tokens.editor))).toMatchObject({ status: 200 })
})

test('a wrong token is refused even where none is needed', async () => {
  expect(await post(open().url, QUESTION, bearer('attest_wrong'))).toMatchObject(UNAUTHENTICATED)
  expect(await post(inPublic().url, QUESTION, bearer('attest_wrong'))).toMatchObject(UNAUTHENTICATED)
})

test('a running server follows when tokens are added and removed', async () => {
  const late = addToken(tokensFile(), 'late', 'reader')
  expect(await post(byToken().url, QUESTION, bearer(late))).toMatchObject({ status: 200 })
  removeToken(tokensFile(), 'late')
  expect(await post(byToken().url, QUESTION, bearer(late))).toMatchObject(UNAUTHENTICATED)
})

test('what is kept is the hash of a token, for its owner alone to read; no log holds a token', async () => {
  byToken().logged()
  await post(byToken().url, QUESTION, bearer(tokens.reader))
  await post(byToken().url, QUESTION, bearer('attest_wrong-but-secret'))
  const lines = JSON.stringify(byToken().logged())
  expect(lines).not.toContain(tokens.reader)
  expect(lines).not.toContain('wrong-but-secret')
  const kept = readFileSync(tokensFile(), 'utf8')
  expect(kept).not.toContain(tokens.reader)
  expect(kept).not.toContain(tokens.editor)
  expect(statSync(tokensFile()).mode & 0o777).toBe(0o600)
})

test('a name is given once, and a file that holds no tokens opens nothing', async () => {
  expect(() => addToken(tokensFile(), 'a.reader', 'editor')).toThrow('There is a token "a.reader"')
  expect(() => addToken(tokensFile(), '../x', 'editor')).toThrow('is no name')
  expect(() => removeToken(tokensFile(), 'nobody')).toThrow('There is no token "nobody"')
  const broken = join(newFolder(), 'tokens.json')
  for (const text of ['{', '{}', '[{"name":"x","role":"owner"}]', '[null]']) {
    writeFileSync(broken, text)
    expect(() => readTokens(broken)).toThrow('cannot be used')
  }
})

test('an address that other machines reach is served where there is a token, and only to whoever has one', () => {
  const data = newFolder()
  const config = () => readConfig({ ATTEST_HOST: '0.0.0.0', ATTEST_DATA: data }, [], '/nowhere')
  expect(config).toThrow('npm run token')
  addToken(join(data, 'tokens.json'), 'one', 'reader')
  expect(config().http).toMatchObject({ access: 'tokens', tokensFile: join(data, 'tokens.json') })
  expect(readConfig({ ATTEST_DATA: data }, [], '/nowhere').http.access).toBe('loopback')
})

test('figures are told to this machine and to whoever has a token', async () => {
  const answer = await fetch(`${open().url}/metrics`)
  expect(answer.status).toBe(200)
  const figures = await answer.text()
  expect(figures).toMatch(/^attest_operations_total\{type="mutation",code="FORBIDDEN"\} [1-9]/m)
  expect(figures).toMatch(/^attest_operation_seconds_count\{type="query"\} \d+$/m)
  expect(figures).toMatch(/^attest_reads_running 0$/m)
  expect((await fetch(`${inPublic().url}/metrics`)).status).toBe(403)
  const known = await fetch(`${inPublic().url}/metrics`, { headers: bearer(tokens.reader) })
  expect(known.status).toBe(200)
})
