import pLimit from 'p-limit'
import { type Known, readLive } from '../apply/plan.ts'
import type { Cluster } from '../cluster/client.ts'
import type { KubeObject, Rendered } from '../object.ts'

/** An object of a release with its place in the cluster. */
export type Located = Known

/** Requests at a time. */
const concurrency = 8

/** The objects with their namespace, as far as the cluster knows their kinds. */
export async function locate(
  rendered: readonly Rendered[],
  namespace: string,
  cluster: Pick<Cluster, 'resourceOf' | 'forget'>,
): Promise<Located[]> {
  const located: Located[] = []
  for (const { object, origin } of rendered) {
    const resource = await resourceOf(object, cluster)
    if (!resource) continue
    const { namespace: given, ...metadata } = object.metadata
    const placed = resource.namespaced ? { ...metadata, namespace: given || namespace } : metadata
    located.push({ object: { ...object, metadata: placed }, origin, resource })
  }
  return located
}

/** Asks once more for a kind that is not known: the release may have defined it a moment ago. */
async function resourceOf({ apiVersion, kind }: KubeObject, cluster: Pick<Cluster, 'resourceOf' | 'forget'>) {
  const known = await cluster.resourceOf(apiVersion, kind)
  if (known) return known
  cluster.forget(apiVersion)
  return await cluster.resourceOf(apiVersion, kind)
}

/** The objects as they are in the cluster now. What is not there, or is being deleted, is left out. */
export async function liveOf(located: readonly Located[], cluster: Cluster): Promise<Map<KubeObject, KubeObject>> {
  const live = await readLive(located, cluster, pLimit(concurrency))
  return new Map([...live].filter(([, object]) => !object.metadata.deletionTimestamp))
}

/** Whether an object may be gone because it has done its work: a Job that is removed some time after its end. */
export function maySelfDestruct({ kind, spec }: KubeObject): boolean {
  return (
    kind === 'Job' && (spec as { ttlSecondsAfterFinished?: number } | undefined)?.ttlSecondsAfterFinished !== undefined
  )
}
