import { beforeEach, describe, expect, test } from '@jest/globals'
import { annotationOf } from '../../../../src/deploy/diagnose/annotation.ts'
import { diagnose } from '../../../../src/deploy/diagnose/diagnose.ts'
import { summaryOf } from '../../../../src/deploy/diagnose/summary.ts'
import type { Cause, Diagnosis } from '../../../../src/deploy/diagnose/types.ts'
import type { KubeObject } from '../../../../src/deploy/object.ts'
import type { CreationFault } from '../../../../src/deploy/wait/creation.ts'
import { Sightings } from '../../../../src/deploy/wait/sightings.ts'
import type { Unready } from '../../../../src/deploy/wait/targets.ts'
import { FakeCluster } from '../fake-cluster.ts'
import {
  condition,
  crashing,
  deployment,
  event,
  main,
  object,
  type PodState,
  pod,
  replicaSet,
  target,
  terminated,
  waiting,
} from '../objects.ts'

let cluster: FakeCluster
beforeEach(() => {
  cluster = new FakeCluster()
})

const now = Date.parse('2026-11-26T12:05:00Z')
const at = '2026-11-26T12:04:00Z'

function unready(one: KubeObject, pods: readonly KubeObject[] = [], changes: Partial<Unready> = {}): Unready {
  const sightings = new Sightings(now)
  for (const each of pods) sightings.see(each, now)
  const faults = pods.flatMap((each) => sightings.faultsOf(each).map((fault) => ({ pod: each, fault })))
  return {
    ...{ target: target(one), object: one, health: { state: 'progressing', message: '0 of 2 updated pods are ready' } },
    ...{ pods, faults, creation: undefined, replicaSet: undefined, ...changes },
  }
}

/** The diagnosis of Deployment `api`, of whose pods this is one. */
async function diagnosed(state: PodState, log?: string): Promise<Diagnosis & { first: Diagnosis['troubles'][number] }> {
  if (log !== undefined) cluster.logs.set('api-1/main', log)
  const [diagnosis] = await diagnose([unready(deployment(), [pod('api-1', state)])], cluster)
  const first = diagnosis?.troubles[0]
  if (!diagnosis || !first) throw new Error('nothing was found')
  return { ...diagnosis, first }
}

const text = (cause: Cause | undefined) => (cause ? `${cause.means} ${cause.remedy}` : '')
const pull = (message: string, reason = 'ErrImagePull') => ({ phase: 'Pending', state: waiting(reason, message) })
const config = (message: string) => ({ phase: 'Pending', state: waiting('CreateContainerConfigError', message) })

