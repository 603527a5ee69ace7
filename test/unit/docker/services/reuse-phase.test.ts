import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { digestOf, type Manifest, mediaTypes } from '../../../../src/docker/image/manifest.ts'
import { RegistryError } from '../../../../src/docker/registry/refusal.ts'
import type { PushInputs } from '../../../../src/docker/services/inputs.ts'
import { recipeLabel } from '../../../../src/docker/services/recipe.ts'
import { keepUnchanged, markFingerprint, reuseImages } from '../../../../src/docker/services/reuse-phase.ts'
import { parseServices } from '../../../../src/docker/services/service.ts'
import { type PushContext, startWork, type Work } from '../../../../src/docker/services/service-run.ts'
import { WorldError } from '../../../../src/errors.ts'
import { commit } from '../../../support/push-images/dockerfiles.ts'

/** A folder with a repository of git in it, which no test changes, and one that is in none. */
let folder: string
const places = { api: '', loose: '' }
/** So git is asked once for all tests. */
const answers = new Map<string, Promise<string>>()

beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'reuse-')))
  for (const name of ['api', 'loose'] as const) {
    places[name] = join(folder, name)
    mkdirSync(places[name])
    writeFileSync(join(places[name], 'Dockerfile'), 'FROM scratch')
  }
  execFileSync('git', ['init', '-q'], { cwd: places.api })
  commit(places.api, 'Start')
})
afterAll(() => rmSync(folder, { recursive: true }))

/** A registry in memory with one repository. */
class Images {
  readonly manifests = new Map<string, Manifest>()
  readonly blobs = new Map<string, Buffer>()
  /** `GET <tag>` and `PUT <tag>`, in their order. */
  readonly requests: string[] = []
  /** What is thrown, by request. */
  readonly refusals = new Map<string, unknown>()

  async readManifest(_repository: string, reference: string): Promise<Manifest | undefined> {
    this.#ask(`GET ${reference}`)
    return this.manifests.get(reference)
  }

  async findManifest(_repository: string, reference: string) {
    return this.manifests.get(reference)?.descriptor
  }

  async writeManifest(_repository: string, reference: string, manifest: Manifest): Promise<void> {
    this.#ask(`PUT ${reference}`)
    this.manifests.set(reference, manifest)
  }

  async readBlob(_repository: string, digest: string): Promise<Buffer | undefined> {
    this.#ask('GET blob')
    return this.blobs.get(digest)
  }

  /** An image under the tags; `recipe`: its label. */
  image(tags: readonly string[], recipe?: string): Manifest {
    const labels = recipe === undefined ? {} : { [recipeLabel]: recipe }
    const config = Buffer.from(JSON.stringify({ config: { Labels: labels }, made: this.blobs.size }))
    this.blobs.set(digestOf(config), config)
    const content = { config: { digest: digestOf(config), size: config.length }, layers: [{ digest: 'l', size: 7 }] }
    return this.#add(mediaTypes.ociManifest, content, tags)
  }

  index(tags: readonly string[], images: readonly Manifest[]): Manifest {
    return this.#add(mediaTypes.ociIndex, { manifests: images.map(({ descriptor }) => descriptor) }, tags)
  }

  #add(mediaType: string, content: object, tags: readonly string[]): Manifest {
    const bytes = Buffer.from(JSON.stringify(content))
    const manifest = { descriptor: { mediaType, digest: digestOf(bytes), size: bytes.length }, bytes }
    for (const name of [manifest.descriptor.digest, ...tags]) this.manifests.set(name, manifest)
    return manifest
  }

  #ask(request: string): void {
    this.requests.push(request)
    if (this.refusals.has(request)) throw this.refusals.get(request)
  }
}

let registry: Images
beforeEach(() => {
  registry = new Images()
})

interface Choices extends Partial<Pick<PushInputs, 'skipExisting' | 'noCache'>> {
  /** Keys of the service. */
  service?: object
  /** Those of the input; with none, the commit's tag is `sha-1`. */
  tags?: string[]
  isTrusted?: boolean
}

