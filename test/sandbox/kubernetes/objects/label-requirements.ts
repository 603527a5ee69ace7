/** The language of label selectors: https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#api */
import { badRequest } from '../api/status.ts'

export interface Requirement {
  key: string
  operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist'
  values: string[]
}

/** `a=b, c in (d, e), !f`. @throws ApiError BadRequest, in the API server's words */
export function parseRequirements(text: string): Requirement[] {
  const tokens = new Tokens(text)
  const requirements: Requirement[] = []
  while (tokens.peek() !== '') {
    requirements.push(readRequirement(tokens))
    if (tokens.peek() === '') break
    if (tokens.peek() !== ',') throw expected(tokens.peek(), "',' or 'end of string'")
    tokens.take()
    if (tokens.peek() === '') throw expected('', "identifier after ','")
  }
  return requirements
}

class Tokens {
  readonly #tokens: string[]

  constructor(text: string) {
    this.#tokens = text.match(/==|!=|[=!,()]|[^\s=!,()]+/g) ?? []
  }

  /** Empty at the end. */
  peek(): string {
    return this.#tokens[0] ?? ''
  }

  take(): string {
    return this.#tokens.shift() ?? ''
  }
}

const isWord = (token: string) => token !== '' && !/^[=!,()]/.test(token)

function readRequirement(tokens: Tokens): Requirement {
  const negated = tokens.peek() === '!'
  if (negated) tokens.take()
  if (!isWord(tokens.peek()))
    throw expected(tokens.peek(), negated ? 'identifier' : "!, identifier, or 'end of string'")
  const key = tokens.take()
  if (negated) return { key, operator: 'DoesNotExist', values: [] }
  if (tokens.peek() === '' || tokens.peek() === ',') return { key, operator: 'Exists', values: [] }
  const operator = tokens.take()
  if (operator === 'in' || operator === 'notin')
    return { key, operator: operator === 'in' ? 'In' : 'NotIn', values: readValues(tokens) }
  if (!['=', '==', '!='].includes(operator)) throw unparsed(operator, 'in, notin, =, ==, !=, gt, lt')
  const value = isWord(tokens.peek()) ? tokens.take() : ''
  return { key, operator: operator === '!=' ? 'NotIn' : 'In', values: [value] }
}

function readValues(tokens: Tokens): string[] {
  if (tokens.peek() !== '(') throw unparsed(tokens.peek(), "'('")
  tokens.take()
  const values: string[] = []
  while (true) {
    if (isWord(tokens.peek())) values.push(tokens.take())
    else values.push('')
    const after = tokens.take()
    if (after === ')') return values
    if (after !== ',') throw unparsed(after, "',' or ')'")
  }
}

function expected(found: string, what: string) {
  return badRequest(`found '${found}', expected: ${what}`)
}

function unparsed(found: string, what: string) {
  return badRequest(`unable to parse requirement: found '${found}', expected: ${what}`)
}
