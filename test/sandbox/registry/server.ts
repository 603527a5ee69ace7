/**
 * The registry protocol of ECR: the OCI distribution specification with ECR's own ways (basic auth with an
 * authorization token, permissions per repository, PATCH answered 201, layers served by redirect, mounts only of
 * blobs that a manifest references).
 *
 * https://github.com/opencontainers/distribution-spec/blob/main/spec.md
 */
import { createHmac, randomBytes, randomUUID } from 'node:crypto'
import { type EcrStore, type Manifest, type Repository, sha256 } from '../aws/ecr-store.ts'
import type { Principal } from '../aws/iam.ts'
import { type Answer, type Call, type Service, ServiceError } from '../http.ts'

interface Upload {
  uuid: string
  repository: string
  chunks: Buffer[]
  size: number
  patches: number
}

/** A request on a repository, taken apart. */
interface Request {
  call: Call
  repository: string
  /** Digest, tag, or id of an upload. */
  reference: string
  principal: Principal
}

interface Route {
  method: string
  path: RegExp
  operation: string
  run: (request: Request) => Answer
}

export class Registry implements Service {
  readonly name = 'registry'
  /** Where layers are downloaded from, another host as with ECR; set once it is served. */
  layerOrigin = ''
  readonly #store: EcrStore
  readonly #uploads = new Map<string, Upload>()
  readonly #layerKey = randomBytes(32)

  constructor(store: EcrStore) {
    this.#store = store
  }

