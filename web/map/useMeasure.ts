import { useEffect, useState } from 'react'
import { fontsMeasured } from './measure.ts'
import type { Measure } from './names.ts'

/** The measure of texts once the page's fonts are there; null until then. */
export function useMeasure(): Measure | null {
  const [measure, setMeasure] = useState<Measure | null>(null)
  useEffect(() => {
    let gone = false
    fontsMeasured().then(ready => {
      if (!gone) setMeasure(() => ready)
    })
    return () => {
      gone = true
    }
  }, [])
  return measure
}
