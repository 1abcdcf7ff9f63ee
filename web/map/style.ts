/** The map's stylesheet, made from the palette of the theme. No function mappers: they would run at every redraw. */
import type { StylesheetJson, StylesheetJsonBlock } from 'cytoscape'
import { STATUS_LOOKS } from '../look/statuses.ts'
import { PALETTES, type Palette, SANS, type Theme } from '../look/tokens.ts'
import { emphasisStyle } from './emphasisStyle.ts'
import { AFAR, HALO, LINE_HEIGHT, NAME_FONTS, UNSAID, VERB_FONT } from './names.ts'
import { pictureStyle } from './pictureStyle.ts'
import { SHAPES } from './shapes.ts'

/** The stylesheet of the map for a theme. */
export function mapStyle(theme: Theme): StylesheetJson {
  const palette = PALETTES[theme]
  return [
    ...nodeStyle(palette),
    ...pictureStyle(palette),
    ...nameStyle(palette),
    ...edgeStyle(palette),
    ...statusStyle(palette),
    ...verbStyle(palette),
    ...emphasisStyle(palette),
  ]
}

function nodeStyle(palette: Palette): StylesheetJsonBlock[] {
  return [
    {
      selector: 'node',
      style: {
        width: 'data(width)',
        height: 'data(height)',
        'border-width': 0,
        'overlay-opacity': 0,
        'z-index': 10,
      },
    },
    ...Object.entries(SHAPES).map(([icon, { shape }]) => ({ selector: `.icon-${icon}`, style: { shape } })),
    ...Object.entries(palette.hues).flatMap(([hue, colour]) => [
      { selector: `.acting.hue-${hue}`, style: { 'background-color': colour, 'outline-color': colour } },
      {
        selector: `.hollow.hue-${hue}`,
        style: { 'background-color': palette.background, 'border-color': colour },
      },
    ]),
    { selector: '.hollow', style: { 'border-width': 1.7, 'border-position': 'inside' } },
    { selector: '.icon-rounded-square', style: { 'corner-radius': '5px' } },
    { selector: '.icon-square', style: { 'corner-radius': '2px' } },
    { selector: '.icon-ringed-disc', style: { 'outline-width': 1.4, 'outline-offset': 2.2 } },
    {
      selector: '.icon-dotted-disc',
      style: {
        'background-color': mixed(palette.hues.neutral, palette.background, palette.unnamedFill),
        'border-width': 1.5,
        'border-style': 'dotted',
        'border-color': palette.hues.neutral,
      },
    },
  ]
}

function nameStyle(palette: Palette): StylesheetJsonBlock[] {
  return [
    {
      selector: 'node',
      style: {
        label: 'data(name)',
        'font-family': SANS,
        color: palette.text,
        'text-wrap': 'wrap',
        'text-max-width': '9999px',
        'text-halign': 'center',
        'text-valign': 'center',
        'text-margin-x': 'data(nameX)' as unknown as number, // Cytoscape's types leave the data mapper out
        'text-margin-y': 'data(nameY)' as unknown as number, // as above
        'text-justification': 'data(lines)' as 'auto', // as above
        'line-height': LINE_HEIGHT,
        'text-outline-color': palette.background,
        'text-outline-width': HALO,
        'text-events': 'yes',
      },
    },
    ...Object.entries(NAME_FONTS).map(([rank, { size, weight }]) => ({
      selector: `.rank-${rank}`,
      style: { 'font-size': size, 'font-weight': weight },
    })),
    { selector: '.rank-quiet', style: { color: palette.muted } },
    { selector: '.unnamed', style: { 'text-opacity': 0, 'text-events': 'no' } },
    {
      selector: `node.${AFAR}, node.${UNSAID}.pointed`,
      style: {
        'font-size': 'data(farSize)' as unknown as number, // Cytoscape's types leave the data mapper out
        'text-margin-x': 'data(farX)' as unknown as number, // as above
        'text-margin-y': 'data(farY)' as unknown as number, // as above
        'text-justification': 'data(farLines)' as 'auto', // as above
        'text-outline-width': 'data(farHalo)' as unknown as number, // as above
        'text-opacity': 1,
        'text-events': 'yes',
        'z-index': 12,
      },
    },
  ]
}

