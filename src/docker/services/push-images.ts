import { mkdtemp, rm, rmdir } from 'node:fs/promises'
import { join } from 'node:path'
import { messageOf, type UserError, WorldError } from '../../errors.ts'
import { makePrivateFolder } from '../../system/files.ts'
import { once } from '../../system/once.ts'
import { inspectBuilder } from '../build/builder.ts'
import { isBuilt } from '../build/source.ts'
import { engineImageIds, saveImages } from '../engine.ts'
import { openImageFiles } from '../image/files.ts'
import { readLayout } from '../image/layout.ts'
import { type Image, sizeOf } from '../image/manifest.ts'
import type { SavedImages } from '../image/saved.ts'
import { createPusher, type Pusher } from '../registry/push.ts'
import { buildServices, readBakeServices } from './build-phase.ts'
import type { PushInputs } from './inputs.ts'
import { openRegistry } from './open-registry.ts'
import { readOrigins } from './origin.ts'
import { combineFailures, outputsOf, type PushResult, rowOf, sayDerived } from './outputs.ts'
import { readBuilderTraits } from './platform.ts'
import { bytes, createProgress } from './progress.ts'
import { keepUnchanged, markFingerprint, reuseImages } from './reuse-phase.ts'
import {
  eachWork,
  openWorks,
  type PushContext,
  type PushDependencies,
  startWork,
  timed,
  type Work,
} from './service-run.ts'
import { renderSummary } from './summary.ts'

/**
 * Builds the services' images, pushes them, and returns their digests in the registry. A service that fails does not
 * stop the others: the summary shows the outcome of each, and `failure` is the error.
 *
 * @throws UserError or WorldError for a fault that concerns all services.
 */
export async function pushImages(inputs: PushInputs, dependencies: PushDependencies): Promise<PushResult> {
  const { environment, logger, now } = dependencies
  sayDerived(inputs, logger)
  const registry = await openRegistry(inputs.registry, dependencies)
  const { services, bake } =
    inputs.services.from === 'bake-files'
      ? await readBakeServices(inputs.services, dependencies)
      : { services: inputs.services.services, bake: undefined }
  const checkout = { environment, signal: dependencies.signal, answers: new Map<string, Promise<string>>() }
  const origins = await readOrigins(services, bake, inputs.tags, { ...dependencies, ...checkout })
  const folder = await makeWorkFolder(dependencies.folder)
  const inspect = once(() => inspectBuilder(inputs, dependencies))
  const context: PushContext = {
    inputs,
    dependencies,
    registry,
    progress: createProgress(logger, now),
    folder,
    checkout,
    origins,
    inspectBuilder: inspect,
    builderTraits: once(() => readBuilderTraits(dependencies, inspect)),
    works: services.map(startWork),
    bake,
  }
  try {
    await runPhases(context)
  } finally {
    context.progress.stop()
    await rm(context.folder, { recursive: true, force: true })
    // Not empty if other actions of the job keep files here.
    await rmdir(dependencies.folder).catch(() => {})
    await dependencies.summarize(renderSummary(titleOf(context), context.works.map(rowOf)))
  }
  const failure = failureOf(context)
  const outputs = outputsOf(inputs.registry, origins.tags[0], context.works)
  return { outputs, ...(failure === undefined ? {} : { failure }) }
}

async function makeWorkFolder(parent: string): Promise<string> {
  try {
    await makePrivateFolder(parent)
    return await mkdtemp(join(parent, 'push-images-'))
  } catch (cause) {
    const what = `No folder can be made in ${parent}: ${messageOf(cause)}`
    throw new WorldError(what, 'Check the free disk space there and who owns it (RUNNER_TEMP).', { cause })
  }
}

async function runPhases(context: PushContext): Promise<void> {
  const { inputs } = context
  if (inputs.push) await reuseImages(context)
  // First, so that a wrong name or path fails before anything is built.
  await findExisting(context)
  await buildServices(context)
  if (inputs.push) {
    await eachWork(context, openWorks(context), 'look-up', async (work) => {
      const { image, service } = work
      if (image?.kind === 'engine' && isBuilt(service.source)) await lookUp(context, work, image.id)
    })
    await pushOpen(context)
  } else for (const work of openWorks(context)) work.outcome = 'not-pushed'
}

/** Looks an image of the Engine up in the registry before the push, which is cheaper than saving and compressing it. */
async function lookUp(context: PushContext, work: Work, id: string | Promise<string>): Promise<void> {
  await timed(context, work, 'look-up', () => keepUnchanged(context, work, id))
}

