import { beforeEach, describe, expect, test } from '@jest/globals'
import type { KubeObject } from '../../../../src/deploy/object.ts'
import type { Target, WaitOutcome } from '../../../../src/deploy/wait/targets.ts'
import { waitForAll } from '../../../../src/deploy/wait/wait.ts'
import { UserError } from '../../../../src/errors.ts'
import { TransientError } from '../../../../src/net/retry.ts'
import { FakeClock, FakeCluster } from '../fake-cluster.ts'
import {
  condition,
  crashing,
  deployment,
  event,
  main,
  namespace,
  object,
  type PodState,
  pod,
  replicaSet,
  target,
  terminated,
  unprobed,
  waiting,
} from '../objects.ts'

let cluster: FakeCluster
let clock: FakeClock
let lines: string[]
let warnings: string[]
let cancel: AbortController

beforeEach(() => {
  cluster = new FakeCluster()
  clock = new FakeClock()
  lines = []
  warnings = []
  cancel = new AbortController()
})

/** A wait in the background; `outcome` is undefined as long as it goes on. */
async function start(targets: readonly Target[], timeout = 600_000) {
  const running: { outcome?: WaitOutcome; error?: unknown; unready: string[] } = { unready: [] }
  waitForAll(targets, cluster, {
    deadline: clock.now() + timeout,
    signal: cancel.signal,
    logger: {
      info: (line) => lines.push(line),
      debug: () => {},
      notice: () => {},
      warning: (line) => warnings.push(line),
      group: (_, body) => body(),
    },
    now: clock.now,
    sleep: clock.sleep,
  }).then(
    (outcome) => {
      running.outcome = outcome
      if (outcome.status !== 'ready') {
        running.unready = outcome.unready.map(
          ({ object: one, health }) => `${one.metadata.name} ${health.state}: ${health.message}`,
        )
      }
    },
    (error: unknown) => {
      running.error = error
    },
  )
  await clock.settle()
  return running
}

/** A wait for Deployment `api`, which is being rolled out. */
async function rollout(...pods: KubeObject[]) {
  const one = deployment({ available: 0, updated: 2 })
  cluster.put(one, replicaSet(), ...pods)
  return await start([target(one)])
}

const notFound = 'rpc error: code = NotFound desc = failed to pull and unpack image "x": not found'

describe('without a watch', () => {
  test('everything ready: no call at all', async () => {
    const { outcome } = await start([target(deployment()), target(object('v1', 'ConfigMap'))])
    expect(outcome).toMatchObject({
      status: 'ready',
      notes: [],
      objects: [{ kind: 'Deployment' }, { kind: 'ConfigMap' }],
    })
    expect(cluster.calls).toEqual([])
  })

  test('pods without a readiness probe are listed, once', async () => {
    const names = ['api', 'web', 'worker']
    const targets = names.map((name) => target(deployment({}, { containers: [unprobed], metadata: { name } })))
    for (const name of names) {
      const owner = { kind: 'ReplicaSet', name: `${name}-h2` }
      const state = { running: { startedAt: clock.date(-60_000) } }
      cluster.put(pod(`${name}-1`, { owner, containers: [unprobed], ready: true, state }))
    }
    expect((await start(targets)).outcome).toMatchObject({ status: 'ready' })
    expect(cluster.calls).toEqual(['list pods'])
  })

  test('notes of what is ready all the same', async () => {
    const paused = deployment({}, { spec: { paused: true } })
    const { outcome } = await start([target(paused)])
    expect(outcome).toMatchObject({ notes: [expect.stringMatching(/^Deployment api: is paused/)] })
  })
})

