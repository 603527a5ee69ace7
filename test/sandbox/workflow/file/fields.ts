/** What GitHub's parser makes of a file, by its keys. */
import { parse } from 'yaml'
import {
  BasicExpressionToken,
  convertToIfCondition,
  isMapping,
  isSequence,
  type TemplateContext,
  type Token,
} from './language.ts'

/** The keys of a mapping; those that nobody took are not supported. */
export class Fields {
  readonly #context: TemplateContext
  readonly #where: string
  readonly #rest: Map<string, Token>

  constructor(context: TemplateContext, token: Token, where: string) {
    this.#context = context
    this.#where = where
    this.#rest = new Map(entries(token))
  }

  take(name: string): Token | undefined {
    const token = this.#rest.get(name)
    this.#rest.delete(name)
    return token
  }

  text(name: string): string | undefined {
    const token = this.take(name)
    return token === undefined ? undefined : String(token)
  }

  /** An `if:`, with the `success()` that GitHub adds if it has no status function. */
  condition(name: string): Token {
    const token = this.take(name)
    const condition = token && convertToIfCondition(this.#context, token)
    return condition ?? new BasicExpressionToken(undefined, undefined, 'success()', undefined, undefined, undefined)
  }

  /** What is wrong with the rest; undefined if nothing is left that means anything. */
  rest(): string | undefined {
    const harmless = ['author', 'branding', 'description', 'name']
    const unsupported = [...this.#rest.keys()].filter((name) => !harmless.includes(name))
    if (unsupported.length === 0) return undefined
    return `${this.#where}: the runner of the sandbox does not support: ${unsupported.join(', ')}`
  }

  /** @throws Error when anything is left. */
  end(): void {
    const problem = this.rest()
    if (problem !== undefined) throw new Error(problem)
  }
}

/** Keys and values of a mapping; none where it is absent or null. */
export function entries(token: Token | undefined): [string, Token][] {
  return token && isMapping(token) ? [...token].map(({ key, value }) => [String(key), value]) : []
}

/** One value, or the items of a sequence, as texts; undefined where it is absent. */
export function texts(token: Token | undefined): string[] | undefined {
  if (!token) return undefined
  return (isSequence(token) ? [...token] : [token]).map(String)
}

export function items(token: Token | undefined): Token[] {
  return token && isSequence(token) ? [...token] : []
}

/**
 * The same document as JSON, which is YAML on one line. For a block of several lines with an expression in it the
 * parser takes the source, indentation included, instead of the value; like this there are no such blocks.
 */
export function onOneLine(content: string): string {
  return JSON.stringify(parse(content))
}

/** @throws Error that lists the faults which the parser has found. */
export function refuse(context: TemplateContext): void {
  const faults = context.errors.getErrors().map((error) => error.message)
  if (faults.length > 0) throw new Error(faults.join('\n'))
}
