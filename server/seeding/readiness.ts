import { isRepeatable } from './files.ts'
import type { Borders, FilePlan } from './plan.ts'
import { SeedError } from './seedError.ts'

/** What one transaction takes without Neo4j running out of memory. */
export const MOST_STATEMENTS = 100_000
export const MOST_TEXT = 32 * 1024 * 1024

/** @throws {SeedError} CHANGED, TOO_LARGE, naming every such file and the option that applies them */
export function requireAllowed(
  due: readonly { readonly plan: FilePlan; readonly again: boolean }[],
  { again = false, borders = 'file' }: { readonly again?: boolean; readonly borders?: Borders },
): void {
  const changed = due.filter(file => file.again && !again && !isRepeatable(file.plan.file))
  if (changed.length > 0)
    throw new SeedError(
      'CHANGED',
      [
        ...changed.map(({ plan }) => `${plan.file.name} has changed since it was applied.`),
        'Applied again, its CREATE statements make everything a second time; MERGE does not. To apply it again, run the same command with --again.',
        'A file that may run any number of times can say so itself, with the line // @repeatable before its first statement.',
      ].join('\n'),
    )
  const large = due.filter(({ plan }) => borders === 'file' && isLarge(plan))
  if (large.length > 0)
    throw new SeedError(
      'TOO_LARGE',
      [
        ...large.map(
          ({ plan: { file, statements } }) =>
            `${file.name} has ${statements.length.toLocaleString('en')} statements in ${Math.ceil(file.text.length / 1024 / 1024)} MB: too much for one transaction.`,
        ),
        'Run the same command with --batch: it commits every 10,000 statements, and goes on where it stopped if it is cut short.',
      ].join('\n'),
    )
}

const isLarge = ({ file, statements }: FilePlan) =>
  (statements.length > MOST_STATEMENTS || file.text.length > MOST_TEXT) &&
  !statements.some(({ statement }) => statement.startsTransaction)
