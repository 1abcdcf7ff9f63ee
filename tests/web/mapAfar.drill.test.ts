import { expect, test } from 'vitest'
import { drawnOn, expectReadableNames } from './afar.ts'
import { articleNetwork, inArabic } from './article.ts'
import { mapPage, show } from './servedMap.ts'

const open = mapPage()

test('the article’s network on a phone has Arabic names that can be read, none on another or on who is as large, none cut off', async () => {
  const network = articleNetwork()
  if (network === undefined) return expect.unreachable('The article’s extraction is not at hand.')
  const page = await open({ width: 360, height: 740 })
  await show(page, { ...inArabic(network), language: 'ar' })
  expectReadableNames(await drawnOn(page))
})
