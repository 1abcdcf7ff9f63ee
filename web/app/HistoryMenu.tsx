import { Menu } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { IconButton } from '../look/IconButton.tsx'
import { useActWords } from './actWords.ts'
import { useExplorer, useExplorerState, useWords } from './page.ts'
import './menu.css'

/** So many steps are listed, the latest. */
const LISTED = 30

/** Takes steps back and does them again, one by one or to any step of the list. */
export function HistoryMenu() {
  const words = useWords()
  const { undo, redo } = useExplorer()
  const { steps, at } = useExplorerState(state => state.history)
  const wordsOf = useActWords()
  useHotkeys([
    ['mod+Z', undo],
    ['mod+shift+Z', redo],
    ['mod+Y', redo],
  ])
  const last = steps[at]
  const next = steps[at + 1]
  return (
    <>
      <IconButton
        icon="undo"
        label={words.history.undo}
        title={
          last === undefined || at === 0 ? words.history.undo : words.history.undoThis(wordsOf(last.act))
        }
        disabled={at === 0}
        onClick={undo}
      />
      <IconButton
        icon="redo"
        label={words.history.redo}
        title={next === undefined ? words.history.redo : words.history.redoThis(wordsOf(next.act))}
        disabled={next === undefined}
        onClick={redo}
      />
      <StepList />
    </>
  )
}

function StepList() {
  const words = useWords()
  const { goTo } = useExplorer()
  const { steps, at, dropped } = useExplorerState(state => state.history)
  const wordsOf = useActWords()
  const current = steps[at]?.id
  return (
    <Menu withinPortal={false} position="bottom-end" withInitialFocusPlaceholder={false} returnFocus>
      <Menu.Target>
        <IconButton icon="history" label={words.history.title} />
      </Menu.Target>
      <Menu.Dropdown className="menu" aria-label={words.history.title}>
        {steps
          .slice(-LISTED)
          .toReversed()
          .map(({ id, act }) => (
            <Menu.Item
              key={id}
              className={steps.findIndex(step => step.id === id) > at ? 'undone' : undefined}
              aria-current={id === current ? 'step' : undefined}
              onClick={() => goTo(id)}
            >
              {wordsOf(act)}
            </Menu.Item>
          ))}
        {(dropped > 0 || steps.length > LISTED) && (
          <Menu.Label className="menu-title muted">{words.history.older}</Menu.Label>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