describe('causes of pods', () => {
  const ecr = 'failed to resolve reference "x": unexpected status from HEAD request to https://x/v2/api/manifests/1'
  test.each<[string, PodState, RegExp]>([
    [
      'not found',
      pull('rpc error: code = NotFound desc = failed to pull and unpack image: not found'),
      /does not have .*shop\/api:1.*Push it/,
    ],
    [
      'wrong platform',
      pull('no match for platform in manifest: not found'),
      /not built for the architecture.*'platforms'/,
    ],
    [
      'ECR, forbidden',
      pull(`${ecr}: 403 Forbidden`),
      /ecr:BatchGetImage and ecr:GetDownloadUrlForLayer to the nodes' role/,
    ],
    ['ECR, no login', pull(`${ecr}: 401 Unauthorized`), /ecr:GetAuthorizationToken/],
    [
      'ECR, by name',
      pull(
        'User: arn:aws:sts::707930574880:assumed-role/nodes/i-1 is not authorized to perform: ecr:BatchGetImage on resource: x because no identity-based policy allows it',
      ),
      /lack the permission ecr:BatchGetImage\. Allow ecr:BatchGetImage in the policy of role nodes\./,
    ],
    ['rate limit', pull('429 Too Many Requests - Server message: toomanyrequests'), /limits how often/],
    [
      'unreachable',
      pull('failed to do request: Head "https://x": dial tcp 10.0.0.1:443: i/o timeout'),
      /cannot reach the registry/,
    ],
    ['invalid name', pull("couldn't parse image name", 'InvalidImageName'), /no valid reference/],
    ['never pulled', pull('', 'ErrImageNeverPull'), /imagePullPolicy is Never/],
    ['missing Secret', config('secret "settings" not found'), /no Secret settings in namespace shop.*'secrets'/],
    ['missing ConfigMap', config('configmap "settings" not found'), /no ConfigMap settings/],
    [
      'missing key',
      config("couldn't find key PASSWORD in Secret shop/settings"),
      /Secret shop\/settings has no key PASSWORD/,
    ],
    ['root', config('container has runAsNonRoot and image will run as root'), /must not run as root/],
    [
      'out of memory',
      { ...crashing(3, 137, 'OOMKilled'), containers: [{ ...main, resources: { limits: { memory: '64Mi' } } }] },
      /more memory than its limit of 64Mi/,
    ],
    ['out of memory without a limit', crashing(3, 137, 'OOMKilled'), /no limit of its own/],
    ['exit 0', crashing(3, 0, 'Completed'), /ended without an error/],
    ['exit 1', crashing(3, 1), /error of its own \(exit code 1\)/],
    ['exit 126', crashing(3, 126), /may not be executed/],
    ['exit 127', crashing(3, 127), /not found in the image/],
    ['exit 137', crashing(3, 137), /killed by force/],
    ['exit 139', crashing(3, 139), /SIGSEGV/],
    ['exit 143', crashing(3, 143), /asked to end/],
    [
      'no program',
      {
        ...crashing(3, 128),
        lastState: terminated(128, 'StartError', 'exec: "x": executable file not found in $PATH'),
      },
      /not in the image/,
    ],
    [
      'a fault of the node',
      { ...crashing(3, 128), lastState: terminated(128, 'ContainerCannotRun', 'oops') },
      /usually a fault of the node/,
    ],
    ['evicted', { phase: 'Failed', reason: 'Evicted', statuses: [] }, /evicted/],
    ['too long', { phase: 'Failed', reason: 'DeadlineExceeded', statuses: [] }, /activeDeadlineSeconds/],
  ])('%s', async (_, state, expected) => expect(text((await diagnosed(state)).first.cause)).toMatch(expected))

  test('another registry: pull secrets', async () => {
    const state = {
      ...pull('pull access denied, repository does not exist or may require authorization'),
      containers: [{ name: 'main', image: 'example.com/api' }],
    }
    expect(text((await diagnosed(state)).first.cause)).toContain('imagePullSecrets')
  })

  test('what the reference says is no error', async () => {
    const image = 'example.com/not-found/403:denied'
    const state = {
      ...pull(`failed to pull "${image}": dial tcp: lookup x: no such host`),
      containers: [{ name: 'main', image }],
    }
    expect(text((await diagnosed(state)).first.cause)).toContain('cannot reach the registry')
  })

  test('the wrong architecture, by the log', async () => {
    const { first } = await diagnosed(crashing(3, 1), 'exec /app/api: exec format error\n')
    expect(text(first.cause)).toContain('another architecture')
  })

  test('what nobody knows is not named', async () => {
    expect((await diagnosed(config('something new'))).first.cause).toBeUndefined()
    expect((await diagnosed(pull('something new'))).first.cause).toBeUndefined()
  })

  const pending = (message: string): PodState => ({
    ...{ phase: 'Pending', statuses: [] },
    conditions: [condition('PodScheduled', false, 'Unschedulable', message)],
  })
  test.each([
    [
      '0/3 nodes are available: 3 Insufficient cpu. preemption: 0/3 nodes are available: 3 No preemption victims found.',
      /no node has enough cpu left\. Add nodes/,
    ],
    [
      '0/2 nodes are available: 1 Insufficient memory, 1 node(s) had untolerated taint {gpu: true}.',
      /memory left; nodes have the taint gpu: true/,
    ],
    ["0/2 nodes are available: 2 node(s) didn't match Pod's node affinity/selector.", /nodeSelector or node affinity/],
    [
      '0/2 nodes are available: pod has unbound immediate PersistentVolumeClaims.',
      /PersistentVolumeClaim is not bound/,
    ],
    ['0/2 nodes are available: persistentvolumeclaim "data" not found.', /no PersistentVolumeClaim data/],
    ['no nodes available to schedule pods', /the cluster has no nodes/],
    ['0/1 nodes are available: 1 node(s) were unschedulable.', /cordoned/],
    ['0/2 nodes are available: 1 Too many pods.', /as many pods as they may/],
  ])('no node: %s', async (message, expected) =>
    expect(text((await diagnosed(pending(message))).first.cause)).toMatch(expected),
  )

  const one = () => pod('api-1')
  test.each([
    [
      'Get "http://10.0.0.1:8080/health": dial tcp 10.0.0.1:8080: connect: connection refused',
      /readiness probe \(GET \/health at port 8080\) fails: Get .*refused\. Check that the program listens at port 8080/,
    ],
    ['HTTP probe failed with statuscode: 404', /Correct the path/],
    ['HTTP probe failed with statuscode: 503', /why the program answers so/],
    ['Get "http://10.0.0.1:8080/health": context deadline exceeded', /timeoutSeconds/],
  ])('readiness: %s', async (said, expected) => {
    cluster.put(event(one(), 'Unhealthy', `Readiness probe failed: ${said}`, { at, count: 12 }))
    const { first } = await diagnosed({}, 'waiting for the database\n')
    expect(text(first.cause)).toMatch(expected)
    expect(first).toMatchObject({
      kind: 'not-ready',
      events: [{ count: 12 }],
      logs: [{ lines: ['waiting for the database'] }],
    })
  })

  test('one that crashed, runs again, and is not ready: it is the probe', async () => {
    cluster.put(event(one(), 'Unhealthy', 'Readiness probe failed: HTTP probe failed with statuscode: 503', { at }))
    cluster.logs.set('api-1/main/previous', 'cannot connect\n')
    const { first } = await diagnosed({ restarts: 1, lastState: terminated(1) }, 'starting\n')
    expect(text(first.cause)).toMatch(/readiness probe .* fails/)
    expect(first.logs).toHaveLength(2)
  })

  test('a liveness probe that kills', async () => {
    cluster.put(
      event(one(), 'Unhealthy', 'Liveness probe failed: HTTP probe failed with statuscode: 500', { at }),
      event(one(), 'Killing', 'Container main failed liveness probe, will be restarted', { at, type: 'Normal' }),
    )
    const { first } = await diagnosed(crashing(2, 137))
    expect(text(first.cause)).toMatch(/its liveness probe fails: HTTP probe failed with statuscode: 500/)
  })

  test.each([
    ['FailedMount', 'MountVolume.SetUp failed for volume "x" : secret "settings" not found', /no Secret settings/],
    [
      'FailedMount',
      'MountVolume.SetUp failed for volume "x" : references non-existent secret key: a',
      /key a, which its Secret/,
    ],
    ['FailedAttachVolume', 'Multi-Attach error for volume "pvc-1"', /attached to another node/],
    [
      'FailedCreatePodSandBox',
      'plugin type="aws-cni" failed: failed to assign an IP address to container',
      /no free address/,
    ],
    ['FailedMount', 'Unable to attach or mount volumes: timed out waiting for the condition', /cannot be mounted/],
  ])('%s: %s', async (reason, message, expected) => {
    cluster.put(event(one(), reason, message, { at }))
    const { first } = await diagnosed({ phase: 'Pending', state: waiting('ContainerCreating') })
    expect(text(first.cause)).toMatch(expected)
  })
})