function edgeStyle(palette: Palette): StylesheetJsonBlock[] {
  return [
    {
      selector: 'edge',
      style: {
        'curve-style': 'straight',
        'edge-distances': 'node-position',
        'target-arrow-shape': 'triangle',
        'arrow-scale': 0.78,
        'source-distance-from-node': 'data(sourceGap)' as unknown as number, // the types leave the mapper out
        'target-distance-from-node': 'data(targetGap)' as unknown as number, // as above
        'overlay-opacity': 0,
        'line-cap': 'butt',
        'z-index': 1,
      },
    },
    {
      selector: '.bowed',
      style: {
        'curve-style': 'unbundled-bezier',
        'control-point-distances': 'data(bow)',
        'control-point-weights': 0.5 as unknown as string, // one number is a list of one
      },
    },
    {
      selector: '.loop',
      style: {
        'curve-style': 'bezier',
        'loop-direction': '-45deg',
        'loop-sweep': '-50deg',
        'control-point-step-size': 64,
      },
    },
    { selector: '.symmetric', style: { 'target-arrow-shape': 'none' } },
    {
      selector: '.bundle',
      style: {
        width: 4,
        'line-opacity': 0.55,
        'line-color': palette.statuses.quiet,
        'target-arrow-shape': 'none',
      },
    },
  ]
}

function statusStyle(palette: Palette): StylesheetJsonBlock[] {
  return Object.entries(STATUS_LOOKS).flatMap(([status, { family, width }]) => {
    const colour = palette.statuses[family]
    return [
      {
        selector: `.status-${status}`,
        style: {
          width,
          'line-color': colour,
          'target-arrow-color': colour,
          color: colour,
          'text-border-color': colour,
        },
      },
    ]
  })
}

function verbStyle(palette: Palette): StylesheetJsonBlock[] {
  return [
    {
      selector: 'edge',
      style: {
        'font-family': SANS,
        'font-size': VERB_FONT.size,
        'font-weight': VERB_FONT.weight,
        'text-background-color': palette.background,
        'text-border-opacity': 1,
        'text-events': 'yes',
        'min-zoomed-font-size': 5,
      },
    },
    {
      selector: '.glyphed, .bundle',
      style: {
        label: 'data(glyph)',
        'text-background-opacity': 1,
        'text-background-shape': 'circle',
        'text-background-padding': 'data(pad)',
        'text-border-width': 1.1,
      },
    },
    { selector: '.bundle', style: { color: palette.muted, 'text-border-color': palette.statuses.quiet } },
    { selector: '.status-REPORTED', style: { color: palette.muted } },
    {
      selector: 'edge.verbed, edge.near, edge.pointed',
      style: {
        label: 'data(said)',
        'text-background-opacity': 1,
        'text-background-shape': 'roundrectangle',
        'text-background-padding': '3px',
        'text-border-width': 0,
        'text-margin-x': 'data(saidX)' as unknown as number, // the types leave the mapper out
        'text-margin-y': 'data(saidY)' as unknown as number, // as above
      },
    },
    {
      selector: ['verbed', 'chosen', 'pointed'].map(name => `edge.${AFAR}.${name}`).join(', '),
      style: { 'font-size': 'data(saidSize)' as unknown as number }, // as above
    },
    { selector: 'edge.pointed', style: { 'z-index': 40, color: palette.text } },
  ]
}

/** A colour laid over another with the given share, as #rrggbb: a see-through disc would show the links under it. */
function mixed(over: string, under: string, share: number): string {
  const channel = (colour: string, index: number) =>
    Number.parseInt(colour.slice(1 + index * 2, 3 + index * 2), 16)
  const channels = [0, 1, 2].map(index =>
    Math.round(channel(over, index) * share + channel(under, index) * (1 - share)),
  )
  return `#${channels.map(value => value.toString(16).padStart(2, '0')).join('')}`
}
