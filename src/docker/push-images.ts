import { mkdtemp, rm, rmdir } from 'node:fs/promises'
import { join } from 'node:path'
import { ActionError, UserError } from '../errors.ts'
import type { Dependencies, Runner } from '../runner/runner.ts'
import { makePrivateFolder } from '../system/files.ts'
import { type BuiltImage, buildWithDocker } from './build.ts'
import { engineImageId, requireEngine, saveImages } from './build-engine.ts'
import { readRegistryCredentials } from './config.ts'
import { type Manifest, sizeOf } from './images.ts'
import { openImageFiles } from './images-files.ts'
import { readLayout, readLayoutByDigest } from './oci-layout.ts'
import { createPusher, type Pusher } from './push.ts'
import { bytes, createProgress, type Progress } from './push-progress.ts'
import { findTagged } from './push-reuse.ts'
import { Registry } from './registry.ts'
import type { BuildSource, Service } from './services.ts'
import { renderSummary, type Span } from './summary.ts'

export interface PushInputs {
  services: readonly Service[]
  /** Host of the registry. */
  registry: string
  /** Every image gets all of them. */
  tags: readonly [string, ...string[]]
  /** Labels of every image that is built. */
  labels: Readonly<Record<string, string>>
  /** Build and push nothing for a service whose tags are all there. */
  skipExisting: boolean
  push: boolean
  /** Most layers that are sent at once. */
  concurrency: number
}

export interface PushedImage {
  repository: string
  tag: string
  /** Left out where nothing is pushed. */
  digest?: string
  /** `<registry>/<repository>@<digest>`; by tag where nothing is pushed. */
  ref: string
}

export interface PushOutputs {
  /** By service. */
  images: Record<string, PushedImage>
  tag: string
  /** References by digest. */
  refs: string[]
  /** For a job's `strategy.matrix`. */
  matrix: { include: (PushedImage & { service: string })[] }
}

export type PushDependencies = Dependencies & Pick<Runner, 'summarize'>

/** What becomes of one service. */
interface Work {
  service: Service
  image?: BuiltImage
  /** In the summary's words; undefined as long as there is something to do. */
  outcome?: string
  digest?: string
  size?: number | undefined
  sent: number
  mounted: number
  existing: number
  spans: Span[]
  error?: unknown
}

/** What every phase needs. */
interface Context {
  inputs: PushInputs
  dependencies: PushDependencies
  registry: Registry
  progress: Progress
  /** Private, removed at the end. */
  folder: string
  works: Work[]
}

/**
 * Builds the services' images, pushes them, and says by digest what is in the registry now. A service that fails does
 * not stop the others: the summary tells what became of each, then the step fails.
 *
 * @throws UserError or WorldError of the service that failed.
 */
export async function pushImages(inputs: PushInputs, dependencies: PushDependencies): Promise<PushOutputs> {
  const credentials = await readRegistryCredentials(inputs.registry, dependencies.environment)
  if (credentials) dependencies.mask(credentials.type === 'password' ? credentials.password : credentials.token)
  const registry = new Registry(inputs.registry, credentials, dependencies)
  await makePrivateFolder(dependencies.folder)
  const folder = await mkdtemp(join(dependencies.folder, 'push-images-'))
  const progress = createProgress(dependencies.logger, dependencies.now)
  const works = inputs.services.map((service) => ({ service, sent: 0, mounted: 0, existing: 0, spans: [] }))
  const context: Context = { inputs, dependencies, registry, progress, folder, works }
  try {
    await runPhases(context)
  } finally {
    progress.stop()
    await rm(folder, { recursive: true, force: true })
    // Other actions of the job may keep files here.
    await rmdir(dependencies.folder).catch(() => {})
    await dependencies.summarize(renderSummary(titleOf(inputs), works.map(rowOf)))
  }
  throwFailures(works)
  return outputsOf(context)
}

async function runPhases(context: Context): Promise<void> {
  const { inputs } = context
  if (inputs.push && inputs.skipExisting) await eachOpen(context, 'look', (work) => skipExisting(context, work))
  await build(context)
  await eachOpen(context, 'find', (work) => findExisting(context, work))
  if (!inputs.push) {
    for (const work of open(context)) work.outcome = 'built, not pushed'
    return
  }
  await eachOpen(context, 'look', (work) => keepUnchanged(context, work))
  await push(context)
}

