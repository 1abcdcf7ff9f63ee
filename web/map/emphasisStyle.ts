/** How selection, marks and the pointer show, in Cytoscape's words. */
import type { StylesheetJsonBlock } from 'cytoscape'
import type { Palette } from '../look/tokens.ts'
import { UNSAID } from './names.ts'

/** What is not near the selection is drawn so faint. */
const FADED = 0.1

/** After everything else: what is said last holds. */
export function emphasisStyle(palette: Palette): StylesheetJsonBlock[] {
  return [
    { selector: '.faded, .dimmed', style: { opacity: FADED, 'text-events': 'no' } },
    { selector: 'node.kept', style: { 'z-index': 30, 'text-opacity': 1 } },
    { selector: `node.dimmed, node.${UNSAID}`, style: { 'text-opacity': 0, 'text-events': 'no' } },
    {
      selector: 'node.picked',
      style: {
        'outline-color': palette.marker,
        'outline-width': 3.5,
        'outline-offset': 2.2,
        'outline-opacity': 1,
        'z-index': 35,
      },
    },
    { selector: '.chosen', style: { opacity: 1, 'text-opacity': 1 } },
    { selector: 'node.pointed', style: { 'text-opacity': 1, opacity: 1, 'z-index': 40 } },
    { selector: 'edge.kept', style: { 'z-index': 20 } },
    {
      selector: 'node.chosen',
      style: {
        'underlay-color': palette.marker,
        'underlay-opacity': 1,
        'underlay-padding': 7,
        'underlay-shape': 'ellipse',
        'z-index': 50,
      },
    },
    {
      selector: 'edge.chosen',
      style: {
        'line-color': palette.text,
        'target-arrow-color': palette.text,
        'underlay-color': palette.marker,
        'underlay-opacity': 1,
        'underlay-padding': 4.5,
        label: 'data(said)',
        color: palette.markerText,
        'text-background-color': palette.marker,
        'text-background-opacity': 1,
        'text-background-shape': 'roundrectangle',
        'text-background-padding': '5px',
        'text-border-width': 0,
        width: 2.4,
        'z-index': 45,
      },
    },
  ]
}
