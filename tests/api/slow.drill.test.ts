import { once } from 'node:events'
import { connect } from 'node:net'
import { expect, test } from 'vitest'
import { articleGraph } from '../support/graphs.ts'
import { served } from './served.ts'

const api = served(articleGraph())

/** Sends the beginning of a request and then a byte a second; gives what came back until the connection was closed. */
async function dripped(beginning: string, byte: string): Promise<string> {
  const { hostname, port } = new URL(api().url)
  const socket = connect(Number(port), hostname)
  let answer = ''
  socket.on('data', data => {
    answer += data
  })
  // The server closes while a byte is on its way.
  socket.on('error', () => undefined)
  socket.write(beginning)
  const timer = setInterval(() => socket.write(byte), 1_000)
  await once(socket, 'close')
  clearInterval(timer)
  return answer
}

const HEAD = 'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n'

test('who sends headers or a body drop by drop is sent away, and others are answered meanwhile', async () => {
  const slow = [
    dripped(HEAD, 'X'),
    dripped(`${HEAD}Content-Length: 5000\r\n\r\n{"query": "`, ' '),
    dripped('', '\r'),
  ]
  expect(await api().ask('{ entity(id: "iran") { name } }')).toEqual({ entity: { name: 'Iran' } })
  const answers = await Promise.all(slow)
  for (const answer of answers.slice(0, 2)) expect(answer).toMatch(/^HTTP\/1\.1 40[08] /)
})
