import { isRefusal } from '../cluster/api-error.ts'
import { type Change, changeOf, type DeployJob } from '../job.ts'
import { describe, type KubeObject, keyOf, nameOf, type Rendered } from '../object.ts'
import { isKept } from './changes.ts'
import { type Located, liveOf, locate } from './locate.ts'
import { partsOf } from './parse.ts'
import type { Releases, Revision } from './storage.ts'

/** Kinds that are never deleted because a revision failed: they hold data or other objects. */
const holders = ['Namespace', 'CustomResourceDefinition', 'PersistentVolume', 'PersistentVolumeClaim']

/**
 * What revisions that failed have made and no later one knows: helm compares with the last revision that went well
 * alone, and forgets these.
 *
 * @param base the revision that helm compared with.
 */
export async function orphansOf(
  releases: Releases,
  history: readonly Revision[],
  base: number,
  current: readonly Rendered[],
  job: DeployJob,
): Promise<Located[]> {
  const failed = history.filter(({ revision, status }) => revision > base && status === 'failed')
  const known = new Set(current.map(({ object }) => keyOf(nameOf(object))))
  const orphans = new Map<string, Located>()
  for (const { revision } of failed) {
    const release = await releases.read(revision)
    const { objects } = release ? await partsOf(release) : { objects: [] }
    for (const located of await locate(objects, job.namespace, job.cluster)) {
      const key = keyOf(nameOf(located.object))
      if (!known.has(key) && !holders.includes(located.object.kind)) orphans.set(key, located)
    }
  }
  return [...orphans.values()]
}

/** Deletes those that still belong to the release. */
export async function removeOrphans(
  orphans: readonly Located[],
  { name, namespace }: Releases,
  job: DeployJob,
): Promise<Change[]> {
  if (orphans.length === 0) return []
  const changed: Change[] = []
  const live = await liveOf(orphans, job.cluster)
  for (const { object, resource } of orphans) {
    const found = live.get(object)
    if (!found || !belongsTo(found, name, namespace) || isKept(found)) continue
    const removed = await job.cluster.remove(resource, found).catch((error: unknown) => {
      if (isRefusal(error, 'Conflict', 'Forbidden')) return false
      throw error
    })
    if (!removed) continue
    job.dependencies.logger.info(`${describe(found)}: deleted, a revision that failed has left it`)
    changed.push(changeOf(nameOf(found), 'deleted'))
  }
  return changed
}

/** Source: https://helm.sh/docs/faq/ (how helm marks what belongs to a release) */
function belongsTo({ metadata: { annotations = {} } }: KubeObject, name: string, namespace: string): boolean {
  return (
    annotations['meta.helm.sh/release-name'] === name && annotations['meta.helm.sh/release-namespace'] === namespace
  )
}
