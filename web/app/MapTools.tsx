import type { RefObject } from 'react'
import { Icon, type IconName } from '../look/Icon.tsx'
import type { NetworkMapHandle } from '../map/NetworkMap.tsx'
import { useWords } from './page.ts'

interface MapToolsProps {
  readonly handle: RefObject<NetworkMapHandle | null>
  readonly lasso: boolean
  readonly onLasso: (on: boolean) => void
  readonly onTidy: () => void
}

/** The tools at the map's foot. */
export function MapTools({ handle, lasso, onLasso, onTidy }: MapToolsProps) {
  const words = useWords()
  const tools: [name: IconName, label: string, act: () => void][] = [
    ['plus', words.map.zoomIn, () => handle.current?.zoomIn()],
    ['minus', words.map.zoomOut, () => handle.current?.zoomOut()],
    ['fit', words.map.fit, () => handle.current?.fit()],
    ['tidy', words.map.tidy, onTidy],
  ]
  return (
    <fieldset className="map-tools" aria-label={words.map.tools}>
      {tools.map(([name, label, act]) => (
        <button key={name} type="button" aria-label={label} title={label} onClick={act}>
          <Icon name={name} />
        </button>
      ))}
      <button
        type="button"
        aria-label={words.map.lasso}
        title={words.map.lasso}
        aria-pressed={lasso}
        onClick={() => onLasso(!lasso)}
      >
        <Icon name="lasso" />
      </button>
    </fieldset>
  )
}
