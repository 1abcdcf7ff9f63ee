/** The person's theme and language: what they chose here before, else what their system says. */
import { createStore } from 'zustand/vanilla'
import type { Theme } from '../look/tokens.ts'
import { wearTheme } from '../look/wearTheme.ts'

export type PageLanguage = 'en' | 'ar'

export interface Preferences {
  readonly theme: Theme
  readonly language: PageLanguage
  readonly legendOpen: boolean
  /** Whether a first visit is offered questions. */
  readonly questionsOpen: boolean
  /** Columns of the table's lists that are not shown, as `list.column`. */
  readonly hiddenColumns: readonly string[]
}

const KEY = 'attest.preferences'

export const preferences = createStore<Preferences>(() => ({ ...systemPreferences(), ...remembered() }))

/** Changes a preference and remembers it in this browser. */
export function prefer(change: Partial<Preferences>): void {
  preferences.setState(change)
  try {
    localStorage.setItem(KEY, JSON.stringify({ ...remembered(), ...change }))
  } catch (reason) {
    console.info('The choice is not remembered: this browser keeps nothing for this page.', reason)
  }
}

// Until the person chooses, the page goes with the system.
darkness().addEventListener('change', () =>
  preferences.setState({ theme: systemPreferences().theme, ...remembered() }),
)

function darkness(): MediaQueryList {
  return matchMedia('(prefers-color-scheme: dark)')
}

function systemPreferences(): Preferences {
  return {
    theme: darkness().matches ? 'dark' : 'light',
    language: navigator.language.startsWith('ar') ? 'ar' : 'en',
    legendOpen: true,
    questionsOpen: true,
    hiddenColumns: ['links.confidence', 'claims.rank', 'claims.hedge'],
  }
}

function remembered(): Partial<Preferences> {
  const kept = parsed()
  const known: { -readonly [Key in keyof Preferences]?: Preferences[Key] } = {}
  if (kept.theme === 'light' || kept.theme === 'dark') known.theme = kept.theme
  if (kept.language === 'en' || kept.language === 'ar') known.language = kept.language
  if (typeof kept.legendOpen === 'boolean') known.legendOpen = kept.legendOpen
  if (typeof kept.questionsOpen === 'boolean') known.questionsOpen = kept.questionsOpen
  const { hiddenColumns } = kept
  if (Array.isArray(hiddenColumns))
    known.hiddenColumns = hiddenColumns.filter(each => typeof each === 'string')
  return known
}

function parsed(): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}')
    return value !== null && typeof value === 'object' ? { ...value } : {}
  } catch (reason) {
    console.info('What this browser remembered cannot be read.', reason)
    return {}
  }
}

/** Puts the theme, the language and its direction on the page. */
export function dress(): void {
  const { theme, language } = preferences.getState()
  document.documentElement.lang = language
  document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr'
  wearTheme(theme)
}
