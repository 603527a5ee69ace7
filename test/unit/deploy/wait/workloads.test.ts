/** What is said of workloads, word for word, at the borders of each rule. */
import { describe, expect, test } from '@jest/globals'
import type { KubeObject } from '../../../../src/deploy/object.ts'
import { assess } from '../../../../src/deploy/wait/assess.ts'
import { condition, deployment, object, pod } from '../objects.ts'

/** `ready: 2 pods ready (a note)` */
function saidOf(one: KubeObject, before?: KubeObject): string {
  const health = assess(one, { before })
  const note = health.state === 'ready' && health.note !== undefined ? ` (${health.note})` : ''
  return `${health.state}: ${health.message}${note}`
}

const unseen = 'progressing: its controller has not seen it yet'
const observed = { observedGeneration: 1 }
const workload = (kind: string, spec: object | undefined, status: object | undefined, apiVersion = 'apps/v1') =>
  object(apiVersion, kind, { ...(spec ? { spec } : {}), ...(status ? { status } : {}) }, { generation: 1 })

describe('a Deployment', () => {
  const isAvailable = [condition('Available', true)]
  const paused = 'is paused, so its pods stay as they were: kubectl rollout resume goes on'
  const pausedReady = 'is paused: a later change of its pods waits until it is resumed'
  const one = { ...observed, replicas: 1, updatedReplicas: 1, availableReplicas: 1, conditions: isAvailable }

  test.each<[string, KubeObject, string]>([
    ['never seen', workload('Deployment', { replicas: 1 }, { replicas: 1 }), unseen],
    ['of no number wants one', workload('Deployment', {}, one), 'ready: 1 pod ready'],
    ['without a spec wants one', workload('Deployment', undefined, one), 'ready: 1 pod ready'],
    ['without counts has none', workload('Deployment', {}, observed), 'progressing: 0 of 1 pod are updated'],
    [
      'to have none, and without counts',
      workload('Deployment', { replicas: 0 }, { ...observed, conditions: isAvailable }),
      'ready: no pods wanted',
    ],
    [
      'whose count says less than its condition',
      deployment({ available: 1 }, { conditions: isAvailable }),
      'progressing: 1 of 2 updated pods are ready',
    ],
    [
      'whose condition says less than its counts',
      deployment({}, { conditions: [condition('Available', false)] }),
      'progressing: 2 of 2 updated pods are ready',
    ],
    [
      'with more pods than wanted',
      deployment({ replicas: 3, updated: 3, available: 3 }),
      'progressing: 2 of 2 updated pods are ready',
    ],
    ['with two old pods', deployment({ replicas: 4 }), 'progressing: 2 old pods still to be removed'],
    [
      'with an old pod that is still available',
      deployment({ replicas: 3, available: 3 }, { conditions: isAvailable }),
      'progressing: 1 old pod still to be removed',
    ],
    ['rolled out and paused', deployment({}, { spec: { paused: true } }), `ready: 2 pods ready (${pausedReady})`],
    ['paused on its way', deployment({ updated: 1 }, { spec: { paused: true } }), `progressing: ${paused}`],
  ])('%s', (_, given, said) => expect(saidOf(given)).toBe(said))

  const pausedBy = (manager: string, operation: 'Apply' | 'Update', fieldsV1: Record<string, object> | undefined) =>
    deployment(
      { updated: 1 },
      {
        spec: { paused: true },
        metadata: { managedFields: [{ manager, operation, ...(fieldsV1 ? { fieldsV1 } : {}) }] },
      },
    )
  const field = { 'f:spec': { 'f:paused': {} } }

  test('paused by us, beside what others set', () => {
    const managedFields = ['kubectl', 'ds-infra'].map((manager) => ({
      manager,
      operation: 'Apply' as const,
      fieldsV1: field,
    }))
    const given = deployment({ updated: 1 }, { spec: { paused: true }, metadata: { managedFields } })
    expect(saidOf(given)).toBe(`ready: applied; paused by its manifest (${paused})`)
  })

  test.each<[string, KubeObject, string]>([
    ['us', pausedBy('ds-infra', 'Apply', field), `ready: applied; paused by its manifest (${paused})`],
    ['another', pausedBy('kubectl', 'Apply', field), `progressing: ${paused}`],
    ['an update in our name', pausedBy('ds-infra', 'Update', field), `progressing: ${paused}`],
    [
      'nobody that we know of',
      pausedBy('ds-infra', 'Apply', { 'f:spec': { 'f:replicas': {} } }),
      `progressing: ${paused}`,
    ],
    ['somebody, where we set no spec', pausedBy('ds-infra', 'Apply', { 'f:metadata': {} }), `progressing: ${paused}`],
    ['somebody, where no fields are told', pausedBy('ds-infra', 'Apply', undefined), `progressing: ${paused}`],
  ])('paused by %s', (_, given, said) => expect(saidOf(given)).toBe(said))

  const late = (times: object) =>
    deployment(
      { available: 0 },
      { conditions: [{ ...condition('Progressing', false, 'ProgressDeadlineExceeded', 'too late'), ...times }] },
    )
  const times = { lastUpdateTime: '2026-11-26T12:10:00Z', lastTransitionTime: '2026-11-26T12:00:00Z' }
  const tooLate = 'failed: ProgressDeadlineExceeded: too late'
  const notReady = 'progressing: 0 of 2 updated pods are ready'
  const goesOn = deployment(
    { available: 0 },
    { conditions: [{ ...condition('Progressing', true, 'ReplicaSetUpdated'), ...times }] },
  )

  test.each<[string, KubeObject, KubeObject | undefined, string]>([
    ['passed', late(times), undefined, tooLate],
    ['passed before, just so', late(times), late(times), notReady],
    ['was updated since', late(times), late({ ...times, lastUpdateTime: '2026-11-26T12:09:00Z' }), tooLate],
    ['passed again since', late(times), late({ ...times, lastTransitionTime: '2026-11-26T11:00:00Z' }), tooLate],
    ['had not passed at that time', late(times), goesOn, tooLate],
    ['did not pass', goesOn, undefined, notReady],
  ])('whose deadline %s', (_, given, before, said) => expect(saidOf(given, before)).toBe(said))
})

