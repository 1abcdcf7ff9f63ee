import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { lineTo } from '../../server/graph/line.ts'

const BUSY_MS = 2_000
const WORDS = 5

const open = () => ({ close: async () => undefined })

test('a process that was itself busy does not take its own pause for the silence of the other side', async () => {
  const line = lineTo({
    open,
    openToGreet: open,
    greet: inSomeWords,
    isPassing: () => false,
  })
  const lives = line.lives()
  beBusy()
  expect(await lives).toBe(true)
})

/** As a login is: each word is answered by the next, none of them while this process does something else. */
async function inSomeWords(): Promise<void> {
  for (let word = 0; word < WORDS; word += 1) await sleep(1)
}

function beBusy(): void {
  const until = Date.now() + BUSY_MS
  while (Date.now() < until);
}
