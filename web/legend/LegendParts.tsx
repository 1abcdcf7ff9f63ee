import type { Counts } from '../graph/counts.ts'
import { Confidence } from './Confidence.tsx'
import { Kinds } from './Kinds.tsx'
import { Modalities } from './Modalities.tsx'
import { Relations } from './Relations.tsx'
import { Sources } from './Sources.tsx'
import { Statuses } from './Statuses.tsx'
import { useCounts } from './useCounts.ts'
import './legend.css'

export interface LegendPartProps {
  readonly counts: Counts
  /** Signs and counts alone, as in the narrow legend. */
  readonly compact: boolean
}

/** Everything that the network can be filtered by, with how many there are of each. */
export function LegendParts({ compact }: { readonly compact: boolean }) {
  const counts = useCounts()
  return (
    <>
      <Kinds counts={counts} compact={compact} />
      <Statuses counts={counts} compact={compact} />
      {!compact && (
        <>
          <Sources counts={counts} compact={compact} />
          <Relations counts={counts} compact={compact} />
          <Modalities counts={counts} compact={compact} />
          <Confidence counts={counts} compact={compact} />
        </>
      )}
    </>
  )
}
