import type { Graph } from './connection.ts'

/** The properties that are read with each entity and with each link. */
export interface Keys {
  readonly entity: readonly string[]
  readonly link: readonly string[]
}

/**
 * The properties of an entity in the column `properties`: those that `$entityKeys` lists, as a list in its order, or all of them, as a
 * map, where there is no such list. A map takes several times as long to send and read as the few values that most answers need; a list
 * of keys as a parameter leaves the statement with one plan, whatever is asked for. What a plain script wrote may be named by any of its
 * properties, and so may what no roll-up has met.
 */
export const propertiesOf = (variable: 'entity' | 'near') =>
  /* cypher fragment */ `${valuesOf(variable)} AS properties`

/** The same as an expression. */
export const valuesOf = (variable: 'entity' | 'near') => /* cypher fragment */ `CASE
      WHEN $entityKeys IS NULL OR ${variable}.entityNameFrom IS NOT NULL OR NOT coalesce(${variable}.displayName > '', false)
        THEN properties(${variable})
      ELSE [key IN $entityKeys | ${variable}[key]]
    END`

/** The same of a `link`, by `$linkKeys`. Its row has a `type`, by which the two lists are told apart. */
export const LINK_VALUES = /* cypher fragment */ `CASE
      WHEN $linkKeys IS NULL THEN properties(link)
      ELSE [key IN $linkKeys | link[key]]
    END`

/** The same graph, whose entities and links are read with these properties alone; null = with all. */
export function projected(graph: Graph, keysOf: () => Keys | null): Graph {
  return {
    ...graph,
    read: (cypher, parameters, options) => {
      const keys = keysOf()
      if (keys === null) return graph.read(cypher, parameters, options)
      const { entity: entityKeys, link: linkKeys } = keys
      return graph.read(cypher, { ...parameters, entityKeys, linkKeys }, { ...options, keys })
    },
  }
}
