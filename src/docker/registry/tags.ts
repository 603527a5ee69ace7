import { ActionError, UserError, WorldError } from '../../errors.ts'
import type { Manifest } from '../image/manifest.ts'
import type { Registry } from './client.ts'
import { RegistryError } from './refusal.ts'

/** Which tags of a repository an image gets. Its content is there already. */
export interface Tagging {
  repository: string
  tags: readonly string[]
  manifest: Manifest
  /** Those of the tags that name another image now, as far as it is known. */
  taken?: readonly string[]
}

/**
 * Puts an image under tags, one after the other, in the order of `inTagOrder`: a tag that the registry refuses to move is
 * met before any that moves.
 *
 * `progress.tagged` gets each tag when it is put.
 *
 * @throws UserError or WorldError of the first tag that fails; its message names the tags that were put before.
 */
export async function putTags(
  registry: Registry,
  { repository, tags, manifest, taken = [] }: Tagging,
  progress: { tagged: string[] },
): Promise<void> {
  for (const tag of inTagOrder(tags, taken)) {
    try {
      await putTag(registry, repository, tag, manifest)
    } catch (error) {
      throw withTagged(error, repository, progress.tagged)
    }
    progress.tagged.push(tag)
  }
}

/**
 * Tags in the order in which they are put. Those that name one version or one commit come first, the most precise ahead:
 * they are never meant to move, so registries refuse to move them. Then names that are free, then names that are taken
 * and so will move, and `latest` at the end. Otherwise the order stays.
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
 * How precisely a tag names a version: the count of its numbers; more than any for a commit; 0 for other names. A version
 * may have a name in front (`api-v1.2.3`, `build-417`).
 */
function precisionOf(tag: string): number {
  if (/(?:^|-)[0-9a-f]{7,64}$/.test(tag) && /\d/.test(tag)) return 10
  const version = (/^v?(\d+(?:\.\d+)*)(?:[-_+].*)?$/.exec(tag) ?? /[-_]v?(\d+(?:\.\d+)+|\d+$)/.exec(tag))?.[1]
  return version === undefined ? 0 : version.split('.').length
}

/**
 * Puts an image under a tag. A tag that may not be moved and names this image already is as good as put.
 *
 * @throws UserError when the tag may not be moved and names another image; it says both digests.
 */
async function putTag(registry: Registry, repository: string, tag: string, manifest: Manifest): Promise<void> {
  try {
    await registry.writeManifest(repository, tag, manifest)
  } catch (error) {
    if (!(error instanceof RegistryError) || error.kind !== 'immutable-tag') throw error
    const there = await registry.findManifest(repository, tag)
    if (there?.digest === manifest.descriptor.digest) return
    throw new UserError(
      `The tag ${tag} of ${repository} is immutable and stands for ${there?.digest ?? 'another image'}, not for ${manifest.descriptor.digest}, which was built now.`,
      'Push under another tag, set skip-existing: true to keep what is there, or delete the tag in the registry.',
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
