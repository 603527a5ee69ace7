/**
 * Waiting for a deployment and diagnosing it, against a real control plane: its controllers make pods, its scheduler
 * places them, and a simulated node lets them fail. Time runs faster for the wait than for the cluster, so that its
 * graces of minutes last seconds.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as timer } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { type Cluster, openCluster } from '../../src/deploy/cluster/client.ts'
import { annotationOf } from '../../src/deploy/diagnose/annotation.ts'
import { diagnose } from '../../src/deploy/diagnose/diagnose.ts'
import { summaryOf } from '../../src/deploy/diagnose/summary.ts'
import type { KubeObject } from '../../src/deploy/object.ts'
import type { Target, WaitOutcome } from '../../src/deploy/wait/targets.ts'
import { waitForAll } from '../../src/deploy/wait/wait.ts'
import { hub } from '../../src/hub.ts'
import { type Sandbox, startSandbox } from '../sandbox/sandbox.ts'
import { type ControlPlane, controlPlanePrograms, startControlPlane } from '../support/control-plane/control-plane.ts'
import type { Fate } from '../support/control-plane/fates.ts'
import { type SimulatedNode, startNode } from '../support/control-plane/node.ts'
import { type TestDependencies, testDependencies } from '../support/push-images/fakes.ts'
import { describeWith } from '../support/real-programs.ts'

/** How much faster time runs for the wait. */
const speed = 30
const minutes = 60_000

