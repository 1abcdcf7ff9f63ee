/**
 * A menu that comes gently and goes at once. While Mantine lets one fade away, the very key that opens it again closes it, or leaves the focus
 * outside.
 */
export const GONE_AT_ONCE = { transition: 'fade', duration: 150, exitDuration: 0 } as const