  readonly #routes: Route[] = [
    route('GET', 'blobs/(sha256:[0-9a-f]{64})', 'GetBlob', (request) => this.#getBlob(request)),
    route('HEAD', 'blobs/(sha256:[0-9a-f]{64})', 'HeadBlob', (request) => this.#headBlob(request)),
    route('POST', 'blobs/uploads/?()', 'StartUpload', (request) => this.#startUpload(request)),
    route('PATCH', 'blobs/uploads/([^/]+)', 'UploadChunk', (request) => this.#uploadChunk(request)),
    route('PUT', 'blobs/uploads/([^/]+)', 'FinishUpload', (request) => this.#finishUpload(request)),
    route('GET', 'blobs/uploads/([^/]+)', 'UploadStatus', (request) => this.#uploadStatus(request)),
    route('DELETE', 'blobs/uploads/([^/]+)', 'CancelUpload', (request) => this.#cancelUpload(request)),
    route('GET', 'manifests/([^/]+)', 'GetManifest', (request) => this.#getManifest(request)),
    route('HEAD', 'manifests/([^/]+)', 'HeadManifest', (request) => this.#getManifest(request)),
    route('PUT', 'manifests/([^/]+)', 'PutManifest', (request) => this.#putManifest(request)),
    route('GET', 'tags/list()', 'ListTags', (request) => this.#listTags(request)),
    route('GET', 'referrers/([^/]+)', 'ListReferrers', (request) => this.#listReferrers(request)),
  ]

  operationOf(call: Call): string {
    if (/^\/v2\/?$/.test(call.path)) return 'Ping'
    const operation = this.#match(call)?.route.operation ?? ''
    return operation === 'StartUpload' && call.query.has('mount') ? 'MountBlob' : operation
  }

  handle(call: Call): Answer {
    const principal = this.#authenticate(call)
    call.entry.principal = principal.arn
    if (/^\/v2\/?$/.test(call.path)) return answer(200, {}, '{}')
    const match = this.#match(call)
    if (!match) throw new ServiceError(405, 'UNSUPPORTED', 'The operation is unsupported.')
    const { repository, reference, route } = match
    return route.run({ call, principal, repository, reference })
  }

  render(error: ServiceError): Answer {
    if (error.code === 'NOT_AUTHORIZED') return { status: 401, headers: error.headers, body: 'Not Authorized\n' }
    return answer(
      registryStatus[error.code] ?? error.status,
      { 'content-type': 'application/json; charset=utf-8', ...error.headers },
      JSON.stringify({ errors: [{ code: registryCodes[error.code] ?? error.code, message: error.message }] }),
    )
  }

  /** The layer store, in place of the S3 host that ECR redirects downloads to. */
  get layers(): Service {
    return {
      name: 'registry',
      operationOf: () => 'DownloadLayer',
      handle: (call) => this.#download(call),
      render: (error) => ({
        status: error.status,
        headers: { 'content-type': 'application/xml' },
        body: `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${error.code}</Code><Message>${error.message}</Message></Error>`,
      }),
    }
  }

  #match(call: Call): { route: Route; repository: string; reference: string } | undefined {
    for (const route of this.#routes) {
      const match = route.method === call.method ? route.path.exec(call.path) : null
      if (match) return { route, repository: match[1] ?? '', reference: decodeURIComponent(match[2] ?? '') }
    }
    return undefined
  }

  #authenticate(call: Call): Principal {
    const challenge = { 'www-authenticate': `Basic realm="https://${call.headers.host}/",service="ecr.amazonaws.com"` }
    const encoded = /^basic (.+)$/i.exec(call.headers.authorization ?? '')?.[1]
    if (encoded === undefined) throw new ServiceError(401, 'NOT_AUTHORIZED', 'Not Authorized', challenge)
    const [user, ...password] = Buffer.from(encoded, 'base64').toString().split(':')
    const principal = user === 'AWS' ? this.#store.passwords.check(password.join(':'), this.#store.region) : 'invalid'
    if (principal === 'invalid') throw new ServiceError(400, 'DENIED', 'Your Authorization Token is invalid.')
    if (principal === 'expired') {
      throw new ServiceError(403, 'DENIED', 'Your authorization token has expired. Reauthenticate and try again.')
    }
    return principal
  }

  /** The repository, once the principal may do this to it. */
  #open({ principal, repository }: Request, ...actions: string[]): Repository {
    for (const action of actions) this.#store.allow(principal, action, repository)
    return this.#store.repository(repository)
  }

  #headBlob(request: Request): Answer {
    const repository = this.#open(request, 'ecr:BatchCheckLayerAvailability')
    const content = this.#blob(repository, request.reference)
    return answer(200, { ...blobHeaders(request.reference), 'content-length': String(content.length) })
  }

  #getBlob(request: Request): Answer {
    const repository = this.#open(request, 'ecr:GetDownloadUrlForLayer')
    this.#blob(repository, request.reference)
    const signature = this.#sign(request.reference)
    const location = `${this.layerOrigin}/${request.reference}?X-Amz-Expires=3600&X-Amz-Signature=${signature}`
    return answer(307, { location })
  }

  #sign(digest: string): string {
    return createHmac('sha256', this.#layerKey).update(digest).digest('hex')
  }

  #download(call: Call): Answer {
    const digest = call.path.slice(1)
    // S3 refuses requests that carry a second kind of authentication beside the presigned one.
    if (call.headers.authorization !== undefined)
      throw new ServiceError(400, 'InvalidArgument', 'Only one auth mechanism allowed')
    if (call.query.get('X-Amz-Signature') !== this.#sign(digest))
      throw new ServiceError(403, 'SignatureDoesNotMatch', 'The request signature does not match')
    const content = this.#store.blobs.get(digest)
    if (!content) throw new ServiceError(404, 'NoSuchKey', 'The specified key does not exist.')
    return ranged(call, content, { 'content-type': 'application/octet-stream' })
  }

  #blob(repository: Repository, digest: string): Buffer {
    const content = repository.blobs.has(digest) ? this.#store.blobs.get(digest) : undefined
    if (!content) throw new ServiceError(404, 'BLOB_UNKNOWN', `blob unknown to registry: ${digest}`)
    return content
  }

  #startUpload(request: Request): Answer {
    this.#createOnPush(request)
    const repository = this.#open(request, 'ecr:InitiateLayerUpload')
    const mount = request.call.query.get('mount')
    if (mount !== null && this.#mount(request, repository, mount)) {
      const location = `http://${request.call.headers.host}/v2/${repository.name}/blobs/${mount}`
      return answer(201, { location, 'docker-content-digest': mount })
    }
    const upload = { uuid: randomUUID(), repository: repository.name, chunks: [], size: 0, patches: 0 }
    this.#uploads.set(upload.uuid, upload)
    return this.#progress(request.call, 202, upload)
  }

  #createOnPush({ principal, repository }: Request): void {
    const { repositories, settings } = this.#store
    if (repositories.has(repository) || !settings.createOnPush.some((prefix) => repository.startsWith(prefix))) return
    if (!this.#store.refusal(principal, 'ecr:CreateRepository', repository)) this.#store.createRepository(repository)
  }

  /** Whether the blob could be mounted; otherwise the client is to upload it. */
  #mount({ call, principal }: Request, target: Repository, digest: string): boolean {
    const source = this.#store.repositories.get(call.query.get('from') ?? '')
    if (!this.#store.settings.blobMounting || !source || !this.#store.isMountable(source, digest)) return false
    if (this.#store.refusal(principal, 'ecr:GetDownloadUrlForLayer', source.name)) return false
    target.blobs.add(digest)
    return true
  }

  #uploadChunk(request: Request): Answer {
    this.#open(request, 'ecr:UploadLayerPart')
    const upload = this.#upload(request)
    upload.patches += 1
    if (upload.patches === 1 || this.#store.settings.keepLaterChunks) this.#append(upload, request.call)
    return this.#progress(request.call, 201, upload)
  }

  #append(upload: Upload, call: Call): void {
    const range = call.headers['content-range']
    if (range !== undefined) {
      const [, start, end] = (/^(?:bytes[ =])?(\d+)-(\d+)/.exec(range) ?? []).map(Number)
      if (start === undefined || end === undefined || end - start + 1 !== call.body.length)
        throw new ServiceError(400, 'BLOB_UPLOAD_INVALID', `Content-Range '${range}' does not describe the body`)
      if (start !== upload.size) {
        throw new ServiceError(
          416,
          'BLOB_UPLOAD_INVALID',
          `The chunk starts at ${start}, expected was ${upload.size}`,
          {
            range: rangeOf(upload),
          },
        )
      }
    }
    upload.chunks.push(call.body)
    upload.size += call.body.length
  }

  #finishUpload(request: Request): Answer {
    const { call } = request
    const repository = this.#open(request, 'ecr:CompleteLayerUpload')
    const upload = this.#upload(request)
    if (call.body.length > 0) {
      this.#open(request, 'ecr:UploadLayerPart')
      this.#append(upload, call)
    }
    this.#uploads.delete(upload.uuid)
    const digest = call.query.get('digest') ?? ''
    const content = Buffer.concat(upload.chunks)
    const calculated = sha256(content)
    if (calculated !== digest) {
      throw new ServiceError(
        400,
        'DIGEST_INVALID',
        `The calculated digest '${calculated}' does not match the provided digest '${digest}'`,
      )
    }
    this.#store.putBlob(repository, content, digest)
    const location = `http://${call.headers.host}/v2/${repository.name}/blobs/${digest}`
    return answer(201, { location, ...blobHeaders(digest) })
  }

  #uploadStatus(request: Request): Answer {
    this.#open(request, 'ecr:UploadLayerPart')
    return this.#progress(request.call, 204, this.#upload(request))
  }

  #cancelUpload(request: Request): Answer {
    this.#open(request, 'ecr:UploadLayerPart')
    this.#uploads.delete(this.#upload(request).uuid)
    return answer(204)
  }

  #upload({ repository, reference }: Request): Upload {
    const upload = this.#uploads.get(reference)
    if (upload?.repository !== repository)
      throw new ServiceError(404, 'BLOB_UPLOAD_UNKNOWN', `blob upload unknown to registry: ${reference}`)
    return upload
  }

