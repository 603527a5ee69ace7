/**
 * The APIs of Amazon ECR and ECR Public by their AWS JSON 1.1 protocol: authorization tokens, repositories, images.
 *
 * https://docs.aws.amazon.com/AmazonECR/latest/APIReference/Welcome.html
 */
import { randomUUID } from 'node:crypto'
import { type Answer, type Call, type Clock, type Service, ServiceError, type Traffic } from '../http.ts'
import { EcrStore, type Manifest, type Mutability, type Passwords, type Repository } from './ecr-store.ts'
import { denial, type Iam, type Principal, partitionOf } from './iam.ts'
import { authenticate, jsonSignatureErrors, SignatureError } from './sigv4.ts'

interface ImageId {
  imageDigest?: string
  imageTag?: string
}

/** Members of all requests that are read here. */
interface Input {
  registryId?: string
  registryIds?: string[]
  repositoryName?: string
  repositoryNames?: string[]
  imageIds?: ImageId[]
  imageManifest?: string
  imageManifestMediaType?: string
  imageTag?: string
  imageDigest?: string
  imageTagMutability?: Mutability
  imageTagMutabilityExclusionFilters?: { filterType: 'WILDCARD'; filter: string }[]
  layerDigests?: string[]
  filter?: { tagStatus?: 'TAGGED' | 'UNTAGGED' | 'ANY' }
  name?: string
  value?: string
  maxResults?: number
  nextToken?: string
}

type Operation = (input: Input, principal: Principal) => unknown

interface Parts {
  iam: Iam
  traffic: Traffic
  passwords: Passwords
}

abstract class JsonApi implements Service {
  abstract readonly name: 'ecr' | 'ecr-public'
  /** The part of `X-Amz-Target` before the dot. */
  protected abstract readonly target: string
  protected readonly parts: Parts

  constructor(parts: Parts) {
    this.parts = parts
  }

  protected abstract operationsIn(region: string): Record<string, Operation>

  operationOf(call: Call): string {
    return call.headers['x-amz-target']?.split('.').at(-1) ?? ''
  }

  async handle(call: Call): Promise<Answer> {
    const { iam, traffic } = this.parts
    const { credentials, region } = await authenticate(call, iam, traffic.clock, this.name).catch((error) => {
      throw error instanceof SignatureError ? refusalOf(error) : error
    })
    const { principal } = credentials
    call.entry.principal = principal.arn
    const name = this.operationOf(call)
    const operation = this.operationsIn(region)[name]
    if (!operation || call.headers['x-amz-target'] !== `${this.target}.${name}`)
      throw new ServiceError(400, 'UnknownOperationException', '')
    return json(200, operation(parseInput(call.body), principal))
  }

  render(error: ServiceError): Answer {
    // Errors of this protocol have status 400 unless the service itself is at fault.
    const status = error.status >= 400 && error.status < 500 && error.status !== 429 ? 400 : error.status
    const member = error.code === 'AccessDeniedException' ? 'Message' : 'message'
    return json(status, { __type: error.code, [member]: error.message })
  }
}

/** The API of the account's registries, one in each region. */
export class Ecr extends JsonApi {
  readonly name = 'ecr'
  protected readonly target = 'AmazonEC2ContainerRegistry_V20150921'
  readonly #account: string
  readonly #desks = new Map<string, EcrDesk>()

  constructor(parts: Parts & { account: string }) {
    super(parts)
    this.#account = parts.account
  }

  /** The account's registry in a region; empty at first. */
  storeIn(region: string): EcrStore {
    return this.#desk(region).store
  }

  protected operationsIn(region: string): Record<string, Operation> {
    return this.#desk(region).operations
  }

  #desk(region: string): EcrDesk {
    const known = this.#desks.get(region)
    if (known) return known
    const { traffic, passwords } = this.parts
    const store = new EcrStore({ account: this.#account, region, clock: traffic.clock, passwords })
    const desk = new EcrDesk(store, traffic.clock)
    this.#desks.set(region, desk)
    return desk
  }
}

/** The operations on one registry. */
class EcrDesk {
  readonly store: EcrStore
  readonly #clock: Clock