describe('causes of workloads', () => {
  test.each<[CreationFault['kind'], string, RegExp]>([
    ['quota', 'exceeded quota: compute', /ResourceQuota/],
    ['limit-range', 'maximum cpu usage per Container', /LimitRange/],
    ['pod-security', 'violates PodSecurity', /Pod Security level/],
    ['webhook', 'admission webhook "x" denied the request', /admission policy/],
    ['webhook', 'failed calling webhook "x": no endpoints available', /does not answer/],
    [
      'service-account',
      'error looking up service account shop/api: serviceaccount "api" not found',
      /ServiceAccount api does not exist/,
    ],
  ])('%s: %s', async (kind, message, expected) => {
    const [diagnosis] = await diagnose([unready(deployment(), [], { creation: { kind, message } })], cluster)
    expect(text(diagnosis?.cause)).toMatch(expected)
  })

  test('a refusal that only the events of its ReplicaSet tell', async () => {
    cluster.put(event(replicaSet(), 'FailedCreate', 'Error creating: pods "a" is forbidden: exceeded quota: x', { at }))
    const [diagnosis] = await diagnose([unready(deployment(), [], { replicaSet: replicaSet() })], cluster)
    expect(text(diagnosis?.cause)).toContain('ResourceQuota')
    expect(diagnosis?.events).toHaveLength(1)
  })

  test.each([
    ['Service', object('v1', 'Service'), 'has no address', /load balancer/],
    ['Ingress', object('networking.k8s.io/v1', 'Ingress'), 'has no address', /ingress controller/],
    ['Job', object('batch/v1', 'Job'), 'failed: DeadlineExceeded', /activeDeadlineSeconds/],
    ['Job', object('batch/v1', 'Job'), 'failed: BackoffLimitExceeded', /restartPolicy: Never/],
    ['Deployment', deployment(), 'is paused, so', /kubectl rollout resume deployment\/api/],
  ])('%s: %s', async (_, one, message, expected) => {
    const health = { state: 'progressing' as const, message }
    const [diagnosis] = await diagnose([unready(one, [], { health })], cluster)
    expect(text(diagnosis?.cause)).toMatch(expected)
  })
})

