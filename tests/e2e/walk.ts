import type { Locator, Page } from 'playwright-core'

/** Waits until the network stands still on the map. */
export async function settled(page: Page): Promise<void> {
  await page.locator('[data-map=settled]').waitFor({ timeout: 60_000 })
}

/** Waits until the network is there to be worked with; the layout may still be improving it. */
export async function loaded(page: Page): Promise<void> {
  await page.locator('[data-map]').waitFor({ timeout: 60_000 })
}

/** The panel that shows the evidence of what is selected. */
export const evidence = (page: Page): Locator => page.getByRole('complementary', { name: 'Evidence' })

/** The one field that searches. */
export const searchField = (page: Page): Locator => page.getByRole('search').getByRole('combobox')

/** Types a name as a person does, waits for an offer and takes the first. */
export async function find(page: Page, text: string): Promise<void> {
  await searchField(page).fill(text)
  await page.getByRole('listbox').getByRole('option').first().waitFor()
  await page.keyboard.press('Enter')
  await evidence(page).getByRole('heading', { level: 2 }).waitFor()
}

/** Opens the table of links, which says what the map shows. */
export async function openTable(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Table', exact: true }).click()
  const table = page.getByRole('grid', { name: 'Links shown' })
  // The table is loaded when it is first asked for.
  await table.getByRole('rowheader').first().waitFor()
  return table
}