  #progress(call: Call, status: number, upload: Upload): Answer {
    return answer(status, {
      location: `http://${call.headers.host}/v2/${upload.repository}/blobs/uploads/${upload.uuid}`,
      'docker-upload-uuid': upload.uuid,
      range: rangeOf(upload),
    })
  }

  #getManifest(request: Request): Answer {
    const repository = this.#open(request, 'ecr:BatchGetImage')
    const manifest = this.#store.manifest(repository, request.reference)
    if (!manifest) throw new ServiceError(404, 'MANIFEST_UNKNOWN', 'Requested image not found')
    return answer(200, manifestHeaders(manifest), manifest.content)
  }

  #putManifest(request: Request): Answer {
    const { call, reference } = request
    const repository = this.#open(request, 'ecr:PutImage')
    const isDigest = reference.startsWith('sha256:')
    const { manifest } = this.#store.putManifest(repository, {
      content: call.body,
      mediaType: call.headers['content-type'],
      ...(isDigest ? { digest: reference } : { tag: reference }),
    })
    return answer(201, {
      location: `http://${call.headers.host}/v2/${repository.name}/manifests/${manifest.digest}`,
      'docker-content-digest': manifest.digest,
      ...(manifest.subject ? { 'oci-subject': manifest.subject } : {}),
    })
  }

  #listTags(request: Request): Answer {
    const repository = this.#open(request, 'ecr:ListImages')
    const { query } = request.call
    const last = query.get('last') ?? ''
    const following = [...repository.tags.keys()].sort().filter((tag) => tag > last)
    const count = Number(query.get('n') ?? 1000)
    const tags = following.slice(0, count)
    const next = `</v2/${repository.name}/tags/list?last=${tags.at(-1)}&n=${count}>; rel="next"`
    return json({ name: repository.name, tags }, following.length > count ? { link: next } : {})
  }

  #listReferrers(request: Request): Answer {
    const repository = this.#open(request, 'ecr:BatchGetImage')
    const manifests = [...repository.manifests.values()]
      .filter((manifest) => manifest.subject === request.reference)
      .map((manifest) => ({
        mediaType: manifest.mediaType,
        digest: manifest.digest,
        size: manifest.content.length,
        artifactType: manifest.artifactType,
        annotations: manifest.annotations,
      }))
    const mediaType = 'application/vnd.oci.image.index.v1+json'
    return json({ schemaVersion: 2, mediaType, manifests }, { 'content-type': mediaType })
  }
}

