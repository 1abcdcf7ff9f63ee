import type { ElementDefinition } from 'cytoscape'
import type { Act, Drawn } from './drawn.ts'
import type { Recording } from './recorder.ts'

/** The table of what two ways to draw the same took. */
export function reportOf(page: Drawn, plain: Drawn): string {
  const acts: readonly Act[] = ['drawing', 'panning', 'zooming', 'selecting']
  return [
    `\n### ${sizeOf(page.elements)}\n`,
    '| | longest task, of it with a core | tasks over 50 ms | with a core for each picture | pictures a second | Cytoscape as it comes: longest task | for each picture | a second |',
    '|---|---|---|---|---|---|---|---|',
    ...acts.map(act => rowOf(act, page.recordings[act], plain.recordings[act])),
  ].join('\n')
}

function sizeOf(elements: readonly ElementDefinition[]): string {
  const links = elements.filter(({ group }) => group === 'edges').length
  return `${elements.length - links} entities, ${links} lines`
}

function rowOf(act: Act, page: Recording, plain: Recording): string {
  const moves = act === 'panning' || act === 'zooming'
  const picturesOf = (recording: Recording) => (moves ? pictures(recording) : ['', ''])
  const cells = [
    act,
    longest(page),
    page.tasks.length,
    ...picturesOf(page),
    longest(plain),
    ...picturesOf(plain),
  ]
  return `| ${cells.join(' | ')} |`
}

function longest({ tasks }: Recording): string {
  const [task] = [...tasks].sort((one, other) => other.busy - one.busy)
  return task === undefined ? 'under 50 ms' : `${task.lasted.toFixed(0)} ms, ${task.busy.toFixed(0)} ms`
}

/** What a picture costs the main thread, and how many there were. */
function pictures({ frames, busy, ms }: Recording): readonly [string, string] {
  return [`${(busy / frames.length).toFixed(0)} ms`, ((frames.length * 1000) / ms).toFixed(0)]
}