/** Finds images that are not built here. The Engine is asked once for all images, in parallel with the registry. */
async function findExisting(context: PushContext): Promise<void> {
  const works = openWorks(context)
  const references = works.flatMap(({ service: { source } }) => (source.kind === 'engine' ? [source.reference] : []))
  const finding = engineImageIds(references, context.dependencies)
  await eachWork(context, works, 'find', async (work) => {
    const { source } = work.service
    if (source.kind === 'engine') {
      const id = finding.then((ids) => idOf(ids[references.indexOf(source.reference)]))
      if (context.inputs.push) await lookUp(context, work, id)
      work.image = { kind: 'engine', id: await id }
    } else if (source.kind === 'layout') {
      work.image = { kind: 'layout', manifest: await readLayout(await openImageFiles(source.path), source.image) }
    }
  })
}

function idOf(found: string | UserError | undefined): string {
  if (typeof found === 'string') return found
  throw found
}

async function pushOpen(context: PushContext): Promise<void> {
  const { inputs, registry, dependencies } = context
  const { concurrency, createRepositories: settings } = inputs
  const pusher = createPusher(registry, {
    concurrency,
    ...(settings
      ? {
          createRepository: async (name) => {
            // With it comes the SDK.
            const { createRepository } = await import('../../aws/ecr-repository.ts')
            return await createRepository(name, settings, dependencies)
          },
        }
      : {}),
  })
  for (const { service, layers } of context.works) if (layers) pusher.know(service.repository, layers)
  const works = openWorks(context)
  const ids = [...new Set(works.flatMap(({ image }) => (image?.kind === 'engine' ? [image.id] : [])))]
  // Not awaited here: layouts are pushed while the Engine still saves.
  const saved = ids.length > 0 ? saveImages(ids, context.folder, inputs.compression, dependencies) : undefined
  await eachWork(context, works, 'push', async (work) => {
    const manifest = work.image?.kind === 'layout' ? work.image.manifest : await savedImage(context, work, saved)
    await timed(context, work, 'push', () => pushOne(context, pusher, work, manifest))
  })
}

/** The image as saved from the Engine, with compressed layers. */
async function savedImage(context: PushContext, work: Work, saved: Promise<SavedImages> | undefined): Promise<Image> {
  const { image, service } = work
  if (image?.kind !== 'engine' || !saved) throw new Error(`Service '${service.name}' has no image`)
  const activity = context.progress.begin(service.name, 'save')
  try {
    const manifest = await timed(context, work, 'save', async () => await (await saved).image(image.id))
    activity.end('saved and compressed')
    return manifest
  } catch (error) {
    activity.end('save failed')
    throw error
  }
}

async function pushOne(context: PushContext, pusher: Pusher, work: Work, manifest: Image): Promise<void> {
  const { origins, progress } = context
  const { name, repository } = work.service
  const activity = progress.begin(name, 'push')
  const size = sizeOf(manifest)
  // Images of the Engine were already looked up by their id.
  const isNew = work.image?.kind === 'engine'
  const reused = () => bytes(work.mounted + work.existing)
  activity.describe(() => `${bytes(work.sent)} sent, ${reused()} reused of ${bytes(size)}`)
  try {
    const outcome = await pusher.push({ repository, tags: origins.tags, manifest, isNew }, work)
    await markFingerprint(context, work, manifest)
    Object.assign(work, { outcome, digest: manifest.descriptor.digest, size })
    activity.end(`${outcome} ${manifest.descriptor.digest}, ${bytes(work.sent)} sent, ${reused()} reused`)
  } catch (error) {
    activity.end('push failed')
    throw error
  }
}

/** One error for all that failed; undefined if none did. */
function failureOf({ works, inputs }: PushContext): unknown {
  const failed = works.filter(({ error }) => error !== undefined)
  if (failed.length === 0) return undefined
  const done = works.filter(({ error }) => error === undefined).map(({ service }) => service.name)
  const where = inputs.push ? 'are in the registry' : 'were built'
  return combineFailures(
    failed,
    done.length > 0
      ? `These services ${where}: ${done.join(', ')}.`
      : `No service was ${inputs.push ? pushedText(failed) : 'built'}.`,
  )
}

function pushedText(failed: readonly Work[]): string {
  return failed.some(({ tagged }) => tagged.length > 0) ? 'pushed under all of its tags' : 'pushed'
}

function titleOf({ inputs: { registry, push: pushes }, origins }: PushContext): string {
  return `${pushes ? 'Images' : 'Images (not pushed)'} ${origins.tags.join(', ')} in ${registry}`
}