/** Names of the API's errors in the registry protocol. */
const registryCodes: Record<string, string> = {
  RepositoryNotFoundException: 'NAME_UNKNOWN',
  AccessDeniedException: 'DENIED',
  ImageTagAlreadyExistsException: 'TAG_INVALID',
  ImageDigestDoesNotMatchException: 'DIGEST_INVALID',
  InvalidParameterException: 'MANIFEST_INVALID',
  LayersNotFoundException: 'MANIFEST_BLOB_UNKNOWN',
  ReferencedImagesNotFoundException: 'MANIFEST_BLOB_UNKNOWN',
  ThrottlingException: 'TOOMANYREQUESTS',
}
const registryStatus: Record<string, number> = { RepositoryNotFoundException: 404, AccessDeniedException: 403 }

function route(method: string, path: string, operation: string, run: Route['run']): Route {
  return { method, path: new RegExp(`^/v2/(.+)/${path}$`), operation, run }
}

const rangeOf = (upload: Upload) => `0-${Math.max(upload.size - 1, 0)}`

function blobHeaders(digest: string): Record<string, string> {
  return { 'docker-content-digest': digest, 'content-type': 'application/octet-stream' }
}

function manifestHeaders(manifest: Manifest): Record<string, string> {
  return { 'content-type': manifest.mediaType, 'docker-content-digest': manifest.digest }
}

function answer(status: number, headers: Record<string, string> = {}, body: string | Uint8Array = ''): Answer {
  return { status, headers: { 'docker-distribution-api-version': 'registry/2.0', ...headers }, body }
}

function json(value: unknown, headers: Record<string, string>): Answer {
  return answer(200, { 'content-type': 'application/json', ...headers }, JSON.stringify(value))
}

/** A body, or the one range of it that is asked for. */
export function ranged(call: Call, content: Buffer, headers: Record<string, string>): Answer {
  const range = /^bytes=(\d+)-(\d*)$/.exec(call.headers.range ?? '')
  const all = { ...headers, 'accept-ranges': 'bytes' }
  if (!range) return { status: 200, headers: all, body: content }
  const start = Number(range[1])
  const end = Math.min(range[2] ? Number(range[2]) : content.length - 1, content.length - 1)
  if (start > end) return { status: 416, headers: { ...all, 'content-range': `bytes */${content.length}` } }
  return {
    status: 206,
    headers: { ...all, 'content-range': `bytes ${start}-${end}/${content.length}` },
    body: content.subarray(start, end + 1),
  }
}
