import { ActionError } from '../../errors.ts'
import type { Manifest } from '../image/manifest.ts'
import { RegistryError } from '../registry/refusal.ts'
import { putTags } from '../registry/tags.ts'
import { fingerprintCommit, fingerprintSources, sourcesTag } from './fingerprint.ts'
import { type Ingredients, ingredientsOf, sourcesOf } from './ingredients.ts'
import { readRecordedRecipes } from './recipe.ts'
import { eachWork, finishWork, openWorks, type PushContext, timed, type Work } from './service-run.ts'
import { describeStored, readTags, type StoredImage } from './stored.ts'

/**
 * Finds services that need not be built: those whose image of the same ingredients is already in the registry (it gets
 * the new tags), and, with `skip-existing`, those whose tags all exist. Also sets the recipe of services that are built
 * for the commit's own tag.
 */
export async function reuseImages(context: PushContext): Promise<void> {
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

/** Takes two requests for an unchanged service: one reads the manifest under its fingerprint, one tags it. */
async function reuseByFingerprint(context: PushContext, work: Work): Promise<void> {
  const ingredients = sourcesOf(context, work.service)
  if (ingredients) await timed(context, work, 'reuse', () => reuseSources(context, work, ingredients))
}

async function reuseSources(context: PushContext, work: Work, ingredients: Ingredients): Promise<void> {
  const { inputs, registry, origins, checkout, builderTraits } = context
  const { service } = work
  const fingerprint = await fingerprintSources(ingredients, builderTraits, checkout)
  if (fingerprint.hash === undefined) return logReason(context, work, fingerprint)
  work.fingerprint = sourcesTag(fingerprint.hash, origins.isTrusted)
  if (inputs.noCache) return
  const trusted = sourcesTag(fingerprint.hash, true)
  // Untrusted runs reuse images of trusted runs, but never the other way round.
  const stored =
    (await registry.readManifest(service.repository, trusted)) ??
    (work.fingerprint === trusted ? undefined : await registry.readManifest(service.repository, work.fingerprint))
  if (!stored) return
  const image = describeStored(stored)
  await putTags(registry, { repository: service.repository, tags: origins.tags, manifest: stored }, work)
  finishWork(context, work, 'reused', image)
}

function logReason({ dependencies }: PushContext, { service }: Work, { why }: { why: string }): void {
  dependencies.logger.info(`${service.name}: ${why}, so it is built`)
}

async function skip(context: PushContext, work: Work): Promise<void> {
  const found = await findUnderAllTags(context, work)
  if (found) finishWork(context, work, 'skipped', found)
}

/** The image, if all of the tags name the same one. */
async function findUnderAllTags({ registry, origins }: PushContext, work: Work): Promise<StoredImage | undefined> {
  const [first, ...others] = await readTags(registry, work.service.repository, origins.tags)
  return others.every((other) => other?.digest === first?.digest) ? first : undefined
}

/**
 * Skips a service if the image under the commit's tag has the same recipe. Otherwise that image may have been built
 * with other arguments, for another platform, or from uncommitted changes. Images that are not built here have no
 * recipe.
 */
async function compareRecipe(context: PushContext, work: Work): Promise<void> {
  const { inputs, origins, checkout, builderTraits } = context
  const maySkip = inputs.skipExisting === 'same-recipe'
  const { service } = work
  const ingredients = ingredientsOf(context, service)
  if (!ingredients) return
  const recipeOf = (isTrusted: boolean) =>
    fingerprintCommit(ingredients, [service.name, service.repository, isTrusted], builderTraits, checkout)
  const own = await recipeOf(origins.isTrusted)
  if (own.hash === undefined) return maySkip ? logReason(context, work, own) : undefined
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
    logReason(context, work, {
      why: 'the image under its tag was built by another recipe, or by one that it does not name',
    })
  }
}

/** Undefined if they cannot be read, perhaps for lack of a permission: the service is then built, and does not fail. */
async function readRecipes(context: PushContext, work: Work, found: StoredImage) {
  try {
    return await readRecordedRecipes(context.registry, work.service.repository, found.manifest)
  } catch (error) {
    if (!(error instanceof ActionError)) throw error
    logReason(context, work, { why: `its recipe in the registry cannot be read (${error.message} ${error.remedy})` })
    return undefined
  }
}

/**
 * Finishes a service whose image in the Engine has the id of one in the registry: that one only gets its missing tags,
 * so the Engine's need not be saved and compressed.
 */
export async function keepUnchanged(
  context: PushContext,
  work: Work,
  imageId: string | Promise<string>,
): Promise<void> {
  const { registry, origins } = context
  const { repository } = work.service
  const [id, stored] = await Promise.all([imageId, readTags(registry, repository, origins.tags)])
  // The id is the configuration's digest or, if the Engine keeps images in containerd, the manifest's.
  const found = stored.find((one) => one?.configuration === id || one?.digest === id)
  if (!found) return
  const missing = origins.tags.filter((_, at) => stored[at]?.digest !== found.digest)
  const taken = origins.tags.filter((_, at) => stored[at])
  await putTags(registry, { repository, tags: missing, manifest: found.manifest, taken }, work)
  await markFingerprint(context, work, found.manifest)
  finishWork(context, work, missing.length === 0 ? 'unchanged' : 'tagged', found)
}

/**
 * Adds the fingerprint tag to an image, so that later runs find it. Its own tags are put by then: if the registry refuses
 * this one, the next run only builds it again.
 */
export async function markFingerprint(
  { registry, dependencies }: PushContext,
  work: Work,
  image: Manifest,
): Promise<void> {
  if (work.fingerprint === undefined) return
  const { repository, name } = work.service
  const { logger, signal } = dependencies
  try {
    await registry.writeManifest(repository, work.fingerprint, image)
  } catch (error) {
    signal.throwIfAborted()
    if (!(error instanceof ActionError)) throw error
    // Another job built the same ingredients meanwhile: its image is just as good.
    if (error instanceof RegistryError && error.kind === 'immutable-tag') {
      return logger.debug(`${name}: ${work.fingerprint} was taken meanwhile`)
    }
    logger.warning(
      `${name} is in the registry without the tag ${work.fingerprint}, so it is built again next time. ${error.message}\n${error.remedy}`,
    )
  }
}
