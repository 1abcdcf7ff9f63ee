import { type UIEvent, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { usePhone } from '../app/usePhone.ts'
import { rangeOf } from './windowing.ts'

/** Heights of a row, px; web/table/table.css says the same. */
const ROW = { wide: 41, phone: 57 } as const
/** The height of the head, px, which covers the upper rim. */
export const HEAD = 31

/** Follows which rows of a list are in view, and brings the selected one into view when the selection changes. */
export function useWindow(count: number, selectedAt: number) {
  const rowHeight = usePhone() ? ROW.phone : ROW.wide
  const scroller = useRef<HTMLDivElement>(null)
  const [seen, setSeen] = useState({ row: 0, height: 0 })

  useLayoutEffect(() => {
    const element = scroller.current
    if (element === null) return
    const measure = () => setSeen(before => ({ ...before, height: element.clientHeight }))
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])

  useEffect(() => {
    const element = scroller.current
    if (element === null || selectedAt < 0) return
    const top = selectedAt * rowHeight
    const room = element.clientHeight - HEAD
    if (top >= element.scrollTop && top + rowHeight <= element.scrollTop + room) return
    element.scrollTop = top - (room - rowHeight) / 2
  }, [selectedAt, rowHeight])

  return {
    scroller,
    rowHeight,
    range: rangeOf(count, { top: seen.row * rowHeight, height: seen.height, rowHeight }),
    /** Rows that a page holds. */
    page: Math.max(1, Math.floor((seen.height - HEAD) / rowHeight) - 1),
    onScroll({ currentTarget }: UIEvent<HTMLElement>) {
      const row = Math.floor(currentTarget.scrollTop / rowHeight)
      setSeen(before => (before.row === row ? before : { ...before, row }))
    },
  }
}