/** Services that are neither done nor failed. */
function open(context: Context): Work[] {
  return context.works.filter(({ outcome, error }) => outcome === undefined && error === undefined)
}

/** Does a phase for all open services at once; what is thrown stays with its service. */
async function eachOpen(context: Context, phase: string, body: (work: Work) => Promise<void>): Promise<void> {
  const { signal, now } = context.dependencies
  await Promise.all(
    open(context).map(async (work) => {
      const start = now()
      try {
        await body(work)
      } catch (error) {
        signal.throwIfAborted()
        fail(context, work, phase, error)
      }
      const end = now()
      if (phase !== 'look' && phase !== 'find') work.spans.push({ phase, start, end })
    }),
  )
}

function fail(context: Context, work: Work, phase: string, error: unknown): void {
  work.error = error
  work.outcome = 'failed'
  const text = error instanceof ActionError ? error.message.split('\n')[0] : String(error)
  context.dependencies.logger.info(`${work.service.name}: ${phase} failed. ${text}`)
}

async function skipExisting({ inputs, registry, dependencies }: Context, work: Work): Promise<void> {
  const found = await findTagged(registry, work.service.repository, inputs.tags)
  if (!found) return
  Object.assign(work, { outcome: 'skipped: the tag is there', digest: found.digest, size: found.size })
  work.existing = found.size ?? 0
  dependencies.logger.info(`${work.service.name}: skipped, ${inputs.tags.join(', ')} is there as ${found.digest}`)
}

async function build(context: Context): Promise<void> {
  const { inputs, dependencies, progress, folder } = context
  const building = open(context).filter((work) => work.service.source.kind === 'build')
  if (building.length === 0) return
  await requireEngine(dependencies)
  const jobs = building.map(({ service }) => ({
    service: service.name,
    source: service.source as BuildSource,
    references: inputs.tags.map((tag) => `${inputs.registry}/${service.repository}:${tag}`),
    labels: { ...inputs.labels, 'org.opencontainers.image.title': service.name },
  }))
  const listener = buildListener(context, progress)
  const results = await buildWithDocker(jobs, { ...dependencies, folder }, listener)
  for (const work of building) {
    const result = results.get(work.service.name)
    if (result instanceof Error) fail(context, work, 'build', result)
    else if (result) work.image = result
  }
}

function buildListener(context: Context, progress: Progress) {
  const { logger, now } = context.dependencies
  const running = new Map<string, { start: number; last: string; activity: ReturnType<Progress['begin']> }>()
  return {
    started: (service: string) => {
      const one = { start: now(), last: '', activity: progress.begin(service, 'build') }
      one.activity.describe(() => one.last)
      running.set(service, one)
    },
    line: (service: string, line: string) => {
      const one = running.get(service)
      if (one && line.trim() !== '') one.last = line.trim().slice(0, 120)
    },
    ended: (service: string, log: readonly string[]) => {
      const one = running.get(service)
      if (!one) return
      one.activity.end('ended')
      const work = context.works.find((candidate) => candidate.service.name === service)
      work?.spans.push({ phase: 'build', start: one.start, end: now() })
      void logger.group(`${service}: build log`, async () => {
        for (const line of log) logger.info(line)
      })
    },
  }
}

/** Images that are not built: finds them, so that a wrong name is known before anything is pushed. */
async function findExisting({ dependencies }: Context, work: Work): Promise<void> {
  const { source } = work.service
  if (source.kind === 'engine') {
    work.image = { kind: 'engine', id: await engineImageId(source.reference, dependencies) }
  } else if (source.kind === 'layout') {
    const files = await openImageFiles(source.path)
    work.image = { kind: 'layout', files, ...(source.image === undefined ? {} : { image: source.image }) }
  }
}

/** An image of the Engine whose id the registry's manifest names need not be saved and compressed to be compared. */
async function keepUnchanged({ inputs, registry, dependencies }: Context, work: Work): Promise<void> {
  if (work.image?.kind !== 'engine') return
  const found = await findTagged(registry, work.service.repository, inputs.tags)
  if (!found || found.configuration !== work.image.id) return
  Object.assign(work, { outcome: 'unchanged', digest: found.digest, size: found.size })
  work.existing = found.size ?? 0
  dependencies.logger.info(`${work.service.name}: unchanged, ${found.digest} is there`)
}

