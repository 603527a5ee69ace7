import { setTimeout as sleep } from 'node:timers/promises'
import type { Resource } from '../cluster/discovery.ts'
import type { DeployJob } from '../job.ts'
import { describe, type KubeObject } from '../object.ts'

interface StatefulSetStatus {
  observedGeneration?: number
  updateRevision?: string
}

/** Tries, 200 ms apart, for the controller to take notice of the template. */
const tries = 50

/**
 * Deletes the broken pods of a StatefulSet whose template was just restored. The controller waits for a pod to become
 * ready before it updates the next, so one that never does stays for ever.
 * Source: https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#forced-rollback
 */
export async function unstick(statefulSet: KubeObject, resource: Resource, job: DeployJob): Promise<void> {
  const { cluster, dependencies } = job
  const revision = await observedRevision(statefulSet, resource, job)
  const pods = await cluster.resourceOf('v1', 'Pod')
  if (revision === undefined || !pods) return
  const { items } = await cluster.list(pods, statefulSet.metadata.namespace)
  for (const pod of items) {
    const { ownerReferences = [], labels = {}, deletionTimestamp } = pod.metadata
    const isOwned = ownerReferences.some(({ uid }) => uid === statefulSet.metadata.uid)
    if (!isOwned || deletionTimestamp || isReady(pod) || labels['controller-revision-hash'] === revision) continue
    await cluster.remove(pods, pod)
    dependencies.logger.info(`${describe(pod)}: deleted, so that it starts anew as before`)
  }
}

/** The revision of the restored template; undefined if the controller does not take notice of it. */
async function observedRevision(
  statefulSet: KubeObject,
  resource: Resource,
  { cluster, dependencies }: DeployJob,
): Promise<string | undefined> {
  const { namespace, name, generation = 0 } = statefulSet.metadata
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const { observedGeneration = 0, updateRevision } = ((await cluster.get(resource, namespace, name))?.status ??
      {}) as StatefulSetStatus
    if (observedGeneration >= generation) return updateRevision
    await sleep(200, undefined, { signal: dependencies.signal })
  }
  return undefined
}

function isReady({ status }: KubeObject): boolean {
  const { conditions = [] } = (status ?? {}) as { conditions?: { type: string; status: string }[] }
  return conditions.some((condition) => condition.type === 'Ready' && condition.status === 'True')
}
