import type { Readable } from 'node:stream'
import { arrayBuffer } from 'node:stream/consumers'
import { codeOf, excerpt, messageOf, UserError, WorldError } from '../../errors.ts'
import type { Dependencies } from '../../job/dependencies.ts'
import { networkError } from '../../net/diagnosis.ts'
import type { HttpRequest, HttpResponse } from '../../net/http.ts'
import { isTransientStatus, retryTransient } from '../../net/retry.ts'
import type { RegistryCredentials } from '../config/docker-config.ts'
import { loggedInHosts } from '../config/logins.ts'
import { type Descriptor, digestOf, hasDigest, type Manifest, manifestTypes } from '../image/manifest.ts'
import { type Authorizer, createAuthorizer } from './authorization.ts'
import { registryOrigin } from './reference.ts'
import { notFromRegistry, type RegistryCall, RegistryError, registryError, TokenServerBusy } from './refusal.ts'

/** Attempts per request. Up to 8 s of waiting in all. */
const attempts = 6

/** Attempts of a request that the registry refuses for their rate: half a minute of waiting, beside what it asks for. */
export const throttledAttempts = 15

/** Enough for a redirect to a storage service, and from there to another address. */
const mostRedirects = 3

/** Seconds that a registry may take to check a large layer or manifest before it answers. */
const slowAnswer = 120

/** An HTTP request, and what the login and error messages need to know about it. */
interface RegistryRequest extends Omit<HttpRequest, 'url' | 'body'> {
  /** Path below `/v2/`, or a full URL that the registry gave. */
  target: string | URL
  what: string
  permission: string
  repository: string
  mountFrom?: string | undefined
  /** Makes the body; called again when the request is sent again. */
  body?: () => Uint8Array | Readable
}

/** An answer whose body has been read. */
interface ReadAnswer {
  status: number
  headers: Record<string, string>
  bytes: Uint8Array
}

/**
 * A client of one registry, using the OCI distribution protocol. Transient faults are retried; refusals are thrown as
 * `RegistryError`.
 *
 * Protocol: https://github.com/opencontainers/distribution-spec/blob/main/spec.md
 */
export class Registry {
  readonly host: string
  readonly #origin: string
  readonly #dependencies: Dependencies
  readonly #authorizer: Authorizer
  /** Whether it was said that the registry refuses requests for their rate. */
  #saidThrottled = false
  /** Whether it was said that the registry's name does not resolve. */
  #saidUnknown = false

  constructor(host: string, credentials: RegistryCredentials | undefined, dependencies: Dependencies) {
    this.host = host
    this.#origin = registryOrigin(host)
    this.#dependencies = dependencies
    this.#authorizer = createAuthorizer(host, credentials, dependencies)
  }

  /** Descriptor of the manifest under a tag or digest; undefined if there is none. */
  async findManifest(repository: string, reference: string): Promise<Descriptor | undefined> {
    const { status, headers } = await this.#ask({ ...this.#manifestRequest(repository, reference), method: 'HEAD' })
    if (status === 404) return undefined
    const digest = headers['docker-content-digest']
    if (status !== 200 || digest === undefined) {
      return (await this.readManifest(repository, reference))?.descriptor
    }
    return { mediaType: headers['content-type'] ?? '', digest, size: Number(headers['content-length'] ?? 0) }
  }

  /**
   * The manifest under a tag or digest; undefined if there is none.
   *
   * @throws WorldError when the answer is not from a registry, RegistryError when the manifest's digest is not the one
   *   that the registry says or that was asked for.
   */
  async readManifest(repository: string, reference: string): Promise<Manifest | undefined> {
    const answer = await this.#ask(this.#manifestRequest(repository, reference))
    if (answer.status === 404) return undefined
    const { status, headers, bytes } = answer
    if (status !== 200 || !isManifest(bytes)) {
      throw notFromRegistry(this.host, 'with a manifest', `look up ${repository}:${reference}`, answer)
    }
    const digest = digestOf(bytes)
    for (const expected of [reference, headers['docker-content-digest'] ?? '']) {
      if (expected.startsWith('sha256:')) this.checkDigest(`has ${repository}:${reference}`, digest, expected)
    }
    return { descriptor: { mediaType: headers['content-type'] ?? '', digest, size: bytes.length }, bytes }
  }

