import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { type Address, isLoopback, requireConfiguredAccess } from './access/address.ts'
import { readTokens } from './access/tokens.ts'
import type { ConnectionSettings } from './graph/connection.ts'

/** What the environment and the command line say, parsed once. Every other module takes what it needs from here. */
export interface Config {
  /** The address the page and the API are served at. */
  readonly http: Address & {
    readonly port: number
    readonly tokensFile: string
    readonly pageOperationsOnly: boolean
  }
  /** A Neo4j of the person's own (`NEO4J_URI`), or undefined: Attest keeps one. */
  readonly external: ConnectionSettings | undefined
  /** The managed Neo4j's folder, Bolt port and name of the graph. */
  readonly managed: { readonly graph: string; readonly folder: string; readonly boltPort: number }
  /** Where Neo4j's jars are kept between runs, for all graphs of this user. */
  readonly cacheFolder: string
  /** The names of the shipped seeds that an empty graph gets; none with `--empty`. */
  readonly seeds: readonly string[]
}

/** A setting that cannot be used: says which, what it held and what it takes. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
  readonly code = 'BAD_CONFIG'
}

const DEFAULT_SEED = 'jerusalem-post-2025-11'

/** @throws {ConfigError} naming the variable, its value and what it may be; {AccessError} for an address opened by mistake. */
export function readConfig(env: NodeJS.ProcessEnv, args: readonly string[], projectFolder: string): Config {
  const graph = env.ATTEST_GRAPH || 'default'
  if (!/^[A-Za-z0-9][A-Za-z0-9_-]{0,62}$/.test(graph))
    throw new ConfigError(`ATTEST_GRAPH is "${graph}"; it takes up to 63 letters, digits, - and _.`)
  const dataFolder = dataFolderOf(env, projectFolder)
  return {
    http: httpOf(env, tokensFileIn(dataFolder)),
    external: externalOf(env),
    managed: {
      graph,
      folder: join(dataFolder, 'graphs', graph),
      boltPort: portOf(env, 'ATTEST_BOLT_PORT', 7687),
    },
    cacheFolder: resolve(env.ATTEST_CACHE || join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'attest')),
    seeds: seedsOf(args),
  }
}

/** Where graphs and tokens are kept. */
export const dataFolderOf = (env: NodeJS.ProcessEnv, projectFolder: string) =>
  resolve(projectFolder, env.ATTEST_DATA || '.attest')

/** The hashes of the tokens that open the API to other machines. */
export const tokensFileIn = (dataFolder: string) => join(dataFolder, 'tokens.json')

/** Nobody opens a server to other machines by naming an address: that takes a word, or a token, of its own. */
function httpOf(env: NodeJS.ProcessEnv, tokensFile: string): Config['http'] {
  const open = env.ATTEST_PUBLIC
  if (open && open !== 'read-only')
    throw new ConfigError(`ATTEST_PUBLIC is "${open}"; it takes read-only, or nothing.`)
  const host = env.ATTEST_HOST || '127.0.0.1'
  const byToken = !isLoopback(host) && readTokens(tokensFile).length > 0
  const address: Address = {
    host,
    access: open ? 'public-read-only' : byToken ? 'tokens' : 'loopback',
    allowedHosts: (env.ATTEST_ALLOWED_HOSTS ?? '')
      .toLowerCase()
      .split(/[\s,]+/)
      .filter(Boolean),
  }
  requireConfiguredAccess(address)
  return {
    ...address,
    port: portOf(env, 'ATTEST_PORT', 4000),
    tokensFile,
    pageOperationsOnly: pageOperationsOnlyOf(env.ATTEST_OPERATIONS),
  }
}

function pageOperationsOnlyOf(operations: string | undefined): boolean {
  if (operations && operations !== 'page')
    throw new ConfigError(`ATTEST_OPERATIONS is "${operations}"; it takes page, or nothing.`)
  return operations === 'page'
}

function externalOf(env: NodeJS.ProcessEnv): ConnectionSettings | undefined {
  const uri = env.NEO4J_URI
  if (!uri) return undefined
  if (!/^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^/\s]+/.test(uri))
    throw new ConfigError(`NEO4J_URI is "${uri}"; it takes an address like neo4j://localhost:7687.`)
  return {
    uri,
    username: env.NEO4J_USERNAME || 'neo4j',
    password: env.NEO4J_PASSWORD || '',
    database: env.NEO4J_DATABASE || undefined,
  }
}

function portOf(env: NodeJS.ProcessEnv, name: string, otherwise: number): number {
  const text = env[name]
  if (!text) return otherwise
  const port = Number(text)
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new ConfigError(`${name} is "${text}"; it takes a port number from 0 (any free one) to 65535.`)
  return port
}

function seedsOf(args: readonly string[]): readonly string[] {
  const seeds: string[] = []
  let empty = false
  for (let at = 0; at < args.length; at += 1) {
    const option = args[at]
    if (option === '--empty') empty = true
    else if (option === '--seed') {
      const name = args[at + 1]
      if (name === undefined) throw new ConfigError('--seed needs the name of a folder in cypher/seeds.')
      seeds.push(name)
      at += 1
    } else throw new ConfigError(`"${option}" is not an option. npm start takes --empty and --seed NAME.`)
  }
  if (empty && seeds.length > 0) throw new ConfigError('--empty and --seed exclude each other.')
  if (empty) return []
  return seeds.length > 0 ? seeds : [DEFAULT_SEED]
}
