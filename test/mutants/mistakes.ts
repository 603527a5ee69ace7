import ts from 'typescript'

/** A small mistake that somebody could make in a file. */
export interface Mistake {
  /** Where it begins in the text, and its line, counted from 1. */
  at: number
  line: number
  /** What is there, and what the mistake makes of it; an empty text where it is left out. */
  before: string
  after: string
  /** The whole file with the mistake in it. */
  text: string
}

/** Comparisons and connections, each with its nearest mistake. */
const operators: Readonly<Partial<Record<ts.SyntaxKind, string>>> = {
  [ts.SyntaxKind.EqualsEqualsEqualsToken]: '!==',
  [ts.SyntaxKind.ExclamationEqualsEqualsToken]: '===',
  [ts.SyntaxKind.LessThanToken]: '<=',
  [ts.SyntaxKind.LessThanEqualsToken]: '<',
  [ts.SyntaxKind.GreaterThanToken]: '>=',
  [ts.SyntaxKind.GreaterThanEqualsToken]: '>',
  [ts.SyntaxKind.AmpersandAmpersandToken]: '||',
  [ts.SyntaxKind.BarBarToken]: '&&',
  [ts.SyntaxKind.QuestionQuestionToken]: '&&',
  [ts.SyntaxKind.PlusToken]: '-',
  [ts.SyntaxKind.MinusToken]: '+',
}

/** Methods whose answer another one turns round. */
const methods: Readonly<Record<string, string>> = {
  every: 'some',
  some: 'every',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  replaceAll: 'replace',
  findLast: 'find',
  max: 'min',
  min: 'max',
}

/**
 * Every mistake for a TypeScript file, in the order of the file: a comparison or connection turned round, a condition
 * that always or never holds, a call left out, a boolean or an answer turned round.
 */
export function mistakesIn(source: string): Mistake[] {
  const file = ts.createSourceFile('file.ts', source, ts.ScriptTarget.Latest, true)
  const found: Mistake[] = []
  const add = (node: ts.Node, after: string) => {
    const [start, end] = [node.getStart(file), node.getEnd()]
    found.push({
      at: start,
      line: file.getLineAndCharacterOfPosition(start).line + 1,
      before: source.slice(start, end),
      after,
      text: source.slice(0, start) + after + source.slice(end),
    })
  }
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node)) return
    mistakesOf(node, add)
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

/** How a mistake is told from the others of its file, also when lines have moved. */
export interface Identity {
  /** The line that it begins in, trimmed. */
  code: string
  /** `before -> after`, white space collapsed. */
  change: string
  /** Which of those with the same code and change, from 1. */
  nth: number
}

/** The mistakes of a source with their identities. */
export function identified(source: string): (Mistake & Identity)[] {
  const lines = source.split('\n')
  const seen = new Map<string, number>()
  return mistakesIn(source).map((mistake) => {
    const { line, before, after } = mistake
    const code = lines[line - 1]?.trim() ?? ''
    const change = `${before} -> ${after}`.replaceAll(/\s+/g, ' ')
    const nth = (seen.get(`${code}\n${change}`) ?? 0) + 1
    seen.set(`${code}\n${change}`, nth)
    return { ...mistake, code, change, nth }
  })
}

type Add = (node: ts.Node, after: string) => void

function mistakesOf(node: ts.Node, add: Add): void {
  exchange(node, add)
  if (ts.isIfStatement(node)) for (const always of ['true', 'false']) add(node.expression, `${always} as boolean`)
  if (ts.isConditionalExpression(node)) add(node.condition, `!(${node.condition.getText()})`)
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) {
    add(node, node.operand.getText())
  }
  if (ts.isExpressionStatement(node) && isCall(node.expression)) add(node, 'void 0')
  if (node.kind === ts.SyntaxKind.TrueKeyword) add(node, 'false')
  if (node.kind === ts.SyntaxKind.FalseKeyword) add(node, 'true')
}

function exchange(node: ts.Node, add: Add): void {
  if (ts.isBinaryExpression(node)) {
    const other = operators[node.operatorToken.kind]
    if (other !== undefined) add(node.operatorToken, other)
  }
  if (ts.isPropertyAccessExpression(node) && ts.isCallExpression(node.parent) && node.parent.expression === node) {
    const other = methods[node.name.text]
    if (other !== undefined) add(node.name, other)
  }
}

function isCall(node: ts.Expression): boolean {
  const called = ts.isAwaitExpression(node) ? node.expression : node
  return ts.isCallExpression(called) && called.expression.kind !== ts.SyntaxKind.SuperKeyword
}
