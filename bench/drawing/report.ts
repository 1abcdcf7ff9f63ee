import type { ElementDefinition } from 'cytoscape'
import type { Act, Drawn } from './drawn.ts'
import type { Recording } from './recorder.ts'

/** The table of what two ways to draw the same took. */
export function reportOf(page: Drawn, plain: Drawn): string {
  const acts: readonly Act[] = ['drawing', 'panning', 'zooming', 'selecting']
  return [
    `\n### ${sizeOf(page.elements)}\n`,
    '| | Attest: longest task | tasks over 50 ms | frames a second | longest frame | Cytoscape as it comes: longest task | frames a second |',
    '|---|---|---|---|---|---|---|',
    ...acts.map(act => rowOf(act, page.recordings[act], plain.recordings[act])),
  ].join('\n')
}

function sizeOf(elements: readonly ElementDefinition[]): string {
  const links = elements.filter(({ group }) => group === 'edges').length
  return `${elements.length - links} entities, ${links} lines`
}

function rowOf(act: Act, page: Recording, plain: Recording): string {
  const total = page.tasks.reduce((sum, task) => sum + task, 0)
  const cells = [
    act,
    `${longest(page.tasks)} ms`,
    `${page.tasks.length}, together ${total.toFixed(0)} ms of ${page.ms.toFixed(0)}`,
    perSecond(page),
    `${longest(page.frames)} ms`,
    `${longest(plain.tasks)} ms`,
    perSecond(plain),
  ]
  return `| ${cells.join(' | ')} |`
}

const longest = (times: readonly number[]) => Math.max(0, ...times).toFixed(0)

const perSecond = ({ frames, ms }: Recording) => ((frames.length * 1000) / ms).toFixed(0)
