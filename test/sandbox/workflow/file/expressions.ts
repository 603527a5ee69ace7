import {
  BasicExpressionToken,
  data,
  Evaluator,
  type ExpressionData,
  type FunctionDefinition,
  isBasicExpression,
  isMapping,
  isScalar,
  isSequence,
  Lexer,
  Parser,
  type Token,
  truthy,
} from './language.ts'

/**
 * What expressions see: the contexts (`github`, `env`, ...) as plain values, and functions beyond the built-in ones.
 */
export interface Scope {
  contexts: Readonly<Record<string, unknown>>
  functions?: Readonly<Record<string, (...args: string[]) => unknown>>
}

/** Every context of GitHub's; one that is not in the scope is empty there, as on GitHub. */
const contextNames = [
  'github',
  'env',
  'vars',
  'job',
  'jobs',
  'steps',
  'runner',
  'secrets',
  'strategy',
  'matrix',
  'needs',
  'inputs',
]

/** An expression that GitHub could not evaluate either: the step or job that holds it fails. */
export class EvaluationError extends Error {}

/** The value of a token: expressions evaluated, mappings as objects, sequences as arrays. */
export function resolved(token: Token | undefined, scope: Scope): unknown {
  if (token === undefined) return undefined
  if (isMapping(token)) {
    const object: Record<string, unknown> = {}
    for (const { key, value } of token) object[textOf(key, scope)] = resolved(value, scope)
    return object
  }
  if (isSequence(token)) return [...token].map((item) => resolved(item, scope))
  return plain(evaluate(token, scope))
}

/** The value of a scalar as text, by GitHub's rules (`true`, `1`, empty for null). */
export function textOf(token: Token, scope: Scope): string {
  return evaluate(token, scope).coerceString()
}

/** A mapping of names to texts, such as `env:` and `with:`. */
export function textsOf(token: Token | undefined, scope: Scope): Record<string, string> {
  const texts: Record<string, string> = {}
  if (token === undefined) return texts
  if (isMapping(token)) {
    for (const { key, value } of token) texts[textOf(key, scope)] = textOf(value, scope)
    return texts
  }
  // `env: ${{ fromJSON(...) }}`
  const value = evaluate(token, scope)
  if (!(value instanceof data.Dictionary)) throw new Error(`${at(token)}: expected a mapping`)
  for (const pair of value.pairs()) texts[pair.key] = pair.value.coerceString()
  return texts
}

/** Whether a condition (`if:`) holds. */
export function holds(token: Token, scope: Scope): boolean {
  return truthy(evaluate(token, scope))
}

/** Whether a condition in an action.yml (`post-if`) holds. */
export function expressionHolds(expression: string, scope: Scope): boolean {
  const bare = /^\s*\$\{\{(.*)\}\}\s*$/s.exec(expression)?.[1] ?? expression
  return truthy(evaluate(new BasicExpressionToken(undefined, undefined, bare, undefined, undefined, undefined), scope))
}

/** The position of a token, for messages. */
export function at(token: Token): string {
  return `line ${token.line ?? '?'}`
}

function evaluate(token: Token, scope: Scope): ExpressionData {
  if (!isScalar(token)) throw new Error(`${at(token)}: expected a single value`)
  if (!isBasicExpression(token)) return toData(JSON.parse(JSON.stringify(literal(token))))
  const functions = functionsOf(scope)
  const contexts = new data.Dictionary()
  for (const name of contextNames) contexts.add(name, toData(scope.contexts[name] ?? {}))
  try {
    const parsed = new Parser(lex(token.expression), contextNames, [...functions.values()]).parse()
    return new Evaluator(parsed, contexts, functions).evaluate()
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new EvaluationError(`The expression '${token.expression}' cannot be evaluated: ${reason}`, { cause })
  }
}

function lex(expression: string) {
  const { tokens } = new Lexer(expression).lex()
  return tokens.map((token) => {
    const quoted = /^'(.*)'$/s.exec(token.lexeme)?.[1]
    // The lexer turns only the first '' of a string into ', and GitHub's own runner all of them.
    return quoted === undefined ? token : { ...token, value: quoted.replaceAll("''", "'") }
  })
}

function literal(token: Token): unknown {
  // The serialized form of a literal is its bare value, of a null an object of its type alone.
  const value: unknown = token.toJSON()
  return typeof value === 'object' ? null : value
}

function functionsOf(scope: Scope): Map<string, FunctionDefinition> {
  return new Map(
    Object.entries(scope.functions ?? {}).map(([name, implementation]) => [
      name.toLowerCase(),
      {
        name,
        minArgs: 0,
        maxArgs: Number.MAX_SAFE_INTEGER,
        call: (...args) => toData(implementation(...args.map((argument) => argument.coerceString()))),
      },
    ]),
  )
}

function toData(value: unknown): ExpressionData {
  return JSON.parse(JSON.stringify(value ?? null), data.reviver)
}

function plain(value: ExpressionData): unknown {
  return JSON.parse(JSON.stringify(value, data.replacer))
}
