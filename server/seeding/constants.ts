import { types } from '../graph/connection.ts'
import type { Literal } from './literals.ts'

/** A value that no literal holds: a date, a time, a duration, a point. */
export type Constant = InstanceType<(typeof types)[keyof typeof types]>

/**
 * What a function makes of a literal, where that is certain without asking Neo4j: dates and times in the common ISO
 * forms, durations of whole parts, points by their coordinates. Undefined for anything else: another form, a day that
 * no month has, a time of which only the server knows the zone.
 */
export function constantOf(name: string, argument: Literal): Constant | undefined {
  const lower = name.toLowerCase()
  if (lower === 'point') return pointOf(argument)
  return typeof argument === 'string' ? MAKERS[lower]?.(argument) : undefined
}

/** Whether a function of that name could make one. */
export const makesConstants = (name: string) =>
  /^(date|datetime|localdatetime|time|localtime|duration|point)$/i.test(name)

const DAY = String.raw`(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)`
const CLOCK = String.raw`(?<hour>\d\d):(?<minute>\d\d)(?::(?<second>\d\d)(?:\.(?<fraction>\d{1,9}))?)?`
const OFFSET = String.raw`(?:Z|(?<sign>[+-])(?<hours>\d\d):(?<minutes>\d\d))`

const DATE = /^(?<year>\d{4})(?:-(?<month>\d\d)(?:-(?<day>\d\d))?)?$/
const LOCAL_DATETIME = new RegExp(`^${DAY}T${CLOCK}$`)
const DATETIME = new RegExp(`^${DAY}T${CLOCK}${OFFSET}$`)
const LOCAL_TIME = new RegExp(`^${CLOCK}$`)
const TIME = new RegExp(`^${CLOCK}${OFFSET}$`)
const DURATION =
  /^P(?=\d|T\d)(?:(?<years>\d{1,9})Y)?(?:(?<months>\d{1,9})M)?(?:(?<weeks>\d{1,9})W)?(?:(?<days>\d{1,9})D)?(?:T(?=\d)(?:(?<hours>\d{1,9})H)?(?:(?<minutes>\d{1,9})M)?(?:(?<seconds>\d{1,9})S)?)?$/

type Parts = Readonly<Record<string, string | undefined>>
const numberIn = (parts: Parts, key: string, otherwise = 0) => Number(parts[key] ?? otherwise)

const MAKERS: Readonly<Record<string, (text: string) => Constant | undefined>> = {
  date: text => made(DATE, text, parts => isDay(parts) && new types.Date(...dayOf(parts))),
  localdatetime: text =>
    made(
      LOCAL_DATETIME,
      text,
      parts => isDay(parts) && isClock(parts) && new types.LocalDateTime(...dayOf(parts), ...clockOf(parts)),
    ),
  datetime: text =>
    made(
      DATETIME,
      text,
      parts =>
        isDay(parts) &&
        isClock(parts) &&
        new types.DateTime(...dayOf(parts), ...clockOf(parts), offsetOf(parts), null),
    ),
  localtime: text =>
    made(LOCAL_TIME, text, parts => isClock(parts) && new types.LocalTime(...clockOf(parts))),
  time: text =>
    made(TIME, text, parts => isClock(parts) && new types.Time(...clockOf(parts), offsetOf(parts))),
  duration: text =>
    made(DURATION, text, parts => {
      const seconds =
        numberIn(parts, 'hours') * 3600 + numberIn(parts, 'minutes') * 60 + numberIn(parts, 'seconds')
      const months = numberIn(parts, 'years') * 12 + numberIn(parts, 'months')
      return new types.Duration(months, numberIn(parts, 'weeks') * 7 + numberIn(parts, 'days'), seconds, 0)
    }),
}

function made(pattern: RegExp, text: string, make: (parts: Parts) => Constant | false): Constant | undefined {
  const parts = pattern.exec(text)?.groups
  return (parts !== undefined && make(parts)) || undefined
}

const dayOf = (parts: Parts) =>
  [numberIn(parts, 'year'), numberIn(parts, 'month', 1), numberIn(parts, 'day', 1)] as const

function isDay(parts: Parts): boolean {
  const [year, month, day] = dayOf(parts)
  const date = new Date(Date.UTC(2000, 0, 1))
  date.setUTCFullYear(year, month - 1, day)
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

const clockOf = (parts: Parts) =>
  [
    numberIn(parts, 'hour'),
    numberIn(parts, 'minute'),
    numberIn(parts, 'second'),
    Number((parts.fraction ?? '').padEnd(9, '0')),
  ] as const

function isClock(parts: Parts): boolean {
  const [hour, minute, second] = clockOf(parts)
  const offset = Math.abs(offsetOf(parts))
  return hour < 24 && minute < 60 && second < 60 && offset <= 14 * 3600 && numberIn(parts, 'minutes') < 60
}

/** In seconds. */
const offsetOf = (parts: Parts) =>
  (parts.sign === '-' ? -1 : 1) * (numberIn(parts, 'hours') * 3600 + numberIn(parts, 'minutes') * 60) || 0

/** Neo4j's numbers of what coordinates are: on the earth or on a plane, of two or three dimensions. */
const EARTH = { flat: 4326, deep: 4979 }
const PLANE = { flat: 7203, deep: 9157 }

function pointOf(argument: Literal): Constant | undefined {
  if (typeof argument !== 'object' || argument === null || Array.isArray(argument)) return undefined
  const entries = new Map(Object.entries(argument).map(([key, value]) => [key, numberOrNone(value)]))
  if ([...entries.values()].includes(undefined)) return undefined
  const keys = [...entries.keys()].sort().join(' ')
  const of = (key: string) => entries.get(key) ?? 0
  switch (keys) {
    case 'x y':
      return new types.Point(PLANE.flat, of('x'), of('y'))
    case 'x y z':
      return new types.Point(PLANE.deep, of('x'), of('y'), of('z'))
    case 'latitude longitude':
      return (
        onEarth(of('longitude'), of('latitude')) &&
        new types.Point(EARTH.flat, of('longitude'), of('latitude'))
      )
    case 'height latitude longitude':
      return (
        onEarth(of('longitude'), of('latitude')) &&
        new types.Point(EARTH.deep, of('longitude'), of('latitude'), of('height'))
      )
    default:
      return undefined
  }
}

const numberOrNone = (value: unknown) =>
  typeof value === 'number' || typeof value === 'bigint' ? Number(value) : undefined

const onEarth = (longitude: number, latitude: number) =>
  (Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90) || undefined