describe('readiness', () => {
  test('each kind is followed once, and every change is one line', async () => {
    const [api, web] = ['api', 'web'].map((name) => deployment({ available: 0 }, { metadata: { name } })) as [
      KubeObject,
      KubeObject,
    ]
    cluster.put(api, web, replicaSet(), replicaSet(2, { owner: 'web' }), pod('api-1'), pod('api-2'))
    const running = await start([target(api), target(web)])
    cluster.put(pod('api-1', { ready: true }))
    await clock.settle()
    cluster.put(pod('api-2', { ready: true }), deployment())
    await clock.settle()
    expect(running.outcome).toBeUndefined()
    cluster.put(deployment({}, { metadata: { name: 'web' } }))
    await clock.settle()
    expect(running.outcome).toMatchObject({ status: 'ready' })
    expect(lines).toEqual([
      'Deployment api: 0 of 2 updated pods are ready',
      'Deployment web: 0 of 2 updated pods are ready',
      'Deployment api: 1 of 2 updated pods are ready',
      'Deployment api: 2 pods ready',
      'Deployment web: 2 pods ready',
    ])
    expect(cluster.calls.filter((call) => call.startsWith('watch'))).toEqual([
      'watch deployments',
      'watch pods',
      'watch replicasets',
    ])
  })

  test('pods of an older revision and those being deleted say nothing', async () => {
    const old = { owner: { kind: 'ReplicaSet', name: 'api-h1' }, ...crashing(9) }
    const running = await rollout(pod('old', old), pod('going', { ...crashing(9), deleted: true }), pod('api-1'))
    cluster.put(replicaSet(1))
    await clock.advance(300_000)
    expect(running.outcome).toBeUndefined()
  })

  test('a pod without a probe has to run for three seconds', async () => {
    const one = deployment({ wanted: 1 }, { containers: [unprobed] })
    const fresh = () =>
      pod('api-1', { containers: [unprobed], ready: true, state: { running: { startedAt: clock.date() } } })
    cluster.put(one, replicaSet(), fresh())
    const running = await start([target(one)])
    await clock.advance(2500)
    expect(running.outcome).toBeUndefined()
    cluster.put(pod('api-1', { containers: [unprobed], state: terminated(1) }))
    await clock.advance(2000)
    cluster.put(
      pod('api-1', {
        containers: [unprobed],
        ready: true,
        restarts: 1,
        state: { running: { startedAt: clock.date() } },
      }),
    )
    await clock.advance(2900)
    expect(running.outcome).toBeUndefined()
    await clock.advance(200)
    expect(running.outcome).toMatchObject({ status: 'ready' })
  })

  test('a clock of the node that is ahead does not hold it up', async () => {
    const one = deployment({ wanted: 1 }, { containers: [unprobed] })
    const state = { running: { startedAt: clock.date(3_600_000) } }
    cluster.put(one, replicaSet(), pod('api-1', { containers: [unprobed], ready: true, state }))
    const running = await start([target(one)])
    await clock.advance(3000)
    expect(running.outcome).toMatchObject({ status: 'ready' })
  })

  test('other kinds beside ready Deployments: their pods are looked at, too', async () => {
    const one = deployment({ wanted: 1 }, { containers: [unprobed] })
    const service = object('v1', 'Service', { spec: { type: 'LoadBalancer' }, status: {} })
    cluster.put(one, replicaSet(), service, pod('api-1', { containers: [unprobed], ...crashing(2) }))
    const running = await start([target(one), target(service)])
    cluster.put({ ...service, status: { loadBalancer: { ingress: [{ hostname: 'x' }] } } })
    await clock.settle()
    expect(running.outcome).toBeUndefined()
    expect(lines).toContain('Service api: ready (has an address)')
  })

  test('an autoscaler without metrics is not waited for for ever', async () => {
    const scaler = object('autoscaling/v2', 'HorizontalPodAutoscaler', {
      status: { conditions: [condition('ScalingActive', false, 'FailedGetResourceMetric', 'no metrics')] },
    })
    cluster.put(scaler)
    const running = await start([target(scaler)])
    await clock.advance(59_000)
    expect(running.outcome).toBeUndefined()
    await clock.advance(1000)
    expect(running.outcome).toMatchObject({ status: 'ready', notes: [expect.stringContaining('no metrics')] })
  })

  test('what has to last is looked at when it has, whenever it began', async () => {
    const scaler = (...conditions: object[]) =>
      object('autoscaling/v2', 'HorizontalPodAutoscaler', { status: { conditions } })
    cluster.put(scaler())
    const running = await start([target(scaler())])
    await clock.advance(7000)
    cluster.put(scaler(condition('ScalingActive', false, 'FailedGetResourceMetric', 'no metrics')))
    await clock.advance(59_999)
    expect(running.outcome).toBeUndefined()
    await clock.advance(1)
    expect(running.outcome).toMatchObject({ status: 'ready' })
  })

  test('two of one name in two namespaces do not hold each other up', async () => {
    const scalers = [namespace, 'other'].map((where) =>
      object(
        'autoscaling/v2',
        'HorizontalPodAutoscaler',
        { status: { conditions: [condition('ScalingActive', false, 'FailedGetResourceMetric', `none in ${where}`)] } },
        { namespace: where, uid: where },
      ),
    )
    cluster.put(...scalers)
    const running = await start(scalers.map((one) => target(one)))
    await clock.advance(60_000)
    expect(running.outcome).toMatchObject({ status: 'ready' })
  })

  test('a pod that has to be ready for five seconds does not have to run for three more', async () => {
    const one = deployment({ wanted: 1 }, { containers: [unprobed], spec: { minReadySeconds: 5 } })
    const state = { running: { startedAt: clock.date() } }
    const service = object('v1', 'Service', { spec: { type: 'LoadBalancer' }, status: {} })
    cluster.put(one, replicaSet(), service, pod('api-1', { containers: [unprobed], ready: true, state }))
    const running = await start([target(one), target(service)])
    cluster.put({ ...service, status: { loadBalancer: { ingress: [{ hostname: 'x' }] } } })
    await clock.settle()
    expect(running.outcome).toMatchObject({ status: 'ready' })
  })

  test('a refusal that passes is none', async () => {
    const route = (status: boolean) =>
      object('gateway.networking.k8s.io/v1', 'HTTPRoute', {
        spec: { parentRefs: [{}] },
        status: {
          parents: [
            { conditions: [condition('Accepted', true), condition('ResolvedRefs', status, 'BackendNotFound')] },
          ],
        },
      })
    cluster.put(route(false))
    const running = await start([target(route(false))])
    await clock.advance(50_000)
    expect(running.outcome).toBeUndefined()
    cluster.put(route(true))
    await clock.settle()
    expect(running.outcome).toMatchObject({ status: 'ready' })
  })

  test('a refusal that stays', async () => {
    const route = object('gateway.networking.k8s.io/v1', 'HTTPRoute', {
      spec: { parentRefs: [{}] },
      status: { parents: [{ conditions: [condition('Accepted', false, 'NotAllowed')] }] },
    })
    cluster.put(route)
    const running = await start([target(route)])
    await clock.advance(60_000)
    expect(running.unready).toEqual([expect.stringContaining('api failed: Gateway : not Accepted: NotAllowed')])
  })
})