  /**
   * Stores a manifest under a tag or its digest.
   *
   * @throws RegistryError when the registry refuses, or stores something else.
   */
  async writeManifest(repository: string, reference: string, manifest: Manifest): Promise<void> {
    const { mediaType, digest } = manifest.descriptor
    const { headers } = await this.#ask({
      target: `${repository}/manifests/${reference}`,
      method: 'PUT',
      headers: { 'content-type': mediaType },
      body: () => manifest.bytes,
      // A second request stores the same bytes under the same name.
      idempotent: true,
      timeout: slowAnswer,
      what: `put the manifest ${reference}`,
      permission: 'ecr:PutImage',
      repository,
    })
    this.checkDigest(`stored ${repository}:${reference}`, headers['docker-content-digest'], digest)
  }

  /**
   * Checks the digest in a registry's answer, if it has one.
   *
   * `what`: `stored <repository>:<tag>`.
   *
   * @throws RegistryError when it differs from the expected one.
   */
  checkDigest(what: string, found: string | undefined, expected: string): void {
    if (found === undefined || found === expected) return
    // Different algorithms cannot be compared: registries answer sha256 for content that was pushed by sha512.
    if (found.split(':')[0] !== expected.split(':')[0]) return
    throw new RegistryError(
      'digest',
      200,
      `The registry ${this.host} ${what} as ${excerpt(found)}, not as ${excerpt(expected)}.`,
      'Report it to those who run the registry, or the proxy in front of it: what they hold is not what was pushed.',
    )
  }

  /**
   * The content of a small blob, such as an image's configuration, checked against its digest. Follows redirects to
   * storage services.
   */
  async readBlob(repository: string, digest: string): Promise<Uint8Array> {
    const request = { what: 'read a configuration', permission: 'ecr:GetDownloadUrlForLayer', repository }
    return await this.retry(`The request to read ${digest} of ${repository}`, async () => {
      let response = await this.send({ ...request, target: `${repository}/blobs/${digest}` })
      for (let hops = 0; response.status >= 300 && response.status < 400 && hops < mostRedirects; hops += 1) {
        response.body.resume()
        response = await this.send({ ...request, target: this.locationOf(response, 'a blob read from') })
      }
      const bytes = await bytesOf(response, new URL(this.#origin))
      if (response.status === 200 && hasDigest(bytes, digest)) return bytes
      throw notFromRegistry(this.host, 'with that content', `read ${digest} of ${repository}`, response)
    })
  }

  async hasBlob(repository: string, digest: string): Promise<boolean> {
    return await this.retry(`The request to look for a layer in ${repository}`, () =>
      this.hasBlobNow(repository, digest),
    )
  }

  /** `hasBlob` without retries, for callers that retry themselves: nested retries multiply. */
  async hasBlobNow(repository: string, digest: string): Promise<boolean> {
    const response = await this.send({
      target: `${repository}/blobs/${digest}`,
      method: 'HEAD',
      what: 'look for a layer',
      permission: 'ecr:BatchCheckLayerAvailability',
      repository,
    })
    response.body.resume()
    if (response.status === 404) return false
    // 307 redirects to the bytes in a storage service. Sign-in pages come with 302.
    if (response.status === 200 || response.status === 307) return true
    throw notFromRegistry(this.host, 'as a registry does', `look for the layer ${repository}@${digest}`, response)
  }

  /** Retries while a request fails transiently. */
  async retry<T>(what: string, attempt: () => Promise<T>): Promise<T> {
    const { logger, signal } = this.#dependencies
    const onRetry = (message: string, failure: Error) => {
      // It is the same for all requests, of all services.
      const isUnknown = ['ENOTFOUND', 'EAI_AGAIN'].includes(codeOf(failure) ?? '')
      if (isUnknown && this.#saidUnknown) logger.debug(message)
      else logger.info(isUnknown ? `${messageOf(failure)} Trying again for a few seconds.` : message)
      this.#saidUnknown ||= isUnknown
    }
    return await retryTransient(attempt, { what, onRetry, attempts, signal })
  }

  /**
   * Sends one request, logs in if the registry asks for it, and throws if it refuses. Returns answers with 2xx, and
   * those with 3xx and 404 to GET and HEAD. Other methods treat a redirect as an error, because nothing was done.
   */
  async send(request: RegistryRequest): Promise<HttpResponse> {
    const response = await this.#unthrottled(request)
    const { status } = response
    const isLookup = request.method === 'HEAD' || request.method === undefined || request.method === 'GET'
    if (status < 300) return this.#unlessWebPage(response)
    if (status < 400 && isLookup) return response
    const otherLogins = async () =>
      (await loggedInHosts(this.#dependencies.environment)).filter((host) => host !== this.host)
    const call: RegistryCall = { ...request, host: this.host, otherLogins }
    if (status === 404 && isLookup) return response
    // An answer to HEAD has no body, so ask with GET for the reason.
    if (request.method === 'HEAD' && !isTransientStatus(status)) {
      throw await registryError(await this.#unthrottled({ ...request, method: 'GET' }), call)
    }
    throw await registryError(response, call)
  }

  /** Refuses a web page: captive portals and proxies answer with 200 and a page of their own. */
  #unlessWebPage(response: HttpResponse): HttpResponse {
    if (!response.headers['content-type']?.startsWith('text/html')) return response
    response.body.destroy()
    throw new WorldError(
      `What answers for the registry ${this.host} is a web page.`,
      'A proxy may answer in its place: add the host to NO_PROXY.',
    )
  }

  /** Sends a request, with retries, and reads its answer. */
  async #ask(request: RegistryRequest): Promise<ReadAnswer> {
    return await this.retry(`The request to ${request.what} in ${request.repository}`, async () => {
      const response = await this.send(request)
      const bytes = await bytesOf(response, new URL(this.#origin))
      return { status: response.status, headers: response.headers, bytes }
    })
  }

  /**
   * Sends a request again while the registry, or the token server that it sends to, says that there are too many (429).
   * It has not been carried out then, so what it is a part of goes on where it was.
   *
   * @throws WorldError when that does not stop.
   */
  async #unthrottled(request: RegistryRequest): Promise<HttpResponse> {
    const { logger, signal } = this.#dependencies
    let refusal: Error | undefined
    const onRetry = (_: string, failure: Error) => {
      if (this.#saidThrottled) return
      this.#saidThrottled = true
      const who = failure instanceof TokenServerBusy ? 'The token server of the registry' : 'The registry'
      logger.info(`${who} ${this.host} refuses requests for their rate (HTTP 429). They are sent again, later.`)
    }
    const attempt = async () => {
      const response = await this.#authorized(request)
      if (response.status !== 429) return response
      refusal = await registryError(response, { ...request, host: this.host })
      throw refusal
    }
    const isTransient = (error: unknown) => error === refusal || error instanceof TokenServerBusy
    const policy = { what: request.what, onRetry, attempts: throttledAttempts, signal, isTransient }
    return await retryTransient(attempt, policy).catch((error: unknown) => {
      if (!isTransient(error)) throw error
      // Not transient: it was tried for long enough.
      throw new WorldError(messageOf(error), "Lower 'concurrency', or run the job again later.", { cause: error })
    })
  }

  async #authorized(request: RegistryRequest): Promise<HttpResponse> {
    const scope = { repository: request.repository, mountFrom: request.mountFrom }
    const first = await this.#plain(request, await this.#authorizer.header(scope))
    if (first.status !== 401) return first
    const hasLearned = await this.#authorizer.learn(first, scope).catch((error: unknown) => {
      first.body.destroy()
      throw error
    })
    if (!hasLearned) return first
    await first.body.text()
    return await this.#plain(request, await this.#authorizer.header(scope))
  }

  async #plain(request: RegistryRequest, authorization: string | undefined): Promise<HttpResponse> {
    const { target, body, what: _, permission: _p, repository: _r, mountFrom: _m, ...details } = request
    const url = typeof target === 'string' ? new URL(`${this.#origin}/v2/${target}`) : target
    // An upload location may be on another host, which must not get our login.
    const login = authorization && url.origin === this.#origin ? { authorization } : {}
    const { http, signal } = this.#dependencies
    return await http({
      ...details,
      url,
      headers: { ...login, ...details.headers },
      signal,
      ...(body ? { body: body() } : {}),
    })
  }

  #manifestRequest(repository: string, reference: string): RegistryRequest {
    return {
      target: `${repository}/manifests/${reference}`,
      headers: { accept: manifestTypes.join(', ') },
      what: `look up ${reference}`,
      permission: 'ecr:BatchGetImage',
      repository,
    }
  }

  /**
   * The URL in a `Location` header, resolved against the registry's.
   *
   * `what`: what is to happen there, for messages.
   *
   * @throws UserError where there is none, or it is less protected than the registry itself.
   */
  locationOf(response: HttpResponse, what = 'an upload sent to'): URL {
    const location = response.headers.location
    if (location === undefined) {
      throw new UserError(
        `The registry ${this.host} wants ${what} a place that it does not name (HTTP ${response.status}).`,
        'Check that the host is a registry that speaks the OCI distribution protocol.',
      )
    }
    const url = URL.canParse(location, this.#origin) ? new URL(location, this.#origin) : undefined
    const isWeb = url?.protocol === 'https:' || url?.protocol === 'http:'
    // If the registry has TLS, private content must not be sent without.
    const isExposed = url?.protocol === 'http:' && this.#origin.startsWith('https:')
    if (isWeb && !isExposed) return url
    throw new UserError(
      `The registry ${this.host} wants ${what} '${excerpt(location)}', which is ${isWeb ? 'not protected by TLS' : 'no address'}.`,
      isWeb
        ? 'Have those who run the registry, or the proxy in front of it, make it name https:// addresses.'
        : 'Check that the host is a registry that speaks the OCI distribution protocol.',
    )
  }
}

/** Every manifest and index has a `schemaVersion`; an answer of a proxy or sign-in page has none. */
function isManifest(bytes: Uint8Array): boolean {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(bytes).toString())
    return typeof parsed === 'object' && parsed !== null && 'schemaVersion' in parsed
  } catch {
    return false
  }
}

/** The whole body. A connection that breaks while it is read is reported as a network fault. */
async function bytesOf(response: HttpResponse, url: URL): Promise<Uint8Array> {
  try {
    return new Uint8Array(await arrayBuffer(response.body))
  } catch (cause) {
    throw networkError(url, cause)
  }
}
