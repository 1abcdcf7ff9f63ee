/** Text widths in the page's font, read from the font's own tables: there is no canvas in Node. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { inflateSync } from 'node:zlib'
import type { Measure } from '../../web/map/names.ts'

interface Face {
  unitsPerEm: number
  advanceOf(codePoint: number): number
}

const require = createRequire(import.meta.url)
const faces = new Map<number, Face>()

/** Measures Latin text in IBM Plex Sans, without kerning. */
export const plexMeasure: Measure = (text, { weight, size }) => {
  const face = faces.get(weight) ?? readFace(weight)
  faces.set(weight, face)
  const units = [...text].reduce((sum, char) => sum + face.advanceOf(char.codePointAt(0) ?? 0), 0)
  return (units / face.unitsPerEm) * size
}

function readFace(weight: number): Face {
  const path = require.resolve(`@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-${weight}-normal.woff`)
  const tables = tablesOf(readFileSync(path))
  const head = tableNamed(tables, 'head')
  const advances = tableNamed(tables, 'hmtx')
  const longMetrics = tableNamed(tables, 'hhea').readUInt16BE(34)
  const glyphOf = characterMap(tableNamed(tables, 'cmap'))
  return {
    unitsPerEm: head.readUInt16BE(18),
    advanceOf: code => advances.readUInt16BE(Math.min(glyphOf(code), longMetrics - 1) * 4),
  }
}

/** The tables of a WOFF file by their tags. */
function tablesOf(file: Buffer): Map<string, Buffer> {
  const tables = new Map<string, Buffer>()
  for (let entry = 44; entry < 44 + file.readUInt16BE(12) * 20; entry += 20) {
    const offset = file.readUInt32BE(entry + 4)
    const packed = file.readUInt32BE(entry + 8)
    const data = file.subarray(offset, offset + packed)
    const tag = file.toString('latin1', entry, entry + 4)
    tables.set(tag, packed < file.readUInt32BE(entry + 12) ? inflateSync(data) : data)
  }
  return tables
}

function tableNamed(tables: Map<string, Buffer>, tag: string): Buffer {
  const table = tables.get(tag)
  if (table === undefined) throw new Error(`The font has no table ${tag}.`)
  return table
}

/** The glyph of a character, by the font's subtable of format 4. */
function characterMap(cmap: Buffer): (code: number) => number {
  const offsets = Array.from({ length: cmap.readUInt16BE(2) }, (_, i) => cmap.readUInt32BE(4 + i * 8 + 4))
  const start = offsets.find(offset => cmap.readUInt16BE(offset) === 4)
  if (start === undefined) throw new Error('The font has no character map of format 4.')
  const count = cmap.readUInt16BE(start + 6) / 2
  const word = (part: number, index: number) => start + 14 + part * count * 2 + (part > 0 ? 2 : 0) + index * 2
  return code => {
    for (let i = 0; i < count; i++) {
      if (cmap.readUInt16BE(word(0, i)) < code) continue
      const first = cmap.readUInt16BE(word(1, i))
      if (first > code) return 0
      const range = cmap.readUInt16BE(word(3, i))
      const delta = cmap.readInt16BE(word(2, i))
      if (range === 0) return (code + delta) & 0xffff
      return (cmap.readUInt16BE(word(3, i) + range + (code - first) * 2) + delta) & 0xffff
    }
    return 0
  }
}
