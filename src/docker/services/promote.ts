import { UserError } from '../../errors.ts'
import type { Registry } from '../registry/client.ts'
import { putTags } from '../registry/tags.ts'
import type { Promotion } from './inputs.ts'
import { openRegistry } from './open-registry.ts'
import { combineFailures, outputsOf, type PushResult, rowOf, sayDerived } from './outputs.ts'
import { eachWork, failWork, finishWork, type PushDependencies, startWork, timed, type Work } from './service-run.ts'
import { describeStored, type StoredImage } from './stored.ts'
import { renderSummary } from './summary.ts'

/** A service's image under the tag that is promoted, and what its new tags name now. */
interface Found {
  image: StoredImage
  /** Tags that do not name the image yet. */
  missing: readonly string[]
  /** Those of them that name another image now. */
  taken: readonly string[]
}

interface PromoteContext {
  promotion: Promotion
  dependencies: PushDependencies
  registry: Registry
  works: Work[]
}

/**
 * Gives the images that exist under one tag other tags, for all services or for none: every image is looked up before
 * any tag is put. Nothing is built, and what a tag names is copied byte for byte, an index with all its platforms too.
 *
 * Only the registry itself can refuse after that (an immutable tag, a lost connection). Services whose tags name
 * another image are therefore tagged first, and one at a time: the first refusal ends it. The error names the services
 * that have their tags by then; a second run gives the others theirs.
 */
export async function promoteImages(promotion: Promotion, dependencies: PushDependencies): Promise<PushResult> {
  sayDerived(promotion, dependencies.logger)
  const context: PromoteContext = {
    promotion,
    dependencies,
    registry: await openRegistry(promotion.registry, dependencies),
    works: promotion.services.map(startWork),
  }
  const { works } = context
  try {
    const found = await findImages(context)
    if (found.size === works.length) await tagImages(context, found)
  } finally {
    await dependencies.summarize(renderSummary(titleOf(promotion), works.map(rowOf)))
  }
  const failed = works.filter(({ error }) => error !== undefined)
  const outputs = outputsOf(promotion.registry, promotion.tags[0], works)
  return { outputs, ...(failed.length > 0 ? { failure: combineFailures(failed, stateOf(works)) } : {}) }
}

/** Looks all images up. Services whose image is missing fail, with one error for all of them. */
async function findImages(context: PromoteContext): Promise<Map<Work, Found>> {
  const { promotion, works } = context
  const found = new Map<Work, Found>()
  await eachWork(context, works, 'look-up', async (work) => {
    const one = await timed(context, work, 'look-up', () => findImage(context, work))
    if (one) found.set(work, one)
  })
  const missing = works.filter((work) => !found.has(work) && work.error === undefined)
  const error = missingError(promotion, missing)
  for (const work of missing) failWork(context, work, 'look-up', error)
  return found
}

async function findImage({ promotion, registry }: PromoteContext, work: Work): Promise<Found | undefined> {
  const { repository } = work.service
  const [stored, ...named] = await Promise.all([
    registry.readManifest(repository, promotion.from),
    ...promotion.tags.map((tag) => registry.findManifest(repository, tag)),
  ])
  if (!stored) return undefined
  const image = describeStored(stored)
  const missing = promotion.tags.filter((_, at) => named[at]?.digest !== image.digest)
  const taken = missing.filter((tag) => named[promotion.tags.indexOf(tag)] !== undefined)
  return { image, missing, taken }
}

function missingError({ registry, from }: Promotion, missing: readonly Work[]): UserError {
  const repositories = missing.map(({ service }) => service.repository).join(', ')
  const commit = /^sha-([0-9a-f]{7,64})$/.exec(from)?.[1]
  const what = commit === undefined ? 'that tag' : `the commit ${commit}`
  return new UserError(
    `There is no image under the tag ${from} in ${registry}, repositories ${repositories}.`,
    `Build the images of ${what} first: run the workflow that pushes them (images.yml) for it, then run this job again. If they are there under another name, check repository-prefix and registry.`,
  )
}

async function tagImages(context: PromoteContext, found: ReadonlyMap<Work, Found>): Promise<void> {
  const free: Work[] = []
  for (const [work, { taken }] of found) {
    if (taken.length === 0) free.push(work)
    else await tagAll(context, [work], found)
    if (work.error !== undefined) return
  }
  await tagAll(context, free, found)
}

async function tagAll(context: PromoteContext, works: readonly Work[], found: ReadonlyMap<Work, Found>): Promise<void> {
  const { promotion, registry } = context
  const conflict = {
    origin: `which is under the tag ${promotion.from}`,
    remedy: 'Give the images another tag, or delete that one in the registry if it may stand for another image.',
  }
  await eachWork(context, works, 'tag', async (work) => {
    const one = found.get(work)
    if (!one) return
    const { image, missing: tags, taken } = one
    const tagging = { repository: work.service.repository, tags, manifest: image.manifest, taken, conflict }
    await timed(context, work, 'tag', () => putTags(registry, tagging, work))
    finishWork(context, work, tags.length === 0 ? 'unchanged' : 'tagged', image)
  })
}

/** What is done all the same when something fails. */
function stateOf(works: readonly Work[]): string {
  if (works.every(({ tagged }) => tagged.length === 0)) return 'Nothing was tagged.'
  const done = works.filter(({ outcome }) => outcome === 'tagged' || outcome === 'unchanged')
  if (done.length === 0) return 'No service has all of its tags.'
  const names = done.map(({ service }) => service.name).join(', ')
  return `These services have all of their tags: ${names}. Run the job again for the others when it is mended.`
}

function titleOf({ registry, from, tags }: Promotion): string {
  return `Images ${from} promoted to ${tags.join(', ')} in ${registry}`
}
