import type { Graph } from './connection.ts'

/**
 * The properties of an entity or a link in the column `properties`: those that `$keys` lists, as a list in its order, or all of
 * them, as a map, where there is no such list. A map takes several times as long to send and read as the few values that most
 * answers need; a list of keys as a parameter leaves the statement with one plan, whatever is asked for. What a plain script wrote
 * may be named by any of its properties.
 */
export const propertiesOf = (variable: Variable) =>
  /* cypher fragment */ `${valuesOf(variable)} AS properties`

type Variable = 'entity' | 'near' | 'link'

/** The same as an expression. */
export const valuesOf = (variable: Variable) => /* cypher fragment */ `CASE
      WHEN $keys IS NULL OR ${variable}.entityNameFrom IS NOT NULL THEN properties(${variable})
      ELSE [key IN $keys | ${variable}[key]]
    END`

/** The same graph, whose entities and links are read with these properties alone; null = with all. */
export function projected(graph: Graph, keysOf: () => readonly string[] | null): Graph {
  return {
    ...graph,
    read: (cypher, parameters, options) => {
      const keys = keysOf()
      if (keys === null) return graph.read(cypher, parameters, options)
      return graph.read(cypher, { ...parameters, keys }, { ...options, properties: keys })
    },
  }
}
