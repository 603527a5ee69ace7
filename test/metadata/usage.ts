/** What an action's code reads and sets, found with TypeScript's type checker. */
import { dirname, join, relative } from 'node:path'
import ts from 'typescript'
import { root } from '../sandbox/workflow/job.ts'

export interface Usage {
  /** Inputs that are read by their name. */
  reads: Set<string>
  /** Every string in functions that read an input whose name is in a variable. */
  perhaps: Set<string>
  /** Outputs that are set. */
  sets: Set<string>
}

let shared: ts.Program | undefined

function program(): ts.Program {
  const config = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root)
  const files = ts.sys.readDirectory(join(root, 'actions'), ['.ts'])
  shared ??= ts.createProgram(files, { ...options, noEmit: true })
  return shared
}

/** Reads `actions/<name>/main.ts` and all that it imports. */
export function usageOf(name: string): Usage {
  const usage: Usage = { reads: new Set(), perhaps: new Set(), sets: new Set() }
  const checker = program().getTypeChecker()
  for (const file of reachable(join(root, 'actions', name, 'main.ts'))) {
    if (relative(root, file.fileName).startsWith(join('src', 'runner'))) continue
    const visit = (node: ts.Node): void => {
      if (ts.isCallExpression(node)) look(node, checker, usage)
      ts.forEachChild(node, visit)
    }
    visit(file)
  }
  return usage
}

function look(call: ts.CallExpression, checker: ts.TypeChecker, usage: Usage): void {
  const [argument] = call.arguments
  if (!ts.isPropertyAccessExpression(call.expression) || !argument) return
  const { expression: object, name: method } = call.expression
  if (method.text === 'setOutputs') {
    const type = checker.getTypeAtLocation(argument)
    if (checker.getIndexInfosOfType(type).length > 0) throw new Error(`${where(call)} sets outputs without names`)
    for (const { name } of checker.getPropertiesOfType(type)) usage.sets.add(name)
  }
  if (checker.getTypeAtLocation(object).symbol?.name !== 'Inputs') return
  if (ts.isStringLiteralLike(argument)) usage.reads.add(argument.text)
  else for (const text of stringsIn(outermost(call))) usage.perhaps.add(text)
}

/** The statement of the file in which a node stands. */
function outermost(node: ts.Node): ts.Node {
  let current = node
  while (!ts.isSourceFile(current.parent)) current = current.parent
  return current
}

function stringsIn(node: ts.Node): string[] {
  const strings: string[] = []
  const visit = (part: ts.Node): void => {
    if (ts.isStringLiteralLike(part)) strings.push(part.text)
    ts.forEachChild(part, visit)
  }
  visit(node)
  return strings
}

/** The file and our own files that it imports, lazily or not. */
function reachable(start: string): ts.SourceFile[] {
  const found = new Map<string, ts.SourceFile>()
  const waiting = [start]
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const file = found.has(path) ? undefined : program().getSourceFile(path)
    if (!file) continue
    found.set(path, file)
    for (const text of stringsIn(file)) if (/^\.\.?\/.*\.ts$/.test(text)) waiting.push(join(dirname(path), text))
  }
  return [...found.values()]
}

function where(node: ts.Node): string {
  const file = node.getSourceFile()
  return `${relative(root, file.fileName)}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`
}
