/**
 * Writes the types that follow from server/api/schema.graphql and web/data/operations/*.graphql.
 * With --print it also prints docs/schema.graphql, the schema that clients were promised.
 * With --check it writes nothing and exits 1 where a generated file differs from what it would write.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { codegen } from '@graphql-codegen/core'
import * as typedDocumentNode from '@graphql-codegen/typed-document-node'
import * as typescript from '@graphql-codegen/typescript'
import * as operations from '@graphql-codegen/typescript-operations'
import * as resolvers from '@graphql-codegen/typescript-resolvers'
import { buildASTSchema, parse, printSchema } from 'graphql'

const OPERATIONS = 'web/data/operations'
const HEADER =
  '// Written by scripts/codegen.ts from the GraphQL schema. Do not edit: run `npm run codegen`.\n'
const SCALARS = {
  Date: 'string',
  DateTime: 'string',
  EDTF: 'string',
  ID: 'string',
  JSON: 'Record<string, unknown>',
}

const schema = parse(readFileSync('server/api/schema.graphql', 'utf8'))
const documents = readdirSync(OPERATIONS)
  .filter(file => file.endsWith('.graphql'))
  .sort()
  .map(file => ({ location: file, document: parse(readFileSync(`${OPERATIONS}/${file}`, 'utf8')) }))

const shared = { scalars: SCALARS, enumsAsTypes: true, useTypeImports: true, strictScalars: true }

const server = await codegen({
  filename: 'server/api/schema.generated.ts',
  schema,
  documents: [],
  config: {
    ...shared,
    immutableTypes: true,
    contextType: './context.ts#Context',
    mapperTypeSuffix: 'Row',
    ...JSON.parse(readFileSync('server/api/mappers.json', 'utf8')),
  },
  plugins: [{ typescript: {} }, { resolvers: {} }],
  pluginMap: { typescript, resolvers },
})

const web = await codegen({
  filename: 'web/data/operations.generated.ts',
  schema,
  documents,
  config: { ...shared, documentMode: 'documentNode', dedupeFragments: true },
  plugins: [{ operations: {} }, { typedDocumentNode: {} }],
  pluginMap: { operations, typedDocumentNode },
})

const written: [file: string, text: string][] = [
  // The plugin re-exports the enums' own types as values, which verbatimModuleSyntax refuses.
  ['server/api/schema.generated.ts', HEADER + server.replaceAll(/^export \{/gm, 'export type {')],
  ['web/data/operations.generated.ts', HEADER + web],
]

// What a client may rely on; a test compares the schema with it, so it is printed only on demand.
if (process.argv.includes('--print'))
  writeFileSync('docs/schema.graphql', `${printSchema(buildASTSchema(schema))}\n`)

const check = process.argv.includes('--check')
for (const [file, text] of written) {
  if (!check) writeFileSync(file, text)
  else if (readFileSync(file, 'utf8') !== text) {
    console.error(`${file} is not what the schema gives. Run: npm run codegen`)
    process.exitCode = 1
  }
}