describe('giving up early', () => {
  const states = {
    notFound: { state: waiting('ErrImagePull', notFound) },
    denied: { state: waiting('ErrImagePull', '403 Forbidden') },
    backOff: { state: waiting('ImagePullBackOff', 'Back-off pulling image "x"') },
    config: { state: waiting('CreateContainerConfigError', 'secret "settings" not found') },
    cache: { state: waiting('CreateContainerConfigError', 'failed to sync secret cache: timed out') },
  }
  /** After how many seconds Deployment `api` is given up whose pods are all in this state; undefined for never. */
  async function givenUpAfter(state: PodState): Promise<number | undefined> {
    const running = await rollout(pod('api-1', state), pod('api-2', state))
    for (let seconds = 0; seconds <= 500; seconds += 1) {
      if (running.outcome) return seconds
      await clock.advance(1000)
    }
    return undefined
  }
  const init = { name: 'migrate', image: 'x' }
  const unscheduled = {
    phase: 'Pending',
    statuses: [],
    conditions: [condition('PodScheduled', false, 'Unschedulable', '0/3 nodes')],
  }

  test.each<[string, PodState, number | undefined]>([
    ['InvalidImageName', { state: waiting('InvalidImageName') }, 0],
    ['ErrImageNeverPull', { state: waiting('ErrImageNeverPull') }, 0],
    ['an image that is not found, at first sight', states.notFound, 120],
    ['a registry that denies', states.denied, 120],
    ['a missing Secret', states.config, 60],
    ['a Secret that the node has not read yet', states.cache, undefined],
    ['two restarts', crashing(2), undefined],
    ['three restarts', crashing(3), 0],
    ['three times out of memory', crashing(3, 137, 'OOMKilled'), 0],
    ['three restarts, running at the moment', { restarts: 3, lastState: terminated(1) }, undefined],
    ['a node that cannot run it', crashing(9, 128, 'ContainerCannotRun'), undefined],
    [
      'a program that is not there',
      {
        ...crashing(3, 128),
        lastState: terminated(128, 'StartError', 'exec: "x": executable file not found in $PATH'),
      },
      0,
    ],
    ['no node', unscheduled, undefined],
    ['not ready', {}, undefined],
    [
      'an init container',
      {
        phase: 'Pending',
        initContainers: [init],
        initStatuses: [{ name: 'migrate', ...crashing(3), restartCount: 3 }],
        statuses: [],
      },
      0,
    ],
    [
      'a sidecar',
      {
        initContainers: [{ ...init, restartPolicy: 'Always' }],
        initStatuses: [{ name: 'migrate', ...states.config }],
        statuses: [],
      },
      60,
    ],
  ])('%s: after %p %p s', async (_, state, seconds) => expect(await givenUpAfter(state)).toBe(seconds))

  test('not found, the second time, told as it was first', async () => {
    const running = await rollout(pod('api-1', states.notFound))
    cluster.put(pod('api-1', states.backOff))
    await clock.advance(10_000)
    expect(running.outcome).toBeUndefined()
    cluster.put(pod('api-1', states.notFound))
    await clock.settle()
    expect(running.unready).toEqual([`api failed: pod api-1, container main: ErrImagePull: ${notFound}`])
  })

  test('a back-off that was seen first gets the reason later', async () => {
    const running = await rollout(pod('api-1', states.backOff))
    cluster.put(pod('api-1', states.denied))
    await clock.settle()
    cluster.put(pod('api-1', states.backOff))
    await clock.advance(120_000)
    expect(running.unready).toEqual(['api failed: pod api-1, container main: ErrImagePull: 403 Forbidden'])
  })

  test('a Secret that comes late', async () => {
    const running = await rollout(pod('api-1', states.config))
    await clock.advance(50_000)
    cluster.put(pod('api-1'))
    await clock.settle()
    cluster.put(pod('api-1', states.config))
    await clock.advance(50_000)
    expect(running.outcome).toBeUndefined()
  })

  test('a Deployment of which one pod may still come', async () => {
    const running = await rollout(pod('api-1', { state: waiting('InvalidImageName') }), pod('api-2'))
    await clock.advance(60_000)
    expect(running.outcome).toBeUndefined()
  })

  test('crashes while another pod of the revision is ready', async () => {
    const running = await rollout(pod('api-1', crashing(5)), pod('api-2', { ready: true }))
    await clock.advance(60_000)
    expect(running.outcome).toBeUndefined()
    expect(lines[0]).toBe(
      'Deployment api: 1 of 2 updated pods are ready; container main: crashed 6 times, last with exit code 1',
    )
  })

  test('an old pod that has crashed before: only new restarts count', async () => {
    const old = (restarts: number) => pod('api-1', { ...crashing(restarts), created: clock.date(-3_600_000) })
    const running = await rollout(old(40))
    cluster.put(old(42))
    await clock.settle()
    expect(running.outcome).toBeUndefined()
    cluster.put(old(43))
    await clock.settle()
    expect(running.outcome).toMatchObject({ status: 'failed' })
  })

  test('of a StatefulSet one pod is enough, of the update revision', async () => {
    const set = object(
      'apps/v1',
      'StatefulSet',
      { spec: { replicas: 2 }, status: { observedGeneration: 1, updateRevision: 'b', replicas: 2, readyReplicas: 1 } },
      { generation: 1 },
    )
    const owner = { kind: 'StatefulSet', name: 'api' }
    const bad = { owner, state: waiting('InvalidImageName') }
    cluster.put(
      set,
      pod('api-0', { owner, ready: true }),
      pod('api-1', { ...bad, labels: { 'controller-revision-hash': 'a' } }),
    )
    const running = await start([target(set)])
    await clock.advance(5000)
    expect(running.outcome).toBeUndefined()
    cluster.put(pod('api-1', { ...bad, labels: { 'controller-revision-hash': 'b' } }))
    await clock.settle()
    expect(running.unready).toEqual(['api failed: pod api-1, container main: InvalidImageName'])
  })

  test('of a DaemonSet, by the generation of its template', async () => {
    const set = object(
      'apps/v1',
      'DaemonSet',
      { status: { observedGeneration: 3, desiredNumberScheduled: 2, updatedNumberScheduled: 1 } },
      { generation: 3, annotations: { 'deprecated.daemonset.template.generation': '2' } },
    )
    const daemon = (name: string, generation: string) =>
      pod(name, {
        owner: { kind: 'DaemonSet', name: 'api' },
        labels: { 'pod-template-generation': generation, 'controller-revision-hash': `h${generation}` },
        state: waiting('InvalidImageName'),
      })
    cluster.put(set, daemon('old', '1'))
    const running = await start([target(set)])
    await clock.advance(5000)
    expect(running.outcome).toBeUndefined()
    cluster.put(daemon('new', '2'))
    await clock.settle()
    expect(running.unready).toEqual(['api failed: pod new, container main: InvalidImageName'])
  })

  test('a Job: a missing Secret after a minute, crashes by its own count', async () => {
    const job = object('batch/v1', 'Job', { spec: {}, status: { active: 1 } })
    const owner = { kind: 'Job', name: 'api' }
    cluster.put(job, pod('api-1', { owner, restartPolicy: 'OnFailure', ...crashing(5) }))
    const running = await start([target(job)])
    await clock.advance(100_000)
    expect(running.outcome).toBeUndefined()
    cluster.put(pod('api-1', { owner, ...states.config }))
    await clock.advance(60_000)
    expect(running.unready).toEqual([
      'api failed: pod api-1, container main: CreateContainerConfigError: secret "settings" not found',
    ])
  })

  test('a Job that failed keeps its last pods for the diagnosis', async () => {
    const job = (conditions: object[]) => object('batch/v1', 'Job', { spec: {}, status: { conditions } })
    const last = pod('api-1', {
      owner: { kind: 'Job', name: 'api' },
      phase: 'Failed',
      restartPolicy: 'Never',
      state: terminated(3),
    })
    cluster.put(job([]), last)
    const running = await start([target(job([]))])
    cluster.remove(last)
    cluster.put(job([condition('Failed', true, 'BackoffLimitExceeded')]))
    await clock.settle()
    expect(running.outcome).toMatchObject({ unready: [{ faults: [{ fault: { ended: { exitCode: 3 } } }] }] })
  })

  const refused = (message: string) =>
    replicaSet(2, { conditions: [condition('ReplicaFailure', true, 'FailedCreate', message)] })

  test.each([
    ['a webhook', 'admission webhook "policy.example.com" denied the request: no', 30],
    [
      'Pod Security',
      'pods "api-h2-x7d" is forbidden: violates PodSecurity "restricted:latest": runAsNonRoot != true',
      30,
    ],
    ['a LimitRange', 'pods "api-h2-x7d" is forbidden: maximum cpu usage per Container is 1, but limit is 2', 30],
    ['a quota', 'pods "api-h2-x7d" is forbidden: exceeded quota: compute, requested: pods=1', undefined],
  ])('pods refused by %s', async (_, message, seconds) => {
    cluster.put(deployment({ updated: 0 }), refused(message))
    const running = await start([target(deployment({ updated: 0 }))])
    await clock.advance((seconds ?? 500) * 1000 - 1)
    expect(running.outcome).toBeUndefined()
    expect(lines[0]).toMatch(
      /^Deployment api: 0 of 2 updated pods are ready; its pods are refused: (?:admission|forbidden)/,
    )
    await clock.advance(1)
    if (seconds === undefined) expect(running.outcome).toBeUndefined()
    else
      expect(running.unready).toEqual([
        expect.stringMatching(/^api failed: its pods are refused: (?:admission|forbidden)/),
      ])
  })

  test('pods of a StatefulSet refused: by events, which are followed only then', async () => {
    const set = object(
      'apps/v1',
      'StatefulSet',
      { spec: { replicas: 1 }, status: { observedGeneration: 1, updateRevision: 'b' } },
      { generation: 1 },
    )
    const message = 'create Pod api-0 in StatefulSet api failed error: admission webhook "x" denied the request: no'
    cluster.put(set, event(set, 'FailedCreate', message, { at: clock.date(-3_600_000) }))
    const running = await start([target(set)])
    expect(cluster.calls).not.toContain('watch events')
    await clock.advance(60_000)
    expect(cluster.calls).toContain('watch events')
    expect(running.outcome).toBeUndefined()
    cluster.put(event(set, 'FailedCreate', message, { at: clock.date() }))
    await clock.advance(30_000)
    expect(running.unready).toEqual(['api failed: its pods are refused: admission webhook "x" denied the request: no'])
  })

  test('one failure ends the wait, and all that is not ready is told', async () => {
    const [api, web] = ['api', 'web'].map((name) => deployment({ available: 0 }, { metadata: { name } })) as [
      KubeObject,
      KubeObject,
    ]
    cluster.put(
      api,
      web,
      replicaSet(),
      replicaSet(2, { owner: 'web' }),
      pod('api-1', { state: waiting('InvalidImageName', 'bad') }),
    )
    const running = await start([target(api), target(web), target(object('v1', 'ConfigMap'))])
    expect(running.unready).toEqual([
      'api failed: pod api-1, container main: InvalidImageName: bad',
      'web progressing: 0 of 2 updated pods are ready',
    ])
  })
})

