import { type Places, readCommitContent, readSentContent } from '../checkout/content.ts'
import type { GitDependencies } from '../checkout/git.ts'
import type { Ingredients } from './ingredients.ts'
import type { BuilderTraits } from './platform.ts'
import { hashRecipe } from './recipe.ts'

/** Prefixes of fingerprint tags. Trusted runs never reuse an image that another run tagged. */
const prefixes = { trusted: 'src-', others: 'src-pr-' } as const

/** To be raised when the same ingredients give another image or another hash than before. */
const version = 2

/** A hash, or the reason why there is none. */
export type Fingerprint = { hash: string } | { hash: undefined; why: string }

/**
 * A hash over everything that an image is made of: the files that are sent to the builder, and the recipe.
 *
 * @throws UserError when a path does not exist.
 */
export async function fingerprintSources(
  ingredients: Ingredients,
  traits: () => Promise<BuilderTraits>,
  dependencies: GitDependencies,
): Promise<Fingerprint> {
  const recipe = await withPlatform(ingredients, traits)
  if (!recipe) return unknownPlatform
  const content = await readSentContent(await placesOf(ingredients, traits), dependencies)
  if (content.kind === 'unknown') return { hash: undefined, why: content.why }
  return { hash: hashRecipe([version, content.entries, recipe]) }
}

/** The tag for the hash of `fingerprintSources`. */
export function sourcesTag(hash: string, isTrusted: boolean): string {
  return `${isTrusted ? prefixes.trusted : prefixes.others}${hash.replace(/^sha256:/, '').slice(0, 40)}`
}

/**
 * A hash over the commits and the recipe of an image. An image with the same hash need not be built again.
 *
 * `where`: what else distinguishes images, such as their repository.
 */
export async function fingerprintCommit(
  ingredients: Ingredients,
  where: unknown,
  traits: () => Promise<BuilderTraits>,
  dependencies: GitDependencies,
): Promise<Fingerprint> {
  if (ingredients.isFetched)
    return { hash: undefined, why: 'what the builder fetches may be something else than it was' }
  const recipe = await withPlatform(ingredients, traits)
  if (!recipe) return unknownPlatform
  const content = await readCommitContent(await placesOf(ingredients, traits), dependencies)
  if (content.kind === 'unknown') return { hash: undefined, why: content.why }
  return { hash: hashRecipe([version, where, content.entries, recipe]) }
}

const unknownPlatform: Fingerprint = { hash: undefined, why: 'its builder does not say which platform it builds for' }

/** The recipe, with the builder's default platform if it names none; undefined if that platform is unknown. */
async function withPlatform(
  { recipe }: Ingredients,
  traits: () => Promise<BuilderTraits>,
): Promise<Ingredients['recipe'] | undefined> {
  if (recipe.platforms.length > 0) return recipe
  const { platform } = await traits()
  return platform === undefined ? undefined : { ...recipe, platforms: [platform] }
}

async function placesOf(
  { paths, dockerfiles, contexts }: Ingredients,
  traits: () => Promise<BuilderTraits>,
): Promise<Places> {
  return { paths, dockerfiles, contexts, buildKit: (await traits()).buildKit }
}