describe('logs and events', () => {
  test('the log of a container that runs again, and of the one before', async () => {
    cluster.logs.set('api-1/main/previous', 'cannot connect\n')
    const { first } = await diagnosed({ restarts: 2, lastState: terminated(1) }, 'starting\n')
    expect(first.logs).toEqual([
      { isPrevious: true, lines: ['cannot connect'] },
      { isPrevious: false, lines: ['starting'] },
    ])
  })

  test('one log, if both are the same', async () => {
    cluster.logs.set('api-1/main/previous', 'cannot connect\n')
    expect((await diagnosed(crashing(3), 'cannot connect\n')).first.logs).toHaveLength(1)
  })

  test('the last thirty lines, each cut, without commands, colours and what else moves the cursor', async () => {
    const log = [...Array(100).keys()].map((line) => `line ${line}`).join('\n')
    const { first } = await diagnosed(
      crashing(3),
      `${log}\n::add-mask::a\n\u001b[31mred\u001b[0m\r\n\n${'x'.repeat(5000)}\n    at main.ts`,
    )
    const lines = first.logs[0]?.lines ?? []
    expect(lines).toHaveLength(30)
    expect(lines.slice(-4)).toEqual([': :add-mask::a', 'red', `${'x'.repeat(500)}...`, '    at main.ts'])
  })

  test('why there is no log', async () => {
    expect((await diagnosed(crashing(3))).first).toMatchObject({ logs: [], noLog: 'container is not there' })
    expect((await diagnosed(crashing(3), '\n')).first).toMatchObject({ logs: [], noLog: 'it wrote nothing' })
  })

  test('each event once, without what the state says already; in the summary the oldest first, with its time', async () => {
    const one = pod('api-1')
    cluster.put(
      event(one, 'BackOff', 'Back-off restarting failed container', { at }),
      event(one, 'FailedMount', 'no "a"', { at: '2026-11-26T12:01:00Z', count: 2 }),
      event(one, 'FailedMount', 'no "b"', { at: '2026-11-26T12:02:00Z', count: 3 }),
      event(one, 'Unhealthy', 'Readiness probe failed', { at: '2026-11-26T12:03:00Z' }),
      event(pod('web-1'), 'Unhealthy', 'of another', { at }),
    )
    const diagnosis = await diagnosed({})
    expect(diagnosis.first.events).toMatchObject([
      { reason: 'Unhealthy', message: 'Readiness probe failed', count: 1 },
      { reason: 'FailedMount', message: 'no "b"', count: 5 },
    ])
    expect(summaryOf([diagnosis])).toContain(
      [
        '| last (UTC) | event | message | times |',
        '| --- | --- | --- | ---: |',
        '| 12:02:00 | FailedMount | no "b" | 5 |',
        '| 12:03:00 | Unhealthy | Readiness probe failed | 1 |',
      ].join('\n'),
    )
  })

  test('a cluster that says nothing more', async () => {
    cluster.deny(['list'], 'events')
    expect((await diagnosed(crashing(3))).first.events).toEqual([])
  })

  test('pods alike once, different ones the gravest first; the latest of a Job', async () => {
    const pods = [pod('api-1'), pod('api-2', crashing(3)), pod('api-3', crashing(4)), pod('api-4', { ready: true })]
    const [diagnosis] = await diagnose([unready(deployment(), pods)], cluster)
    expect(diagnosis?.troubles.map(({ pod: { metadata }, others }) => [metadata.name, others])).toEqual([
      ['api-2', 1],
      ['api-1', 0],
    ])
    const tries = ['a', 'b'].map((name) => pod(name, { phase: 'Failed', restartPolicy: 'Never', state: terminated(2) }))
    const [job] = await diagnose([unready(object('batch/v1', 'Job'), tries)], cluster)
    expect(job?.troubles).toMatchObject([{ pod: { metadata: { name: 'b' } }, others: 1, ended: { exitCode: 2 } }])
  })

  test('init containers and sidecars are called so', async () => {
    const init = { name: 'migrate', image: 'x' }
    const statuses = [
      { name: 'migrate', restartCount: 3, state: waiting('CrashLoopBackOff'), lastState: terminated(1) },
    ]
    const state = { phase: 'Pending', initContainers: [init], initStatuses: statuses, statuses: [] }
    cluster.logs.set('api-1/migrate', 'no such table\n')
    const [diagnosis] = await diagnose([unready(deployment(), [pod('api-1', state)])], cluster)
    expect(annotationOf(diagnosis ? [diagnosis] : [])).toContain(
      'pod api-1, init container migrate: CrashLoopBackOff, exit code 1; its last log line: no such table',
    )
  })
})

