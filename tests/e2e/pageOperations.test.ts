import { expect, test } from 'vitest'
import { post } from '../api/served.ts'
import { browserPage } from '../support/browser.ts'
import { articleServer } from '../support/server.ts'
import { evidence, find, loaded } from './walk.ts'

const server = articleServer({ pageOperationsOnly: true })
const open = browserPage()

test('where only the page’s own operations run, the page does all it does elsewhere', async () => {
  const page = await open({ url: server().url })
  await loaded(page)
  await find(page, 'Kataib Hezbollah')
  await evidence(page).getByRole('button', { name: 'Iran backs Kataib Hezbollah' }).click()
  await evidence(page).getByRole('heading', { level: 2, name: 'Iran backs Kataib Hezbollah' }).waitFor()
})

test('and every other is refused, introspection with them', async () => {
  for (const query of ['{ graph { entities } }', '{ __schema { types { name } } }', '{ __typename }'])
    expect(await post(server().url, { query })).toMatchObject({
      status: 403,
      errors: [{ message: expect.stringContaining('ATTEST_OPERATIONS'), extensions: { code: 'FORBIDDEN' } }],
    })
})
