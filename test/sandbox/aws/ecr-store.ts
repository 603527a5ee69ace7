/**
 * What an ECR registry holds: repositories with manifests, tags and blobs, and the passwords that it issued. The API
 * (ecr.ts) and the registry protocol (registry/server.ts) both use it.
 */
import { createHash, randomBytes } from 'node:crypto'
import { type Clock, ServiceError } from '../http.ts'
import { denial, like, type Principal, partitionOf } from './iam.ts'

export type Mutability = 'MUTABLE' | 'IMMUTABLE' | 'IMMUTABLE_WITH_EXCLUSION' | 'MUTABLE_WITH_EXCLUSION'

export interface Manifest {
  digest: string
  mediaType: string
  content: Buffer
  /** Digests of config and layers. */
  blobs: string[]
  /** Digests of an index's manifests. */
  manifests: string[]
  /** Digest of the manifest that this one refers to (signatures, attestations). */
  subject?: string
  artifactType?: string
  annotations?: Record<string, string>
  /** Sandbox's clock, ms. */
  pushedAt: number
}

export interface Repository {
  name: string
  mutability: Mutability
  /** Tag patterns exempt from `mutability`, for the two kinds with exclusion. */
  exclusions: string[]
  /** By digest. */
  manifests: Map<string, Manifest>
  /** Tag to digest. */
  tags: Map<string, string>
  /** Digests of the blobs uploaded to or mounted in this repository. */
  blobs: Set<string>
  createdAt: number
}

/** Hours that an authorization token lives. */
const tokenHours = 12

/** The passwords of user `AWS`. One is good for all registries of the region it was issued in. */
export class Passwords {
  readonly #issued = new Map<string, { principal: Principal; region: string; expiresAt: number }>()
  readonly #clock: Clock
  readonly #secrets: Set<string>

  constructor(clock: Clock, secrets: Set<string>) {
    this.#clock = clock
    this.#secrets = secrets
  }

  /** A new password, its base64 form with the user, and the moment it ends on the sandbox's clock. */
  issue(principal: Principal, region: string): { password: string; token: string; expiresAt: number } {
    const expiresAt = this.#clock.now() + tokenHours * 3600 * 1000
    const password = Buffer.from(
      JSON.stringify({
        payload: randomBytes(900).toString('base64'),
        datakey: randomBytes(184).toString('base64'),
        version: '2',
        type: 'DATA_KEY',
        expiration: Math.floor(this.#clock.wire(expiresAt).getTime() / 1000),
      }),
    ).toString('base64')
    const token = Buffer.from(`AWS:${password}`).toString('base64')
    this.#issued.set(password, { principal, region, expiresAt })
    this.#secrets.add(password).add(token)
    return { password, token, expiresAt }
  }

  /** Whose password this is, or why it is refused. As with ECR, one of another region counts as expired. */
  check(password: string, region: string): Principal | 'invalid' | 'expired' {
    const known = this.#issued.get(password)
    if (!known) return 'invalid'
    return this.#clock.now() >= known.expiresAt || known.region !== region ? 'expired' : known.principal
  }
}

const imageTypes = new Set([
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
])
const indexTypes = new Set([
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
])

export class EcrStore {
  readonly account: string
  readonly region: string
  readonly passwords: Passwords
  readonly repositories = new Map<string, Repository>()
  /** Content of all blobs, by digest. */
  readonly blobs = new Map<string, Buffer>()
  readonly settings = {
    /** Account setting BLOB_MOUNTING. */
    blobMounting: true,
    /** Prefixes with a repository creation template for CREATE_ON_PUSH. */
    createOnPush: [] as string[],
    /** Where GetAuthorizationToken says the registry is; default: at its name in Amazon ECR. */
    endpoint: undefined as string | undefined,
    /**
     * Whether an upload's second and later PATCH are kept, as the specification says, or dropped without a word, as
     * ECR was reported to do (https://github.com/aws/containers-roadmap/issues/2831).
     */
    keepLaterChunks: true,
  }
  readonly #clock: Clock

  constructor(parts: { account: string; region: string; clock: Clock; passwords: Passwords }) {
    this.account = parts.account
    this.region = parts.region
    this.#clock = parts.clock
    this.passwords = parts.passwords
  }