describe('time', () => {
  test('the deadline', async () => {
    const running = await rollout(pod('api-1'))
    await clock.advance(599_999)
    expect(running.outcome).toBeUndefined()
    await clock.advance(1)
    expect(running.outcome).toMatchObject({ status: 'timed-out' })
    expect(running.unready).toEqual(['api progressing: 0 of 2 updated pods are ready'])
  })

  test('a heartbeat says every 30 s what is missing, grouped', async () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
    const all = names.map((name) => deployment({ available: 0 }, { metadata: { name } }))
    const job = object('batch/v1', 'Job', { spec: {}, status: { active: 1 } }, { name: 'migrate' })
    cluster.put(...all, job, ...names.map((owner) => replicaSet(2, { owner })))
    await start([...all, job].map((one) => target(one)))
    lines.length = 0
    await clock.advance(65_000)
    expect(lines).toHaveLength(2)
    expect(lines[0]).toBe(
      [
        'Waiting for 8 of 8 (9 min 30 s left):',
        '  Deployment a, Deployment b, Deployment c, Deployment d, Deployment e and 2 more: 0 of 2 updated pods are ready',
        '  Job migrate: 1 pod at work',
      ].join('\n'),
    )
  })

  test('cancelled: ends with the reason', async () => {
    const running = await rollout(pod('api-1'))
    const reason = new Error('the job was cancelled')
    cancel.abort(reason)
    await clock.settle()
    expect(running.error).toBe(reason)
  })
})

