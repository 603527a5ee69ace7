import { type ImageManifest, isIndex, type Manifest } from '../image/manifest.ts'
import type { Registry } from '../registry/client.ts'
import { RegistryError } from '../registry/refusal.ts'
import { putTags } from '../registry/tags.ts'
import { fingerprintTag, type Ingredients } from './fingerprint.ts'
import { ingredientsOf } from './ingredients.ts'
import { type Context, eachWork, finishWork, openWorks, timed, type Work } from './service-run.ts'

/** What a manifest in the registry says about its image. */
interface StoredImage {
  manifest: Manifest
  digest: string
  /** Bytes of its configuration and layers; undefined for an index, whose parts are not asked for. */
  size: number | undefined
  /** Digest of its configuration: the id of the image in the Docker Engine. Undefined for an index. */
  configuration: string | undefined
  /** Digests of its layers; empty for an index. */
  layers: readonly string[]
}

/**
 * Finds what need not be built: services whose ingredients make an image that the registry has already (it gets the
 * new tags), and, with `skip-existing`, services whose tags are all there.
 */
export async function reuseImages(context: Context): Promise<void> {
  await eachWork(context, openWorks(context), 'reuse', (work) => reuseByFingerprint(context, work))
  if (context.inputs.skipExisting) {
    await eachWork(context, openWorks(context), 'look-up', (work) =>
      timed(context, work, 'look-up', () => skipExisting(context, work)),
    )
  }
}

/** Two requests for an unchanged service: read the manifest under its fingerprint, put it under the tag. */
async function reuseByFingerprint(context: Context, work: Work): Promise<void> {
  const ingredients = ingredientsOf(context, work.service)
  if (ingredients) await timed(context, work, 'reuse', () => reuseSources(context, work, ingredients))
}

async function reuseSources(context: Context, work: Work, ingredients: Ingredients): Promise<void> {
  const { registry, inputs, dependencies } = context
  const { service } = work
  work.fingerprint = await fingerprintTag(ingredients, dependencies)
  if (work.fingerprint === undefined) {
    dependencies.logger.info(`${service.name}: its sources have changes that are not committed, so it is built`)
    return
  }
  const stored = await registry.readManifest(service.repository, work.fingerprint)
  if (!stored) return
  const image = describe(stored)
  await putTags(registry, { repository: service.repository, tags: inputs.tags, manifest: stored }, work)
  finishWork(context, work, 'reused', image)
}

async function skipExisting(context: Context, work: Work): Promise<void> {
  const [first, ...others] = await readTags(context.registry, work.service.repository, context.inputs.tags)
  if (!first || others.some((other) => other?.digest !== first.digest)) return
  finishWork(context, work, 'skipped', first)
}

/**
 * An image of the Engine whose id the registry's manifest names need not be saved and compressed to be compared: it
 * gets the tags that it lacks, and that is all.
 */
export async function keepUnchanged(context: Context, work: Work, imageId: string | Promise<string>): Promise<void> {
  const { registry, inputs } = context
  const { repository } = work.service
  const [id, stored] = await Promise.all([imageId, readTags(registry, repository, inputs.tags)])
  // The id is the configuration's digest or, in Engines that keep images in containerd, the manifest's.
  const found = stored.find((one) => one?.configuration === id || one?.digest === id)
  if (!found) return
  const missing = inputs.tags.filter((_, at) => stored[at]?.digest !== found.digest)
  const taken = inputs.tags.filter((_, at) => stored[at])
  await putTags(registry, { repository, tags: missing, manifest: found.manifest, taken }, work)
  await markFingerprint(context, work, found.manifest)
  finishWork(context, work, missing.length === 0 ? 'unchanged' : 'tagged', found)
}

/** Gives an image the tag of its ingredients, by which the next run finds it. */
export async function markFingerprint({ registry, dependencies }: Context, work: Work, image: Manifest): Promise<void> {
  if (work.fingerprint === undefined) return
  const { repository, name } = work.service
  try {
    await registry.writeManifest(repository, work.fingerprint, image)
  } catch (error) {
    // Another job built the same ingredients meanwhile: its image is as good.
    if (!(error instanceof RegistryError) || error.kind !== 'immutable-tag') throw error
    dependencies.logger.debug(`${name}: ${work.fingerprint} was taken meanwhile`)
  }
}

/** What each of the tags stands for; undefined where there is none. One request per tag. */
async function readTags(
  registry: Registry,
  repository: string,
  tags: readonly string[],
): Promise<(StoredImage | undefined)[]> {
  const stored = await Promise.all(tags.map((tag) => registry.readManifest(repository, tag)))
  return stored.map((one) => one && describe(one))
}

function describe(manifest: Manifest): StoredImage {
  const { bytes } = manifest
  const { mediaType, digest } = manifest.descriptor
  if (isIndex(mediaType)) return { manifest, digest, size: undefined, configuration: undefined, layers: [] }
  const { config, layers } = JSON.parse(Buffer.from(bytes).toString()) as Partial<ImageManifest>
  // An index under another media type, a manifest of before 2016, or nonsense.
  if (!config || !Array.isArray(layers) || layers.some((layer) => typeof layer?.size !== 'number'))
    return { manifest, digest, size: undefined, configuration: undefined, layers: [] }
  const size = config.size + layers.reduce((total, layer) => total + layer.size, 0)
  return { manifest, digest, size, configuration: config.digest, layers: layers.map((layer) => layer.digest) }
}
