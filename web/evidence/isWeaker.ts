import type { LinkStatus } from '../graph/network.ts'

/** The statuses from the best founded to the worst, as paths are ranked: last what somebody speaks against alone. */
const FROM_BEST: readonly LinkStatus[] = [
  'CONFIRMED',
  'REPORTED',
  'UNCONFIRMED',
  'ALLEGED',
  'DISPUTED',
  'UNSOURCED',
  'RETRACTED',
  'DENIED',
]

/** Whether a status is founded worse than another. */
export function isWeaker(status: LinkStatus, other: LinkStatus): boolean {
  return FROM_BEST.indexOf(status) > FROM_BEST.indexOf(other)
}
