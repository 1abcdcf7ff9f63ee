import { RELATIONS } from '../reading/network.ts'

/** A field of its type Entity: the links of one type in one direction. It has no field for links of any type, or in either direction. */
export interface Field {
  readonly name: string
  readonly type: string
  readonly direction: 'OUT' | 'IN'
}

const DIRECTIONS = ['OUT', 'IN'] as const

export const FIELDS: readonly Field[] = RELATIONS.flatMap(type =>
  DIRECTIONS.map(direction => ({ name: `${type}_${direction}`.toLowerCase(), type, direction })),
)
