import type { LinkStatus } from '../graph/network.ts'
import { SIGN_STROKES } from './signs.ts'
import { STATUS_LOOKS } from './statuses.ts'
import './status.css'

/** The sign of a status in its circle; a dot for what is simply reported. */
export function StatusSign({ status, size = 18 }: { readonly status: LinkStatus; readonly size?: number }) {
  const { family, glyph } = STATUS_LOOKS[status]
  return (
    <svg className={`sign sign-${family}`} width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <circle cx="12" cy="12" r="10.5" className="sign-ring" />
      <Stroke glyph={glyph} />
    </svg>
  )
}

function Stroke({ glyph }: { glyph: string }) {
  const stroke = SIGN_STROKES[glyph]
  return stroke === undefined ? (
    <circle cx="12" cy="12" r="3.8" className="sign-dot" />
  ) : (
    <path d={stroke} className="sign-stroke" />
  )
}

/** A link of that status as the map draws it: line, sign, arrow. */
export function StatusLine({ status }: { readonly status: LinkStatus }) {
  const { family, glyph, width } = STATUS_LOOKS[status]
  return (
    <svg className={`line sign-${family}`} width="26" height="14" viewBox="0 0 26 14" aria-hidden="true">
      <path d="M0 7h21" className="line-stroke" strokeWidth={width} />
      <path d="M19.5 3.5l6 3.5-6 3.5z" className="line-head" />
      {glyph !== '' && (
        <g transform="translate(3.5 -.5) scale(.625)">
          <circle cx="12" cy="12" r="9.6" className="line-ring" />
          <Stroke glyph={glyph} />
        </g>
      )}
    </svg>
  )
}

/** An event of that occurrence as the map draws it: the hollow diamond with the sign inside. */
export function OccurrenceShape({
  status,
  size = 20,
}: {
  readonly status: LinkStatus
  readonly size?: number
}) {
  const { family, glyph } = STATUS_LOOKS[status]
  return (
    <svg className={`sign sign-${family}`} width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <path d="M12 1.5l10.5 10.5-10.5 10.5-10.5-10.5z" className="occurrence-outline" />
      <Stroke glyph={glyph} />
    </svg>
  )
}
