/**
 * Faults that tests inject into the sandbox's answers. They are matched by service, operation, method and path, and
 * applied by the HTTP layer, so every part of the sandbox can fail in every way.
 */
export type ServiceName =
  | 'github'
  | 'oidc'
  | 'sts'
  | 'ecr'
  | 'ecr-public'
  | 'registry'
  | 'eks'
  | 'imds'
  | 'pod-identity'
  | 'kubernetes'
  | 'mirror'

/** A request as the log keeps it. */
export interface SandboxRequest {
  service: ServiceName
  /** `AssumeRoleWithWebIdentity`, `PutManifest`, ...; empty if the service does not know. */
  operation: string
  method: string
  /** Path without query. */
  path: string
  /** ARN of the caller, where it is known. */
  principal?: string
  /** Status of the answer; 0 while there is none (a hanging or reset connection keeps 0). */
  status: number
  /** Milliseconds since the epoch, on the sandbox's clock. */
  at: number
}

export type FaultKind =
  | { kind: 'latency'; milliseconds: number }
  /** Answers once this has settled. */
  | { kind: 'wait'; until: Promise<unknown> }
  /** Answers with this status, untouched by the service. */
  | { kind: 'status'; status: number; body?: string; headers?: Record<string, string> }
  /** Answers with an error in the service's own protocol (`Throttling`, `IDPCommunicationError`, ...). */
  | { kind: 'error'; code: string; message?: string; status?: number }
  /** Resets the TCP connection (RST) instead of answering. */
  | { kind: 'reset' }
  /** Accepts the request and never answers. */
  | { kind: 'hang' }
  /** Announces the whole body, sends its first bytes, closes the connection. */
  | { kind: 'truncate'; bytes: number }
  /** Announces the whole body, sends its first bytes, then nothing more while the connection stays open. */
  | { kind: 'stall'; bytes: number }
  /** Changes one bit in the middle of the body. */
  | { kind: 'tamper' }
  /** Redirects (302) to `location`; without one to the same URL, which makes a loop. */
  | { kind: 'redirect'; location?: string }
  /** Answers 200 with a web page, as captive portals and proxies do. */
  | { kind: 'html'; status?: number }

export type Fault = {
  service: ServiceName | (string & {})
  operation?: string
  method?: string
  path?: RegExp
  /** How many requests it hits; all of them by default. */
  times?: number
} & FaultKind

export const htmlPage =
  '<!DOCTYPE html>\n<html><head><title>Sign in to the network</title></head><body><h1>Sign in</h1></body></html>\n'

export class Faults {
  readonly #active: { fault: Fault; left: number }[] = []

  inject(fault: Fault): void {
    this.#active.push({ fault, left: fault.times ?? Number.POSITIVE_INFINITY })
  }

  clear(): void {
    this.#active.length = 0
  }

  /** The faults that hit this request, each counted: all latencies and waits, and the first of any other kind. */
  take(request: SandboxRequest): Fault[] {
    const hits: Fault[] = []
    for (const entry of this.#active) {
      if (entry.left <= 0 || !matches(entry.fault, request)) continue
      entry.left -= 1
      hits.push(entry.fault)
      if (entry.fault.kind !== 'latency' && entry.fault.kind !== 'wait') break
    }
    return hits
  }
}

function matches(fault: Fault, request: SandboxRequest): boolean {
  return (
    fault.service === request.service &&
    (fault.operation === undefined || fault.operation === request.operation) &&
    (fault.method === undefined || fault.method === request.method) &&
    (fault.path === undefined || new RegExp(fault.path.source, fault.path.flags.replace('g', '')).test(request.path))
  )
}
