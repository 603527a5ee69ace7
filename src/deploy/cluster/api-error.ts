import { excerpt } from '../../errors.ts'

/** One reason in a `Status`: which field, what about it, and a code such as `FieldManagerConflict`. */
export interface StatusCause {
  field?: string
  message?: string
  reason?: string
}

interface Status {
  kind?: string
  message?: string
  reason?: string
  code?: number
  details?: { causes?: StatusCause[]; retryAfterSeconds?: number }
}

/**
 * A refusal of the API server, as it words it (`message`).
 * Source: https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/status/
 */
export class ApiError extends Error {
  override readonly name = 'ApiError'
  /** HTTP. */
  readonly status: number
  /** `NotFound`, `Forbidden`, `Conflict`, `Invalid`, `AlreadyExists`, ...; empty where the server says none. */
  readonly reason: string
  readonly causes: readonly StatusCause[]

  constructor(status: number, body: string) {
    const parsed = parseStatus(body)
    super(parsed?.message || excerpt(body) || `status ${status}`)
    this.status = status
    this.reason = parsed?.reason ?? ''
    this.causes = parsed?.details?.causes ?? []
  }
}

/** Whether this is a refusal for one of these reasons. */
export function isRefusal(error: unknown, ...reasons: string[]): error is ApiError {
  return error instanceof ApiError && reasons.includes(error.reason)
}

function parseStatus(body: string): Status | undefined {
  try {
    const value = JSON.parse(body) as Status | null
    return value?.kind === 'Status' ? value : undefined
  } catch {
    return undefined
  }
}