  constructor(store: EcrStore, clock: Clock) {
    this.store = store
    this.#clock = clock
  }

  readonly operations: Record<string, Operation> = {
    GetAuthorizationToken: (input, principal) => {
      const { store } = this
      store.allow(principal, 'ecr:GetAuthorizationToken')
      const ids = input.registryIds ?? [store.account]
      return { authorizationData: ids.map((id) => this.#authorization(id, principal)) }
    },
    CreateRepository: (input, principal) => {
      const { store } = this
      const name = repositoryName(input)
      store.allow(principal, 'ecr:CreateRepository', name)
      if (store.repositories.has(name)) {
        throw new ServiceError(
          400,
          'RepositoryAlreadyExistsException',
          `The repository with name '${name}' already exists in the registry with id '${store.account}'`,
        )
      }
      const repository = store.createRepository(name, {
        ...(input.imageTagMutability ? { mutability: input.imageTagMutability } : {}),
        exclusions: input.imageTagMutabilityExclusionFilters?.map(({ filter }) => filter) ?? [],
      })
      return { repository: this.#describe(repository) }
    },
    DescribeRepositories: (input, principal) => {
      const { store } = this
      const names = input.repositoryNames ?? [...store.repositories.keys()]
      for (const name of input.repositoryNames ?? ['*']) store.allow(principal, 'ecr:DescribeRepositories', name)
      const page = pageOf(names, input)
      return {
        repositories: page.items.map((name) => this.#describe(store.repository(name))),
        ...page.next,
      }
    },
    DescribeImages: (input, principal) => {
      const repository = this.#repository(input, principal, 'ecr:DescribeImages')
      const found = input.imageIds?.map((id) => this.#image(repository, id)) ?? [...repository.manifests.values()]
      const page = pageOf(
        found.filter((image) => this.#matches(repository, image, input)),
        input,
      )
      return { imageDetails: page.items.map((image) => this.#detail(repository, image)), ...page.next }
    },
    ListImages: (input, principal) => {
      const repository = this.#repository(input, principal, 'ecr:ListImages')
      const ids = [...repository.manifests.values()]
        .filter((image) => this.#matches(repository, image, input))
        .flatMap((image) => this.#ids(repository, image))
      const page = pageOf(ids, input)
      return { imageIds: page.items, ...page.next }
    },
    BatchGetImage: (input, principal) => {
      const repository = this.#repository(input, principal, 'ecr:BatchGetImage')
      const images: unknown[] = []
      const failures: unknown[] = []
      for (const imageId of input.imageIds ?? []) {
        const image = this.#find(repository, imageId)
        if (image) images.push(this.#content(repository, image, imageId))
        else failures.push({ imageId, failureCode: 'ImageNotFound', failureReason: 'Requested image not found' })
      }
      return { images, failures }
    },
    PutImage: (input, principal) => this.#putImage(input, principal),
    BatchCheckLayerAvailability: (input, principal) => {
      const repository = this.#repository(input, principal, 'ecr:BatchCheckLayerAvailability')
      const layers = (input.layerDigests ?? []).map((layerDigest) => ({
        layerDigest,
        layerAvailability: repository.blobs.has(layerDigest) ? 'AVAILABLE' : 'UNAVAILABLE',
        layerSize: this.store.blobs.get(layerDigest)?.length,
      }))
      return { layers, failures: [] }
    },
    GetAccountSetting: (input, principal) => {
      this.store.allow(principal, 'ecr:GetAccountSetting')
      return this.#blobMounting(input)
    },
    PutAccountSetting: (input, principal) => {
      const { store } = this
      store.allow(principal, 'ecr:PutAccountSetting')
      this.#blobMounting(input)
      store.settings.blobMounting = input.value === 'ENABLED'
      return this.#blobMounting(input)
    },
  }

  #authorization(registryId: string, principal: Principal) {
    const { account, region, passwords, settings } = this.store
    const { token, expiresAt } = passwords.issue(principal, region)
    const endpoint = registryId === account ? settings.endpoint : undefined
    return {
      authorizationToken: token,
      expiresAt: this.#clock.wire(expiresAt).getTime() / 1000,
      proxyEndpoint: endpoint ?? `https://${registryId}.dkr.ecr.${region}.${partitionOf(region).suffix}`,
    }
  }

  #blobMounting(input: Input) {
    if (input.name !== 'BLOB_MOUNTING') throw new ServiceError(400, 'ValidationException', 'Unknown setting')
    return { name: input.name, value: this.store.settings.blobMounting ? 'ENABLED' : 'DISABLED' }
  }

  #repository(input: Input, principal: Principal, action: string): Repository {
    const { store } = this
    const name = repositoryName(input)
    store.allow(principal, action, name)
    return store.repository(name)
  }

  #putImage(input: Input, principal: Principal) {
    const { store } = this
    const repository = this.#repository(input, principal, 'ecr:PutImage')
    const { manifest, existed } = store.putManifest(repository, {
      content: Buffer.from(input.imageManifest ?? ''),
      mediaType: input.imageManifestMediaType,
      tag: input.imageTag,
      digest: input.imageDigest,
    })
    if (existed) {
      const tag = input.imageTag === undefined ? '' : ` and tag '${input.imageTag}'`
      throw new ServiceError(
        400,
        'ImageAlreadyExistsException',
        `Image with digest '${manifest.digest}'${tag} already exists in the repository with name '${repository.name}' in registry with id '${store.account}'`,
      )
    }
    return { image: this.#content(repository, manifest, input.imageTag ? { imageTag: input.imageTag } : {}) }
  }

  #find(repository: Repository, id: ImageId): Manifest | undefined {
    const image = this.store.manifest(repository, id.imageDigest ?? id.imageTag ?? '')
    const tagFits = id.imageTag === undefined || repository.tags.get(id.imageTag) === image?.digest
    return tagFits ? image : undefined
  }

  #image(repository: Repository, id: ImageId): Manifest {
    const image = this.#find(repository, id)
    if (image) return image
    const named = [
      ...(id.imageDigest ? [`imageDigest:'${id.imageDigest}'`] : []),
      ...(id.imageTag ? [`imageTag:'${id.imageTag}'`] : []),
    ].join(', ')
    throw new ServiceError(
      400,
      'ImageNotFoundException',
      `The image with imageId {${named}} does not exist within the repository with name '${repository.name}' in the registry with id '${this.store.account}'`,
    )
  }

  #matches(repository: Repository, image: Manifest, input: Input): boolean {
    const status = input.filter?.tagStatus ?? 'ANY'
    if (status === 'ANY') return true
    return this.store.tagsOf(repository, image.digest).length > 0 === (status === 'TAGGED')
  }

  #ids(repository: Repository, image: Manifest): ImageId[] {
    const tags = this.store.tagsOf(repository, image.digest)
    const imageDigest = image.digest
    return tags.length > 0 ? tags.map((imageTag) => ({ imageDigest, imageTag })) : [{ imageDigest }]
  }

  #content(repository: Repository, image: Manifest, asked: ImageId) {
    return {
      registryId: this.store.account,
      repositoryName: repository.name,
      imageId: { imageDigest: image.digest, ...(asked.imageTag ? { imageTag: asked.imageTag } : {}) },
      imageManifest: image.content.toString(),
      imageManifestMediaType: image.mediaType,
    }
  }

  #detail(repository: Repository, image: Manifest) {
    const { store } = this
    const tags = store.tagsOf(repository, image.digest)
    const size = image.blobs.reduce((sum, digest) => sum + (store.blobs.get(digest)?.length ?? 0), 0)
    return {
      registryId: store.account,
      repositoryName: repository.name,
      imageDigest: image.digest,
      ...(tags.length > 0 ? { imageTags: tags } : {}),
      imageSizeInBytes: size,
      imagePushedAt: image.pushedAt / 1000,
      imageManifestMediaType: image.mediaType,
      ...(image.artifactType ? { artifactMediaType: image.artifactType } : {}),
      ...(image.subject ? { subjectManifestDigest: image.subject } : {}),
      imageStatus: 'ACTIVE',
    }
  }

  #describe(repository: Repository) {
    const { store } = this
    const filters = repository.exclusions.map((filter) => ({ filterType: 'WILDCARD', filter }))
    return {
      repositoryArn: store.arn(repository.name),
      registryId: store.account,
      repositoryName: repository.name,
      repositoryUri: `${store.account}.dkr.ecr.${store.region}.${partitionOf(store.region).suffix}/${repository.name}`,
      createdAt: repository.createdAt / 1000,
      imageTagMutability: repository.mutability,
      ...(filters.length > 0 ? { imageTagMutabilityExclusionFilters: filters } : {}),
      imageScanningConfiguration: { scanOnPush: false },
      encryptionConfiguration: { encryptionType: 'AES256' },
    }
  }
}

/** Used as the region of passwords for public.ecr.aws, which no private registry accepts. */
export const publicRegistry = 'public'

/** ECR Public: in us-east-1 only, and the bearer token needs a permission of STS besides its own. */
export class EcrPublic extends JsonApi {
  readonly name = 'ecr-public'
  protected readonly target = 'SpencerFrontendService'

