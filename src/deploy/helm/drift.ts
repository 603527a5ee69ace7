import pLimit from 'p-limit'
import { differs } from '../apply/compare.ts'
import { keepReplicas } from '../apply/ownership.ts'
import { ApiError } from '../cluster/api-error.ts'
import type { Cluster } from '../cluster/client.ts'
import type { KubeObject } from '../object.ts'
import { type Located, maySelfDestruct } from './locate.ts'

/** Requests at a time. */
const concurrency = 8

/**
 * What is no longer as the release has it: deleted, or changed by others. Asks the server what would become of each
 * object if the release's fields were put back.
 */
export async function driftOf(
  located: readonly Located[],
  live: ReadonlyMap<KubeObject, KubeObject>,
  cluster: Cluster,
): Promise<KubeObject[]> {
  const limit = pLimit(concurrency)
  const drifted = await Promise.all(
    located.map(({ object, resource }) =>
      limit(async () => {
        const current = live.get(object)
        if (!current) return !maySelfDestruct(object)
        try {
          return differs(current, await cluster.apply(resource, keepReplicas(object, current), imposed))
        } catch (error) {
          // What the server cannot say this way has been taken from helm as it is.
          if (error instanceof ApiError) return false
          throw error
        }
      }),
    ),
  )
  return located.flatMap(({ object }, index) => (drifted[index] ? [object] : []))
}

const imposed = { dryRun: true, force: true }
