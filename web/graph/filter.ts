/** What the legend lets through, as plain data and pure functions. */
import type { MapLink } from './network.ts'

/** Of the names of a part: all but these, or only these. */
export interface Choice {
  readonly only: boolean
  readonly names: readonly string[]
}

/** A range of whole numbers, both ends included; null where it has no end. */
export interface Range {
  readonly least: number | null
  readonly most: number | null
}

/** Everything that can be filtered by. Kinds are of entities, the rest is of links. */
export interface Filter {
  readonly kinds: Choice
  readonly relations: Choice
  readonly statuses: Choice
  readonly modalities: Choice
  /** Independent origins of a link. */
  readonly sources: Range
  /** 0 to 100; a link without a confidence is in no range that has an end. */
  readonly confidence: Range
}

export const CHOICE_PARTS = ['kinds', 'relations', 'statuses', 'modalities'] as const
export const RANGE_PARTS = ['sources', 'confidence'] as const

/** A part of the filter whose names are switched. */
export type ChoicePart = (typeof CHOICE_PARTS)[number]
/** A part of the filter with a least and a most. */
export type RangePart = (typeof RANGE_PARTS)[number]
export type FilterPart = ChoicePart | RangePart

const EVERY_NAME: Choice = { only: false, names: [] }
export const EVERY_NUMBER: Range = { least: null, most: null }

export const NO_FILTER: Filter = {
  kinds: EVERY_NAME,
  relations: EVERY_NAME,
  statuses: EVERY_NAME,
  modalities: EVERY_NAME,
  sources: EVERY_NUMBER,
  confidence: EVERY_NUMBER,
}

/** Whether a choice lets a name through. */
export function isChosen({ only, names }: Choice, name: string): boolean {
  return names.includes(name) === only
}

/** Switches one name of one part off, or on again. */
export function toggled(filter: Filter, part: ChoicePart, name: string): Filter {
  const { only, names } = filter[part]
  const next = names.includes(name) ? names.filter(each => each !== name) : [...names, name]
  return { ...filter, [part]: { only, names: next } }
}

/** Lets just one name of a part through; all of them again where it was the only one. */
export function onlyThis(filter: Filter, part: ChoicePart, name: string): Filter {
  return { ...filter, [part]: isOnly(filter[part], name) ? EVERY_NAME : { only: true, names: [name] } }
}

/** Whether a name is the only one that a choice lets through. */
export function isOnly({ only, names }: Choice, name: string): boolean {
  return only && names.length === 1 && names[0] === name
}

/** Lets everything of one part through. */
export function without(filter: Filter, part: FilterPart): Filter {
  return { ...filter, [part]: NO_FILTER[part] }
}

export function withRange(filter: Filter, part: RangePart, range: Range): Filter {
  return { ...filter, [part]: range }
}

/** Whether a part takes something away. */
export function isActive(filter: Filter, part: FilterPart): boolean {
  return countOf(filter[part]) > 0
}

/** How many filters there are: names switched off one by one count each, "only these" is one, and so is a range. */
export function filterCount(filter: Filter): number {
  return [...CHOICE_PARTS, ...RANGE_PARTS].reduce((sum, part) => sum + countOf(filter[part]), 0)
}

function countOf(part: Choice | Range): number {
  if ('names' in part) return part.only ? 1 : part.names.length
  return part.least === null && part.most === null ? 0 : 1
}

/** The name of how a link is meant; what nothing is said about is taken to be so. */
export function modalityOf(link: MapLink): string {
  return link.modality ?? 'ACTUAL'
}

/** Whether a link passes all parts that are of links, one of them left out where it is named. */
export function passes(filter: Filter, link: MapLink, leftOut?: FilterPart): boolean {
  return (
    (leftOut === 'relations' || isChosen(filter.relations, link.relationName)) &&
    (leftOut === 'statuses' || isChosen(filter.statuses, link.status)) &&
    (leftOut === 'modalities' || isChosen(filter.modalities, modalityOf(link))) &&
    (leftOut === 'sources' || isWithin(filter.sources, link.sources)) &&
    (leftOut === 'confidence' || isWithin(filter.confidence, link.confidence))
  )
}

function isWithin({ least, most }: Range, number: number | null): boolean {
  if (least === null && most === null) return true
  return number !== null && (least === null || number >= least) && (most === null || number <= most)
}
