import { Menu } from '@mantine/core'
import { isOnly } from '../graph/filter.ts'
import { useExplorer, useExplorerState, useWords } from './page.ts'
import { contentIn, networkOf } from './state.ts'

/** Everything that can be done with one link, as items of a menu. */
export function LinkMenuItems({ linkId }: { readonly linkId: string }) {
  const words = useWords()
  const { select, only, toggle, choose } = useExplorer()
  const link = useExplorerState(state => networkOf(state).links.find(each => each.id === linkId))
  const relation = link?.relationName ?? ''
  const isAlone = useExplorerState(state => isOnly(contentIn(state).filter.relations, relation))
  if (link === undefined) return null
  return (
    <>
      <Menu.Item onClick={() => select(link.id)}>{words.menu.open}</Menu.Item>
      <Menu.Item onClick={() => choose([link.sourceId, link.targetId], 'replace')}>
        {words.menu.chooseEnds}
      </Menu.Item>
      <Menu.Divider />
      <Menu.Item onClick={() => only('relations', relation)}>
        {isAlone ? words.menu.everyRelation : words.menu.onlyRelation(link.label)}
      </Menu.Item>
      <Menu.Item onClick={() => toggle('relations', relation)}>
        {words.menu.hideRelation(link.label)}
      </Menu.Item>
    </>
  )
}
