import { describe, expect, test } from '@jest/globals'
import type { KubeObject } from '../../../../src/deploy/object.ts'
import { assess } from '../../../../src/deploy/wait/assess.ts'
import { condition, deployment, object, pod } from '../objects.ts'

const state = (one: KubeObject, before?: KubeObject) => assess(one, { before }).state
const generation = { generation: 2 }

describe('every kind', () => {
  const custom = (status: object, metadata = {}) => object('example.com/v1', 'Widget', { status }, metadata)

  test.each([
    ['is being deleted', custom({}, { deletionTimestamp: '2026-11-26T12:00:00Z' }), 'terminating'],
    [
      'has not been seen',
      custom({ observedGeneration: 1, conditions: [condition('Ready', true)] }, generation),
      'progressing',
    ],
    [
      'is reconciling',
      custom({ conditions: [condition('Reconciling', true), condition('Ready', true)] }),
      'progressing',
    ],
    [
      'is stalled',
      custom({ conditions: [condition('Stalled', true, 'Denied', 'no'), condition('Ready', true)] }),
      'failed',
    ],
    ['is ready', custom({ conditions: [condition('Ready', true)] }), 'ready'],
    [
      'is not ready, which is no failure',
      custom({ conditions: [condition('Ready', false, 'Pending')] }),
      'progressing',
    ],
    ['does not know', custom({ conditions: [condition('Ready', 'Unknown')] }), 'progressing'],
    [
      'has an older Ready',
      custom({ conditions: [{ ...condition('Ready', true), observedGeneration: 1 }] }, generation),
      'progressing',
    ],
    ['has no such condition', custom({ phase: 'New' }), 'ready'],
    ['has conditions that are no list', custom({ conditions: 'none' }), 'ready'],
    ['has no status', object('v1', 'ConfigMap', { data: {} }), 'ready'],
  ])('one that %s', (_, one, expected) => expect(state(one)).toBe(expected))

  test('a stall is told with its reason', () => {
    const stalled = custom({ conditions: [condition('Stalled', true, 'Denied', 'no right\nto do so')] })
    expect(assess(stalled).message).toBe('stalled: Denied: no right to do so')
  })
})

describe('Deployment', () => {
  test.each([
    ['rolled out', deployment(), 'ready', '2 pods ready'],
    ['scaled to nothing', deployment({ wanted: 0 }), 'ready', 'no pods wanted'],
    ['partly updated', deployment({ updated: 1 }), 'progressing', '1 of 2 pods are updated'],
    ['with old pods', deployment({ replicas: 3 }), 'progressing', '1 old pod still to be removed'],
    ['not available', deployment({ available: 1 }), 'progressing', '1 of 2 updated pods are ready'],
  ])('%s', (_, one, expected, message) => expect(assess(one)).toMatchObject({ state: expected, message }))

  test('without Available=True it is not ready', () =>
    expect(state(deployment({}, { conditions: [] }))).toBe('progressing'))

  test('that its controller has never seen', () => {
    const fresh = object('apps/v1', 'Deployment', { spec: { replicas: 0 } }, { generation: 1 })
    expect(state({ ...fresh, status: {} })).toBe('progressing')
    expect(state(fresh)).toBe('progressing')
  })

  const late = (time: string) =>
    deployment(
      { available: 0 },
      {
        conditions: [
          { ...condition('Progressing', false, 'ProgressDeadlineExceeded', 'timed out'), lastUpdateTime: time },
        ],
      },
    )

  test('a deadline that passed fails it, unless it had passed before', () => {
    expect(assess(late('2026-11-26T12:10:00Z'))).toEqual({
      state: 'failed',
      message: 'ProgressDeadlineExceeded: timed out',
    })
    expect(state(late('2026-11-26T12:10:00Z'), late('2026-11-26T11:00:00Z'))).toBe('failed')
    expect(state(late('2026-11-26T12:10:00Z'), deployment())).toBe('failed')
    expect(state(late('2026-11-26T11:00:00Z'), late('2026-11-26T11:00:00Z'))).toBe('progressing')
  })

  test('paused by somebody else: waited for. Paused by its manifest: applied', () => {
    const paused = deployment({ updated: 0 }, { spec: { paused: true } })
    expect(assess(paused)).toMatchObject({ state: 'progressing', message: expect.stringContaining('is paused') })
    const managed = { manager: 'ds-infra', operation: 'Apply' as const, fieldsV1: { 'f:spec': { 'f:paused': {} } } }
    const ours = deployment({ updated: 0 }, { spec: { paused: true }, metadata: { managedFields: [managed] } })
    expect(assess(ours)).toMatchObject({ state: 'ready', note: expect.stringContaining('is paused') })
    expect(assess(deployment({}, { spec: { paused: true } }))).toMatchObject({
      state: 'ready',
      note: expect.anything(),
    })
  })
})