describeWith({ kubectl: ['version', '--client'], ...controlPlanePrograms }, 'waiting on a real control plane', () => {
  let sandbox: Sandbox
  let plane: ControlPlane
  let node: SimulatedNode
  let folder: string
  let dependencies: TestDependencies
  let cluster: Cluster & AsyncDisposable
  let namespace: string
  let count = 0

  beforeAll(async () => {
    sandbox = await startSandbox()
    plane = await startControlPlane(sandbox, { name: hub.clusters.ephemeral, roles: [] })
    node = await startNode(plane)
    folder = mkdtempSync(join(tmpdir(), 'deploy-wait-'))
    dependencies = testDependencies(join(folder, 'job'))
    cluster = await openCluster({ kubeconfig: plane.kubeconfig, context: undefined }, dependencies)
  }, 120_000)

  afterAll(async () => {
    await cluster?.[Symbol.asyncDispose]()
    await dependencies?.[Symbol.asyncDispose]()
    await node?.[Symbol.asyncDispose]()
    await plane?.[Symbol.asyncDispose]()
    await sandbox?.[Symbol.asyncDispose]()
    if (folder) rmSync(folder, { recursive: true })
  })

  beforeEach(async () => {
    count += 1
    namespace = `test-${count}`
    await makeNamespace()
    dependencies.lines.length = 0
  })

  afterEach(() => {
    node.logs.clear()
    node.previousLogs.clear()
  })

  async function makeNamespace(labels: Record<string, string> = {}): Promise<void> {
    await apply({ apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace, labels } })
    // Pods are refused until the controller manager has made it.
    for (let tries = 0; tries < 100; tries += 1) {
      const accounts = await cluster.resourceOf('v1', 'ServiceAccount')
      if (accounts && (await cluster.get(accounts, namespace, 'default'))) return
      await timer(50)
    }
  }

  async function apply(object: KubeObject): Promise<Target> {
    const resource = await cluster.resourceOf(object.apiVersion, object.kind)
    if (!resource) throw new Error(`There is no ${object.kind}`)
    const metadata = { ...object.metadata, ...(resource.namespaced ? { namespace } : {}) }
    return { object: await cluster.apply(resource, { ...object, metadata }), resource, changed: true }
  }

  async function wait(
    targets: readonly Target[],
    { timeout = 10 * minutes, by = cluster }: { timeout?: number; by?: Cluster } = {},
  ): Promise<WaitOutcome> {
    const begin = Date.now()
    const now = () => begin + (Date.now() - begin) * speed
    const sleep = async (ms: number, signal: AbortSignal) => await timer(ms / speed, undefined, { signal })
    const { logger, signal } = dependencies
    return await waitForAll(targets, by, { deadline: now() + timeout, signal, logger, now, sleep })
  }

  /** Applies, waits, and says what is wrong. */
  async function failure(objects: readonly KubeObject[], timeout?: number) {
    const targets: Target[] = []
    for (const object of objects) targets.push(await apply(object))
    const outcome = await wait(targets, timeout === undefined ? {} : { timeout })
    if (outcome.status === 'ready') throw new Error(`It is ready: ${dependencies.lines.join('\n')}`)
    const diagnoses = await diagnose(outcome.unready, cluster)
    return { status: outcome.status, diagnoses, annotation: annotationOf(diagnoses), summary: summaryOf(diagnoses) }
  }

  const meta = { name: 'api' }
  const labels = { app: 'api' }
  const probe = { httpGet: { path: '/health', port: 8080 } }
  const image = '707930574880.dkr.ecr.us-east-1.amazonaws.com/shop/api:1'

  function template(fates: Record<string, Fate> = {}, spec: object = {}) {
    const annotations = Object.fromEntries(Object.entries(fates).map(([name, fate]) => [`sandbox.test/${name}`, fate]))
    const containers = [{ name: 'main', image, readinessProbe: probe }]
    return { metadata: { labels, annotations }, spec: { containers, ...spec } }
  }
  function workload(kind: 'Deployment' | 'StatefulSet' | 'DaemonSet', pods: object, spec: object = {}): KubeObject {
    const replicas = kind === 'DaemonSet' ? {} : { replicas: 2 }
    const selector = { matchLabels: labels }
    return { apiVersion: 'apps/v1', kind, metadata: meta, spec: { ...replicas, selector, template: pods, ...spec } }
  }
  function job(pods: { metadata: object; spec: object }, spec: object = {}): KubeObject {
    const once = { ...pods, spec: { restartPolicy: 'Never', ...pods.spec } }
    return { apiVersion: 'batch/v1', kind: 'Job', metadata: meta, spec: { template: once, ...spec } }
  }

  test('everything becomes ready: one line per change of state, each kind watched once', async () => {
    const settings: KubeObject = { apiVersion: 'v1', kind: 'ConfigMap', metadata: meta, data: { a: 'b' } }
    const init = { name: 'migrate', image }
    const sidecar = { name: 'proxy', image, restartPolicy: 'Always' }
    const objects = [
      settings,
      workload('Deployment', template({}, { initContainers: [sidecar, init] })),
      workload('StatefulSet', template()),
      workload('DaemonSet', template({}, { containers: [{ name: 'main', image }] })),
      job(template()),
    ]
    const targets = await Promise.all(objects.map(apply))
    const outcome = await wait(targets)
    expect(outcome).toMatchObject({ status: 'ready', notes: [] })
    expect(dependencies.lines).toEqual(
      expect.arrayContaining([
        'Deployment api: 2 pods ready',
        'StatefulSet api: 2 pods ready',
        'DaemonSet api: 1 pod ready',
        'Job api: ready (completed)',
      ]),
    )
    await timer(3000)
    // Again, with nothing changed: the pods of the DaemonSet, which have no probe, are listed, and that is all.
    const before = cluster.calls
    const again = targets.map((target, index) => ({
      ...target,
      object: outcome.objects[index] ?? target.object,
      changed: false,
    }))
    expect(await wait(again)).toMatchObject({ status: 'ready' })
    expect(cluster.calls - before).toBe(1)
  })

  test('an image that is not there: at its second sighting', async () => {
    const { status, annotation, summary } = await failure([
      workload('Deployment', template({ main: 'image-not-found' })),
    ])
    expect(status).toBe('failed')
    expect(annotation).toMatch(
      /^Deployment api: pod api-\S+, container main: ErrImagePull: .*: not found \(and 1 other pod\)$/m,
    )
    expect(annotation).toContain(`The registry does not have ${image}.`)
    expect(summary).toContain('Failed to pull image')
  })

  test('an image that is denied, told by its first reason and not by the back-off', async () => {
    const { annotation } = await failure([workload('Deployment', template({ main: 'back-off-only' }))])
    expect(annotation).toContain('403 Forbidden')
    expect(annotation).toContain('ecr:BatchGetImage')
  })

  test('crashes: with the log, also that of before the restart', async () => {
    node.logs.set('main', `${[...Array(50).keys()].map((line) => `line ${line}\n`).join('')}Error: no database\n`)
    node.previousLogs.set('main', 'Error: no settings\n')
    const { annotation, diagnoses } = await failure([workload('Deployment', template({ main: 'crashes:3' }))])
    expect(annotation).toContain('CrashLoopBackOff, exit code 3')
    expect(annotation).toContain('its last log line: Error: no database')
    const logs = diagnoses[0]?.troubles[0]?.logs ?? []
    expect(logs.map(({ isPrevious, lines }) => [isPrevious, lines.length, lines.at(-1)])).toEqual([
      [true, 1, 'Error: no settings'],
      [false, 30, 'Error: no database'],
    ])
  })

  test('out of memory, and a liveness probe that kills', async () => {
    const resources = { limits: { memory: '64Mi' } }
    const hungry = template({ main: 'out-of-memory' }, { containers: [{ name: 'main', image, resources }] })
    expect((await failure([workload('Deployment', hungry)])).annotation).toContain('more memory than its limit of 64Mi')
    const killed = workload('StatefulSet', template({ main: 'liveness-killed' }))
    expect((await failure([killed])).annotation).toContain('because its liveness probe')
  })

  test('an init container; a Secret that comes late; one that never comes', async () => {
    const init = { initContainers: [{ name: 'migrate', image }] }
    const crashing = workload('Deployment', template({ migrate: 'crashes' }, init))
    expect((await failure([crashing])).annotation).toContain('init container migrate: CrashLoopBackOff')

    const target = await apply(workload('Deployment', template({ migrate: 'missing-secret:settings' }, init)))
    const waiting = wait([target])
    await timer(700)
    await apply({ apiVersion: 'v1', kind: 'Secret', metadata: { name: 'settings' } })
    expect(await waiting).toMatchObject({ status: 'ready' })

    const never = workload('Deployment', template({ main: 'missing-secret:other' }))
    expect((await failure([never])).annotation).toContain(`There is no Secret other in namespace ${namespace}.`)
  })

  test('a Job: a missing Secret, and a failure with what its pod said', async () => {
    const { status, annotation } = await failure([job(template({ main: 'missing-secret' }))])
    expect(status).toBe('failed')
    expect(annotation).toContain('Job api: pod api-')
    await cluster.request({
      method: 'DELETE',
      path: `/apis/batch/v1/namespaces/${namespace}/jobs/api?propagationPolicy=Foreground`,
    })
    node.logs.set('main', 'relation "users" does not exist\n')
    const failing = { ...job(template({ main: 'fails' }), { backoffLimit: 0 }), metadata: { name: 'migrate' } }
    const second = await failure([failing])
    expect(second.annotation).toContain('Job migrate: failed: BackoffLimitExceeded')
    expect(second.annotation).toContain('exit code 1; its last log line: relation "users" does not exist')
  })

  test('no node, and a probe that fails: explained at the deadline, never before', async () => {
    const selector = template({}, { nodeSelector: { zone: 'nowhere' } })
    const unschedulable = await failure([workload('Deployment', selector)], 2 * minutes)
    expect(unschedulable.status).toBe('timed-out')
    expect(unschedulable.annotation).toContain('no node fits its nodeSelector or node affinity')
    const unready = await failure([workload('StatefulSet', template({ main: 'never-ready' }))], 2 * minutes)
    expect(unready.status).toBe('timed-out')
    expect(unready.annotation).toMatch(
      /The readiness probe \(GET \/health at port 8080\) fails: Get .*connection refused/,
    )
  })

  describe('the next revision', () => {
    test.each(['StatefulSet', 'DaemonSet'] as const)(
      'of a %s: pods of the one before are no evidence',
      async (kind) => {
        expect(await wait([await apply(workload(kind, template()))])).toMatchObject({ status: 'ready' })
        const { status, diagnoses } = await failure([workload(kind, template({ main: 'invalid-image-name' }))])
        expect(status).toBe('failed')
        expect(diagnoses[0]?.troubles).toMatchObject([{ kind: 'image-unusable', others: 0 }])
        // And back: the broken pod is replaced, or is none of this revision's.
        const pods = await cluster.resourceOf('v1', 'Pod')
        const target = await apply(workload(kind, template()))
        const waiting = wait([target])
        const broken = diagnoses[0]?.troubles[0]?.pod
        if (kind === 'StatefulSet' && broken && pods) await cluster.remove(pods, broken)
        expect(await waiting).toMatchObject({ status: 'ready' })
      },
    )

    test('of a Deployment, after one that never became ready', async () => {
      await failure([workload('Deployment', template({ main: 'crashes' }))])
      expect(await wait([await apply(workload('Deployment', template()))])).toMatchObject({ status: 'ready' })
    })
  })

  test('pods that the API server refuses: Pod Security after a grace, a quota at the deadline', async () => {
    await makeNamespace({ 'pod-security.kubernetes.io/enforce': 'restricted' })
    for (const kind of ['Deployment', 'StatefulSet'] as const) {
      const { status, annotation } = await failure([workload(kind, template())])
      expect(status).toBe('failed')
      expect(annotation).toContain('violates PodSecurity "restricted:latest"')
      expect(annotation).toContain('The Pod Security level of the namespace does not allow these pods.')
    }
    await makeNamespace({ 'pod-security.kubernetes.io/enforce': 'privileged' })
    const quota = { apiVersion: 'v1', kind: 'ResourceQuota', metadata: meta, spec: { hard: { pods: '0' } } }
    await apply(quota)
    await timer(500)
    const refused = { ...workload('Deployment', template()), metadata: { name: 'second' } }
    const { status, annotation } = await failure([refused], 2 * minutes)
    expect(status).toBe('timed-out')
    expect(annotation).toContain('a ResourceQuota refuses more pods')
  })

  test('the API server restarts in the middle', async () => {
    const target = await apply(workload('Deployment', template({}, { nodeSelector: { zone: 'nowhere' } })))
    const waiting = wait([target], { timeout: 30 * minutes })
    await plane.restartApiServer()
    await apply(workload('Deployment', template()))
    expect(await waiting).toMatchObject({ status: 'ready' })
  })

  test('the namespace is deleted in the middle', async () => {
    const target = await apply(workload('Deployment', template({ main: 'never-ready' })))
    const waiting = wait([target])
    await timer(300)
    const resource = await cluster.resourceOf('v1', 'Namespace')
    const found = resource && (await cluster.get(resource, undefined, namespace))
    if (resource && found) await cluster.remove(resource, found)
    const outcome = await waiting
    if (outcome.status === 'ready') throw new Error('It is ready')
    expect(outcome.status).toBe('failed')
    expect(outcome.unready[0]?.health.message).toMatch(
      new RegExp(`: the namespace ${namespace} is (being deleted|gone)$`),
    )
  })

  test('with rights to list Deployments and nothing else: polls, and says what is not seen', async () => {
    const group = 'rbac.authorization.k8s.io'
    const rules = [{ apiGroups: ['apps'], resources: ['deployments'], verbs: ['get', 'list'] }]
    await apply({ apiVersion: `${group}/v1`, kind: 'Role', metadata: meta, rules })
    const subjects = [{ kind: 'User', apiGroup: group, name: 'limited' }]
    const roleRef = { apiGroup: group, kind: 'Role', name: 'api' }
    await apply({ apiVersion: `${group}/v1`, kind: 'RoleBinding', metadata: meta, subjects, roleRef })
    const config = JSON.parse(readFileSync(plane.kubeconfig, 'utf8'))
    config.users[0].user.as = 'limited'
    const kubeconfig = join(folder, `${namespace}.kubeconfig`)
    writeFileSync(kubeconfig, JSON.stringify(config), { mode: 0o600 })
    await using limited = await openCluster({ kubeconfig, context: undefined }, dependencies)
    const target = await apply(workload('Deployment', template()))
    expect(await wait([target], { by: limited })).toMatchObject({ status: 'ready' })
    expect(dependencies.lines.filter((line) => line.includes('may not be listed'))).toEqual([
      expect.stringContaining(`The pods of namespace ${namespace}`),
    ])
  })
})
