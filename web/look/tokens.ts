/** The colours of the look, for both themes. The page's CSS properties and the map's canvas are both made from these. */

export type Theme = 'light' | 'dark'

/** The grouping of kinds in the vocabulary that decides the hue; '' is drawn neutral. */
export type HueName =
  | 'government'
  | 'armed'
  | 'political'
  | 'people'
  | 'media'
  | 'organisations'
  | 'events'
  | 'places'
  | 'neutral'

/** The four families of a status: ink stands, ochre doubts, crimson contradicts, pale has nothing; quiet is the normal. */
export type StatusFamily = 'stands' | 'quiet' | 'doubted' | 'contradicted' | 'pale'

export interface Palette {
  background: string
  surface: string
  sunk: string
  hairline: string
  line: string
  control: string
  text: string
  muted: string
  faint: string
  marker: string
  markerText: string
  /** The marker behind words of a quote. */
  quoteMarker: string
  /** How much of the neutral fill shows in a set without names, 0 to 1. */
  unnamedFill: number
  hues: Record<HueName, string>
  statuses: Record<StatusFamily, string>
}

const LIGHT: Palette = {
  background: '#fbfaf8',
  surface: '#ffffff',
  sunk: '#f4f2ee',
  hairline: '#e6e3dd',
  line: '#d3cfc7',
  control: '#8a867e',
  text: '#1c1b19',
  muted: '#5e5b55',
  faint: '#77736b',
  marker: '#ffd84d',
  markerText: '#1c1b19',
  quoteMarker: '#ffd84d',
  unnamedFill: 0.24,
  hues: {
    government: '#4371db',
    armed: '#d84901',
    political: '#b04c7d',
    people: '#292935',
    media: '#6121a2',
    organisations: '#5a3a15',
    events: '#129eb5',
    places: '#5c8c5c',
    neutral: '#57544e',
  },
  statuses: {
    stands: '#1c1b19',
    quiet: '#7f7b73',
    doubted: '#9a5b00',
    contradicted: '#a00d3a',
    pale: '#949087',
  },
}

const DARK: Palette = {
  background: '#14151a',
  surface: '#1a1c22',
  sunk: '#212329',
  hairline: '#2b2d35',
  line: '#3d4049',
  control: '#777981',
  text: '#f0eeea',
  muted: '#adacaa',
  faint: '#8d8d91',
  marker: '#ffd84d',
  markerText: '#1c1b19',
  quoteMarker: '#ffd84d3d',
  unnamedFill: 0.42,
  hues: {
    government: '#7798dc',
    armed: '#e6581c',
    political: '#d67698',
    people: '#def2ff',
    media: '#914fe2',
    organisations: '#a38263',
    events: '#47c1c0',
    places: '#a7d08f',
    neutral: '#6a6a70',
  },
  statuses: {
    stands: '#f0eeea',
    quiet: '#75767d',
    doubted: '#e8ad4e',
    contradicted: '#ff7aa8',
    pale: '#62636a',
  },
}

export const PALETTES: Record<Theme, Palette> = { light: LIGHT, dark: DARK }

/** The font of the interface and of the map: both scripts, drawn together. Cytoscape takes double quotes only. */
export const SANS =
  '"IBM Plex Sans", "IBM Plex Sans Arabic", system-ui, "Segoe UI Symbol", "DejaVu Sans", sans-serif'

/** The font of a source's own words. */
export const SERIF = '"IBM Plex Serif", "IBM Plex Sans Arabic", Georgia, serif'

/** Kinds whose group nobody knows are told apart by these, in this order: `other-1`, `other-2`, … of the vocabulary. */
const OTHER_HUES: readonly HueName[] = [
  'events',
  'media',
  'places',
  'political',
  'government',
  'organisations',
  'armed',
]

/** The hue that a vocabulary group is drawn in; an unknown group is neutral. */
export function hueOf(group: string): HueName {
  const other = OTHER_HUES[Number(/^other-(\d)$/.exec(group)?.[1] ?? 0) - 1]
  if (other !== undefined) return other
  return group !== 'neutral' && group in LIGHT.hues ? (group as HueName) : 'neutral' // checked by `in`
}

/** The palette of a theme as CSS custom properties, such as `--surface` and `--hue-armed`. */
export function cssVariables(theme: Theme): Record<string, string> {
  const { hues, statuses, unnamedFill, ...plain } = PALETTES[theme]
  const pairs: [string, string][] = [
    ...Object.entries(plain).map(([name, value]): [string, string] => [`--${dashed(name)}`, value]),
    ...Object.entries(hues).map(([name, value]): [string, string] => [`--hue-${name}`, value]),
    ...Object.entries(statuses).map(([name, value]): [string, string] => [`--status-${name}`, value]),
    ['--unnamed-fill', `${unnamedFill * 100}%`],
    ['--sans', SANS],
    ['--serif', SERIF],
  ]
  return Object.fromEntries(pairs)
}

function dashed(name: string): string {
  return name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)
}