describe('texts', () => {
  test('the annotation: workload, pod, container, reason, last log line, what to do', async () => {
    cluster.logs.set('api-1/main', 'starting\nError: DATABASE_URL is not set\n')
    const pods = [pod('api-1', crashing(3)), pod('api-2', crashing(3))]
    const web = deployment({}, { metadata: { name: 'web' } })
    const diagnoses = await diagnose([unready(deployment(), pods), unready(web)], cluster)
    expect(annotationOf(diagnoses)).toBe(
      [
        'Deployment api: 0 of 2 updated pods are ready; pod api-1, container main: CrashLoopBackOff, exit code 1 (and 1 other pod); its last log line: Error: DATABASE_URL is not set',
        '  The program ended with an error of its own (exit code 1). Its log says why: often a setting that is missing, or a service that it cannot reach.',
        'Deployment web: 0 of 2 updated pods are ready',
      ].join('\n'),
    )
  })

  test('the annotation names every workload, however many there are and however long their messages', async () => {
    const names = [...Array(40).keys()].map((number) => `service-${number}`)
    const health = { state: 'failed' as const, message: 'x'.repeat(3000) }
    const all = names.map((name) => unready(deployment({}, { metadata: { name } }), [], { health }))
    const annotation = annotationOf(await diagnose(all, cluster))
    for (const name of names) expect(annotation).toContain(`Deployment ${name}: `)
    expect(annotation.length).toBeLessThan(4500)
  })

  test('the summary: foreign text stays text', async () => {
    const log = '```\n</details><script>\n@everyone ::error::x\n'
    const diagnosis = await diagnosed({ ...crashing(3), lastState: terminated(1, 'Error', 'a | b <img> `x` *y*') }, log)
    const summary = summaryOf([diagnosis])
    expect(summary).toContain('#### Deployment api')
    expect(summary).toContain('a &#124; b &#60;img&#62; &#96;x&#96; &#42;y&#42;')
    expect(summary).toContain('````text\n```\n</details><script>\n@everyone ::error::x\n````')
    expect(summary).toMatch(/> \*\*The program ended with an error of its own/)
    expect(summary.match(/<details>/g)).toHaveLength(1)
  })

  test('the summary stays within its size and names all', async () => {
    const names = [...Array(150).keys()].map((number) => `service-${number}`)
    const all = names.map((name) => {
      cluster.logs.set(`${name}-1/main`, `${'a long line of a log '.repeat(20)}\n`.repeat(30))
      return unready(deployment({}, { metadata: { name } }), [pod(`${name}-1`, crashing(3))])
    })
    const summary = summaryOf(await diagnose(all, cluster))
    expect(Buffer.byteLength(summary)).toBeLessThan(110_000)
    for (const name of names) expect(summary).toContain(name.replace('_', '&#95;'))
  })

  test('names with namespaces where there are several', async () => {
    const there = deployment({}, { metadata: { namespace: 'other' } })
    const diagnoses = await diagnose([unready(deployment()), unready(there)], cluster)
    expect(diagnoses.map(({ name }) => name)).toEqual(['Deployment shop/api', 'Deployment other/api'])
  })
})
