import { isMap, type LiteralMap, literalAt, nameOf } from './literals.ts'
import { keywordOf, type Token } from './tokens.ts'

/** A statement that does nothing but create, taken apart: scripts of an article are one CREATE of thousands of lines. */
export interface Creation {
  readonly nodes: readonly { readonly labels: readonly string[]; readonly properties: LiteralMap }[]
  /** Their ends by their places among the nodes. */
  readonly relationships: readonly {
    readonly type: string
    readonly from: number
    readonly to: number
    readonly properties: LiteralMap
  }[]
}

/** Shorter ones Neo4j plans quickly enough. */
const FEWEST_TOKENS = 400

/**
 * What a long statement of CREATE alone creates. Undefined for any other, and where something of it is for Neo4j to
 * judge: an expression that is no literal, a name that is declared twice, a relationship without direction.
 */
export function creationOf(tokens: readonly Token[]): Creation | undefined {
  if (tokens.length < FEWEST_TOKENS || keywordOf(tokens[0]) !== 'CREATE') return undefined
  try {
    return new Reading(tokens).statement()
  } catch (error) {
    if (error instanceof NotPlain) return undefined
    throw error
  }
}

class NotPlain extends Error {}

class Reading {
  private at = 0
  private readonly nodes: { labels: readonly string[]; properties: LiteralMap }[] = []
  private readonly relationships: Creation['relationships'][number][] = []
  /** The place of a node by its variable; a relationship's variable has none. */
  private readonly declared = new Map<string, number | undefined>()

  constructor(private readonly tokens: readonly Token[]) {}

  statement(): Creation {
    while (this.at < this.tokens.length) {
      if (keywordOf(this.tokens[this.at]) !== 'CREATE') throw new NotPlain()
      do {
        this.at += 1
        this.path()
      } while (this.is(','))
    }
    return { nodes: this.nodes, relationships: this.relationships }
  }

  private path(): void {
    let from = this.node()
    while (this.is('-') || this.is('<')) {
      const backwards = this.take('<')
      const { type, properties } = this.relationship()
      if (this.take('>') === backwards) throw new NotPlain()
      const to = this.node()
      this.relationships.push({ type, properties, ...(backwards ? { from: to, to: from } : { from, to }) })
      from = to
    }
  }

  private node(): number {
    this.expect('(')
    const name = this.name()
    const labels: string[] = []
    while (this.take(':')) labels.push(this.nameOrNone())
    const properties = this.properties()
    this.expect(')')
    const known = name === undefined ? undefined : this.declared.get(name)
    if (known !== undefined) {
      if (labels.length > 0 || properties !== undefined) throw new NotPlain()
      return known
    }
    const place = this.nodes.push({ labels, properties: properties ?? {} }) - 1
    this.declare(name, place)
    return place
  }

  private relationship(): { readonly type: string; readonly properties: LiteralMap } {
    this.expect('-')
    this.expect('[')
    const name = this.name()
    this.expect(':')
    const type = this.nameOrNone()
    const properties = this.properties() ?? {}
    this.expect(']')
    this.expect('-')
    this.declare(name, undefined)
    return { type, properties }
  }

  private declare(name: string | undefined, place: number | undefined): void {
    if (name === undefined) return
    if (this.declared.has(name)) throw new NotPlain()
    this.declared.set(name, place)
  }

  private properties(): LiteralMap | undefined {
    if (!this.is('{')) return undefined
    const found = literalAt(this.tokens, this.at)
    if (found === undefined || !isMap(found.value)) throw new NotPlain()
    this.at = found.next
    return found.value
  }

  private nameOrNone(): string {
    const name = this.name()
    if (name === undefined || name === '' || name.includes('\\')) throw new NotPlain()
    return name
  }

  private name(): string | undefined {
    const token = this.tokens[this.at]
    if (token === undefined || (token.kind !== 'word' && token.kind !== 'name')) return undefined
    // A parameter that stands for the properties, or a label that is known only when it runs.
    if (token.text.startsWith('$')) throw new NotPlain()
    this.at += 1
    return nameOf(token)
  }

  private is = (sign: string) => this.tokens[this.at]?.text === sign

  private take(sign: string): boolean {
    const found = this.is(sign)
    if (found) this.at += 1
    return found
  }

  private expect(sign: string): void {
    if (!this.take(sign)) throw new NotPlain()
  }
}

/** Creates what a {@link Creation} says, given as `$nodes` and `$relationships`: Neo4j plans it at once. */
export const CREATE_ALL = /* cypher */ `
  UNWIND range(0, size($nodes) - 1) AS at
  WITH at, $nodes[at] AS row
  ORDER BY at
  CREATE (n:$(row.labels))
  SET n = row.properties
  WITH at, n
  ORDER BY at
  WITH collect(n) AS nodes
  UNWIND $relationships AS row
  WITH row, nodes[row.from] AS source, nodes[row.to] AS target
  CREATE (source)-[r:$(row.type)]->(target)
  SET r = row.properties`

/** The parameters of {@link CREATE_ALL}. */
export const rowsOf = ({ nodes, relationships }: Creation) => ({
  nodes,
  relationships: relationships.map(({ from, to, ...row }) => ({
    ...row,
    from: BigInt(from),
    to: BigInt(to),
  })),
})
