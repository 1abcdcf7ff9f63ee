/** Keeps the canvas showing the network, arranged; tells what the layout has found. */
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import type { Network } from '../graph/network.ts'
import { type Arranged, type Arranger, type ArrangingWatcher, createArranger } from './arranger.ts'
import { extentOf } from './boxes.ts'
import type { Edges } from './camera.ts'
import type { MapCanvas } from './canvas.ts'
import { drawnOf } from './drawn.ts'
import { type Element, elementsOf } from './elements.ts'
import type { Box, Point } from './layout/plan.ts'
import type { Measure } from './names.ts'
import type { Language } from './words.ts'

export interface Arranging {
  canvas: MapCanvas | null
  container: RefObject<HTMLElement | null>
  network: Network
  opened: ReadonlySet<string>
  measure: Measure | null
  language: Language
  positions: Readonly<Record<string, Point>> | null
  /** Who stays where they are when the rest is tidied. */
  pinnedIds: ReadonlySet<string>
  reserved: readonly Box[]
  obscured: Edges
  onPositions(positions: Record<string, Point>): void
}

export interface ArrangementState {
  /** How far the layout is, 0 to 1; null when it has nothing to do. */
  working: number | null
  /** Grows each time the canvas has been brought up to date. */
  settled: number
  tidy(): void
}

export function useArrangement(arranging: Arranging): ArrangementState {
  const { canvas, container, network, opened, measure, language, positions } = arranging
  const [working, setWorking] = useState<number | null>(0)
  const [settled, setSettled] = useState(0)
  const [tidied, setTidied] = useState(0)
  const [failure, setFailure] = useState<unknown>(null)
  // The page's own error boundary says it: without its layout the map is nothing.
  if (failure !== null) throw failure
  const arranger = useArranger()
  const sized = useSize(container, canvas)
  const latest = useRef(arranging)
  useEffect(() => {
    latest.current = arranging
  })
  const done = useRef({ tidied: 0, framed: false })

  useEffect(() => {
    const element = container.current
    if (canvas === null || measure === null || element === null || !sized) return
    const drawn = drawnOf(network, opened, measure)
    const fresh = tidied !== done.current.tidied
    const room = {
      frame: { width: element.clientWidth, height: element.clientHeight },
      reserved: [...latest.current.reserved],
    }
    let superseded = false
    const camera = cameraOn(canvas, {
      isFramed: done.current.framed && !fresh,
      isEmpty: drawn.entities.length === 0,
      reserved: room.reserved,
      obscured: () => latest.current.obscured,
    })
    const show = (arranged: Arranged, shown?: () => void) => {
      const elements = elementsOf(drawn, arranged, language, measure)
      camera.look(arranged, elements)
      canvas.show(elements, all => {
        if (superseded || !all) return
        setSettled(count => count + 1)
        shown?.()
      })
    }
    const finish = (arranged: Arranged) => {
      if (superseded) return
      show(arranged, () => {
        done.current = { tidied, framed: camera.isFramed() }
        setWorking(null)
        if (arranged.moved) latest.current.onPositions(Object.fromEntries(arranged.positions))
      })
    }
    const watcher: ArrangingWatcher = {
      progress: part => superseded || setWorking(part),
      draft: arranged => superseded || show(arranged),
    }
    const known = fresh ? picked(canvas.positions(), latest.current.pinnedIds) : (positions ?? {})
    setWorking(0)
    arranger().arrange({ drawn, positions: known, anew: fresh, room }, watcher).then(finish, setFailure)
    return () => {
      superseded = true
    }
  }, [arranger, canvas, container, network, opened, measure, language, positions, sized, tidied])

  const tidy = useCallback(() => setTidied(count => count + 1), [])
  return { working, settled, tidy }
}

interface Framing {
  /** Whether the camera has been put somewhere for what is there. */
  readonly isFramed: boolean
  readonly isEmpty: boolean
  readonly reserved: Box[]
  obscured(): Edges
}

/** Lets the camera look at what a layout has come to, and leaves it where the person has moved it. */
function cameraOn(canvas: MapCanvas, { isFramed, isEmpty, reserved, obscured }: Framing) {
  let framed = isFramed
  return {
    look({ extent }: Arranged, elements: readonly Element[]) {
      const drawn = extentOf(elements)
      // What comes after a draft must not take the camera from where the person has moved it meanwhile.
      if (extent !== null && (!framed || canvas.isAsFramed())) canvas.frame({ extent, drawn, reserved })
      else if (!framed && !isEmpty) canvas.beginWith(drawn, obscured())
      // A map that filters have emptied for a while keeps its camera.
      framed ||= !isEmpty
    },
    isFramed: () => framed,
  }
}

function picked(positions: Readonly<Record<string, Point>>, ids: ReadonlySet<string>): Record<string, Point> {
  return Object.fromEntries(Object.entries(positions).filter(([id]) => ids.has(id)))
}

/** The arranger, started when first asked for and stopped with the map. */
function useArranger(): () => Arranger {
  const arranger = useRef<Arranger | null>(null)
  useEffect(
    () => () => {
      arranger.current?.stop()
      arranger.current = null
    },
    [],
  )
  return useCallback(() => {
    arranger.current ??= createArranger()
    return arranger.current
  }, [])
}

/** Whether the map has a size yet; keeps Cytoscape's idea of it right. */
function useSize(container: RefObject<HTMLElement | null>, canvas: MapCanvas | null): boolean {
  const [sized, setSized] = useState(false)
  useEffect(() => {
    const element = container.current
    if (element === null || canvas === null) return
    const observer = new ResizeObserver(() => {
      canvas.resize()
      if (element.clientWidth > 0 && element.clientHeight > 0) setSized(true)
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [container, canvas])
  return sized
}
