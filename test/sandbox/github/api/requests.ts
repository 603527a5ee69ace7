/** What the parts of the API share: routes, checks of what is sent, pages. */
import { type Answer, type Call, ServiceError } from '../../http.ts'
import type { Github } from '../github.ts'
import type { Repository } from '../repository.ts'

export interface ApiRequest {
  call: Call
  github: Github
  repository: Repository
  /** Login of who asks. */
  caller: string
  /** Those of the path, after owner and name. */
  parameters: readonly string[]
  body: Readonly<Record<string, unknown>>
}

export interface Route {
  method: 'GET' | 'POST' | 'PATCH'
  /** Its first two groups are owner and name. */
  path: RegExp
  operation: string
  /** A token needs one of these. */
  permissions: readonly string[]
  level: 'read' | 'write'
  handle(request: ApiRequest): Answer | Promise<Answer>
}

/** The path of a route below a repository: `:x` stands for a part of it. */
export function below(path: string): RegExp {
  return new RegExp(`^/repos/([^/]+)/([^/]+)${path.replaceAll(/:\w+/g, '([^/]+)')}$`)
}

interface FieldError {
  resource: string
  code: 'missing_field' | 'invalid' | 'custom' | 'unprocessable'
  field: string
  message?: string
}

export class ApiError extends ServiceError {
  readonly errors: readonly FieldError[]

  constructor(status: number, message: string, errors: readonly FieldError[] = []) {
    super(status, String(status), message)
    this.errors = errors
  }
}

export function json(status: number, value: unknown, headers: Record<string, string> = {}): Answer {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: JSON.stringify(value),
  }
}

/** Reads the fields of a request's body, and refuses what GitHub refuses. */
export class Body {
  readonly #resource: string
  readonly #body: Readonly<Record<string, unknown>>

  constructor(resource: string, body: Readonly<Record<string, unknown>>) {
    this.#resource = resource
    this.#body = body
  }

  text(field: string, options: { required?: boolean; longest?: number } = {}): string | undefined {
    const value = this.#body[field] ?? undefined
    if (value === undefined) {
      if (options.required) throw new ApiError(422, `Invalid request.\n\n"${field}" wasn't supplied.`)
      return undefined
    }
    if (typeof value !== 'string') throw this.#invalid(field, value, 'a string')
    const { longest = Number.POSITIVE_INFINITY } = options
    if ([...value].length > longest) throw this.fault(field, `${field} is too long (maximum is ${longest} characters)`)
    return value
  }

  choice<T extends string>(field: string, choices: readonly T[], options: { required?: boolean } = {}): T | undefined {
    const value = this.text(field, options)
    if (value === undefined) return undefined
    const chosen = choices.find((choice) => choice === value)
    if (!chosen) throw this.fault(field, `${field} is not included in the list: ${choices.join(', ')}`)
    return chosen
  }

  flag(field: string): boolean | undefined {
    const value = this.#body[field] ?? undefined
    if (value !== undefined && typeof value !== 'boolean') throw this.#invalid(field, value, 'a boolean')
    return value
  }

  /** An address: http or https. */
  url(field: string): string | undefined {
    const value = this.text(field)
    if (value && !/^https?:\/\/\S+$/.test(value)) throw this.fault(field, `${field} must use http(s) scheme`)
    return value
  }

  value(field: string): unknown {
    return this.#body[field]
  }

  fault(field: string, message: string): ApiError {
    return new ApiError(422, 'Validation Failed', [{ resource: this.#resource, code: 'custom', field, message }])
  }

  #invalid(field: string, value: unknown, expected: string): ApiError {
    return new ApiError(
      422,
      `Invalid request.\n\nFor 'properties/${field}', ${JSON.stringify(value)} is not ${expected}.`,
    )
  }
}

/** The page that is asked for, with links to the others. */
export function page<T>({ call, github }: ApiRequest, all: readonly T[], shown: (item: T) => unknown): Answer {
  const number = (name: string, usual: number) => {
    const value = Number(call.query.get(name) ?? usual)
    return Number.isInteger(value) && value > 0 ? value : usual
  }
  const size = Math.min(number('per_page', 30), 100)
  const current = number('page', 1)
  const last = Math.max(1, Math.ceil(all.length / size))
  const link = (relation: string, to: number) => {
    const query = new URLSearchParams(call.query)
    query.set('page', String(to))
    return `<${github.apiUrl}${call.path}?${query}>; rel="${relation}"`
  }
  const links = [
    ...(current > 1 ? [link('prev', current - 1)] : []),
    ...(current < last ? [link('next', current + 1), link('last', last)] : []),
    ...(current > 1 ? [link('first', 1)] : []),
  ]
  const items = all.slice((current - 1) * size, current * size)
  return json(200, items.map(shown), links.length > 0 ? { link: links.join(', ') } : {})
}

/** A number in a path. @throws ApiError for anything else. */
export function idOf(parameter: string | undefined): number {
  const value = Number(parameter)
  if (!Number.isSafeInteger(value) || value < 1) throw new ApiError(404, 'Not Found')
  return value
}
