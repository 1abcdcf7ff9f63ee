import { at, int } from './arrays.ts'

/** The lines of each node; a loop once. */
export function linesByNode(nodes: number, source: Int32Array, target: Int32Array): Int32Array[] {
  const lists: number[][] = Array.from({ length: nodes }, () => [])
  for (let line = 0; line < source.length; line++) {
    at(lists, int(source, line)).push(line)
    if (source[line] !== target[line]) at(lists, int(target, line)).push(line)
  }
  return lists.map(list => Int32Array.from(list))
}
