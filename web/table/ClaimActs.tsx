import { Menu } from '@mantine/core'
import { useExplorer, useWords } from '../app/page.ts'
import type { ListedClaimFragment } from '../data/operations.generated.ts'
import { ShowOnMap } from './ShowOnMap.tsx'

/** What can be done with a claim. */
export function ClaimActs({
  claim: { id, link, subject, document },
}: {
  readonly claim: ListedClaimFragment
}) {
  const words = useWords()
  const { select } = useExplorer()
  const aboutId = link?.id ?? subject.id
  const needed = link === null ? [subject.id] : [link.sourceId, link.targetId]
  return (
    <>
      <Menu.Item onClick={() => select(id)}>{words.menu.open}</Menu.Item>
      <Menu.Item onClick={() => select(aboutId, needed)}>{words.evidence.openAbout}</Menu.Item>
      {document !== null && (
        <Menu.Item onClick={() => select(document.id)}>{words.table.openDocument}</Menu.Item>
      )}
      <Menu.Divider />
      <ShowOnMap id={aboutId} needed={needed} />
    </>
  )
}