  protected operationsIn(region: string): Record<string, Operation> {
    return region === 'us-east-1' ? this.#operations : {}
  }

  readonly #operations: Record<string, Operation> = {
    GetAuthorizationToken: (_input, principal) => {
      for (const action of ['ecr-public:GetAuthorizationToken', 'sts:GetServiceBearerToken']) {
        const context = action.startsWith('sts:') ? { 'sts:AWSServiceName': 'ecr-public.amazonaws.com' } : {}
        const refusal = denial(principal, { action, resource: '*', context })
        if (refusal) throw new ServiceError(403, 'AccessDeniedException', refusal)
      }
      const { passwords, traffic } = this.parts
      const { token, expiresAt } = passwords.issue(principal, publicRegistry)
      return {
        authorizationData: {
          authorizationToken: token,
          expiresAt: traffic.clock.wire(expiresAt).getTime() / 1000,
        },
      }
    },
  }
}

function repositoryName(input: Input): string {
  const name = input.repositoryName
  if (name === undefined || !/^(?:[a-z0-9]+(?:[._-][a-z0-9]+)*\/)*[a-z0-9]+(?:[._-][a-z0-9]+)*$/.test(name)) {
    throw new ServiceError(
      400,
      'InvalidParameterException',
      `Invalid parameter at 'repositoryName' failed to satisfy constraint: 'must satisfy regular expression '(?:[a-z0-9]+(?:[._-][a-z0-9]+)*/)*[a-z0-9]+(?:[._-][a-z0-9]+)*''`,
    )
  }
  return name
}

function pageOf<T>(all: T[], input: Input): { items: T[]; next: { nextToken?: string } } {
  const start = input.nextToken === undefined ? 0 : Number(Buffer.from(input.nextToken, 'base64').toString())
  const end = start + (input.maxResults ?? 100)
  const nextToken = Buffer.from(String(end)).toString('base64')
  return { items: all.slice(start, end), next: end < all.length ? { nextToken } : {} }
}

function parseInput(body: Buffer): Input {
  try {
    return JSON.parse(body.toString() || '{}') as Input
  } catch {
    throw new ServiceError(400, 'SerializationException', 'Could not parse the request body as JSON.')
  }
}

function refusalOf(error: SignatureError): ServiceError {
  return new ServiceError(400, jsonSignatureErrors[error.fault], error.message)
}

function json(status: number, value: unknown): Answer {
  return {
    status,
    headers: { 'x-amzn-requestid': randomUUID(), 'content-type': 'application/x-amz-json-1.1' },
    body: JSON.stringify(value),
  }
}
