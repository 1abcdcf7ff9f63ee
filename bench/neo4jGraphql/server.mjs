// Serves the graph at NEO4J_URI by @neo4j/graphql as its manual has it, each statement for so many milliseconds at most, and says where.
import { ApolloServer } from '@apollo/server'
import { startStandaloneServer } from '@apollo/server/standalone'
import { Neo4jGraphQL } from '@neo4j/graphql'
import neo4j from 'neo4j-driver'
import { FIELDS } from './fields.ts'

/** A type for the label, a field for each type and direction of relationships. It does not tell labels by itself. */
const typeDefs = `
  type Entity
    @node
    @fulltext(indexes: [{ indexName: "entity_search", queryName: "search", fields: ["searchKey"] }]) {
    entityId: ID!
    displayName: String
    searchKey: String
    linkDegree: Int
    labels: [String!] @cypher(statement: "RETURN labels(this) AS labels", columnName: "labels")
    ${FIELDS.map(({ name, type, direction }) => `${name}: [Entity!]! @relationship(type: "${type}", direction: ${direction}, properties: "Link")`).join('\n    ')}
  }

  type Link @relationshipProperties {
    linkId: ID
    linkSource: ID
    linkTarget: ID
    linkStatus: String
    linkWeight: Float
  }`

const { NEO4J_URI = '', NEO4J_USERNAME = '', NEO4J_PASSWORD = '', NEO4J_DATABASE = '' } = process.env
const [, , mostMs] = process.argv
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USERNAME, NEO4J_PASSWORD))
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema()
const { url } = await startStandaloneServer(new ApolloServer({ schema }), {
  listen: { host: '127.0.0.1', port: 0 },
  context: async () => ({
    sessionConfig: { database: NEO4J_DATABASE },
    transaction: { timeout: Number(mostMs) },
  }),
})
console.log(`@neo4j/graphql is at ${url.replace(/\/$/, '')}`)