async function push(context: Context): Promise<void> {
  const { inputs, registry, dependencies } = context
  const pusher = createPusher(registry, { concurrency: inputs.concurrency })
  const ids = [...new Set(open(context).flatMap(({ image }) => (image?.kind === 'engine' ? [image.id] : [])))]
  // Layouts are on their way while the Engine still saves.
  const saved = ids.length > 0 ? saveImages(ids, context.folder, dependencies) : undefined
  saved?.catch(() => {})
  await eachOpen(context, 'push', async (work) => {
    const { image } = work
    if (!image) throw new UserError(`Service '${work.service.name}' has no image.`, 'Report it with the debug log.')
    const manifest = image.kind === 'engine' ? await (await saved)?.image(image.id) : await layoutImage(image)
    if (manifest) await pushOne(context, pusher, work, manifest)
  })
}

async function layoutImage({ files, digest, image }: BuiltImage & { kind: 'layout' }): Promise<Manifest> {
  const found = digest === undefined ? undefined : await readLayoutByDigest(files, digest)
  return found ?? (await readLayout(files, image))
}

async function pushOne(context: Context, pusher: Pusher, work: Work, manifest: Manifest): Promise<void> {
  const { inputs, progress } = context
  const { name, repository } = work.service
  const activity = progress.begin(name, 'push')
  const size = sizeOf(manifest)
  activity.describe(() => `${bytes(work.sent)} sent, ${bytes(work.mounted + work.existing)} reused of ${bytes(size)}`)
  try {
    const outcome = await pusher.push({ repository, tags: inputs.tags, manifest }, work)
    Object.assign(work, { outcome, digest: manifest.descriptor.digest, size })
  } catch (error) {
    activity.end('failed')
    throw error
  }
  activity.end(
    `${work.outcome} ${manifest.descriptor.digest}, ${bytes(work.sent)} sent, ${bytes(work.mounted + work.existing)} reused`,
  )
}

/** One failure as it is; several as one error that names each. */
function throwFailures(works: readonly Work[]): void {
  const failed = works.filter(({ error }) => error !== undefined)
  const [first] = failed
  if (!first) return
  if (failed.every(({ error }) => !(error instanceof ActionError))) throw first.error
  const texts = new Map<string, string[]>()
  for (const { error, service } of failed) {
    const text = error instanceof ActionError ? `${error.message}\n${error.remedy}` : String(error)
    texts.set(text, [...(texts.get(text) ?? []), service.name])
  }
  const done = works.filter(({ error }) => error === undefined).map(({ service }) => service.name)
  throw new UserError(
    [...texts].map(([text, services]) => `${services.join(', ')}: ${text}`).join('\n'),
    done.length > 0 ? `These services are in the registry: ${done.join(', ')}.` : 'No service was pushed.',
    { cause: first.error },
  )
}

function outputsOf({ inputs, works }: Context): PushOutputs {
  const [tag] = inputs.tags
  const images: Record<string, PushedImage> = {}
  for (const { service, digest } of works) {
    const name = `${inputs.registry}/${service.repository}`
    const ref = digest === undefined ? `${name}:${tag}` : `${name}@${digest}`
    images[service.name] = { repository: service.repository, tag, ...(digest === undefined ? {} : { digest }), ref }
  }
  const refs = Object.values(images).flatMap(({ digest, ref }) => (digest === undefined ? [] : [ref]))
  const include = Object.entries(images).map(([service, image]) => ({ service, ...image }))
  return { images, tag, refs, matrix: { include } }
}

function titleOf({ registry, tags, push: pushes }: PushInputs): string {
  return `${pushes ? 'Images' : 'Images (not pushed)'} ${tags.join(', ')} in ${registry}`
}

function rowOf(work: Work) {
  return {
    service: work.service.name,
    repository: work.service.repository,
    outcome: work.outcome ?? 'cancelled',
    digest: work.digest,
    size: work.size,
    sent: work.sent,
    reused: work.mounted + work.existing,
    spans: work.spans,
  }
}
