import { expect, test } from 'vitest'
import { browserPage } from '../support/browser.ts'
import { articleServer } from '../support/server.ts'
import { SCREENS, wrongIn } from './axe.ts'

const server = articleServer()
const open = browserPage()

for (const screen of ['dark', 'a phone', 'Arabic', 'an Arabic phone'] as const)
  test(`axe finds nothing wrong in ${screen}`, async () => {
    const page = await open({ ...SCREENS[screen], url: server().url, reducedMotion: true })
    expect(await wrongIn(page)).toEqual([])
  })