describe('what comes, goes and changes', () => {
  const job = (status: object, metadata = {}) => object('batch/v1', 'Job', { spec: {}, status }, metadata)
  const complete = { conditions: [condition('Complete', true)] }

  test('deleted', async () => {
    cluster.put(object('v1', 'Namespace', {}, { name: namespace, namespace: undefined as unknown as string }))
    const running = await rollout(pod('api-1'))
    cluster.remove(deployment({ available: 0 }))
    await clock.settle()
    expect(running.unready).toEqual(['api failed: was deleted while it was waited for'])
  })

  test('its namespace is being deleted', async () => {
    const metadata = { name: namespace, namespace: undefined as unknown as string, deletionTimestamp: clock.date() }
    cluster.put(object('v1', 'Namespace', {}, metadata))
    const running = await rollout(pod('api-1'))
    cluster.put(deployment({ available: 0 }, { metadata: { deletionTimestamp: clock.date() } }))
    await clock.settle()
    expect(running.unready).toEqual(['api failed: is being deleted: the namespace shop is being deleted'])
  })

  test('made anew by somebody else', async () => {
    const running = await rollout(pod('api-1'))
    cluster.put(deployment({}, { metadata: { uid: 'another' } }))
    await clock.settle()
    expect(running.unready).toEqual(['api failed: was deleted and made anew by somebody else'])
  })

  test('a Job that is cleaned up after it completed', async () => {
    const service = object('v1', 'Service', { spec: { type: 'LoadBalancer' } })
    cluster.put(job({ active: 1 }), service)
    const running = await start([target(job({ active: 1 })), target(service)])
    cluster.put(job(complete))
    cluster.remove(job(complete))
    await clock.settle()
    expect(lines.at(-1)).toBe('Job api: ready (completed)')
    expect(running.outcome).toBeUndefined()
    cluster.put({ ...service, status: { loadBalancer: { ingress: [{ ip: '192.0.2.1' }] } } })
    await clock.settle()
    expect(running.outcome).toMatchObject({ status: 'ready' })
  })

  test('a hook that does not exist yet, whose predecessor goes', async () => {
    const hook = job({}, { uid: undefined as unknown as string })
    const older = job(complete, { uid: 'older', deletionTimestamp: clock.date() })
    cluster.put(older)
    const running = await start([target(hook, { fleeting: true })])
    expect(lines).toEqual(['Job api: does not exist yet'])
    cluster.remove(older)
    cluster.put(job({ active: 1 }, { uid: 'new' }))
    await clock.settle()
    expect(running.outcome).toBeUndefined()
    cluster.put(job(complete, { uid: 'new' }))
    await clock.settle()
    expect(running.outcome).toMatchObject({ status: 'ready', objects: [{ metadata: { uid: 'new' } }] })
  })

  test('something fleeting that is deleted once it was ready', async () => {
    const hook = object('v1', 'Pod', { spec: {}, status: {} })
    const service = object('v1', 'Service', { spec: { type: 'LoadBalancer' } })
    cluster.put(hook, service)
    const running = await start([target(hook, { fleeting: true }), target(service)])
    const well = { ...hook, status: { phase: 'Running', conditions: [condition('Ready', true)] } }
    cluster.put(well)
    await clock.settle()
    cluster.remove(well)
    await clock.settle()
    expect(running.outcome).toBeUndefined()
    expect(lines.at(-1)).toBe('Pod api: ready')
  })
})

