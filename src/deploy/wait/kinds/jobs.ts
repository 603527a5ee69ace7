import type { KubeObject } from '../../object.ts'
import { conditionOf, count, isTrue, wordsOf } from '../fields.ts'
import { failed, type Health, progressing, ready } from '../health.ts'

interface JobSpec {
  suspend?: boolean
  completions?: number
}

interface JobStatus {
  active?: number
  succeeded?: number
  failed?: number
}

/**
 * A Job is waited for to its end, whichever it is. `FailureTarget` comes before `Failed`, while its pods still end.
 * Source: https://kubernetes.io/docs/concepts/workloads/controllers/job/#termination-of-job-pods
 */
export function job(object: KubeObject): Health {
  if (isTrue(object, 'Complete')) return ready('completed')
  for (const type of ['Failed', 'FailureTarget']) {
    const condition = conditionOf(object, type)
    if (condition?.status === 'True') return failed(`failed${wordsOf(condition) ? `: ${wordsOf(condition)}` : ''}`)
  }
  const { suspend = false, completions } = (object.spec as JobSpec | undefined) ?? {}
  if (suspend) return ready('suspended', 'is suspended: it does not run')
  const { active = 0, succeeded = 0, failed: failures = 0 } = (object.status as JobStatus | undefined) ?? {}
  const counts = [
    active > 0 ? `${count(active, 'pod')} at work` : 'no pod yet',
    ...(completions !== undefined && completions > 1 ? [`${succeeded} of ${completions} completed`] : []),
    ...(failures > 0 ? [`${count(failures, 'pod')} failed`] : []),
  ]
  return progressing(counts.join(', '))
}

/** A CronJob is done when it exists: its Jobs come later. */
export function cronJob(object: KubeObject): Health {
  const { suspend = false } = (object.spec as JobSpec | undefined) ?? {}
  return suspend ? ready('suspended', 'is suspended: it starts no Jobs') : ready('scheduled')
}