  /** Adds a repository, or returns the one that has this name. */
  createRepository(name: string, options: { mutability?: Mutability; exclusions?: string[] } = {}): Repository {
    const known = this.repositories.get(name)
    if (known) return known
    const repository: Repository = {
      name,
      mutability: options.mutability ?? 'MUTABLE',
      exclusions: options.exclusions ?? [],
      manifests: new Map(),
      tags: new Map(),
      blobs: new Set(),
      createdAt: this.#clock.now(),
    }
    this.repositories.set(name, repository)
    return repository
  }

  arn(repository: string): string {
    return `arn:${partitionOf(this.region).name}:ecr:${this.region}:${this.account}:repository/${repository}`
  }

  /** @throws ServiceError RepositoryNotFoundException */
  repository(name: string): Repository {
    const repository = this.repositories.get(name)
    if (!repository) {
      throw new ServiceError(
        404,
        'RepositoryNotFoundException',
        `The repository with name '${name}' does not exist in the registry with id '${this.account}'`,
      )
    }
    return repository
  }

  /** @throws ServiceError AccessDeniedException */
  allow(principal: Principal, action: string, repository?: string): void {
    const refusal = this.refusal(principal, action, repository)
    if (refusal) throw new ServiceError(403, 'AccessDeniedException', refusal)
  }

  /** Why the principal may not; `repository` undefined for actions on the whole registry. */
  refusal(principal: Principal, action: string, repository?: string): string | undefined {
    const resource = repository === undefined ? '*' : this.arn(repository)
    if (repository !== undefined && principal.account !== this.account) {
      return `User: ${principal.arn} is not authorized to perform: ${action} on resource: ${resource} because no resource-based policy allows the ${action} action`
    }
    return denial(principal, { action, resource, context: { 'aws:RequestedRegion': this.region } })
  }

  /** Stores a blob; `digest` must be its own where it is known already. */
  putBlob(repository: Repository, content: Buffer, digest: string = sha256(content)): string {
    this.blobs.set(digest, content)
    repository.blobs.add(digest)
    return digest
  }

  /** Whether ECR may mount the blob from there: only blobs that a manifest references can be. */
  isMountable(from: Repository, digest: string): boolean {
    return [...from.manifests.values()].some((manifest) => manifest.blobs.includes(digest))
  }

  /**
   * Stores a manifest under its digest and, if given, a tag.
   *
   * @throws ServiceError InvalidParameterException, ImageDigestDoesNotMatchException, LayersNotFoundException,
   *   ReferencedImagesNotFoundException, ImageTagAlreadyExistsException
   */
  putManifest(
    repository: Repository,
    image: { content: Buffer; mediaType?: string | undefined; tag?: string | undefined; digest?: string | undefined },
  ): { manifest: Manifest; existed: boolean } {
    const manifest = parseManifest(image.content, image.mediaType, this.#clock.now())
    if (image.digest !== undefined && image.digest !== manifest.digest) {
      throw new ServiceError(
        400,
        'ImageDigestDoesNotMatchException',
        `The provided digest '${image.digest}' does not match the calculated digest '${manifest.digest}'`,
      )
    }
    this.#checkReferences(repository, manifest)
    const existed = this.#checkTag(repository, image.tag, manifest.digest)
    const known = repository.manifests.get(manifest.digest)
    if (!known) repository.manifests.set(manifest.digest, manifest)
    if (image.tag !== undefined) repository.tags.set(image.tag, manifest.digest)
    return { manifest: known ?? manifest, existed }
  }

  /** A manifest by tag or digest. */
  manifest(repository: Repository, reference: string): Manifest | undefined {
    const digest = reference.startsWith('sha256:') ? reference : repository.tags.get(reference)
    return digest === undefined ? undefined : repository.manifests.get(digest)
  }

  tagsOf(repository: Repository, digest: string): string[] {
    return [...repository.tags].filter(([, target]) => target === digest).map(([tag]) => tag)
  }

  #checkReferences(repository: Repository, manifest: Manifest): void {
    const where = `required for pushing image into repository with name '${repository.name}' in the registry with id '${this.account}' do not exist`
    const blobs = manifest.blobs.filter((digest) => !repository.blobs.has(digest))
    if (blobs.length > 0)
      throw new ServiceError(400, 'LayersNotFoundException', `Layers with digests '[${blobs.join(', ')}]' ${where}`)
    const manifests = manifest.manifests.filter((digest) => !repository.manifests.has(digest))
    if (manifests.length > 0) {
      throw new ServiceError(
        400,
        'ReferencedImagesNotFoundException',
        `Images with digests '[${manifests.join(', ')}]' ${where}`,
      )
    }
  }

