import type { Readable } from 'node:stream'
import { arrayBuffer } from 'node:stream/consumers'
import { excerpt, UserError, WorldError } from '../../errors.ts'
import type { Dependencies } from '../../job/dependencies.ts'
import { networkError } from '../../net/diagnosis.ts'
import type { HttpRequest, HttpResponse } from '../../net/http.ts'
import { isTransientStatus, retryTransient } from '../../net/retry.ts'
import type { RegistryCredentials } from '../config/docker-config.ts'
import { readOtherLogins } from '../config/other-logins.ts'
import { type Descriptor, digestOf, hasDigest, type Manifest, manifestTypes } from '../image/manifest.ts'
import { type Authorizer, createAuthorizer } from './authorization.ts'
import { registryOrigin } from './reference.ts'
import { notFromRegistry, type RegistryCall, RegistryError, registryError } from './refusal.ts'

/** Tries of one request in all: up to 8 s of waiting, which outlasts the throttling of a busy registry. */
const attempts = 6

/** From the registry to a storage service, and from one address of that to another. */
const mostRedirects = 3

/** Seconds that a registry may take to check a large layer or manifest before it answers. */
const slowAnswer = 120

/** What a request needs beyond its HTTP: who is asked for what, for the login and for messages. */
export interface RegistryRequest extends Omit<HttpRequest, 'url' | 'body'> {
  /** Path below `/v2/`, or a full URL that the registry gave. */
  target: string | URL
  what: string
  permission: string
  repository: string
  mountFrom?: string | undefined
  /** Makes the body; called again where the request is sent again. */
  body?: () => Uint8Array | Readable
}

/** An answer whose body has been read. */
interface ReadAnswer {
  status: number
  headers: Record<string, string>
  bytes: Uint8Array
}

/**
 * A client of one registry by the OCI distribution protocol. Faults that may pass are retried; refusals are thrown as
 * `RegistryError`.
 *
 * Protocol: https://github.com/opencontainers/distribution-spec/blob/main/spec.md
 */
export class Registry {
  readonly host: string
  readonly #origin: string
  readonly #dependencies: Dependencies
  readonly #authorizer: Authorizer

  constructor(host: string, credentials: RegistryCredentials | undefined, dependencies: Dependencies) {
    this.host = host
    this.#origin = registryOrigin(host)
    this.#dependencies = dependencies
    this.#authorizer = createAuthorizer(host, credentials, dependencies)
  }

  /** Digest, type and size of what the reference (a tag or digest) points at, or undefined where there is none. */
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
   * The manifest that the reference points at, or undefined where there is none.
   *
   * @throws WorldError where something else than a registry answers, RegistryError where it answers with a manifest of
   *   another digest than it says or was asked for.
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
   * Puts a manifest under a tag or its digest.
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
      // The same bytes under the same name.
      idempotent: true,
      timeout: slowAnswer,
      what: `put the manifest ${reference}`,
      permission: 'ecr:PutImage',
      repository,
    })
    this.checkDigest(`stored ${repository}:${reference}`, headers['docker-content-digest'], digest)
  }

  /**
   * Checks a digest that the registry answers with, where it does.
   *
   * `what`: `stored <repository>:<tag>`.
   *
   * @throws RegistryError when it is not the expected one.
   */
  checkDigest(what: string, found: string | undefined, expected: string): void {
    if (found === undefined || found === expected) return
    // Of two algorithms nothing can be compared: registries answer sha256 for content that was pushed by sha512.
    if (found.split(':')[0] !== expected.split(':')[0]) return
    throw new RegistryError(
      'digest',
      200,
      `The registry ${this.host} ${what} as ${excerpt(found)}, not as ${excerpt(expected)}.`,
      'Report it to those who run the registry, or the proxy in front of it: what they hold is not what was pushed.',
    )
  }

  /**
   * The content of a small blob, such as an image's configuration, checked against its digest. Registries that keep blobs
   * in a storage service redirect there.
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

  /** The same in one try, for callers that try again themselves: tries within tries multiply. */
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
    // Registries that keep blobs in a storage service say with 307 where the bytes are; sign-in pages come with 302.
    if (response.status === 200 || response.status === 307) return true
    throw notFromRegistry(this.host, 'as a registry does', `look for the layer ${repository}@${digest}`, response)
  }

  /** Tries a request again while it fails for reasons that may pass. */
  async retry<T>(what: string, attempt: () => Promise<T>): Promise<T> {
    const { logger, signal } = this.#dependencies
    const onRetry = (message: string) => logger.info(message)
    return await retryTransient(attempt, { what, onRetry, attempts, signal })
  }

  /**
   * Sends one request, logs in where the registry asks for it, and throws for what it refuses. Returns 2xx, and 3xx and
   * 404 of GET and HEAD: a redirect of anything else leaves it undone.
   */
  async send(request: RegistryRequest): Promise<HttpResponse> {
    const response = await this.#authorized(request)
    const { status } = response
    const isLookup = request.method === 'HEAD' || request.method === undefined || request.method === 'GET'
    if (status < 300) return this.#unlessWebPage(response)
    if (status < 400 && isLookup) return response
    const otherLogins = () => readOtherLogins(this.host, this.#dependencies.environment)
    const call: RegistryCall = { ...request, host: this.host, otherLogins }
    if (status === 404 && isLookup) return response
    // An answer to HEAD has no body: ask again for the reason.
    if (request.method === 'HEAD' && !isTransientStatus(status)) {
      throw await registryError(await this.#authorized({ ...request, method: 'GET' }), call)
    }
    throw await registryError(response, call)
  }

  /** Captive portals and proxies answer anything with 200 and a page of their own. */
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

  async #authorized(request: RegistryRequest): Promise<HttpResponse> {
    const scope = { repository: request.repository, mountFrom: request.mountFrom }
    const first = await this.#plain(request, await this.#authorizer.header(scope))
    if (first.status !== 401 || !(await this.#authorizer.learn(first, scope))) return first
    await first.body.text()
    return await this.#plain(request, await this.#authorizer.header(scope))
  }

  async #plain(request: RegistryRequest, authorization: string | undefined): Promise<HttpResponse> {
    const { target, body, what: _, permission: _p, repository: _r, mountFrom: _m, ...details } = request
    const url = typeof target === 'string' ? new URL(`${this.#origin}/v2/${target}`) : target
    // Upload locations may be elsewhere; our login is for the registry alone.
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
   * The URL that a `Location` header names, seen from the registry.
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
    // What is private goes over TLS all the way, where the registry itself has it.
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

/** Every manifest and index has a `schemaVersion`; what a proxy or a sign-in page answers has none. */
function isManifest(bytes: Uint8Array): boolean {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(bytes).toString())
    return typeof parsed === 'object' && parsed !== null && 'schemaVersion' in parsed
  } catch {
    return false
  }
}

/** The whole body; a connection that breaks meanwhile is a network fault like any other. */
async function bytesOf(response: HttpResponse, url: URL): Promise<Uint8Array> {
  try {
    return new Uint8Array(await arrayBuffer(response.body))
  } catch (cause) {
    throw networkError(url, cause)
  }
}
