import { Menu } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { EntityMenuItems } from '../app/EntityMenu.tsx'
import { LinkMenuItems } from '../app/LinkMenu.tsx'
import { useWords } from '../app/page.ts'
import type { MapLink } from '../graph/network.ts'
import { ShowOnMap } from './ShowOnMap.tsx'

interface LinkActsProps {
  readonly link: MapLink
  readonly nameOf: (entityId: string) => string
}

/** What can be done with a link, and with each of its ends. */
export function LinkActs({ link, nameOf }: LinkActsProps) {
  const words = useWords()
  const [endId, setEndId] = useState<string | null>(null)
  if (endId !== null) return <EndActs entityId={endId} name={nameOf(endId)} />
  return (
    <>
      <LinkMenuItems linkId={link.id} />
      <ShowOnMap id={link.id} needed={[link.sourceId, link.targetId]} />
      <Menu.Divider />
      {[...new Set([link.sourceId, link.targetId])].map(id => (
        <Menu.Item key={id} closeMenuOnClick={false} aria-haspopup="menu" onClick={() => setEndId(id)}>
          {words.table.actionsFor(nameOf(id))}
        </Menu.Item>
      ))}
    </>
  )
}

/** The menu of an end, in the place of the link's: the focus goes to its first item. */
function EndActs({ entityId, name }: { entityId: string; name: string }) {
  const items = useRef<HTMLDivElement>(null)
  useEffect(() => items.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus(), [])
  return (
    <div ref={items}>
      <Menu.Label className="menu-title">
        <bdi>{name}</bdi>
      </Menu.Label>
      <EntityMenuItems entityId={entityId} />
      <ShowOnMap id={entityId} needed={[entityId]} />
    </div>
  )
}
