import { hueOf } from './tokens.ts'

/** Outlines of the icons of the vocabulary in a square of 24; discs are drawn as circles. */
const OUTLINES: Readonly<Record<string, string>> = {
  'rounded-square':
    'M8 3.5h8a4.5 4.5 0 0 1 4.5 4.5v8a4.5 4.5 0 0 1-4.5 4.5h-8a4.5 4.5 0 0 1-4.5-4.5v-8a4.5 4.5 0 0 1 4.5-4.5z',
  square: 'M7 5h10a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2h-10a2 2 0 0 1-2-2v-10a2 2 0 0 1 2-2z',
  triangle: 'M12 2.5l10 18.5h-20z',
  pentagon: 'M12 2l10.2 7.4-3.9 12h-12.6l-3.9-12z',
  hexagon: 'M6.5 2.5h11l5.5 9.5-5.5 9.5h-11l-5.5-9.5z',
  sheet: 'M4.5 1.5h15v21h-15z',
  diamond: 'M12 3l9 9-9 9-9-9z',
}

interface ShapeProps {
  readonly icon: string
  readonly group: string
  readonly acts: boolean
  readonly size?: number
}

/** The sign of a kind of entity, as on the map: filled where the kind acts, hollow where it does not. */
export function Shape({ icon, group, acts, size = 14 }: ShapeProps) {
  const hue = `var(--hue-${hueOf(group)})`
  const outline = OUTLINES[icon]
  const paint = acts ? { fill: hue } : { fill: 'none', stroke: hue, strokeWidth: 2.8 }
  return (
    <svg className="shape" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      {outline === undefined ? <Disc icon={icon} hue={hue} acts={acts} /> : <path d={outline} {...paint} />}
    </svg>
  )
}

function Disc({ icon, hue, acts }: { icon: string; hue: string; acts: boolean }) {
  if (icon === 'ringed-disc')
    return (
      <>
        <circle cx="12" cy="12" r="7.5" fill={hue} />
        <circle cx="12" cy="12" r="10.7" fill="none" stroke={hue} strokeWidth="1.9" />
      </>
    )
  if (icon === 'dotted-disc')
    return (
      <circle
        cx="12"
        cy="12"
        r="9.7"
        fill={hue}
        fillOpacity="var(--unnamed-fill)"
        stroke={hue}
        strokeWidth="2.4"
        strokeDasharray="2.2 2.420"
      />
    )
  if (!acts) return <circle cx="12" cy="12" r="8.5" fill="none" stroke={hue} strokeWidth="2.8" />
  return <circle cx="12" cy="12" r="9.5" fill={hue} />
}

/** The sign of a document. */
export function DocumentShape({ size = 16 }: { readonly size?: number }) {
  return (
    <svg className="shape document-shape" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <path
        d="M5 2h10l5 5v15h-15zM14.5 2.5v5h5M8.5 12h8M8.5 16h8"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
      />
    </svg>
  )
}