describe('a StatefulSet', () => {
  const whole = {
    ...observed,
    replicas: 3,
    readyReplicas: 3,
    updatedReplicas: 3,
    currentRevision: 'b',
    updateRevision: 'b',
  }
  const set = (status: object, spec: object = {}) =>
    workload('StatefulSet', { replicas: 3, ...spec }, { ...whole, ...status })
  const rolling = (partition?: number) => ({ updateStrategy: { type: 'RollingUpdate', rollingUpdate: { partition } } })
  const onDelete = { updateStrategy: { type: 'OnDelete' } }
  const old = { updatedReplicas: 0, currentRevision: 'a' }

  test.each<[string, KubeObject, string]>([
    ['never seen', workload('StatefulSet', {}, {}), unseen],
    [
      'without a spec wants one',
      workload('StatefulSet', undefined, { ...whole, replicas: 1, readyReplicas: 1, updatedReplicas: 1 }),
      'ready: 1 pod ready',
    ],
    ['without counts has none', workload('StatefulSet', {}, observed), 'progressing: 0 of 1 pod are updated'],
    ['to have none', workload('StatefulSet', { replicas: 0 }, observed), 'ready: no pods wanted'],
    ['not ready', set({ readyReplicas: 2 }), 'progressing: 2 of 3 pods are ready'],
    ['with a pod too few', set({ replicas: 2 }), 'progressing: 3 of 3 pods are ready'],
    ['with a pod too many', set({ replicas: 4, readyReplicas: 4 }), 'progressing: 1 pod still to be removed'],
    ['partly updated', set({ ...old, updatedReplicas: 2 }), 'progressing: 2 of 3 pods are updated'],
    ['updated but for its revision', set({ currentRevision: 'a' }), 'progressing: its last pods are being updated'],
    [
      'ready, and not yet long enough',
      set({ availableReplicas: 2 }, { minReadySeconds: 5 }),
      'progressing: 2 of 3 pods are ready',
    ],
    ['ready for long enough', set({ availableReplicas: 3 }, { minReadySeconds: 5 }), 'ready: 3 pods ready'],
    [
      'ready for long enough, and no longer',
      set({ readyReplicas: 2, availableReplicas: 3 }, { minReadySeconds: 5 }),
      'ready: 3 pods ready',
    ],
    ['with a partition that says nothing', set({}, rolling()), 'ready: 3 pods ready'],
    [
      'with a partition, updated above it',
      set({ ...old, updatedReplicas: 1 }, rolling(2)),
      'ready: 3 pods ready (pods below ordinal 2 stay as they were (partition))',
    ],
    ['with a partition, not updated', set(old, rolling(2)), 'progressing: 0 of 1 pod are updated'],
    ['with a partition, all updated', set({}, rolling(2)), 'ready: 3 pods ready'],
    [
      'with a partition beyond its end',
      set(old, rolling(9)),
      'ready: 3 pods ready (pods below ordinal 9 stay as they were (partition))',
    ],
    ['OnDelete', set(old, onDelete), 'ready: 3 pods ready (applied; its pods change when they are deleted (OnDelete))'],
    ['OnDelete, all updated', set({}, onDelete), 'ready: 3 pods ready'],
    ['OnDelete, not ready', set({ ...old, readyReplicas: 2 }, onDelete), 'progressing: 2 of 3 pods are ready'],
  ])('%s', (_, given, said) => expect(saidOf(given)).toBe(said))
})

