import { cssVariables, type Theme } from './tokens.ts'

/** Puts a theme's colours and fonts on the page. */
export function wearTheme(theme: Theme): void {
  const root = document.documentElement
  root.dataset.theme = theme
  for (const [name, value] of Object.entries(cssVariables(theme))) root.style.setProperty(name, value)
}
