/** Jobs at their time: https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/ */

import { recordEvent } from '../objects/events.ts'
import type { CronJobSpec } from '../objects/kinds/cron-job.ts'
import { resourceOfKind } from '../objects/resources.ts'
import { lastMoment, parseSchedule } from '../objects/schedule.ts'
import type { Draft, Store } from '../objects/store.ts'
import type { Job } from '../objects/workloads.ts'
import type { KubernetesObject } from '../types.ts'
import { createFrom, ownedBy, ownerReference } from './owned.ts'

interface CronJob extends KubernetesObject {
  spec: CronJobSpec
  status?: { active?: object[]; lastScheduleTime?: string; lastSuccessfulTime?: string }
}

const component = 'cronjob-controller'

export function reconcileCronJobs(store: Store): void {
  for (const cronJob of store.all('CronJob') as CronJob[]) {
    if (cronJob.metadata.deletionTimestamp) continue
    const jobs = ownedBy<Job>(store, 'Job', cronJob)
    noteEnds(store, cronJob, jobs)
    forget(store, cronJob, jobs)
    const due = cronJob.spec.suspend ? undefined : dueOf(store, cronJob)
    const started = due !== undefined && start(store, cronJob, jobs, due)
    writeStatus(store, cronJob, started ? due : undefined)
  }
}

function endOf({ status }: Job): 'Complete' | 'Failed' | undefined {
  const found = status?.conditions?.find((one) => one.status === 'True' && ['Complete', 'Failed'].includes(one.type))
  return found?.type as 'Complete' | 'Failed' | undefined
}

function noteEnds(store: Store, cronJob: CronJob, jobs: Job[]): void {
  const active = (cronJob.status?.active ?? []) as { uid: string }[]
  for (const job of jobs.filter(({ metadata }) => active.some(({ uid }) => uid === metadata.uid))) {
    const end = endOf(job)
    const message = `Saw completed job: ${job.metadata.name}, condition: ${end}`
    if (end) recordEvent(store, cronJob, { type: 'Normal', reason: 'SawCompletedJob', message, component })
  }
}

/** Of jobs that have ended, only the newest stay. */
function forget(store: Store, cronJob: CronJob, jobs: Job[]): void {
  const { successfulJobsHistoryLimit: good = 3, failedJobsHistoryLimit: bad = 1 } = cronJob.spec
  for (const [end, limit] of [
    ['Complete', good],
    ['Failed', bad],
  ] as const) {
    const ended = jobs.filter((job) => endOf(job) === end)
    const byAge = ended.sort((a, b) => (a.metadata.name < b.metadata.name ? -1 : 1))
    for (const job of byAge.slice(0, Math.max(0, byAge.length - limit))) remove(store, cronJob, job)
  }
}

function remove(store: Store, cronJob: CronJob, job: Job): void {
  store.remove(resourceOfKind('Job'), job)
  const message = `Deleted job ${job.metadata.name}`
  recordEvent(store, cronJob, { type: 'Normal', reason: 'SuccessfulDelete', message, component })
}

/** The newest moment that was not seen to yet. */
function dueOf(store: Store, { metadata, spec, status }: CronJob): number | undefined {
  const now = store.milliseconds()
  const last = Date.parse(status?.lastScheduleTime ?? metadata.creationTimestamp)
  const deadline = spec.startingDeadlineSeconds
  const since = deadline === undefined ? last : Math.max(last, now - deadline * 1000)
  const { timeZone } = spec
  return lastMoment(parseSchedule(spec.schedule), { since, now, ...(timeZone ? { timeZone } : {}) })
}

/** Whether the job of that moment is there. */
function start(store: Store, cronJob: CronJob, jobs: Job[], due: number): boolean {
  const running = jobs.filter((job) => !endOf(job))
  const { concurrencyPolicy } = cronJob.spec
  if (concurrencyPolicy === 'Forbid' && running.length > 0) {
    noteForbidden(store, cronJob, due)
    return false
  }
  if (concurrencyPolicy === 'Replace') for (const job of running) remove(store, cronJob, job)
  const draft = jobFrom(cronJob, due)
  const resource = resourceOfKind('Job')
  if (store.find(resource, cronJob.metadata.namespace, draft.metadata.name)) return true
  const refusal = createFrom(store, resource, draft)
  if (refusal !== undefined) {
    const message = `Error creating job: ${refusal}`
    recordEvent(store, cronJob, { type: 'Warning', reason: 'FailedCreate', message, component })
    return false
  }
  const message = `Created job ${draft.metadata.name}`
  recordEvent(store, cronJob, { type: 'Normal', reason: 'SuccessfulCreate', message, component })
  return true
}

/** Once for each moment. The job starts when the one before has ended. */
function noteForbidden(store: Store, cronJob: CronJob, due: number): void {
  const reason = 'JobAlreadyActive'
  const message = 'Not starting job because prior execution is running and concurrency policy is Forbid'
  const isKnown = store.list(resourceOfKind('Event'), cronJob.metadata.namespace).some((event) => {
    const { uid } = event.involvedObject as { uid?: string }
    return event.reason === reason && uid === cronJob.metadata.uid && Date.parse(String(event.lastTimestamp)) >= due
  })
  if (!isKnown) recordEvent(store, cronJob, { type: 'Normal', reason, message, component })
}

function jobFrom(cronJob: CronJob, due: number): Draft {
  const { metadata = {}, spec } = structuredClone(cronJob.spec.jobTemplate ?? {})
  const moment = new Date(due).toISOString().replace('.000Z', 'Z')
  return {
    apiVersion: 'batch/v1',
    kind: 'Job',
    metadata: {
      name: `${cronJob.metadata.name}-${Math.floor(due / 60_000)}`,
      namespace: cronJob.metadata.namespace ?? 'default',
      ...(metadata.labels ? { labels: metadata.labels } : {}),
      annotations: { ...metadata.annotations, 'batch.kubernetes.io/cronjob-scheduled-timestamp': moment },
      ownerReferences: [ownerReference(cronJob)],
    },
    spec,
  }
}

function writeStatus(store: Store, cronJob: CronJob, started: number | undefined): void {
  const jobs = ownedBy<Job>(store, 'Job', cronJob)
  const active = jobs
    .filter((job) => !endOf(job))
    .map(({ apiVersion, kind, metadata: { name, namespace, uid, resourceVersion } }) => ({
      apiVersion,
      kind,
      name,
      namespace,
      resourceVersion,
      uid,
    }))
  const ends = jobs.filter((job) => endOf(job) === 'Complete').flatMap(({ status }) => status?.completionTime ?? [])
  const [newest] = [...ends, cronJob.status?.lastSuccessfulTime ?? ''].sort().reverse()
  const scheduled = started === undefined ? cronJob.status?.lastScheduleTime : timeOf(started)
  store.setStatus(cronJob, {
    ...(active.length > 0 ? { active } : {}),
    ...(scheduled ? { lastScheduleTime: scheduled } : {}),
    ...(newest ? { lastSuccessfulTime: newest } : {}),
  })
}

function timeOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z')
}
