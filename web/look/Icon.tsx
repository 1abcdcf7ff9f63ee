/** Strokes of the page's own signs in a square of 20. */
const STROKES = {
  search: 'M9 3.5a5.5 5.5 0 1 0 .01 0M13.2 13.2l4 4',
  close: 'M5 5l10 10M15 5l-10 10',
  back: 'M12.5 4.5l-5.5 5.5 5.5 5.5',
  forward: 'M7.5 4.5l5.5 5.5-5.5 5.5',
  next: 'M7.5 4.5l5.5 5.5-5.5 5.5',
  down: 'M4.5 7.5l5.5 5.5 5.5-5.5',
  outside: 'M8 4.5h-3.5v11h11v-3.5M11.5 4.5h4v4M15.5 4.5l-6.5 6.5',
  address:
    'M8.3 11.7a3.2 3.2 0 0 0 4.6 0l2.7-2.7a3.250 3.250 0 0 0-4.6-4.6l-1.2 1.2M11.7 8.3a3.2 3.2 0 0 0-4.6 0l-2.7 2.7a3.250 3.250 0 0 0 4.6 4.6l1.2-1.2',
  copy: 'M7.5 7.5h9v9h-9zM12.5 7.5v-4h-9v9h4',
  filter: 'M3.5 6h13M6 10h8M8.5 14h3',
  undo: 'M7 4.5l-3.5 3.5 3.5 3.5M3.8 8h7.700a4 4 0 0 1 0 8h-3',
  redo: 'M13 4.5l3.500 3.5-3.5 3.5M16.2 8h-7.700a4 4 0 0 0 0 8h3',
  history: 'M4 10a6.200 6.200 0 1 0 2-4.500l-2 1.800M4 3.800v3.500h3.500M10 6.800v3.500l2.300 1.500',
  tidy: 'M10 3.500v4M10 12.500v4M3.500 10h4M12.500 10h4M5.500 5.500l1.800 1.800M12.700 12.700l1.800 1.800M14.500 5.500l-1.800 1.800M7.300 12.700l-1.800 1.800',
  lasso:
    'M10 4c3.600 0 6.500 1.900 6.500 4.300s-2.900 4.200-6.500 4.200-6.500-1.900-6.500-4.200 2.900-4.300 6.500-4.300M6.800 12c-.9 1.600.2 3.600-1.800 5',
  views: 'M5.500 3.500h9v13l-4.500-3.500-4.500 3.500z',
  ask: 'M7.3 7.4a2.8 2.8 0 1 1 4.1 2.5c-.9.5-1.4 1-1.4 2M10 15v.01',
  only: 'M10 3.5a6.5 6.5 0 1 0 .01 0M10 8.2a1.8 1.8 0 1 0 .01 0',
  plus: 'M10 4v12M4 10h12',
  minus: 'M4 10h12',
  fit: 'M4 7.5v-3.5h3.5M12.5 4h3.5v3.5M16 12.5v3.5h-3.5M7.5 16h-3.5v-3.5',
  sides: 'M3.5 4.5h13v11h-13zM8 4.5v11',
  sort: 'M5.5 8l4.5 4.5 4.5-4.5',
  more: 'M10 5h.01M10 10h.01M10 15h.01M9.9 5h.2M9.9 10h.2M9.9 15h.2',
  check: 'M4.5 10.5l3.5 3.5 7.5-8',
} as const

export type IconName = keyof typeof STROKES

/** Signs that point along the line of reading, turned where that runs right to left. */
const TURNED: readonly IconName[] = ['back', 'forward', 'undo', 'redo', 'next', 'outside', 'sides']

export function Icon({ name, size = 18 }: { readonly name: IconName; readonly size?: number }) {
  const className = TURNED.includes(name) ? 'icon turned' : 'icon'
  return (
    <svg className={className} width={size} height={size} viewBox="0 0 20 20" aria-hidden="true">
      <path
        d={STROKES[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}

/** Half light, half dark: the sign of the theme. */
export function ThemeIcon() {
  return (
    <svg className="icon" width="18" height="18" viewBox="0 0 20 20" aria-hidden="true">
      <circle cx="10" cy="10" r="6.7" fill="none" stroke="currentColor" strokeWidth="1.6" />
      <path d="M10 3.3a6.7 6.7 0 0 1 0 13.4z" fill="currentColor" />
    </svg>
  )
}

/** Attest's own sign: an A whose stroke is the highlighter. */
export function Logo() {
  return (
    <svg className="logo" width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
      <path d="M0 13h22v7h-22z" fill="var(--marker)" />
      <path d="M5 19l6-15 6 15" fill="none" stroke="var(--text)" strokeWidth="2.6" strokeLinejoin="round" />
      <circle cx="11" cy="4" r="2.4" fill="var(--text)" />
    </svg>
  )
}
