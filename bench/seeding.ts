import { rollUps } from './seeding/rollUps.ts'

const MEASUREMENTS: Readonly<Record<string, () => Promise<void>>> = { rollUps }

const asked = process.argv.slice(2)
for (const [name, measure] of Object.entries(MEASUREMENTS))
  if (asked.length === 0 || asked.includes(name)) await measure()
