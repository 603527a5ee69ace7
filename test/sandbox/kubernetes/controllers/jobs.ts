import { recordEvent } from '../objects/events.ts'
import { randomSuffix } from '../objects/random.ts'
import { resourceOfKind } from '../objects/resources.ts'
import type { Store } from '../objects/store.ts'
import type { Condition, Job, Pod } from '../objects/workloads.ts'
import { createPod, isReady, nonZero, ownedBy } from './owned.ts'

/** Runs pods until as many succeeded as the job asks for. */
export function reconcileJobs(store: Store): void {
  for (const job of store.all('Job') as Job[]) {
    if (job.metadata.deletionTimestamp) continue
    if (job.status?.completionTime) expire(store, job, job.status.completionTime)
    else advance(store, job)
  }
}

function advance(store: Store, job: Job): void {
  const { completions = 1, parallelism = 1, suspend } = job.spec
  const pods = ownedBy<Pod>(store, 'Pod', job)
  const active = pods.filter(({ status }) => status?.phase !== 'Succeeded')
  const succeeded = pods.length - active.length
  const room = Math.min(parallelism, completions - succeeded) - active.length
  for (let more = suspend ? 0 : room; more > 0; more -= 1)
    createPod(store, job, job.spec.template, { name: `${job.metadata.name}-${randomSuffix()}` })
  const complete = succeeded >= completions
  store.setStatus(job, {
    startTime: job.status?.startTime ?? store.now(),
    uncountedTerminatedPods: {},
    terminating: 0,
    ready: active.filter(isReady).length,
    ...nonZero({ active: active.length, succeeded }),
    ...(complete ? { completionTime: store.now(), conditions: completed(store) } : {}),
  })
  if (!complete) return
  recordEvent(store, job, {
    type: 'Normal',
    reason: 'Completed',
    message: 'Job completed',
    component: 'job-controller',
  })
}

function completed(store: Store): Condition[] {
  const now = store.now()
  return ['SuccessCriteriaMet', 'Complete'].map((type) => ({
    type,
    status: 'True',
    reason: 'CompletionsReached',
    message: 'Reached expected number of succeeded pods',
    lastProbeTime: now,
    lastTransitionTime: now,
  }))
}

function expire(store: Store, job: Job, completionTime: string): void {
  const { ttlSecondsAfterFinished } = job.spec
  if (ttlSecondsAfterFinished === undefined) return
  if (store.milliseconds() - Date.parse(completionTime) >= ttlSecondsAfterFinished * 1000)
    store.remove(resourceOfKind('Job'), job)
}
