import { useClipboard } from '@mantine/hooks'
import { Icon, ThemeIcon } from '../look/Icon.tsx'
import { HistoryMenu } from './HistoryMenu.tsx'
import { usePreference, useWords } from './page.ts'
import { prefer } from './preferences.ts'

/** The address of the view to copy, the theme, the language. */
export function Switches() {
  const words = useWords()
  const theme = usePreference('theme')
  const language = usePreference('language')
  const clipboard = useClipboard({ timeout: 2000 })
  return (
    <div className="switches">
      <HistoryMenu />
      <button
        type="button"
        className="icon-button"
        aria-label={words.app.copyLink}
        title={words.app.copyLink}
        onClick={() => clipboard.copy(location.href)}
      >
        <Icon name={clipboard.copied ? 'check' : 'address'} />
      </button>
      <span className="unseen" role="status">
        {clipboard.copied && words.app.linkCopied}
      </span>
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