interface Step {
  context: PushContext
  work: Work
  /** `<level> <text>` */
  lines: string[]
  controller: AbortController
}

/** The state of a step that pushes the service `api`. */
async function stepOf(choices: Choices): Promise<Step> {
  const { service, tags = [], isTrusted = true, skipExisting = 'never', noCache = false } = choices
  const text = JSON.stringify({ api: service ?? { context: places.api } })
  const [parsed] = await parseServices(text, { repositoryPrefix: '', sources: false })
  if (!parsed) throw new Error('no service')
  const work = startWork(parsed)
  const lines: string[] = []
  const say = (level: string) => (line: string) => void lines.push(`${level} ${line}`)
  const controller = new AbortController()
  const [first = 'sha-1', ...others] = tags
  const context = {
    inputs: { skipExisting, noCache, tags, platforms: [], provenance: 'false', sbom: 'false', compression: 'gzip' },
    dependencies: {
      environment: {},
      logger: { info: say('info'), debug: say('debug'), warning: say('warning') },
      signal: controller.signal,
      now: () => 0,
    },
    registry,
    works: [work],
    checkout: { environment: process.env, signal: controller.signal, answers },
    origins: { tags: [first, ...others], isTrusted },
    builderTraits: async () => ({ platform: 'linux/amd64', buildKit: true }),
  } as unknown as PushContext
  return { context, work, lines, controller }
}

/** What is left of the step once it has looked for images that exist. */
async function reuse(choices: Choices): Promise<Step> {
  const step = await stepOf(choices)
  await reuseImages(step.context)
  return step
}

/** The fingerprint and the recipe that such a step finds. */
async function marksOf(choices: Choices): Promise<{ fingerprint: string; recipe: string }> {
  const { work } = await reuse(choices)
  registry.requests.length = 0
  return { fingerprint: work.fingerprint ?? '', recipe: work.recipe ?? '' }
}

const sources = () => ({ context: places.api, sources: true })

describe('a service with sources', () => {
  test('is built if the registry has none of these sources, and knows the tag to find it by next time', async () => {
    const { work, lines } = await reuse({ service: sources(), tags: ['v1'] })
    expect(work).toMatchObject({
      fingerprint: expect.stringMatching(/^src-[0-9a-f]{40}$/),
      spans: [{ phase: 'reuse' }],
    })
    expect([work.outcome, work.recipe, lines]).toEqual([undefined, undefined, []])
    expect(registry.requests).toEqual([`GET ${work.fingerprint}`])
  })

  test('is the image of the same sources, by two requests', async () => {
    const { fingerprint } = await marksOf({ service: sources(), tags: ['v1'] })
    const { descriptor } = registry.image([fingerprint])
    const { work, lines } = await reuse({ service: sources(), tags: ['v1'] })
    expect(work).toMatchObject({ outcome: 'reused', digest: descriptor.digest, layers: ['l'], tagged: ['v1'] })
    expect(registry.requests).toEqual([`GET ${fingerprint}`, 'PUT v1'])
    expect(lines).toEqual([`info api: reused: its sources are unchanged, ${descriptor.digest}`])
  })

  test('is looked up no more once it is reused, whatever else is asked for', async () => {
    const { fingerprint } = await marksOf({ service: sources(), tags: ['v1'] })
    registry.image([fingerprint])
    await reuse({ service: sources(), skipExisting: 'always' })
    expect(registry.requests).toEqual([`GET ${fingerprint}`, 'PUT sha-1'])
  })

  test('is built anew with no-cache, and has the tag all the same', async () => {
    const { fingerprint } = await marksOf({ service: sources(), tags: ['v1'] })
    registry.image([fingerprint])
    const { work } = await reuse({ service: sources(), tags: ['v1'], noCache: true })
    expect([work.outcome, work.fingerprint]).toEqual([undefined, fingerprint])
    expect(registry.requests).toEqual([])
  })

  test('says why it is built if git does not know its files', async () => {
    const { work, lines } = await reuse({ service: { context: places.loose, sources: true }, tags: ['v1'] })
    expect([work.outcome, work.fingerprint]).toEqual([undefined, undefined])
    expect(lines).toEqual([`info api: ${places.loose} is in no git repository, so it is built`])
  })

  test('of an untrusted run is an image of a trusted or an untrusted one, but never the other way round', async () => {
    const own = await marksOf({ service: sources(), tags: ['v1'], isTrusted: false })
    expect(own.fingerprint).toMatch(/^src-pr-/)
    const image = registry.image([own.fingerprint]).descriptor.digest
    expect((await reuse({ service: sources(), tags: ['v1'] })).work.outcome).toBeUndefined()
    expect((await reuse({ service: sources(), tags: ['v1'], isTrusted: false })).work.digest).toBe(image)
    const trusted = registry.image([own.fingerprint.replace('-pr', '')]).descriptor.digest
    expect((await reuse({ service: sources(), tags: ['v1'], isTrusted: false })).work.digest).toBe(trusted)
  })
})