describe('StatefulSet', () => {
  const set = (status: object, spec: object = {}) =>
    object(
      'apps/v1',
      'StatefulSet',
      {
        spec: { replicas: 3, ...spec },
        status: {
          ...{ observedGeneration: 1, replicas: 3, readyReplicas: 3, updatedReplicas: 3 },
          ...{ currentRevision: 'b', updateRevision: 'b', ...status },
        },
      },
      { generation: 1 },
    )
  const partition = (number: number) => ({
    updateStrategy: { type: 'RollingUpdate', rollingUpdate: { partition: number } },
  })
  const onDelete = { updateStrategy: { type: 'OnDelete' } }

  test.each([
    ['rolled out', set({}), 'ready'],
    ['not ready', set({ readyReplicas: 2 }), 'progressing'],
    ['being scaled down', set({ replicas: 4, readyReplicas: 4 }), 'progressing'],
    ['partly updated', set({ updatedReplicas: 1, currentRevision: 'a' }), 'progressing'],
    ['updated but for the revision', set({ currentRevision: 'a' }), 'progressing'],
    ['with a partition', set({ updatedReplicas: 1, currentRevision: 'a' }, partition(2)), 'ready'],
    ['with a partition, not there yet', set({ updatedReplicas: 0, currentRevision: 'a' }, partition(2)), 'progressing'],
    ['with a partition beyond its end', set({ updatedReplicas: 0, currentRevision: 'a' }, partition(9)), 'ready'],
    ['with minReadySeconds', set({ availableReplicas: 2 }, { minReadySeconds: 5 }), 'progressing'],
    ['never seen', object('apps/v1', 'StatefulSet', { spec: { replicas: 0 } }, generation), 'progressing'],
  ])('%s', (_, one, expected) => expect(state(one)).toBe(expected))

  test('OnDelete: applied, and that is said', () =>
    expect(assess(set({ updatedReplicas: 0, currentRevision: 'a' }, onDelete))).toMatchObject({
      state: 'ready',
      note: 'applied; its pods change when they are deleted (OnDelete)',
    }))
})

describe('DaemonSet', () => {
  const set = (status: object, spec: object = {}) =>
    object(
      'apps/v1',
      'DaemonSet',
      {
        spec,
        status: {
          ...{ observedGeneration: 1, desiredNumberScheduled: 3, updatedNumberScheduled: 3, numberAvailable: 3 },
          ...status,
        },
      },
      { generation: 1 },
    )

  test.each([
    ['rolled out', set({}), 'ready'],
    ['partly updated', set({ updatedNumberScheduled: 1 }), 'progressing'],
    ['not available', set({ numberAvailable: 2 }), 'progressing'],
    [
      'never seen',
      object('apps/v1', 'DaemonSet', { status: { desiredNumberScheduled: 0 } }, generation),
      'progressing',
    ],
  ])('%s', (_, one, expected) => expect(state(one)).toBe(expected))

  test('what is to be said', () => {
    const onDelete = { updateStrategy: { type: 'OnDelete' } }
    expect(assess(set({ updatedNumberScheduled: 0 }, onDelete))).toMatchObject({
      state: 'ready',
      note: expect.anything(),
    })
    const nowhere = set({ desiredNumberScheduled: 0, updatedNumberScheduled: 0, numberAvailable: 0 })
    expect(assess(nowhere)).toMatchObject({ state: 'ready', note: expect.stringContaining('no node') })
  })
})

