import { isDeepStrictEqual } from 'node:util'
import type { Change } from '../job.ts'
import { changeOf } from '../job.ts'
import { type KubeObject, keyOf, nameOf, type Rendered } from '../object.ts'
import type { ReleaseParts } from './parse.ts'

/** An object in two revisions of a release; undefined where it is in one alone. */
export interface Pair {
  before: KubeObject | undefined
  after: KubeObject | undefined
}

/** Whether helm leaves an object in the cluster that is no longer in the release. */
export function isKept({ metadata }: KubeObject): boolean {
  return metadata.annotations?.['helm.sh/resource-policy']?.trim().toLowerCase() === 'keep'
}

/** What differs between two revisions, in the order of the later one; then what is gone. */
export function pairsOf(before: readonly Rendered[], after: readonly Rendered[]): Pair[] {
  const earlier = byKey(before)
  const later = byKey(after)
  const now = [...later].map(([key, object]) => ({ before: earlier.get(key), after: object }))
  const gone = [...earlier]
    .filter(([key]) => !later.has(key))
    .map(([, object]) => ({ before: object, after: undefined }))
  return [...now.filter((pair) => !isDeepStrictEqual(pair.before, pair.after)), ...gone]
}

function byKey(rendered: readonly Rendered[]): Map<string, KubeObject> {
  return new Map(rendered.map(({ object }) => [keyOf(nameOf(object)), object]))
}

/** What going from one revision to the next has made of its objects. */
export function changesOf(before: readonly Rendered[], after: readonly Rendered[]): Change[] {
  return pairsOf(before, after).flatMap((pair): Change[] => {
    if (pair.after) return [changeOf(nameOf(pair.after), pair.before ? 'configured' : 'created')]
    return pair.before && !isKept(pair.before) ? [changeOf(nameOf(pair.before), 'deleted')] : []
  })
}

/** Whether two revisions deploy the same, hooks included. */
export function deploySame(one: ReleaseParts, other: ReleaseParts): boolean {
  return pairsOf(one.objects, other.objects).length === 0 && isDeepStrictEqual(sorted(one.hooks), sorted(other.hooks))
}

function sorted(hooks: readonly Rendered[]): [string, KubeObject][] {
  const keyed = hooks.map(({ object, origin }): [string, KubeObject] => [`${origin} ${keyOf(nameOf(object))}`, object])
  return keyed.sort(([one], [other]) => (one < other ? -1 : 1))
}
