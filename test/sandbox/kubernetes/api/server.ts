/** From a request to its answer: who asks, whether they may, and what it is about. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { SandboxRequest } from '../../faults.ts'
import { type Authenticator, TokenRefused } from '../access/authenticator.ts'
import { impersonated, NobodyImpersonated } from '../access/impersonation.ts'
import { decide, denial, type User, userOf } from '../access/rbac.ts'
import type { ServiceAccountTokens } from '../access/service-accounts.ts'
import type { Store } from '../objects/store.ts'
import type { AccessEntry, ClusterOptions } from '../types.ts'
import { discover, discoveryContentType, versionInfo } from './discovery.ts'
import { openApiV3 } from './openapi.ts'
import { answerOpenApiV2 } from './openapi-v2.ts'
import { Api } from './operations.ts'
import { checkWatchOptions } from './options.ts'
import { type ApiRequest, operationOf, type Target, targetOf } from './requests.ts'
import { checkAcceptable, type JsonAnswer, sendFaulty, sendJson } from './responses.ts'
import { ApiError, forbidden, noSuchPath, unauthorized } from './status.ts'
import { selectorOf, viewOf, watch, watchedSince } from './views.ts'

export interface ServerParts {
  options: ClusterOptions
  store: Store
  authenticate: Authenticator
  tokens: ServiceAccountTokens
  state: { version: string; accessEntries: AccessEntry[]; refusals: string[] }
}

/** From a request to its answer. */
export class ApiServer {
  readonly #parts: ServerParts
  readonly #api: Api

  constructor(parts: ServerParts) {
    this.#parts = parts
    this.#api = new Api(parts.store, parts.tokens, parts.options.logs)
  }

  async respond(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const { traffic } = this.#parts.options
    const request = await receive(incoming)
    const target = targetOf(request.method, request.path, request.query, this.#parts.store.custom)
    const { method, path } = request
    const entry = traffic.begin({ service: 'kubernetes', operation: operationOf(target), method, path })
    const fault = await traffic.fault(entry)
    if (fault && sendFaulty(response, entry, fault)) return
    try {
      const answer = await this.#answer(request, target, entry, response)
      if (answer) sendJson(response, entry, { ...answer, warnings: request.warnings }, fault)
    } catch (error) {
      if (error instanceof NobodyImpersonated) {
        const body = `Internal Server Error: "${path}": ${error.message}\n`
        sendJson(response, entry, { status: 500, body }, fault)
        return
      }
      const told =
        error instanceof ApiError ? error : new ApiError(500, 'InternalError', `Internal error: ${String(error)}`)
      // A fault of the sandbox itself has to be seen in a test's output.
      if (told !== error) console.error(`sandbox: ${entry.operation} failed:`, error)
      const { warnings } = request
      sendJson(response, entry, { status: told.code, body: told.body(), warnings }, fault)
    }
  }

  /** Undefined for a watch, which answers as it goes. */
  async #answer(
    request: ApiRequest,
    target: Target,
    entry: SandboxRequest,
    response: ServerResponse,
  ): Promise<JsonAnswer | undefined> {
    // From 1.32 on EKS answers only these without a token.
    if (/^\/(healthz|livez|readyz)$/.test(request.path) && !request.headers.authorization)
      return { status: 200, body: 'ok' }
    const user = impersonated(await this.#user(request, entry), request.headerValues, this.#api.rbac())
    this.#authorize(user, target)
    if (target.path !== undefined) {
      return { status: 200, ...(await this.#document(request)) }
    }
    if (target.verb === 'watch') {
      this.#watch(request, target, entry, response)
      return undefined
    }
    const as = checkAcceptable(request.headers.accept)
    return { ...(await this.#api.answer(request, target, user)), as }
  }

  async #user(request: ApiRequest, entry: SandboxRequest): Promise<User> {
    const { authenticate, tokens, state, options } = this.#parts
    const [, token] = /^Bearer\s+(.+)$/i.exec(request.headers.authorization ?? '') ?? []
    if (token === undefined) throw unauthorized()
    const accepted = (user: User) => {
      options.secrets?.add(token)
      return user
    }
    try {
      if (tokens.knows(token)) return accepted(tokens.userOf(token))
      const identity = await authenticate(token)
      entry.principal = identity.arn
      const user = userOf(identity, state.accessEntries)
      if (!user) throw new TokenRefused(`ARN is not mapped: ${identity.canonicalArn}`)
      return accepted(user)
    } catch (error) {
      if (!(error instanceof TokenRefused)) throw error
      state.refusals.push(error.message)
      throw unauthorized()
    }
  }

  #authorize(user: User, target: Target): void {
    const { allowed, reason } = decide(user, target, this.#api.rbac())
    if (allowed) return
    const why = denial(user, target, reason)
    if (target.path === undefined)
      throw forbidden({ group: target.group, plural: target.resource }, target.name ?? '', why)
    throw new ApiError(403, 'Forbidden', `forbidden: ${why}`, {})
  }

  /** What is served at paths that are no resources. */
  async #document({ path, headers, method }: ApiRequest): Promise<Pick<JsonAnswer, 'body' | 'headers'>> {
    if (method !== 'GET') throw noSuchPath()
    const { custom } = this.#parts.store
    if (/^\/(healthz|livez|readyz)$/.test(path)) return { body: 'ok' }
    if (path === '/openapi/v2') return await answerOpenApiV2(headers.accept, custom)
    const body = await this.#json(path, headers.accept ?? '')
    if (body === undefined) throw noSuchPath()
    return { body, headers: { 'content-type': discoveryContentType(body) } }
  }

  #json(path: string, accept: string): unknown {
    const { state, store } = this.#parts
    if (path === '/version') return versionInfo(state.version)
    return path.startsWith('/openapi/v3') ? openApiV3(path, store.custom) : discover(path, accept, store.custom)
  }

  #watch(request: ApiRequest, target: Target, entry: SandboxRequest, response: ServerResponse): void {
    const { store, options } = this.#parts
    const { served: resource, namespace } = target
    if (!resource) throw noSuchPath()
    checkWatchOptions(request)
    const details = {
      resource,
      ...(namespace === undefined ? {} : { namespace }),
      selector: selectorOf(request, resource),
      view: viewOf(request, resource, store),
    }
    const since = watchedSince(request)
    entry.status = 200
    response.writeHead(200, { 'content-type': 'application/json' })
    response.flushHeaders()
    const end = watch(store, since, details, (event) => response.write(`${JSON.stringify(event)}\n`))
    const seconds = Number(request.query.get('timeoutSeconds') ?? 0)
    const timer = seconds > 0 ? setTimeout(() => response.end(), seconds * 1000 + 50).unref() : undefined
    const stop = () => response.end()
    options.traffic.stopping.signal.addEventListener('abort', stop)
    response.once('close', () => {
      end()
      clearTimeout(timer)
      options.traffic.stopping.signal.removeEventListener('abort', stop)
    })
  }
}

async function receive(incoming: IncomingMessage): Promise<ApiRequest> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk as Buffer)
  const url = new URL(incoming.url ?? '/', 'https://localhost')
  const headers: Record<string, string> = {}
  for (const [name, value] of Object.entries(incoming.headers)) headers[name] = String(value)
  const headerValues = incoming.headersDistinct as Record<string, string[]>
  const { pathname, searchParams } = url
  // `/api/` and `/api` are the same place.
  const path = pathname.replace(/(.)\/$/, '$1')
  return {
    method: incoming.method ?? 'GET',
    path,
    query: searchParams,
    headers,
    headerValues,
    body: Buffer.concat(chunks),
    warnings: [],
  }
}