describe('a service without sources', () => {
  test('is not looked up where nothing may stand for it', async () => {
    const { work, lines } = await reuse({ tags: ['v1'] })
    expect([work.outcome, work.fingerprint, work.recipe, work.spans]).toEqual([undefined, undefined, undefined, []])
    expect([registry.requests, lines]).toEqual([[], []])
  })

  test('is skipped with skip-existing if all tags name one image', async () => {
    const { descriptor } = registry.image(['v1', 'latest'])
    const { work, lines } = await reuse({ tags: ['v1', 'latest'], skipExisting: 'always' })
    expect(work).toMatchObject({ outcome: 'skipped', digest: descriptor.digest, spans: [{ phase: 'look-up' }] })
    expect(lines).toEqual([`info api: skipped: the tag is there, ${descriptor.digest}`])
    // Of given tags there is no recipe to compare or to write down.
    expect(work.recipe).toBeUndefined()
  })

  test.each<[string, string[]]>([
    ['none', []],
    ['one', ['v1']],
    ['the other', ['latest']],
  ])('is built with skip-existing if of its tags there is %s', async (_, there) => {
    registry.image(there)
    const { work } = await reuse({ tags: ['v1', 'latest'], skipExisting: 'always' })
    expect(work.outcome).toBeUndefined()
  })

  test('is built with skip-existing if its tags name several images', async () => {
    registry.image(['v1', 'v2'])
    registry.image(['latest'])
    const { work } = await reuse({ tags: ['v1', 'v2', 'latest'], skipExisting: 'always' })
    expect(work.outcome).toBeUndefined()
  })

  test("with skip-existing and the commit's tag needs no recipe if it is there, else gets one", async () => {
    const { work: built } = await reuse({ skipExisting: 'always' })
    expect([built.outcome, built.recipe]).toEqual([undefined, expect.stringMatching(/^sha256:/)])
    registry.image(['sha-1'])
    const { work } = await reuse({ skipExisting: 'always' })
    expect([work.outcome, work.recipe]).toEqual(['skipped', undefined])
  })

  test('fails alone if it cannot be looked up', async () => {
    registry.refusals.set('GET sha-1', new WorldError('The registry is away.', 'Run the job again later.'))
    const { work, lines } = await reuse({ skipExisting: 'always' })
    expect(work.outcome).toBe('failed')
    expect(lines).toEqual(['info api: look-up failed. The registry is away.'])
  })
})

