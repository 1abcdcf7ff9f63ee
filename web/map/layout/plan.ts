/** What goes to the layout and what comes back: plain data that passes between threads. All lengths in px at zoom 1. */

export interface Size {
  width: number
  height: number
}

export interface Box {
  x: number
  y: number
  width: number
  height: number
}

export interface Point {
  x: number
  y: number
}

export interface LayoutNode {
  id: string
  /** Half the diameter, with the ring and the border. */
  radius: number
  /** The room its name takes, null when it has none. */
  name: Size | null
  /** 0 for the loudest names: they are shown first where there is no room for all. */
  rank: number
  /** Where it is already; null for a newcomer. Who has a position keeps it. */
  position: Point | null
  /** The place its name already has, if it has to keep it. */
  place: number | null
}

export interface LayoutLine {
  id: string
  /** Indexes of the ends in `nodes`. */
  source: number
  target: number
  /** Distance of the control point from the middle, px; 0 is straight. */
  bow: number
  /** Whether the layout may bow the line out of the way of a name. */
  mayBow: boolean
  /** Radius of the glyph at its middle, 0 without one. */
  glyph: number
}

export interface LayoutInput {
  nodes: LayoutNode[]
  lines: LayoutLine[]
  /** The size of the map on the page. */
  frame: Size
  /** Parts of the frame where nothing may lie, such as a caption or buttons over the map. */
  reserved: Box[]
  /** Whether who has no position is laid out as if for the first time, around those who have one. */
  anew: boolean
}

/** What strikes what on the map; all zero is the aim. */
export interface Clashes {
  namesOnNames: number
  namesOnNodes: number
  linesThroughNames: number
  linesThroughNodes: number
  glyphsOnNames: number
  /** Not a fault, but fewer are better. */
  crossings: number
}

export interface LayoutResult {
  /** By node, in the input's order. */
  positions: Point[]
  /** The name's place by node, an index of PLACES; −1 where the name is not shown for want of room. */
  places: number[]
  /** By line, in the input's order. */
  bows: number[]
  /** What the layout fills: the frame, or larger in the same proportion. */
  extent: Size
  clashes: Clashes
}
