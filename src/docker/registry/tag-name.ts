import { createHash } from 'node:crypto'
import { UserError } from '../../errors.ts'

/** A name that is no tag as it stands, and the tag that stands for it. */
export interface DerivedTag {
  name: string
  tag: string
}

/** Format: https://github.com/opencontainers/distribution-spec/blob/main/spec.md#pulling-manifests */
const tagPattern = /^\w[\w.-]{0,127}$/
const longestTag = 128

/** Hexadecimal digits of the name's SHA-256 in a derived tag. */
const hashLength = 12

/** The end of a derived tag. */
export const derivedEnd = new RegExp(`_[0-9a-f]{${hashLength}}$`)

/** What git allows in no name (https://git-scm.com/docs/git-check-ref-format), so that a mistake is not made a tag. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const unnameable = /^$|[\u0000-\u0020\u007f~^:?*[\\]/

/**
 * The tag that stands for the name of a release, a branch or a git tag. A name that is a valid tag stands for itself.
 * In any other each run of characters that a tag cannot hold becomes `-`, a start that it cannot have is dropped, what
 * is too long is cut, and `_` and 12 digits of the name's SHA-256 follow: `api/v1.2.0` is `api-v1.2.0_dd34b6d64b9f`.
 * Without the digits, names that differ in such characters alone would be one tag.
 *
 * @throws UserError that names the input, for what can be the name of nothing in git.
 */
export function tagOf(name: string, input = 'tags'): string {
  if (unnameable.test(name)) {
    throw new UserError(
      `The input '${input}' holds '${name}', which is no name of a tag, a branch or a release.`,
      "Use a name without white space and ~ ^ : ? * [ \\; names that are valid image tags (letters, digits, '_', '.', '-') stay as they are.",
    )
  }
  if (tagPattern.test(name)) return name
  const hash = createHash('sha256').update(name).digest('hex').slice(0, hashLength)
  const readable = name.replaceAll(/[^\w.-]+/g, '-').replace(/^[.-]+/, '')
  return `${readable.slice(0, longestTag - hashLength - 1)}_${hash}`
}

/** Those of the names that are no tags as they stand. */
export function derivedTags(names: readonly string[]): DerivedTag[] {
  return names.map((name) => ({ name, tag: tagOf(name) })).filter(({ name, tag }) => name !== tag)
}