describe('a DaemonSet', () => {
  const whole = { ...observed, desiredNumberScheduled: 3, updatedNumberScheduled: 3, numberAvailable: 3 }
  const set = (status: object, spec?: object) => workload('DaemonSet', spec, { ...whole, ...status })
  const onDelete = { updateStrategy: { type: 'OnDelete' } }

  test.each<[string, KubeObject, string]>([
    ['never seen', workload('DaemonSet', {}, {}), unseen],
    ['rolled out', set({}), 'ready: 3 pods ready'],
    ['partly updated', set({ updatedNumberScheduled: 2 }), 'progressing: 2 of 3 pods are updated'],
    ['not available', set({ numberAvailable: 2 }), 'progressing: 2 of 3 pods are ready'],
    ['without counts', workload('DaemonSet', {}, observed), 'ready: no pods (runs nowhere: no node is fit for it)'],
    [
      'without two of its counts',
      workload('DaemonSet', {}, { ...observed, desiredNumberScheduled: 2 }),
      'progressing: 0 of 2 pods are updated',
    ],
    [
      'without one of its counts',
      workload('DaemonSet', {}, { ...whole, numberAvailable: undefined }),
      'progressing: 0 of 3 pods are ready',
    ],
    [
      'OnDelete',
      set({ updatedNumberScheduled: 2 }, onDelete),
      'ready: 3 pods ready (applied; its pods change when they are deleted (OnDelete))',
    ],
    ['OnDelete, all updated', set({}, onDelete), 'ready: 3 pods ready'],
  ])('%s', (_, given, said) => expect(saidOf(given)).toBe(said))
})

describe('pods that no Deployment made', () => {
  const set = (spec: object | undefined, status: object) => workload('ReplicaSet', spec, { ...observed, ...status })

  test.each<[string, KubeObject, string]>([
    ['a ReplicaSet never seen', workload('ReplicaSet', {}, {}), unseen],
    ['a ReplicaSet', set({ replicas: 2 }, { replicas: 2, availableReplicas: 2 }), 'ready: 2 pods ready'],
    ['a ReplicaSet of no number', set({}, { replicas: 1, availableReplicas: 1 }), 'ready: 1 pod ready'],
    ['a ReplicaSet without a spec', set(undefined, { replicas: 1, availableReplicas: 1 }), 'ready: 1 pod ready'],
    ['a ReplicaSet without counts', set({}, {}), 'progressing: 0 of 1 pod are ready'],
    [
      'a ReplicaSet with too many',
      set({ replicas: 2 }, { replicas: 3, availableReplicas: 2 }),
      'progressing: 2 of 2 pods are ready',
    ],
    [
      'a ReplicaSet with too many that are there',
      set({ replicas: 2 }, { replicas: 2, availableReplicas: 3 }),
      'progressing: 2 of 2 pods are ready',
    ],
    [
      'a controller',
      workload('ReplicationController', { replicas: 1 }, { ...observed, replicas: 1 }, 'v1'),
      'progressing: 0 of 1 pod are ready',
    ],
    ['a pod that is ready', pod('a', { ready: true }), 'ready: ready'],
    ['a pod that is done', pod('a', { phase: 'Succeeded' }), 'ready: succeeded'],
    ['a pod that runs', pod('a'), 'progressing: runs, not ready'],
    ['a pod that waits', pod('a', { phase: 'Pending' }), 'progressing: not running'],
    ['a pod that failed', pod('a', { phase: 'Failed' }), 'failed: failed'],
    [
      'a pod that failed for a reason',
      pod('a', { phase: 'Failed', reason: 'DeadlineExceeded' }),
      'failed: failed: DeadlineExceeded',
    ],
    [
      'a pod that failed with words alone',
      object('v1', 'Pod', { status: { phase: 'Failed', message: 'no' } }),
      'failed: failed: no',
    ],
    ['a pod that was evicted', pod('a', { phase: 'Failed', reason: 'Evicted' }), 'progressing: failed: Evicted'],
  ])('%s', (_, given, said) => expect(saidOf(given)).toBe(said))
})