describe('Job and CronJob', () => {
  const job = (conditions: object[], status: object = {}, spec: object = {}) =>
    object('batch/v1', 'Job', { spec, status: { conditions, ...status } })

  test.each([
    ['at work', job([], { active: 1 }), 'progressing', '1 pod at work'],
    ['not begun', job([]), 'progressing', 'no pod yet'],
    ['with failures', job([], { active: 1, failed: 2 }), 'progressing', '1 pod at work, 2 pods failed'],
    [
      'with completions',
      job([], { active: 1, succeeded: 2 }, { completions: 3 }),
      'progressing',
      '1 pod at work, 2 of 3 completed',
    ],
    ['complete', job([condition('SuccessCriteriaMet', true), condition('Complete', true)]), 'ready', 'completed'],
    [
      'failed',
      job([condition('Failed', true, 'BackoffLimitExceeded', 'no')]),
      'failed',
      'failed: BackoffLimitExceeded: no',
    ],
    [
      'about to fail',
      job([condition('FailureTarget', true, 'DeadlineExceeded')]),
      'failed',
      'failed: DeadlineExceeded',
    ],
    ['suspended', job([condition('Suspended', true)], {}, { suspend: true }), 'ready', 'suspended'],
  ])('a Job %s', (_, one, expected, message) => expect(assess(one)).toMatchObject({ state: expected, message }))

  test('a CronJob is done when it exists', () => {
    expect(state(object('batch/v1', 'CronJob', { spec: {} }))).toBe('ready')
    expect(assess(object('batch/v1', 'CronJob', { spec: { suspend: true } }))).toMatchObject({
      note: expect.anything(),
    })
  })
})

test.each([
  ['ready', pod('a', { ready: true }), 'ready'],
  ['succeeded', pod('a', { phase: 'Succeeded' }), 'ready'],
  ['failed', pod('a', { phase: 'Failed' }), 'failed'],
  ['evicted', pod('a', { phase: 'Failed', reason: 'Evicted' }), 'progressing'],
  ['running', pod('a'), 'progressing'],
])('a Pod that is %s', (_, one, expected) => expect(state(one)).toBe(expected))

describe('addresses', () => {
  const address = { loadBalancer: { ingress: [{ hostname: 'x.elb.amazonaws.com' }] } }
  const service = (spec: object, status: object = { loadBalancer: {} }) => object('v1', 'Service', { spec, status })

  test.each([
    ['a Service', service({ type: 'ClusterIP' }), 'ready'],
    ['a load balancer without an address', service({ type: 'LoadBalancer' }), 'progressing'],
    ['a load balancer', service({ type: 'LoadBalancer' }, address), 'ready'],
    ['external addresses', service({ type: 'LoadBalancer', externalIPs: ['192.0.2.1'] }), 'ready'],
    ['an Ingress without an address', object('networking.k8s.io/v1', 'Ingress', { status: {} }), 'progressing'],
    ['an Ingress', object('networking.k8s.io/v1', 'Ingress', { status: address }), 'ready'],
  ])('%s', (_, one, expected) => expect(state(one)).toBe(expected))
})

