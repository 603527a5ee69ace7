import { setTimeout as sleep } from 'node:timers/promises'
import pLimit from 'p-limit'
import { WorldError } from '../../errors.ts'
import { ApiError, isRefusal } from '../cluster/api-error.ts'
import type { Cluster } from '../cluster/client.ts'
import { growingPauses } from '../cluster/patience.ts'
import { describe, type KubeObject } from '../object.ts'
import { adoption, conflictsOf } from './ownership.ts'
import type { Step } from './plan.ts'
import { explainedRefusal } from './refusal.ts'
import { rankOf } from './stages.ts'

/** A step that was carried out. */
export interface Applied extends Step {
  /** As the server has it now; as it was to be, where it is not known whether it was written. */
  object: KubeObject
}

const concurrency = 8

/** How often a write is tried against others who write the same object. */
const conflictAttempts = 6

/**
 * Applies the objects of one stage: those that others refer to first, and each such group at once. What is not due is
 * not written.
 *
 * @param onApplied called for each object right after it was written, so that all of them are known if a later one fails;
 *   also for one that may have been written, or was in part.
 * @throws AggregateError of what was refused; the rest of the group has been applied then.
 */
export async function applyStage(
  steps: readonly Step[],
  cluster: Cluster,
  signal: AbortSignal,
  onApplied: (applied: Applied) => void,
): Promise<void> {
  const limit = pLimit(concurrency)
  const groups = Map.groupBy(steps, ({ object }) => rankOf(object.kind))
  for (const rank of [...groups.keys()].sort()) {
    const results = await Promise.allSettled(
      (groups.get(rank) ?? []).map((step) =>
        limit(async () => {
          signal.throwIfAborted()
          const object = await applyStep(step, cluster, signal).catch(async (error: unknown) => {
            if (mayBeWritten(step, error)) onApplied({ ...step, object: step.live ?? step.object })
            throw await explainedRefusal(error, step, cluster)
          })
          onApplied({ ...step, object })
        }),
      ),
    )
    const refused = results.flatMap((result) => (result.status === 'rejected' ? [result.reason as unknown] : []))
    signal.throwIfAborted()
    if (refused.length > 0) throw new AggregateError(refused)
  }
}

async function applyStep(step: Step, cluster: Cluster, signal: AbortSignal): Promise<KubeObject> {
  const { object, resource, live, due, action, force } = step
  if (!due && live) return live
  if (action === 'replaced' && live) await removeAndWait(live, step, cluster, signal)
  else if (live && adoption(live)) await adopt(live, step, cluster)
  return await againstOthers(describe(object), () => cluster.apply(resource, object, { force }))
}

/** Whether a step that failed may have changed its object: no answer came, or another write went before. */
function mayBeWritten({ live, action }: Step, error: unknown): boolean {
  const isRefused = error instanceof ApiError && error.status < 500
  return !isRefused || action === 'replaced' || (live !== undefined && adoption(live) !== undefined)
}

/** Makes ours what kubectl applied, on the object as it is by now. */
async function adopt(live: KubeObject, { resource }: Step, cluster: Cluster): Promise<void> {
  const { namespace, name } = live.metadata
  let current: KubeObject | undefined = live
  await againstOthers(describe(live), async () => {
    // Read right before it is written: whoever writes the object, too, has little time in between.
    const latest: KubeObject | undefined = current ?? (await cluster.get(resource, namespace, name))
    current = undefined
    const patch = latest && adoption(latest)
    if (patch) await cluster.patch(resource, namespace, name, patch)
  })
}

async function removeAndWait(
  live: KubeObject,
  { resource }: Step,
  cluster: Cluster,
  signal: AbortSignal,
): Promise<void> {
  const { namespace, name, uid } = live.metadata
  await cluster.remove(resource, live)
  for (const pause of growingPauses()) {
    const found = await cluster.get(resource, namespace, name)
    if (!found || found.metadata.uid !== uid) return
    await sleep(pause, undefined, { signal })
  }
}

/**
 * Tries again while others write the same object at the same time, which is no conflict about a field.
 *
 * @param what the object, for the error when they do not leave off.
 */
export async function againstOthers<T>(what: string, write: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await write()
    } catch (error) {
      const moved = isRefusal(error, 'Conflict') && conflictsOf(error.causes).length === 0
      // A JSON patch whose test does not hold.
      const outdated =
        isRefusal(error, 'Invalid') && /the server rejected our request|testing value/i.test(error.message)
      if (!(moved || outdated)) throw error
      if (attempt === conflictAttempts) {
        throw new WorldError(
          `${what} is written by others all the time: ${error.message}`,
          'Run the job again when that has ended.',
          { cause: error },
        )
      }
      await sleep(Math.random() * 100 * 2 ** attempt)
    }
  }
}