describe("under the commit's tag", () => {
  const skipExisting = 'same-recipe'
  const unlike =
    'info api: the image under its tag was built by another recipe, or by one that it does not name, so it is built'

  test('an image of the same recipe is not built again', async () => {
    const { recipe } = await marksOf({ skipExisting })
    const { descriptor } = registry.image(['sha-1'], recipe)
    const { work, lines } = await reuse({ skipExisting })
    expect(work).toMatchObject({ outcome: 'skipped', digest: descriptor.digest, recipe })
    expect(lines).toEqual([`info api: skipped: the tag is there, ${descriptor.digest}`])
  })

  test('there may be nothing: then it is built with its recipe, and nothing is to be said', async () => {
    const { work, lines } = await reuse({ skipExisting })
    expect([work.outcome, work.recipe, lines]).toEqual([undefined, expect.stringMatching(/^sha256:/), []])
  })

  test.each<[string, (recipe: string) => void]>([
    ['of another recipe', () => registry.image(['sha-1'], 'sha256:other')],
    ['that names no recipe', () => registry.image(['sha-1'])],
    [
      'of which one platform is of another recipe',
      (recipe) => registry.index(['sha-1'], [registry.image([], recipe), registry.image([], 'sha256:other')]),
    ],
    [
      'of which one platform names no recipe',
      (recipe) => registry.index(['sha-1'], [registry.image([]), registry.image([], recipe)]),
    ],
    ['of no platform', () => registry.index(['sha-1'], [])],
  ])('an image %s is built again, and the log says why', async (_, store) => {
    const { recipe } = await marksOf({ skipExisting })
    store(recipe)
    const { work, lines } = await reuse({ skipExisting })
    expect([work.outcome, lines]).toEqual([undefined, [unlike]])
  })

  test('an image of two platforms of this recipe is not built again', async () => {
    const { recipe } = await marksOf({ skipExisting })
    registry.index(['sha-1'], [registry.image([], recipe), registry.image([], recipe)])
    expect((await reuse({ skipExisting })).work.outcome).toBe('skipped')
  })

  test('an image of a trusted run is also enough for an untrusted one, but never the other way round', async () => {
    const trusted = await marksOf({ skipExisting })
    const untrusted = await marksOf({ skipExisting, isTrusted: false })
    registry.image(['sha-1'], trusted.recipe)
    expect((await reuse({ skipExisting, isTrusted: false })).work.outcome).toBe('skipped')
    registry.image(['sha-1'], untrusted.recipe)
    expect((await reuse({ skipExisting, isTrusted: false })).work.outcome).toBe('skipped')
    expect((await reuse({ skipExisting })).work.outcome).toBeUndefined()
  })

  test('nothing is looked up where all is built, and the recipe is written down for later runs', async () => {
    const { recipe } = await marksOf({ skipExisting })
    registry.image(['sha-1'], recipe)
    const { work, lines } = await reuse({ skipExisting: 'never' })
    expect([work.outcome, work.recipe]).toEqual([undefined, recipe])
    expect([registry.requests, lines]).toEqual([[], []])
  })

  test('an image is built again if what it is made of is not known, which is said where it matters', async () => {
    const service = { context: 'https://github.com/a/b.git' }
    registry.image(['sha-1'])
    const auto = await reuse({ service, skipExisting })
    expect([auto.work.outcome, auto.work.recipe]).toEqual([undefined, undefined])
    expect(auto.lines).toEqual(['info api: what the builder fetches may be something else than it was, so it is built'])
    expect((await reuse({ service, skipExisting: 'never' })).lines).toEqual([])
    expect(registry.requests).toEqual([])
  })

  test('an image that is not built here is not looked up', async () => {
    const { work } = await reuse({ service: { image: 'docker-daemon:api:latest' }, skipExisting })
    expect([work.outcome, work.recipe, registry.requests]).toEqual([undefined, undefined, []])
  })

  test('an image whose recipe cannot be read is built again, and the log says why', async () => {
    registry.image(['sha-1'], 'sha256:any')
    registry.refusals.set('GET blob', new RegistryError('denied', 403, 'It denies that.', 'Allow it.'))
    const { work, lines } = await reuse({ skipExisting })
    expect([work.outcome, work.error]).toEqual([undefined, undefined])
    expect(lines).toEqual([
      'info api: its recipe in the registry cannot be read (It denies that. Allow it.), so it is built',
    ])
  })

  test('a fault of ours while the recipe is read is none of the registry', async () => {
    registry.image(['sha-1'], 'sha256:any')
    registry.refusals.set('GET blob', new TypeError('x is undefined'))
    const { work } = await reuse({ skipExisting })
    expect([work.outcome, work.error]).toEqual(['failed', new TypeError('x is undefined')])
  })
})