describe('Gateway API', () => {
  const seen = (type: string, status: boolean, observedGeneration = 2) => ({
    ...condition(type, status, 'Because'),
    observedGeneration,
  })
  const all = ['Accepted', 'ResolvedRefs', 'Programmed'].map((type) => seen(type, true))
  const gateway = (conditions: object[], listener: object[] = all) =>
    object(
      'gateway.networking.k8s.io/v1',
      'Gateway',
      {
        spec: { listeners: [{ name: 'http' }] },
        status: { conditions, listeners: [{ name: 'http', conditions: listener }] },
      },
      generation,
    )
  const route = (...parents: object[][]) =>
    object(
      'gateway.networking.k8s.io/v1',
      'HTTPRoute',
      {
        spec: { parentRefs: [{ name: 'public' }] },
        status: { parents: parents.map((conditions) => ({ parentRef: { name: 'public' }, conditions })) },
      },
      generation,
    )
  const accepted = [seen('Accepted', true), seen('ResolvedRefs', true)]

  test.each([
    ['a Gateway', gateway([seen('Accepted', true), seen('Programmed', true)]), 'ready'],
    ['not programmed', gateway([seen('Accepted', true), seen('Programmed', false)]), 'progressing'],
    ['refused', gateway([seen('Accepted', false)]), 'failed'],
    ['refused for an older generation', gateway([seen('Accepted', false, 1)]), 'progressing'],
    [
      'a listener without its certificate',
      gateway(all, [seen('Accepted', true), seen('ResolvedRefs', false)]),
      'failed',
    ],
    ['a listener that was not seen', gateway(all, []), 'progressing'],
    ['a route', route(accepted), 'ready'],
    ['a route that no Gateway has seen', route(), 'progressing'],
    [
      'a route of an older generation',
      route([seen('Accepted', true, 1), seen('ResolvedRefs', true, 1)]),
      'progressing',
    ],
    ['a route without its Service', route([seen('Accepted', true), seen('ResolvedRefs', false)]), 'failed'],
  ])('%s', (_, one, expected) => expect(state(one)).toBe(expected))

  test('a refusal has to last: what is referred to may come a moment later', () =>
    expect(assess(route([seen('Accepted', false)]))).toMatchObject({ failsAfter: 60_000 }))
})

describe('policies and APIs', () => {
  const autoscaler = (...conditions: object[]) =>
    object('autoscaling/v2', 'HorizontalPodAutoscaler', { status: { conditions } })
  const budget = (status: object) => object('policy/v1', 'PodDisruptionBudget', { status }, { generation: 1 })
  const claim = (phase: string) => object('v1', 'PersistentVolumeClaim', { status: { phase } })
  const definition = (...conditions: object[]) =>
    object('apiextensions.k8s.io/v1', 'CustomResourceDefinition', { status: { conditions } })

  test.each([
    ['an autoscaler', autoscaler(condition('ScalingActive', true)), 'ready'],
    ['an autoscaler of nothing', autoscaler(condition('ScalingActive', false, 'ScalingDisabled')), 'ready'],
    [
      'an autoscaler without metrics',
      autoscaler(condition('ScalingActive', false, 'FailedGetResourceMetric')),
      'progressing',
    ],
    ['an autoscaler with a bad selector', autoscaler(condition('ScalingActive', false, 'InvalidSelector')), 'failed'],
    ['an autoscaler that was not seen', autoscaler(), 'progressing'],
    ['a budget', budget({ observedGeneration: 1 }), 'ready'],
    ['a budget that was not seen', budget({}), 'progressing'],
    [
      'a budget that allows nothing',
      budget({ observedGeneration: 1, conditions: [condition('DisruptionAllowed', false, 'InsufficientPods')] }),
      'ready',
    ],
    [
      'a budget that fails',
      budget({ observedGeneration: 1, conditions: [condition('DisruptionAllowed', false, 'SyncFailed')] }),
      'failed',
    ],
    ['a claim', claim('Bound'), 'ready'],
    ['a claim that waits', claim('Pending'), 'ready'],
    ['a claim that lost its volume', claim('Lost'), 'failed'],
    ['a CRD', definition(condition('NamesAccepted', true), condition('Established', true)), 'ready'],
    ['a CRD that is new', definition(), 'progressing'],
    ['a CRD whose names are taken', definition(condition('NamesAccepted', false, 'Conflict')), 'failed'],
    ['a CRD without a schema', definition(condition('NonStructuralSchema', true)), 'failed'],
    [
      'an API',
      object('apiregistration.k8s.io/v1', 'APIService', { status: { conditions: [condition('Available', true)] } }),
      'ready',
    ],
    [
      'an API that is down',
      object('apiregistration.k8s.io/v1', 'APIService', { status: { conditions: [condition('Available', false)] } }),
      'progressing',
    ],
    ['a Namespace', object('v1', 'Namespace', { status: { phase: 'Active' } }), 'ready'],
    ['a Namespace that goes', object('v1', 'Namespace', { status: { phase: 'Terminating' } }), 'terminating'],
  ])('%s', (_, one, expected) => expect(state(one)).toBe(expected))
})
