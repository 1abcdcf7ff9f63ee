import type { OperationDefinitionNode } from 'graphql'

/** So many shapes of variables are remembered of one operation. */
const MOST_SHAPES = 100
const LONGEST_SHAPE = 2_000
const passed = new WeakMap<OperationDefinitionNode, Set<string>>()

/**
 * Does a check of an operation with the values of its variables, unless the like has passed before: the same operation, whose variables differ in what
 * texts of up to `short` characters say and in nothing else. Who fails is checked again.
 */
export function unlessPassed(
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
  short: number,
  check: () => void,
): void {
  const shapes = passed.get(operation) ?? new Set<string>()
  const shape = shapeOf(variables, short)
  if (shapes.has(shape)) return
  check()
  if (shape.length > LONGEST_SHAPE) return
  if (shapes.size >= MOST_SHAPES) shapes.clear()
  passed.set(operation, shapes.add(shape))
}

const shapeOf = (variables: Readonly<Record<string, unknown>>, short: number) =>
  JSON.stringify(variables, (_, value) => (typeof value === 'string' && value.length <= short ? '' : value))
