import { expect, test } from 'vitest'
import { MOST_AT_ONCE } from '../../server/api/doors.ts'
import { articleGraph } from '../support/graphs.ts'
import { throughProxy } from './throughProxy.ts'

articleGraph()
const line = throughProxy({ patient: true })

test('of more questions than are worked on at once the others are told to come back, at once', async () => {
  const { api, proxy } = line()
  const question = '{ entity(id: "iran") { name } }'
  await api.ask(question)
  // So long that all of them have come before the first is answered.
  proxy.delay(1_500)
  const answers = await Promise.all(Array.from({ length: MOST_AT_ONCE + 20 }, () => api.answerTo(question)))
  proxy.delay(0)
  const refused = answers.filter(({ errors }) =>
    /questions are being answered/.test(errors[0]?.message ?? ''),
  )
  expect(refused).toHaveLength(20)
  for (const { status, headers, errors } of refused)
    expect([status, headers.get('retry-after'), errors[0]?.extensions.code]).toEqual([503, '1', 'OVERLOADED'])
  expect((await api.answerTo(question)).status).toBe(200)
})
