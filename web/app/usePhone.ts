import { useMediaQuery } from '@mantine/hooks'

/** Below this width the panel is a sheet and the legend is behind a button; the style sheets say the same. */
const PHONE = '(max-width: 719px)'

export function usePhone(): boolean {
  return useMediaQuery(PHONE, undefined, { getInitialValueInEffect: false })
}
