import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import ts from 'typescript'

/** A Cypher text of the project and where it stands. */
export interface CypherText {
  readonly where: string
  readonly text: string
}

interface Source {
  readonly path: string
  readonly file: ts.SourceFile
}

const PROJECT = resolve(import.meta.dirname, '../..')
const TAG = /\/\*\s*cypher( fragment)?\s*\*\/\s*$/
// What begins like a statement and goes on like one. Advice such as "MERGE on the id …" does not.
const LOOKS_LIKE_CYPHER =
  /^\s*((OPTIONAL )?MATCH\s*\(|MERGE\s*\(|CREATE\s+(\(|(\w+ )?(INDEX|CONSTRAINT)\s)|CALL\s+(\{|\(|[a-z]+\.)|UNWIND\s+[[$\w].*\bAS\b|RETURN\s+[\d$'{]|ALTER\s+CURRENT|SHOW\s+[A-Z]{4,})/

/** All `.cypher` files of the project but the shipped seeds, which other tests put to Neo4j itself, and which are long. */
export function cypherFiles(folder = join(PROJECT, 'cypher')): readonly CypherText[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.cypher') && !name.startsWith('seeds'))
    .sort()
    .map(name => ({
      where: relative(PROJECT, join(folder, name)),
      text: readFileSync(join(folder, name), 'utf8'),
    }))
}

/** All TypeScript of the server, parsed. */
export function serverSources(): readonly Source[] {
  const folder = join(PROJECT, 'server')
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts') && !name.endsWith('.generated.ts'))
    .sort()
    .map(name => sourceOf(join(folder, name), readFileSync(join(folder, name), 'utf8')))
}

export const sourceOf = (path: string, text: string): Source => ({
  path,
  file: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true),
})

/** The statements tagged `cypher` in a file, with constants put where they are interpolated. */
export function statementsIn(source: Source): readonly CypherText[] {
  return textsIn(source)
    .filter(node => tagOf(node, source) === 'statement')
    .map(node => ({ where: placeOf(node, source), text: composed(node, source) }))
}

/** Texts that look like Cypher and bear no tag: nobody would check them. */
export function untaggedIn(source: Source): readonly CypherText[] {
  return textsIn(source)
    .filter(node => tagOf(node, source) === undefined && !ts.isImportDeclaration(node.parent))
    .map(node => ({ where: placeOf(node, source), text: rawText(node) }))
    .filter(({ text }) => LOOKS_LIKE_CYPHER.test(text))
}

type TextNode = ts.StringLiteral | ts.NoSubstitutionTemplateLiteral | ts.TemplateExpression

function textsIn(source: Source): readonly TextNode[] {
  const found: TextNode[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isTemplateExpression(node))
      found.push(node)
    ts.forEachChild(node, visit)
  }
  visit(source.file)
  return found
}

function tagOf(node: TextNode, source: Source): 'statement' | 'fragment' | undefined {
  const tag = TAG.exec(source.file.text.slice(node.getFullStart(), node.getStart(source.file)))
  if (tag === null) return undefined
  return tag[1] === undefined ? 'statement' : 'fragment'
}

function rawText(node: TextNode): string {
  if (!ts.isTemplateExpression(node)) return node.text
  return node.head.text + node.templateSpans.map(span => `X${span.literal.text}`).join('')
}

/** What the parameters of a function hold in one call of it. */
type Bound = ReadonlyMap<string, string>
const NOTHING_BOUND: Bound = new Map()

/** The text with each `${…}` replaced by the text it stands for, as far as the file says it; else by a name, or by a value. */
function composed(node: TextNode, source: Source, bound = NOTHING_BOUND): string {
  if (!ts.isTemplateExpression(node)) return node.text
  let text = node.head.text
  for (const span of node.templateSpans) {
    // Where a label or type stands, only a name parses; after a space, where a column or an order stands, a value.
    text += textOf(span.expression, source, bound) ?? (/\s$/.test(text) ? 'null' : 'X')
    text += span.literal.text
  }
  return text
}

function textOf(expression: ts.Expression, source: Source, bound = NOTHING_BOUND): string | undefined {
  if (ts.isStringLiteral(expression)) return expression.text
  if (ts.isNoSubstitutionTemplateLiteral(expression) || ts.isTemplateExpression(expression))
    return composed(expression, source, bound)
  if (ts.isCallExpression(expression)) {
    const { expression: called, arguments: given } = expression
    // NAME.repeat(n): once shows as much as often. fragment(…): the text that the function makes of what it is given.
    if (ts.isPropertyAccessExpression(called)) return textOf(called.expression, source, bound)
    return ts.isIdentifier(called)
      ? madeText(
          called,
          given.map(argument => textOf(argument, source, bound)),
          source,
        )
      : undefined
  }
  if (!ts.isIdentifier(expression)) return undefined
  return (
    bound.get(expression.text) ?? constantText(expression, importedFrom(expression.text, source) ?? source)
  )
}

/** What a function of that name makes of these texts. */
function madeText(name: ts.Identifier, given: readonly (string | undefined)[], source: Source) {
  const home = importedFrom(name.text, source) ?? source
  const node = textsIn(home).find(
    ({ parent }) =>
      ts.isArrowFunction(parent) &&
      ts.isVariableDeclaration(parent.parent) &&
      parent.parent.name.getText(home.file) === name.text,
  )
  if (node === undefined || !ts.isArrowFunction(node.parent)) return constantText(name, home)
  const names = node.parent.parameters.map(parameter => parameter.name.getText(home.file))
  const pairs = names.flatMap((parameter, at) => {
    const text = given[at]
    return text === undefined ? [] : [[parameter, text] as const]
  })
  return composed(node, home, new Map(pairs))
}

/** What a constant or a function of that name holds, what a parameter may be by its type, or what it is first given. */
function constantText(name: ts.Identifier, source: Source): string | undefined {
  for (const node of textsIn(source)) {
    const parent = ts.isArrowFunction(node.parent) ? node.parent.parent : node.parent
    const declared = ts.isLiteralTypeNode(parent) ? parent.parent.parent : parent
    const named = ts.isVariableDeclaration(declared) || ts.isParameter(declared)
    if (named && declared.name.getText(source.file) === name.text) return composed(node, source)
  }
  const number = new RegExp(`const ${name.text} = ([\\d_]+)`).exec(source.file.text)?.[1]
  if (number !== undefined) return number.replaceAll('_', '')
  const given = firstGiven(name, source)
  return given === undefined ? undefined : textOf(given, source)
}

/** What the parameter of that name, of the function around it, is given where the function is called first. */
function firstGiven(name: ts.Identifier, source: Source): ts.Expression | undefined {
  const around = ts.findAncestor(name, ts.isArrowFunction)
  const at =
    around?.parameters.findIndex(parameter => parameter.name.getText(source.file) === name.text) ?? -1
  if (around === undefined || at < 0 || !ts.isVariableDeclaration(around.parent)) return undefined
  const called = around.parent.name.getText(source.file)
  const calls: ts.CallExpression[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText(source.file) === called) calls.push(node)
    ts.forEachChild(node, visit)
  }
  visit(source.file)
  return calls[0]?.arguments[at]
}

function importedFrom(name: string, source: Source): Source | undefined {
  for (const statement of source.file.statements) {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue
    const bindings = statement.importClause?.namedBindings
    const imports = bindings !== undefined && ts.isNamedImports(bindings) ? bindings.elements : []
    if (!imports.some(element => element.name.text === name)) continue
    const path = resolve(dirname(source.path), statement.moduleSpecifier.text)
    return sourceOf(path, readFileSync(path, 'utf8'))
  }
  return undefined
}

function placeOf(node: ts.Node, source: Source): string {
  const { line } = source.file.getLineAndCharacterOfPosition(node.getStart(source.file))
  return `${relative(PROJECT, source.path)}:${line + 1}`
}

/** For each statement of a file, a pattern that fits it whatever is put where it is interpolated. */
export function patternsIn(source: Source): readonly RegExp[] {
  return textsIn(source)
    .filter(node => tagOf(node, source) === 'statement')
    .map(node => {
      const pieces = ts.isTemplateExpression(node)
        ? [node.head.text, ...node.templateSpans.map(span => span.literal.text)]
        : [node.text]
      return new RegExp(`^${pieces.map(escaped).join('[^]*?')}$`)
    })
}

const NAMES = /`(?:[^`]|``)+`(?:\|`(?:[^`]|``)+`)*/g

/** The quoted names that may stand in a statement: the types of relations, and the labels of kinds. */
export interface KnownNames {
  readonly types: ReadonlySet<string>
  readonly kinds: ReadonlySet<string>
}

/** A statement as its source has it: with the placeholders for lists of names that are all known. */
export const withoutNames = (statement: string, { types, kinds }: KnownNames) =>
  statement.replace(NAMES, list => {
    const all = (known: ReadonlySet<string>) => list.split('|').every(name => known.has(name))
    return all(types) ? 'ANY_LINK' : all(kinds) ? 'ANY_KIND' : list
  })

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
