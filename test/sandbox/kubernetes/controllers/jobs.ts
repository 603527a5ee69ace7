import { recordEvent } from '../objects/events.ts'
import { resourceOfKind } from '../objects/resources.ts'
import type { Store } from '../objects/store.ts'
import type { Condition, Job, Pod } from '../objects/workloads.ts'
import { createPod, deletePod, isHeldUp, isReady, nonZero, noteAttempt, ownedBy } from './owned.ts'

const component = 'job-controller'

/** Runs pods until as many succeeded as the job asks for, or too many failed. */
export function reconcileJobs(store: Store): void {
  for (const job of store.all('Job') as Job[]) {
    if (job.metadata.deletionTimestamp) continue
    const end = job.status?.conditions?.find(({ type }) => type === 'Complete' || type === 'Failed')
    if (end) expire(store, job, job.status?.completionTime ?? end.lastTransitionTime ?? store.now())
    else advance(store, job)
  }
}

interface Failure {
  reason: string
  message: string
}

function advance(store: Store, job: Job): void {
  const { completions = 1 } = job.spec
  const pods = ownedBy<Pod>(store, 'Pod', job)
  const is = (phase: string) => pods.filter(({ status }) => status?.phase === phase).length
  const [succeeded, failed] = [is('Succeeded'), is('Failed')]
  const active = pods.filter(({ status }) => !['Failed', 'Succeeded'].includes(status?.phase ?? ''))
  const failure = failureOf(store, job, failed)
  const complete = succeeded >= completions
  if (failure) {
    for (const pod of active) deletePod(store, job, pod)
    fail(store, job, failure, failed + active.length)
    return
  }
  createPods(store, job, { active: active.length, succeeded, failed })
  store.setStatus(job, {
    ...usual(store, job),
    ready: active.filter(isReady).length,
    ...nonZero({ active: active.length, succeeded, failed }),
    ...(complete ? { completionTime: store.now(), conditions: completed(store) } : {}),
  })
  if (!complete) return
  recordEvent(store, job, { type: 'Normal', reason: 'Completed', message: 'Job completed', component })
}

function usual(store: Store, { status }: Job) {
  return { startTime: status?.startTime ?? store.now(), uncountedTerminatedPods: {}, terminating: 0 }
}

function fail(store: Store, job: Job, failure: Failure, failed: number): void {
  const conditions = conditionsOf(store, ['FailureTarget', 'Failed'], failure)
  store.setStatus(job, { ...usual(store, job), ready: 0, ...nonZero({ failed }), conditions })
  recordEvent(store, job, { type: 'Warning', ...failure, component })
}

function createPods(store: Store, job: Job, counts: { active: number; succeeded: number; failed: number }): void {
  const { completions = 1, parallelism = 1, suspend } = job.spec
  const room = Math.min(parallelism, completions - counts.succeeded) - counts.active
  if (suspend || isHeldUp(store, job)) return
  for (let more = room; more > 0; more -= 1) {
    const refused = createPod(store, job, job.spec.template, {}) !== undefined
    noteAttempt(store, job, refused)
    if (refused) return
  }
}

function failureOf(store: Store, job: Job, failed: number): Failure | undefined {
  const { backoffLimit = 6, activeDeadlineSeconds: deadline } = job.spec
  if (failed > backoffLimit)
    return { reason: 'BackoffLimitExceeded', message: 'Job has reached the specified backoff limit' }
  const started = Date.parse(job.status?.startTime ?? store.now())
  if (deadline !== undefined && store.milliseconds() - started >= deadline * 1000)
    return { reason: 'DeadlineExceeded', message: 'Job was active longer than specified deadline' }
  return undefined
}

function completed(store: Store): Condition[] {
  const message = 'Reached expected number of succeeded pods'
  return conditionsOf(store, ['SuccessCriteriaMet', 'Complete'], { reason: 'CompletionsReached', message })
}

function conditionsOf(store: Store, types: string[], { reason, message }: Failure): Condition[] {
  const now = store.now()
  return types.map((type) => ({
    type,
    status: 'True',
    reason,
    message,
    lastProbeTime: now,
    lastTransitionTime: now,
  }))
}

function expire(store: Store, job: Job, ended: string): void {
  const { ttlSecondsAfterFinished } = job.spec
  if (ttlSecondsAfterFinished === undefined) return
  if (store.milliseconds() - Date.parse(ended) >= ttlSecondsAfterFinished * 1000)
    store.remove(resourceOfKind('Job'), job)
}
