import { useClipboard } from '@mantine/hooks'
import { useEffect, useEffectEvent, useState } from 'react'
import { fragmentOf } from '../graph/fragment.ts'
import { ThemeIcon } from '../look/Icon.tsx'
import { IconButton } from '../look/IconButton.tsx'
import { ViewsMenu } from '../views/ViewsMenu.tsx'
import { HistoryMenu } from './HistoryMenu.tsx'
import { useExplorer, usePreference, useWords } from './page.ts'
import { prefer } from './preferences.ts'
import { viewIn } from './state.ts'

/** The address of the view to copy, the theme, the language. */
export function Switches() {
  const words = useWords()
  const theme = usePreference('theme')
  const language = usePreference('language')
  return (
    <div className="switches">
      <HistoryMenu />
      <ViewsMenu />
      <CopyAddress />
      <ThemeButton theme={theme} label={theme === 'dark' ? words.app.themeLight : words.app.themeDark} />
      <button
        type="button"
        className="icon-button"
        lang={language === 'ar' ? 'en' : 'ar'}
        aria-label={words.app.language}
        title={words.app.language}
        onClick={() => prefer({ language: language === 'ar' ? 'en' : 'ar' })}
      >
        {words.app.languageShort}
      </button>
    </div>
  )
}

/** How long it is told what became of a copy. */
const NOTED_MS = 6000

/** Copies the address of what is on screen, and says where it could not hold everything. */
function CopyAddress() {
  const words = useWords()
  const { store } = useExplorer()
  const clipboard = useClipboard({ timeout: NOTED_MS })
  const refused = clipboard.error !== null
  const [isWhole, setWhole] = useState(true)
  const forget = useEffectEvent(clipboard.reset)
  useEffect(() => {
    if (!refused) return
    const timer = setTimeout(forget, NOTED_MS)
    return () => clearTimeout(timer)
  }, [refused])

  function copy() {
    const { fragment, isWhole: holdsAll } = fragmentOf(viewIn(store.getState()))
    setWhole(holdsAll)
    clipboard.copy(`${location.origin}${location.pathname}${fragment === '' ? '' : `#${fragment}`}`)
  }

  return (
    <>
      <IconButton icon={clipboard.copied ? 'check' : 'address'} label={words.app.copyLink} onClick={copy} />
      <span className={isWhole && !refused ? 'unseen' : 'copied-note'} role="status">
        {refused && words.app.linkNotCopied}
        {clipboard.copied && (isWhole ? words.app.linkCopied : words.views.withoutPositions)}
      </span>
    </>
  )
}

function ThemeButton({ theme, label }: { theme: 'light' | 'dark'; label: string }) {
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={label}
      title={label}
      onClick={() => prefer({ theme: theme === 'dark' ? 'light' : 'dark' })}
    >
      <ThemeIcon />
    </button>
  )
}