describe("an image that is in the Engine's store and in the registry", () => {
  const idOf = ({ bytes }: Manifest) => JSON.parse(Buffer.from(bytes).toString()).config.digest as string

  test.each<[string, (image: Manifest) => string | Promise<string>]>([
    ['its configuration', idOf],
    ['its configuration, once that is known', async (image) => idOf(image)],
    ['its manifest, as with containerd', ({ descriptor }) => descriptor.digest],
  ])('is not pushed again, by the id that is %s', async (_, id) => {
    const image = registry.image(['v1', 'main'])
    const { context, work, lines } = await stepOf({ tags: ['v1', 'main'] })
    await keepUnchanged(context, work, id(image))
    expect(work).toMatchObject({ outcome: 'unchanged', digest: image.descriptor.digest, tagged: [] })
    expect(registry.requests).toEqual(['GET v1', 'GET main'])
    expect(lines).toEqual([`info api: unchanged, ${image.descriptor.digest}`])
  })

  test('gets the tags that it lacks, those that have to move at last, and that of its sources', async () => {
    registry.image(['main'])
    const image = registry.image(['v1'])
    const { context, work } = await stepOf({ tags: ['main', 'v1', 'edge'] })
    work.fingerprint = 'src-1'
    await keepUnchanged(context, work, idOf(image))
    expect(work).toMatchObject({ outcome: 'tagged', digest: image.descriptor.digest, tagged: ['edge', 'main'] })
    expect(registry.requests.filter((one) => one.startsWith('PUT'))).toEqual(['PUT edge', 'PUT main', 'PUT src-1'])
  })

  test('has to be pushed if the registry has another one', async () => {
    registry.image(['v1'])
    const { context, work, lines } = await stepOf({ tags: ['v1', 'main'] })
    work.fingerprint = 'src-1'
    await keepUnchanged(context, work, 'sha256:other')
    expect([work.outcome, work.tagged, lines]).toEqual([undefined, [], []])
    expect(registry.requests).toEqual(['GET v1', 'GET main'])
  })
})

describe('the tag of the sources', () => {
  /** The log of a step that marks its image, where the registry refuses that so. */
  async function mark(refusal?: unknown, isCancelled = false) {
    const { context, work, lines, controller } = await stepOf({ tags: ['v1'] })
    work.fingerprint = 'src-1'
    if (refusal !== undefined) registry.refusals.set('PUT src-1', refusal)
    if (isCancelled) controller.abort(new Error('The job was cancelled.'))
    await markFingerprint(context, work, registry.image(['v1']))
    return lines
  }
  const refused = new RegistryError('denied', 403, 'It denies that.', 'Allow it.')

  test('is put on the image, of which nothing is said', async () => {
    expect(await mark()).toEqual([])
    expect(registry.requests).toEqual(['PUT src-1'])
    expect(registry.manifests.get('src-1')).toBe(registry.manifests.get('v1'))
  })

  test('is none without sources', async () => {
    const { context, work } = await stepOf({ tags: ['v1'] })
    await markFingerprint(context, work, registry.image(['v1']))
    expect(registry.requests).toEqual([])
  })

  test.each<[string, Error]>([
    ['denies it', refused],
    ['is away', new WorldError('It denies that.', 'Allow it.')],
  ])('only warns if the registry %s', async (_, refusal) => {
    expect(await mark(refusal)).toEqual([
      'warning api is in the registry without the tag src-1, so it is built again next time. It denies that.\nAllow it.',
    ])
  })

  test('is as good if another job was first', async () => {
    const lines = await mark(new RegistryError('immutable-tag', 400, 'It is immutable.', 'Take another.'))
    expect(lines).toEqual(['debug api: src-1 was taken meanwhile'])
  })

  test('ends with the job that is cancelled, and with a fault of ours', async () => {
    await expect(mark(refused, true)).rejects.toThrow('The job was cancelled.')
    await expect(mark(new TypeError('x is undefined'))).rejects.toThrow('x is undefined')
  })
})
