import { ActionError } from '../../errors.ts'
import { type ImageManifest, isIndex, type Manifest } from '../image/manifest.ts'
import type { Registry } from '../registry/client.ts'
import { RegistryError } from '../registry/refusal.ts'
import { putTags } from '../registry/tags.ts'
import { fingerprintCommit, fingerprintSources, sourcesTag } from './fingerprint.ts'
import { type Ingredients, ingredientsOf, sourcesOf } from './ingredients.ts'
import { readRecordedRecipes } from './recipe.ts'
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
 * new tags), and, with `skip-existing`, services whose tags are all there. What is built for the commit's own tag gets its
 * recipe.
 */
export async function reuseImages(context: Context): Promise<void> {
  await eachWork(context, openWorks(context), 'reuse', (work) => reuseByFingerprint(context, work))
  const { skipExisting, tags } = context.inputs
  if (skipExisting === 'never' && tags.length > 0) return
  await eachWork(context, openWorks(context), 'look-up', (work) =>
    timed(context, work, 'look-up', async () => {
      if (skipExisting === 'always') await skip(context, work)
      if (tags.length === 0 && work.outcome === undefined) await compareRecipe(context, work)
    }),
  )
}

/** Two requests for an unchanged service: read the manifest under its fingerprint, put it under the tag. */
async function reuseByFingerprint(context: Context, work: Work): Promise<void> {
  const ingredients = sourcesOf(context, work.service)
  if (ingredients) await timed(context, work, 'reuse', () => reuseSources(context, work, ingredients))
}

async function reuseSources(context: Context, work: Work, ingredients: Ingredients): Promise<void> {
  const { registry, origins, checkout, builderTraits } = context
  const { service } = work
  const fingerprint = await fingerprintSources(ingredients, builderTraits, checkout)
  if (fingerprint.hash === undefined) return say(context, work, fingerprint)
  work.fingerprint = sourcesTag(fingerprint.hash, origins.isTrusted)
  const trusted = sourcesTag(fingerprint.hash, true)
  // Whoever builds what anybody proposes takes what trusted runs have built, and never the other way round.
  const stored =
    (await registry.readManifest(service.repository, trusted)) ??
    (work.fingerprint === trusted ? undefined : await registry.readManifest(service.repository, work.fingerprint))
  if (!stored) return
  const image = describe(stored)
  await putTags(registry, { repository: service.repository, tags: origins.tags, manifest: stored }, work)
  finishWork(context, work, 'reused', image)
}

function say({ dependencies }: Context, { service }: Work, { why }: { why: string }): void {
  dependencies.logger.info(`${service.name}: ${why}, so it is built`)
}

async function skip(context: Context, work: Work): Promise<void> {
  const found = await findUnderAllTags(context, work)
  if (found) finishWork(context, work, 'skipped', found)
}

/** The image that all of the tags stand for. */
async function findUnderAllTags({ registry, origins }: Context, work: Work): Promise<StoredImage | undefined> {
  const [first, ...others] = await readTags(registry, work.service.repository, origins.tags)
  return others.every((other) => other?.digest === first?.digest) ? first : undefined
}

/**
 * An image under the commit's tag may have been built from something else all the same: with other arguments, for another
 * platform, from changes that were in no commit. Images that exist already have no recipe; they are compared as they are.
 */
async function compareRecipe(context: Context, work: Work): Promise<void> {
  const { inputs, origins, checkout, builderTraits } = context
  const maySkip = inputs.skipExisting === 'same-recipe'
  const { service } = work
  const ingredients = ingredientsOf(context, service)
  if (!ingredients) return
  const recipeOf = (isTrusted: boolean) =>
    fingerprintCommit(ingredients, [service.name, service.repository, isTrusted], builderTraits, checkout)
  const own = await recipeOf(origins.isTrusted)
  if (own.hash === undefined) return maySkip ? say(context, work, own) : undefined
  work.recipe = own.hash
  if (!maySkip) return
  const found = await findUnderAllTags(context, work)
  if (!found) return
  const accepted = [own.hash, ...(origins.isTrusted ? [] : [(await recipeOf(true)).hash])]
  const recorded = await readRecipes(context, work, found)
  if (recorded === undefined) return
  if (recorded.length > 0 && recorded.every((one) => one !== undefined && accepted.includes(one))) {
    finishWork(context, work, 'skipped', found)
  } else {
    say(context, work, { why: 'the image under its tag was built by another recipe, or by one that it does not name' })
  }
}

/** Undefined where they cannot be read, for want of a permission perhaps: looking is no reason to fail. */
async function readRecipes(context: Context, work: Work, found: StoredImage) {
  try {
    return await readRecordedRecipes(context.registry, work.service.repository, found.manifest)
  } catch (error) {
    if (!(error instanceof ActionError)) throw error
    say(context, work, { why: `its recipe in the registry cannot be read (${error.message} ${error.remedy})` })
    return undefined
  }
}

/**
 * An image of the Engine whose id the registry's manifest names need not be saved and compressed to be compared: it
 * gets the tags that it lacks, and that is all.
 */
export async function keepUnchanged(context: Context, work: Work, imageId: string | Promise<string>): Promise<void> {
  const { registry, origins } = context
  const { repository } = work.service
  const [id, stored] = await Promise.all([imageId, readTags(registry, repository, origins.tags)])
  // The id is the configuration's digest or, in Engines that keep images in containerd, the manifest's.
  const found = stored.find((one) => one?.configuration === id || one?.digest === id)
  if (!found) return
  const missing = origins.tags.filter((_, at) => stored[at]?.digest !== found.digest)
  const taken = origins.tags.filter((_, at) => stored[at])
  await putTags(registry, { repository, tags: missing, manifest: found.manifest, taken }, work)
  await markFingerprint(context, work, found.manifest)
  finishWork(context, work, missing.length === 0 ? 'unchanged' : 'tagged', found)
}

/**
 * Gives an image the tag of its ingredients, by which the next run finds it. Its own tags are put by then: without this
 * one nothing is amiss but that the next run builds it again.
 */
export async function markFingerprint({ registry, dependencies }: Context, work: Work, image: Manifest): Promise<void> {
  if (work.fingerprint === undefined) return
  const { repository, name } = work.service
  const { logger, signal } = dependencies
  try {
    await registry.writeManifest(repository, work.fingerprint, image)
  } catch (error) {
    signal.throwIfAborted()
    if (!(error instanceof ActionError)) throw error
    // Another job built the same ingredients meanwhile: its image is as good.
    if (error instanceof RegistryError && error.kind === 'immutable-tag') {
      return logger.debug(`${name}: ${work.fingerprint} was taken meanwhile`)
    }
    logger.warning(
      `${name} is in the registry without the tag ${work.fingerprint}, so it is built again next time. ${error.message}\n${error.remedy}`,
    )
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