describe('what may not be read, and a cluster that is away', () => {
  test('watching is forbidden, listing is not: looks again and again', async () => {
    cluster.deny(['watch'], 'deployments')
    const running = await rollout(pod('api-1'))
    expect(running.outcome).toBeUndefined()
    cluster.put(deployment())
    await clock.advance(5000)
    expect(running.outcome).toMatchObject({ status: 'ready' })
  })

  test('listing is forbidden, too: asks for each', async () => {
    cluster.deny(['watch', 'list'], 'deployments')
    const running = await rollout(pod('api-1'))
    cluster.put(deployment())
    await clock.advance(5000)
    expect(running.outcome).toMatchObject({ status: 'ready' })
    expect(cluster.calls).toContain('get deployments')
  })

  test('nothing of it may be read', async () => {
    cluster.deny(['watch', 'list', 'get'], 'deployments')
    const running = await rollout(pod('api-1'))
    expect(running.error).toBeInstanceOf(UserError)
    expect(String(running.error)).toContain('cannot get deployments')
  })

  test('pods may not be read: goes on without them, and says once what is not seen', async () => {
    for (const plural of ['pods', 'replicasets', 'events']) cluster.deny(['watch', 'list'], plural)
    const running = await rollout(pod('api-1', { state: waiting('InvalidImageName') }))
    await clock.advance(60_000)
    expect(running.outcome).toBeUndefined()
    expect(warnings).toHaveLength(1)
    expect(warnings[0]).toMatch(
      /^The pods of namespace shop may not be listed \(cannot list pods\): why pods do not start/,
    )
    cluster.put(deployment())
    await clock.settle()
    expect(running.outcome).toMatchObject({ status: 'ready' })
  })

  test('ReplicaSets may not be read: pods count where no older one is left', async () => {
    cluster.deny(['watch', 'list'], 'replicasets')
    const running = await rollout(pod('api-1', { state: waiting('InvalidImageName') }))
    expect(running.outcome).toMatchObject({ status: 'failed' })
  })

  test('a cluster that does not answer for a while', async () => {
    const running = await rollout(pod('api-1'))
    cluster.breakOff(new TransientError('The API server cannot be reached.', 'Wait.'))
    await clock.settle()
    cluster.put(deployment())
    await clock.advance(2000)
    expect(running.outcome).toMatchObject({ status: 'ready' })
  })

  test('a cluster that never answers: says so from time to time, until the deadline', async () => {
    cluster.follow = async function* (_resource, _namespace, _selection, signal) {
      await new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
    }
    const running = await rollout(pod('api-1'))
    await clock.advance(70_000)
    expect(lines.map((line) => line.split('\n')[0])).toEqual([
      'Deployment api: 0 of 2 updated pods are ready',
      'Waiting for 1 of 1 (9 min left):',
    ])
    await clock.advance(530_000)
    expect(running.outcome).toMatchObject({ status: 'timed-out' })
  })

  test('any other error ends the wait', async () => {
    const running = await rollout(pod('api-1'))
    const error = new Error('Unauthorized')
    cluster.breakOff(error)
    await clock.settle()
    expect(running.error).toBe(error)
  })
})

test('names with their namespaces where there are several', async () => {
  const there = object('v1', 'Service', { spec: { type: 'LoadBalancer' } }, { namespace: 'other' })
  cluster.put(there)
  await start([target(deployment()), target(there)])
  expect(lines).toEqual(['Service other/api: its load balancer has no address yet'])
  expect(main.readinessProbe).toBeDefined()
})
