import { ActionError, UserError, WorldError } from '../../errors.ts'
import type { Manifest } from '../image/manifest.ts'
import type { Registry } from './client.ts'
import { RegistryError } from './refusal.ts'
import { derivedEnd } from './tag-name.ts'

/** The tags that an image gets in a repository, which already has its content. */
interface Tagging {
  repository: string
  tags: readonly string[]
  manifest: Manifest
  /** Those of the tags that are known to name another image now. */
  taken?: readonly string[]
  /** For the error about an immutable tag. */
  conflict?: TagConflict
}

/** How the error about an immutable tag that names another image speaks of this one. */
interface TagConflict {
  /** A relative clause: `which was built now`. */
  origin: string
  remedy: string
}

const builtNow: TagConflict = {
  origin: 'which was built now',
  remedy: 'Push under another tag, set skip-existing: true to keep what is there, or delete the tag in the registry.',
}

/**
 * Tags an image, one tag after the other in the order of `inTagOrder`, so that a tag which the registry refuses to move
 * fails before any tag has moved.
 *
 * Each tag is added to `progress.tagged` when it is done.
 *
 * @throws UserError or WorldError of the first tag that fails; its message names the tags that were done before.
 */
export async function putTags(registry: Registry, tagging: Tagging, progress: { tagged: string[] }): Promise<void> {
  for (const tag of inTagOrder(tagging.tags, tagging.taken ?? [])) {
    try {
      await putTag(registry, tag, tagging)
    } catch (error) {
      throw withTagged(error, tagging.repository, progress.tagged)
    }
    progress.tagged.push(tag)
  }
}

/**
 * The order in which to set tags. First those that name a version or a commit, the most precise ones ahead: they are
 * never meant to move, so registries may refuse to move them. Then tags that are free, then tags that will move, and
 * `latest` at the end. Otherwise the order is kept.
 */
export function inTagOrder(tags: readonly string[], taken: readonly string[]): string[] {
  const rank = (tag: string): number => {
    if (tag === 'latest') return 3
    if (precisionOf(tag) > 0) return 0
    return taken.includes(tag) ? 2 : 1
  }
  return tags.toSorted((a, b) => rank(a) - rank(b) || precisionOf(b) - precisionOf(a))
}

/**
 * How precise a tag is: for a version the count of its numbers, for a commit more than that, otherwise 0. A version may
 * follow a name (`api-v1.2.3`, `build-417`).
 */
function precisionOf(full: string): number {
  const tag = full.replace(derivedEnd, '')
  if (/(?:^|-)[0-9a-f]{7,64}$/.test(tag) && /\d/.test(tag)) return 10
  const version = (/^v?(\d+(?:\.\d+)*)(?:[-_+].*)?$/.exec(tag) ?? /[-_]v?(\d+(?:\.\d+)+|\d+$)/.exec(tag))?.[1]
  return version === undefined ? 0 : version.split('.').length
}

/**
 * Tags an image. An immutable tag that already names this image is no error.
 *
 * @throws UserError with both digests when the tag is immutable and names another image.
 */
async function putTag(
  registry: Registry,
  tag: string,
  { repository, manifest, conflict = builtNow }: Tagging,
): Promise<void> {
  try {
    await registry.writeManifest(repository, tag, manifest)
  } catch (error) {
    if (!(error instanceof RegistryError) || error.kind !== 'immutable-tag') throw error
    const there = await registry.findManifest(repository, tag)
    if (there?.digest === manifest.descriptor.digest) return
    throw new UserError(
      `The tag ${tag} of ${repository} is immutable and stands for ${there?.digest ?? 'another image'}, not for ${manifest.descriptor.digest}, ${conflict.origin}.`,
      conflict.remedy,
      { cause: error },
    )
  }
}

function withTagged(error: unknown, repository: string, tagged: readonly string[]): unknown {
  if (tagged.length === 0 || !(error instanceof ActionError)) return error
  const message = `${error.message}\nTags of ${repository} that name the new image already: ${tagged.join(', ')}.`
  const Kind = error instanceof WorldError ? WorldError : UserError
  return new Kind(message, error.remedy, { cause: error })
}
