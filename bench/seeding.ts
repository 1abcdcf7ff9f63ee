import { rollUps } from './seeding/rollUps.ts'
import { batch, split, statements } from './seeding/statements.ts'

// npm run bench -- seeding [NAME …]: all of these, or those that are named.
const MEASUREMENTS: Readonly<Record<string, () => Promise<void>>> = { split, statements, batch, rollUps }

const asked = process.argv.slice(2)
for (const [name, measure] of Object.entries(MEASUREMENTS))
  if (asked.length === 0 || asked.includes(name)) await measure()
