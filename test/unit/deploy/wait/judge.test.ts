/** What is said of a workload and its pods together, and when to look again. */
import { describe, expect, test } from '@jest/globals'
import type { KubeObject } from '../../../../src/deploy/object.ts'
import { judge } from '../../../../src/deploy/wait/judge.ts'
import { Sightings } from '../../../../src/deploy/wait/sightings.ts'
import {
  condition,
  crashing,
  deployment,
  object,
  type PodState,
  pod,
  replicaSet,
  unprobed,
  waiting,
} from '../objects.ts'

/** What comes of an object whose pods were seen 1 s ago, and are now. */
function verdictOf(
  one: KubeObject,
  pods: readonly KubeObject[] | undefined,
  sets: readonly KubeObject[] = [replicaSet()],
) {
  const sightings = new Sightings(0)
  const owned = { pods, replicaSets: sets }
  const at = (now: number) => {
    for (const each of pods ?? []) sightings.see(each, now)
    return judge(one, { owned, events: [], sightings, start: 0, now, before: one })
  }
  at(0)
  const { health, due } = at(1000)
  return { said: `${health.state}: ${health.message}`, due }
}

const rolling = deployment({ available: 0 })
const unscheduled = (reason: string, status: boolean | string = false): PodState => ({
  ...{ phase: 'Pending', statuses: [] },
  conditions: [condition('PodScheduled', status, reason)],
})
const image = (name: string, reason = 'ErrImagePull', message = '') => pod(name, { state: waiting(reason, message) })

describe('a Deployment says how many of its new pods are ready, and what holds up the others', () => {
  test.each<[string, KubeObject, KubeObject[] | undefined, string]>([
    ['no pod yet', rolling, [], '0 of 2 updated pods are ready'],
    ['pods that may not be read', deployment({ updated: 1, available: 1 }), undefined, '1 of 2 pods are updated'],
    ['a pod that is ready', rolling, [pod('a', { ready: true }), pod('b')], '1 of 2 updated pods are ready'],
    [
      'as many as wanted',
      deployment({ replicas: 3 }),
      [pod('a', { ready: true }), pod('b', { ready: true })],
      '1 old pod still to be removed',
    ],
    [
      'no number wanted, and one pod',
      object('apps/v1', 'Deployment', { ...rolling, spec: {} }, rolling.metadata),
      [pod('a')],
      '0 of 1 updated pods are ready',
    ],
    [
      'paused',
      deployment({ updated: 1 }, { spec: { paused: true } }),
      [pod('a')],
      'is paused, so its pods stay as they were: kubectl rollout resume goes on',
    ],
    [
      'no node',
      rolling,
      [pod('a', unscheduled('Unschedulable')), pod('b', unscheduled('Unschedulable'))],
      '0 of 2 updated pods are ready; no node takes it yet (2 pods)',
    ],
    ['scheduled', rolling, [pod('a', unscheduled('Unschedulable', true))], '0 of 2 updated pods are ready'],
    [
      'held back for another reason',
      rolling,
      [pod('a', unscheduled('SchedulingGated'))],
      '0 of 2 updated pods are ready',
    ],
    [
      'an image that is not there',
      rolling,
      [image('a', 'ErrImagePull', 'not found')],
      '0 of 2 updated pods are ready; container main: image not found',
    ],
    [
      'an image that is refused',
      rolling,
      [image('a'), image('b')],
      '0 of 2 updated pods are ready; container main: its image cannot be pulled yet (2 pods)',
    ],
    [
      'crashes and an image',
      rolling,
      [pod('a', crashing(1)), image('b')],
      '0 of 2 updated pods are ready; container main: crashed 2 times, last with exit code 1; container main: its image cannot be pulled yet',
    ],
  ])('%s', (_, one, pods, said) => expect(verdictOf(one, pods).said).toBe(`progressing: ${said}`))
})

test('of a DaemonSet as many as it has nodes for', () => {
  const set = (status: object) =>
    object('apps/v1', 'DaemonSet', { spec: {}, status: { observedGeneration: 1, ...status } }, { generation: 1 })
  const owner = { kind: 'DaemonSet', name: 'api' }
  const pods = [pod('a', { owner, ready: true }), pod('b', { owner })]
  const status = { desiredNumberScheduled: 3, updatedNumberScheduled: 2 }
  expect(verdictOf(set(status), pods).said).toBe('progressing: 1 of 3 updated pods are ready')
  const sets = object(
    'apps/v1',
    'StatefulSet',
    { spec: { replicas: 3 }, status: { observedGeneration: 1 } },
    { generation: 1 },
  )
  expect(verdictOf(sets, []).said).toBe('progressing: 0 of 3 pods are updated')
})

describe('a workload that is given up names the pod, and how many more there are', () => {
  const bad = (name: string) => image(name, 'InvalidImageName', 'bad')
  test.each([
    [['a'], ''],
    [['a', 'b'], ' (and 1 other pod)'],
    [['a', 'b', 'c'], ' (and 2 other pods)'],
  ])('%j', (names, others) => {
    expect(verdictOf(rolling, names.map(bad)).said).toBe(
      `failed: pod a, container main: InvalidImageName: bad${others}`,
    )
  })
})

describe('pods without a readiness probe that have just started', () => {
  const fresh = pod('a', {
    containers: [unprobed],
    ready: true,
    state: { running: { startedAt: '1970-01-01T00:00:01Z' } },
  })
  const of = (spec: object) => deployment({}, { containers: [unprobed], spec })

  test.each<[string, KubeObject, KubeObject[] | undefined, string]>([
    ['are waited for', of({}), [fresh], 'progressing: its pods have no readiness probe and have just started'],
    ['have to be ready for longer anyway', of({ minReadySeconds: 5 }), [fresh], 'ready: 2 pods ready'],
    ['may not be read', of({}), undefined, 'ready: 2 pods ready'],
  ])('%s', (_, one, pods, said) => expect(verdictOf(one, pods).said).toBe(said))
})

describe('when to look again', () => {
  const refusal = condition('ReplicaFailure', true, 'FailedCreate', 'admission webhook "x" denied the request: no')
  const quota = condition('ReplicaFailure', true, 'FailedCreate', 'exceeded quota: compute')
  const refused = (one: object) => replicaSet(2, { conditions: [one] })
  const scaler = object('autoscaling/v2', 'HorizontalPodAutoscaler', {
    status: { conditions: [condition('ScalingActive', false, 'FailedGetResourceMetric', 'none')] },
  })

  test.each<[string, KubeObject, KubeObject[], KubeObject[], number | undefined]>([
    ['nothing to wait for', deployment(), [pod('a', { ready: true })], [replicaSet()], undefined],
    ['a minute without metrics', scaler, [], [], 59_000],
    ['half a minute of refusals', deployment({ updated: 0 }), [], [refused(refusal)], 29_000],
    ['a quota', deployment({ updated: 0 }), [], [refused(quota)], undefined],
    ['two minutes without the image', rolling, [image('a')], [replicaSet()], 119_000],
    ['the sooner of two', rolling, [image('a'), image('b', 'CreateContainerConfigError')], [replicaSet()], 59_000],
  ])('%s', (_, one, pods, sets, due) => expect(verdictOf(one, pods, sets).due).toBe(due))
})