  #checkTag(repository: Repository, tag: string | undefined, digest: string): boolean {
    if (tag === undefined) return repository.manifests.has(digest)
    if (!/^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/.test(tag))
      throw new ServiceError(400, 'InvalidParameterException', `Invalid parameter at 'imageTag': '${tag}'`)
    const current = repository.tags.get(tag)
    if (current !== undefined && !isMutable(repository, tag)) {
      throw new ServiceError(
        400,
        'ImageTagAlreadyExistsException',
        `The image tag '${tag}' already exists in the '${repository.name}' repository and cannot be overwritten because the tag is immutable.`,
      )
    }
    return current === digest
  }
}

export function isMutable(repository: Repository, tag: string): boolean {
  const excluded = repository.exclusions.some((pattern) => like(pattern, tag))
  switch (repository.mutability) {
    case 'MUTABLE':
      return true
    case 'IMMUTABLE':
      return false
    case 'MUTABLE_WITH_EXCLUSION':
      return !excluded
    case 'IMMUTABLE_WITH_EXCLUSION':
      return excluded
  }
}

export function sha256(content: Uint8Array): string {
  return `sha256:${createHash('sha256').update(content).digest('hex')}`
}

interface Descriptor {
  digest: string
  mediaType?: string
  size?: number
  urls?: string[]
}

interface ManifestDocument {
  schemaVersion?: number
  mediaType?: string
  config?: Descriptor
  layers?: Descriptor[]
  manifests?: Descriptor[]
  subject?: Descriptor
  artifactType?: string
  annotations?: Record<string, string>
}

function parseManifest(content: Buffer, contentType: string | undefined, now: number): Manifest {
  const document = parseDocument(content)
  const mediaType = document.mediaType ?? contentType ?? ''
  checkManifest(document, mediaType, contentType)
  const isIndex = indexTypes.has(mediaType)
  return {
    digest: sha256(content),
    mediaType,
    content,
    blobs: isIndex ? [] : digestsOf([document.config, ...(document.layers ?? [])]),
    manifests: isIndex ? digestsOf(document.manifests ?? []) : [],
    ...(document.subject ? { subject: document.subject.digest } : {}),
    ...artifactTypeOf(document),
    ...(document.annotations ? { annotations: document.annotations } : {}),
    pushedAt: now,
  }
}

function checkManifest(document: ManifestDocument, mediaType: string, contentType: string | undefined): void {
  if (contentType && document.mediaType && contentType !== document.mediaType)
    throw invalidManifest(`the media type '${document.mediaType}' differs from that of the request, '${contentType}'`)
  if (document.schemaVersion !== 2) throw invalidManifest('schemaVersion must be 2')
  if (indexTypes.has(mediaType)) {
    if (!document.manifests) throw invalidManifest('manifests are missing')
  } else if (!imageTypes.has(mediaType)) throw invalidManifest(`unsupported media type '${mediaType}'`)
  else if (!document.config || !document.layers) throw invalidManifest('config or layers are missing')
}

/** An artifact without a type of its own has that of its config. */
function artifactTypeOf(document: ManifestDocument): { artifactType?: string } {
  const artifactType = document.artifactType ?? document.config?.mediaType
  return artifactType === undefined ? {} : { artifactType }
}

/** Foreign layers (with `urls`) need not be in the registry. */
function digestsOf(descriptors: (Descriptor | undefined)[]): string[] {
  return descriptors.flatMap((descriptor) => (descriptor && !descriptor.urls?.length ? [descriptor.digest] : []))
}

function parseDocument(content: Buffer): ManifestDocument {
  try {
    return JSON.parse(content.toString()) as ManifestDocument
  } catch {
    throw invalidManifest('Invalid JSON syntax')
  }
}

function invalidManifest(reason: string): ServiceError {
  return new ServiceError(
    400,
    'InvalidParameterException',
    `Invalid parameter at 'ImageManifest' failed to satisfy constraint: '${reason}'`,
  )
}
