import { beforeEach, expect, test } from '@jest/globals'
import { resourceOfKind } from '../objects/resources.ts'
import { Store } from '../objects/store.ts'
import type { KubernetesObject } from '../types.ts'
import { reconcileCronJobs } from './cron-jobs.ts'
import { createFrom } from './owned.ts'

let now: number
let store: Store

/** Lets time pass to a moment of the day. */
function until(time: string): void {
  now = Date.parse(`2026-03-01T${time}Z`)
  reconcileCronJobs(store)
}

function createCronJob(spec: object): void {
  const template = { spec: { restartPolicy: 'Never', containers: [{ name: 'main', image: 'busybox' }] } }
  const refusal = createFrom(store, resourceOfKind('CronJob'), {
    apiVersion: 'batch/v1',
    kind: 'CronJob',
    metadata: { name: 'tidy', namespace: 'default' },
    spec: { schedule: '*/10 * * * *', jobTemplate: { spec: { template } }, ...spec },
  })
  expect(refusal).toBeUndefined()
}

const jobs = () => store.all('Job', 'default')
/** Jobs are named by the minute. */
const minutes = () =>
  jobs().map(({ metadata }) => new Date(Number(metadata.name.split('-')[1]) * 60_000).getUTCMinutes())
const cronJob = () => store.find(resourceOfKind('CronJob'), 'default', 'tidy') as KubernetesObject
const reasons = () => store.all('Event', 'default').map(({ reason, count }) => `${reason} ${count}`)

function end(job: KubernetesObject | undefined, type: 'Complete' | 'Failed'): void {
  if (!job) throw new Error('There is no job.')
  store.setStatus(job, { conditions: [{ type, status: 'True' }], completionTime: store.now() })
}

beforeEach(() => {
  now = Date.parse('2026-03-01T10:05:00Z')
  store = new Store({ now: () => now })
  for (const name of ['default', 'kube-system'])
    store.create(resourceOfKind('Namespace'), { apiVersion: 'v1', kind: 'Namespace', metadata: { name } })
})

test('a job starts at its time, once', () => {
  createCronJob({})
  until('10:09:59')
  expect(jobs()).toEqual([])

  until('10:10:01')
  until('10:10:02')

  expect(jobs()).toMatchObject([
    {
      metadata: {
        name: 'tidy-29539330',
        annotations: { 'batch.kubernetes.io/cronjob-scheduled-timestamp': '2026-03-01T10:10:00Z' },
        ownerReferences: [{ kind: 'CronJob', name: 'tidy', controller: true }],
      },
    },
  ])
  expect(cronJob().status).toMatchObject({
    active: [{ name: 'tidy-29539330' }],
    lastScheduleTime: '2026-03-01T10:10:00Z',
  })
  expect(reasons()).toEqual(['SuccessfulCreate 1'])
})

test('of several moments that were missed, only the last counts', () => {
  createCronJob({})
  until('10:45:00')
  expect(minutes()).toEqual([40])
})

test('a moment is missed when the deadline has passed', () => {
  createCronJob({ startingDeadlineSeconds: 60 })
  until('10:12:00')
  expect(jobs()).toEqual([])
})

test('a suspended CronJob starts nothing', () => {
  createCronJob({ suspend: true })
  until('10:10:00')
  expect(jobs()).toEqual([])
})

test('jobs run beside each other by default', () => {
  createCronJob({})
  until('10:10:00')
  until('10:20:00')
  expect(minutes()).toEqual([10, 20])
})

test('a job waits for the one before where that is asked for', () => {
  createCronJob({ concurrencyPolicy: 'Forbid' })
  until('10:10:00')
  until('10:20:00')
  until('10:20:01')
  expect(minutes()).toEqual([10])
  expect(reasons()).toEqual(['SuccessfulCreate 1', 'JobAlreadyActive 1'])

  end(jobs()[0], 'Complete')
  until('10:23:00')

  expect(minutes()).toEqual([10, 20])
  expect(cronJob().status).toMatchObject({
    lastScheduleTime: '2026-03-01T10:20:00Z',
    lastSuccessfulTime: '2026-03-01T10:20:01Z',
  })
})

test('a job replaces the one before where that is asked for', () => {
  createCronJob({ concurrencyPolicy: 'Replace' })
  until('10:10:00')
  until('10:20:00')
  expect(minutes()).toEqual([20])
})

test('old jobs are forgotten', () => {
  createCronJob({ successfulJobsHistoryLimit: 1, failedJobsHistoryLimit: 1 })
  for (const [minute, type] of [
    ['10', 'Failed'],
    ['20', 'Complete'],
    ['30', 'Failed'],
    ['40', 'Complete'],
  ] as const) {
    until(`10:${minute}:00`)
    end(jobs().at(-1), type)
  }
  until('10:45:00')
  expect(minutes()).toEqual([30, 40])
})
