/**
 * The sandbox's cluster under the real kubectl.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { openConnections } from '../../../src/net/http.ts'
import { describeWith } from '../../support/real-programs.ts'
import { Traffic } from '../http.ts'
import { fewMessages } from '../workflow/job.ts'
import { presign, tokenOf } from './access/presign.ts'
import { type Cluster, type ClusterOptions, startCluster } from './cluster.ts'
import type { Deployment, Pod } from './objects/workloads.ts'

const account = '707930574880'
const keys = { accessKeyId: 'ASIAHUB', secretAccessKey: 'secret/of+hub', sessionToken: 'session/token+of=' }
const session = {
  ...keys,
  arn: `arn:aws:sts::${account}:assumed-role/EKS-HUB-Hub/GitHubActions`,
  userId: 'AROAHUB:GitHubActions',
}
const principalArn = `arn:aws:iam::${account}:role/EKS-HUB-Hub`

let folder: string
let traffic: Traffic
let cluster: Cluster
let secrets: Set<string>
const started: Cluster[] = []

async function start(options: Partial<ClusterOptions> = {}): Promise<Cluster> {
  const created = await startCluster({
    name: 'hub-ephemeral',
    account,
    region: 'us-east-1',
    traffic,
    secrets,
    sessions: (id) => (id === keys.accessKeyId ? { ...session, expiresAt: Date.now() + 3_600_000 } : undefined),
    ...options,
  })
  started.push(created)
  return created
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cluster-'))
  traffic = new Traffic()
  secrets = new Set()
  cluster = await start()
  await configure()
})

afterEach(async () => {
  await Promise.all(started.splice(0).map((one) => one.stop()))
  rmSync(folder, { recursive: true, force: true })
})

/** Writes the kubeconfig that `kubectl` uses. */
async function configure(options: { token?: string; to?: Cluster } = {}): Promise<void> {
  const { endpoint, ca, name } = options.to ?? cluster
  const token = options.token ?? tokenOf(await presign({ ...keys, cluster: name }))
  const config = {
    apiVersion: 'v1',
    kind: 'Config',
    clusters: [
      { name, cluster: { server: endpoint, 'certificate-authority-data': Buffer.from(ca).toString('base64') } },
    ],
    users: [{ name: 'me', user: { token } }],
    contexts: [{ name, context: { cluster: name, user: 'me' } }],
    'current-context': name,
  }
  writeFileSync(join(folder, 'config'), JSON.stringify(config))
}

interface Result {
  code: number | null
  stdout: string
  /** Both streams. */
  output: string
}

function launch(args: string[]): ChildProcess {
  const env = {
    ...fewMessages,
    PATH: process.env.PATH,
    HOME: folder,
    KUBECONFIG: join(folder, 'config'),
    KUBECTL_EXTERNAL_DIFF: join(folder, 'diff'),
  }
  return spawn('kubectl', args, { env, cwd: folder })
}

async function kubectl(line: string, input = ''): Promise<Result> {
  const child = launch(line.split(' '))
  const result: Result = { code: null, stdout: '', output: '' }
  child.stdout?.on('data', (chunk) => {
    result.stdout += chunk
    result.output += chunk
  })
  child.stderr?.on('data', (chunk) => {
    result.output += chunk
  })
  child.stdin?.end(input)
  const [code] = await once(child, 'close')
  return { ...result, code }
}

/** Runs kubectl and expects it to succeed. */
async function succeed(line: string, input = ''): Promise<string> {
  const { code, stdout, output } = await kubectl(line, input)
  if (code !== 0) throw new Error(`kubectl ${line} exited with ${code}:\n${output}`)
  return stdout
}

/** Runs kubectl and expects it to fail. */
async function fail(line: string, input = ''): Promise<string> {
  const { code, output } = await kubectl(line, input)
  if (code === 0) throw new Error(`kubectl ${line} succeeded:\n${output}`)
  return output
}

function deployment(
  name: string,
  changes: { image?: string; replicas?: number; deadline?: number; extra?: object } = {},
) {
  const container = { name, image: changes.image ?? `registry.example/${name}:1`, ports: [{ containerPort: 8080 }] }
  return JSON.stringify({
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name, labels: { app: name } },
    spec: {
      replicas: changes.replicas ?? 2,
      progressDeadlineSeconds: changes.deadline ?? 600,
      selector: { matchLabels: { app: name } },
      template: { metadata: { labels: { app: name } }, spec: { containers: [{ ...container, ...changes.extra }] } },
    },
  })
}

const untilWaiting = 'wait --for=jsonpath={.status.containerStatuses[0].state.waiting.reason}'
const stored = (kind: string, namespace?: string) => cluster.objects({ kind, ...(namespace ? { namespace } : {}) })
const images = () => (stored('Pod') as Pod[]).flatMap(({ spec }) => spec.containers.map(({ image }) => image))

async function call(path: string, headers: Record<string, string> = {}) {
  const connections = openConnections()
  try {
    const url = `${cluster.endpoint}${path}`
    const response = await connections.http({ url, ca: cluster.ca, headers })
    return { status: response.status, body: await response.body.text() }
  } finally {
    await connections.close()
  }
}

describeWith({ kubectl: ['version', '--client'] }, 'kubectl against the cluster', () => {
  test('says its version, who it is, and which namespaces there are', async () => {
    expect(await succeed('version')).toMatch(/Server Version: v1\.34\./)
    const { status } = JSON.parse(await succeed('auth whoami -o json'))
    expect(status.userInfo).toMatchObject({
      username: session.arn,
      groups: ['system:authenticated'],
      extra: { canonicalArn: [principalArn], sessionName: ['GitHubActions'] },
    })
    expect(await succeed('get ns')).toMatch(/^NAME +STATUS +AGE\ndatasets-server +Active +\d+s\n/)
    expect(await succeed('get namespaces -o name')).toContain('namespace/kube-system\n')
    expect(await succeed('api-resources')).toMatch(/deployments +deploy +apps\/v1 +true +Deployment/)
  })

  test('applies, follows the rollout, applies a changed image, and follows again', async () => {
    expect(await succeed('apply -f -', deployment('api'))).toBe('deployment.apps/api created\n')
    expect(await succeed('rollout status deployment/api')).toContain('"api" successfully rolled out')
    expect(await succeed('apply -f -', deployment('api'))).toBe('deployment.apps/api unchanged\n')
    const changed = deployment('api', { image: 'registry.example/api:2' })
    expect(await succeed('apply -f -', changed)).toBe('deployment.apps/api configured\n')
    const followed = await succeed('rollout status deployment/api')
    // Which of the two kubectl sees depends on how soon it looks.
    expect(followed).toMatch(
      /rollout to finish: .*(new replicas have been updated|replicas are pending termination)\.\.\.$/m,
    )
    expect(followed).toContain('"api" successfully rolled out')
    expect(images()).toEqual(['registry.example/api:2', 'registry.example/api:2'])
    expect(await succeed('get deploy')).toMatch(/NAME +READY +UP-TO-DATE +AVAILABLE +AGE\napi +2\/2 +2 +2 +\d+s/)
    expect(await succeed('get deploy -o wide')).toMatch(
      /CONTAINERS +IMAGES +SELECTOR\n.* api +registry.example\/api:2 +app=api/,
    )
    expect(await succeed('get pods')).toMatch(/NAME +READY +STATUS +RESTARTS +AGE\napi-\w{10}-\w{5} +1\/1 +Running +0/)
  })

  test('rolls back to the earlier replica set', async () => {
    await succeed('apply -f -', deployment('api', { replicas: 1 }))
    await succeed('rollout status deployment/api')
    await succeed('set image deployment/api api=registry.example/api:2')
    await succeed('rollout status deployment/api')
    await succeed('rollout undo deployment/api')
    await succeed('rollout status deployment/api')
    expect(images()).toEqual(['registry.example/api:1'])
    expect(stored('ReplicaSet')).toHaveLength(2)
    expect(await succeed('rollout history deployment/api')).toMatch(/2 .*\n3 /)
  })

  test('an image that no registry has: ImagePullBackOff, and the rollout fails at its deadline', async () => {
    await cluster.stop()
    cluster = await start({ imageExists: (image) => !image.endsWith(':gone') })
    await configure()
    await succeed('apply -f -', deployment('api', { image: 'registry.example/api:gone', deadline: 60 }))
    await succeed(
      'wait --for=jsonpath={.status.containerStatuses[0].state.waiting.reason}=ImagePullBackOff pod -l app=api',
    )
    traffic.clock.advance(61)
    expect(await fail('rollout status deployment/api')).toContain('"api" exceeded its progress deadline')
    expect(await succeed('get pods')).toMatch(/0\/1 +ImagePullBackOff/)
    expect(await succeed('get events')).toMatch(
      /Warning +Failed +pod\/api-\S+ +Failed to pull image "registry.example\/api:gone"/,
    )
  })

  test('a pod recovers when its image appears', async () => {
    let pushed = false
    await cluster.stop()
    cluster = await start({ imageExists: () => pushed })
    await configure()
    await succeed('apply -f -', deployment('api', { replicas: 1 }))
    await succeed(
      'wait --for=jsonpath={.status.containerStatuses[0].state.waiting.reason}=ImagePullBackOff pod -l app=api',
    )
    pushed = true
    expect(await succeed('wait --for=condition=available deployment/api')).toBe('deployment.apps/api condition met\n')
  })

  test('a pod waits for the Secret that it needs', async () => {
    const env = [{ name: 'KEY', valueFrom: { secretKeyRef: { name: 'keys', key: 'api' } } }]
    await succeed('apply -f -', deployment('api', { replicas: 1, extra: { env } }))
    await succeed(`${untilWaiting}=CreateContainerConfigError pod -l app=api`)
    expect(await succeed('get events')).toContain('Error: secret "keys" not found')
    await succeed('create secret generic keys --from-literal=api=1')
    await succeed('rollout status deployment/api')
  })

  test('keeps the old pods while the new ones cannot start', async () => {
    await cluster.stop()
    cluster = await start({ imageExists: (image) => !image.endsWith(':gone') })
    await configure()
    await succeed('apply -f -', deployment('api', { deadline: 60 }))
    await succeed('rollout status deployment/api')
    await succeed('set image deployment/api api=registry.example/api:gone')
    await succeed('wait --for=jsonpath={.status.updatedReplicas}=1 deployment/api')
    traffic.clock.advance(61)
    expect(await fail('rollout status deployment/api')).toContain('exceeded its progress deadline')
    const [found] = stored('Deployment') as Deployment[]
    expect(found?.status).toMatchObject({ availableReplicas: 2, updatedReplicas: 1 })
  })

  test('a namespace: created by apply of a dry run, deleted with all that is in it', async () => {
    const manifest = await succeed('create namespace pr-7 --dry-run=client -o yaml')
    expect(await succeed('apply -f -', manifest)).toBe('namespace/pr-7 created\n')
    await succeed('apply -f -', manifest)
    await succeed('-n pr-7 apply -f -', deployment('api'))
    await succeed('-n pr-7 create secret generic key --from-literal=key=value')
    expect(stored('Secret', 'pr-7')[0]?.data).toEqual({ key: Buffer.from('value').toString('base64') })
    expect(await succeed('delete namespace pr-7')).toContain('"pr-7" deleted')
    expect(cluster.objects({ namespace: 'pr-7' })).toEqual([])
    expect(await fail('get ns pr-7')).toBe('Error from server (NotFound): namespaces "pr-7" not found\n')
    expect(await fail('-n pr-7 apply -f -', deployment('api'))).toContain('namespaces "pr-7" not found')
    expect(await fail('delete ns kube-system')).toContain('this namespace may not be deleted')
  })

  test('deletes a deployment with its replica sets and pods', async () => {
    await succeed('apply -f -', deployment('api'))
    await succeed('rollout status deployment/api')
    await succeed('delete deployment api --cascade=foreground')
    expect([...stored('Deployment'), ...stored('ReplicaSet'), ...stored('Pod')]).toEqual([])
    expect(await fail('get deployment api')).toBe('Error from server (NotFound): deployments.apps "api" not found\n')
    expect(await succeed('delete deployment api --ignore-not-found')).toBe('')
  })

  test('replaces a deleted pod', async () => {
    await succeed('apply -f -', deployment('api', { replicas: 1 }))
    await succeed('rollout status deployment/api')
    const [before] = stored('Pod')
    await succeed(`delete pod ${before?.metadata.name}`)
    await succeed('wait --for=condition=ready pod -l app=api')
    expect(stored('Pod')[0]?.metadata.uid).not.toBe(before?.metadata.uid)
  })

  test('labels, annotates, selects, patches and scales', async () => {
    await succeed('apply -f -', deployment('api', { replicas: 1 }))
    await succeed('label deployment api tier=web')
    await succeed('annotate deployment api note=x')
    expect(await succeed('get deploy -l tier=web -o name')).toBe('deployment.apps/api\n')
    expect(await succeed('get deploy -l tier!=web -o name')).toBe('')
    expect(await succeed('get deploy --field-selector metadata.name=api -o name')).toBe('deployment.apps/api\n')
    expect(await fail('get deploy --field-selector spec.replicas=1')).toContain(
      '"spec.replicas" is not a known field selector: only "metadata.name", "metadata.namespace"',
    )
    const env = '{"spec":{"template":{"spec":{"containers":[{"name":"api","env":[{"name":"A","value":"1"}]}]}}}}'
    await succeed(`patch deployment api -p ${env}`)
    await succeed('patch deployment api --type=json -p [{"op":"replace","path":"/spec/replicas","value":3}]')
    await succeed('rollout status deployment/api')
    expect(images()).toEqual(Array(3).fill('registry.example/api:1'))
    await succeed('scale deployment api --replicas=0')
    await succeed('rollout status deployment/api')
    await succeed('wait --for=delete pod -l app=api')
    expect((stored('Deployment')[0] as Deployment).spec.template.spec.containers[0]).toMatchObject({
      image: 'registry.example/api:1',
      env: [{ name: 'A', value: '1' }],
    })
  })

  test('applies on the server, and tells two managers of their conflict', async () => {
    await succeed('apply --server-side -f -', deployment('api', { extra: { env: [{ name: 'A', value: '1' }] } }))
    const other = deployment('api', { replicas: 5 })
    expect(await fail('apply --server-side --field-manager=other -f -', other)).toContain(
      'conflict with "kubectl": .spec.replicas',
    )
    await succeed('apply --server-side --field-manager=other --force-conflicts -f -', other)
    expect(await succeed('get deploy api -o jsonpath={.spec.replicas}')).toBe('5')
    // What a manager leaves out, it gives up.
    await succeed('apply --server-side --force-conflicts -f -', deployment('api'))
    expect((stored('Deployment')[0] as Deployment).spec.template.spec.containers[0]).not.toHaveProperty('env')
  })

  test('shows a difference without making it', async () => {
    // git is there where diff may not be.
    writeFileSync(join(folder, 'diff'), '#!/bin/sh\nexec git diff --no-index "$@"\n', { mode: 0o755 })
    await succeed('apply -f -', deployment('api'))
    const changed = deployment('api', { image: 'registry.example/api:9' })
    expect(await fail('diff -f -', changed)).toMatch(
      /\n- .*image: registry.example\/api:1\n\+ .*image: registry.example\/api:9/,
    )
    expect(await succeed('apply --dry-run=server -f -', changed)).toContain('configured (server dry run)')
    expect(stored('Deployment')[0]?.metadata.generation).toBe(1)
  })

  test('applies a kustomization', async () => {
    mkdirSync(join(folder, 'overlay'))
    writeFileSync(join(folder, 'overlay', 'api.json'), deployment('api', { replicas: 1 }))
    const kustomization = {
      namespace: 'datasets-server',
      namePrefix: 'pr-7-',
      resources: ['api.json'],
      images: [{ name: 'registry.example/api', digest: `sha256:${'0'.repeat(64)}` }],
    }
    writeFileSync(join(folder, 'overlay', 'kustomization.yaml'), JSON.stringify(kustomization))
    expect(await succeed('apply -k overlay')).toBe('deployment.apps/pr-7-api created\n')
    await succeed('-n datasets-server rollout status deployment/pr-7-api')
    expect(images()).toEqual([`registry.example/api@sha256:${'0'.repeat(64)}`])
  })

  test('rolls out stateful sets and daemon sets, and completes jobs', async () => {
    const template = { metadata: { labels: { app: 'x' } }, spec: { containers: [{ name: 'x', image: 'x:1' }] } }
    const selector = { matchLabels: { app: 'x' } }
    const apply = async (kind: string, apiVersion: string, spec: object) =>
      await succeed('apply -f -', JSON.stringify({ apiVersion, kind, metadata: { name: 'x' }, spec }))
    await apply('StatefulSet', 'apps/v1', { replicas: 2, serviceName: 'x', selector, template })
    await succeed('rollout status statefulset/x')
    expect(stored('Pod').map(({ metadata }) => metadata.name)).toEqual(['x-0', 'x-1'])
    await succeed('set image statefulset/x x=x:2')
    await succeed('rollout status statefulset/x')
    expect(images()).toEqual(['x:2', 'x:2'])
    await succeed('delete statefulset x')
    await apply('DaemonSet', 'apps/v1', { selector, template })
    await succeed('rollout status daemonset/x')
    await apply('Job', 'batch/v1', { template: { spec: { ...template.spec, restartPolicy: 'Never' } } })
    await succeed('wait --for=condition=complete job/x')
    expect(await succeed('get job x')).toMatch(/x +Complete +1\/1/)
  })

  test.each([
    [
      'a selector that does not match',
      { spec: { selector: { matchLabels: { app: 'other' } } } },
      '`selector` does not match template `labels`',
    ],
    [
      'no containers',
      { spec: { template: { spec: { containers: [] } } } },
      'spec.template.spec.containers: Required value',
    ],
    ['a name in capitals', { metadata: { name: 'API' } }, 'a lowercase RFC 1123 subdomain must consist of'],
  ])('refuses %s as invalid', async (_, changes, message) => {
    const valid = JSON.parse(deployment('api'))
    const spec = { ...valid.spec, ...('spec' in changes ? changes.spec : {}) }
    if ('spec' in changes && 'template' in changes.spec)
      spec.template = { ...valid.spec.template, ...changes.spec.template }
    const manifest = {
      ...valid,
      spec,
      metadata: { ...valid.metadata, ...('metadata' in changes ? changes.metadata : {}) },
    }
    const output = await fail('create -f -', JSON.stringify(manifest))
    expect(output).toContain('is invalid')
    expect(output).toContain(message)
  })

  test('refuses a fate that there is not, or of a container that there is not, and takes an empty one for none', async () => {
    const fated = (annotations: object, restartPolicy = 'Always') =>
      JSON.stringify({
        apiVersion: 'v1',
        kind: 'Pod',
        metadata: { name: 'x', annotations },
        spec: { restartPolicy, containers: [{ name: 'web', image: 'x.io/web:1' }] },
      })
    const misspelt = JSON.parse(deployment('web'))
    misspelt.spec.template.metadata.annotations = { 'sandbox.test/web': 'crashs' }
    expect(await fail('create -f -', JSON.stringify(misspelt))).toContain(
      'spec.template.annotations[sandbox.test/web]: Unsupported value: "crashs": supported values: "runs", "never-ready", "completes", "fails", "crashes", "out-of-memory", "image-not-found", "image-denied", "invalid-image-name", "missing-secret"',
    )
    expect(await fail('create -f -', fated({ 'sandbox.test/web': 'always-fine' }))).toContain(
      'metadata.annotations[sandbox.test/web]: Unsupported value: "always-fine"',
    )
    expect(await fail('create -f -', fated({ 'sandbox.test/api': 'crashes' }))).toContain(
      'metadata.annotations[sandbox.test/api]: Invalid value: "crashes": there is no container api, only web',
    )
    await succeed('create -f -', fated({ 'sandbox.test/web': '' }, 'Never'))
    await succeed('wait --for=jsonpath={.status.phase}=Succeeded pod/x --timeout=30s')
  })

  test('refuses fields that do not exist and values of a wrong type, and drops the former when told to go on', async () => {
    const misspelt = deployment('api', { extra: { imagePulPolicy: 'Always' } })
    const unknown = 'unknown field "spec.template.spec.containers[0].imagePulPolicy"'
    expect(await fail('apply -f -', misspelt)).toContain(
      `Deployment in version "v1" cannot be handled as a Deployment: strict decoding error: ${unknown}`,
    )
    const { output } = await kubectl('apply --validate=warn -f -', misspelt)
    expect(output).toBe(`Warning: ${unknown}\ndeployment.apps/api created\n`)
    const [container] = (stored('Deployment')[0] as Deployment).spec.template.spec.containers
    expect(container).not.toHaveProperty('imagePulPolicy')
    const mistyped = deployment('api', { extra: { env: [{ name: 'A', value: 1 }] } })
    expect(await fail('create -f -', mistyped)).toContain(
      'json: cannot unmarshal number into Go struct field EnvVar.spec.template.spec.containers.env.value of type string',
    )
  })

  test('refuses what exists already and what was changed meanwhile', async () => {
    await succeed('create -f -', deployment('api'))
    expect(await fail('create -f -', deployment('api'))).toContain('deployments.apps "api" already exists')
    await succeed('rollout status deployment/api')
    const old = await succeed('get deploy api -o json')
    await succeed('label deploy api a=b')
    expect(await fail('replace -f -', old)).toContain(
      'the object has been modified; please apply your changes to the latest version',
    )
  })

  test('says that there are no logs rather than inventing some', async () => {
    await succeed('apply -f -', deployment('api', { replicas: 1 }))
    await succeed('rollout status deployment/api')
    expect(await fail('logs deployment/api')).toContain('does not simulate containers')
  })

  test('a token for another cluster is Unauthorized', async () => {
    await configure({ token: tokenOf(await presign({ ...keys, cluster: 'hub-prod' })) })
    expect(await fail('get ns')).toContain('You must be logged in to the server')
    expect(cluster.refusals.at(-1)).toContain('SignatureDoesNotMatch')
    expect(traffic.requests.at(-1)).toMatchObject({ service: 'kubernetes', status: 401 })
    expect(traffic.requests.at(-1)).not.toHaveProperty('principal')
  })

  test('a role without an access entry is Unauthorized, until it has one', async () => {
    cluster.accessEntries = []
    expect(await fail('get ns')).toContain('You must be logged in to the server')
    expect(cluster.refusals.at(-1)).toContain(`ARN is not mapped: ${principalArn}`)
    cluster.accessEntries = [{ principalArn, policies: [{ policy: 'AmazonEKSViewPolicy' }] }]
    await succeed('get pods')
  })

  test('another namespace than that of the access policy is Forbidden', async () => {
    const policies = [{ policy: 'AmazonEKSEditPolicy' as const, namespaces: ['datasets-server'] }]
    cluster.accessEntries = [{ principalArn, policies }]
    await succeed('-n datasets-server apply -f -', deployment('api'))
    expect(await fail('-n kube-system get pods')).toBe(
      `Error from server (Forbidden): pods is forbidden: User "${session.arn}" cannot list resource "pods" in API group "" in the namespace "kube-system"\n`,
    )
    expect(await fail('create namespace pr-7')).toContain(
      `namespaces is forbidden: User "${session.arn}" cannot create resource "namespaces" in API group "" at the cluster scope`,
    )
    expect(await succeed('auth can-i create deployments -n datasets-server')).toBe('yes\n')
    expect(await fail('auth can-i create deployments -n default')).toContain('no\n')
  })

  test('a group of the access entry has the rights that RBAC binds to it', async () => {
    await succeed('create role reader --verb=get,list --resource=pods')
    await succeed('create rolebinding reader --role=reader --group=viewers')
    cluster.accessEntries = [{ principalArn, kubernetesGroups: ['viewers'], policies: [] }]
    await succeed('get pods')
    expect(await fail('get secrets')).toContain('cannot list resource "secrets"')
    expect(await fail('-n kube-system get pods')).toContain('cannot list resource "pods"')
  })

  test('logs what was asked and by whom, and keeps the token as a secret', async () => {
    await succeed('apply -f -', deployment('api'))
    const created = traffic.requests.find(({ operation }) => operation === 'create deployments')
    expect(created).toMatchObject({
      service: 'kubernetes',
      method: 'POST',
      path: '/apis/apps/v1/namespaces/default/deployments',
      principal: session.arn,
      status: 201,
    })
    expect([...secrets].every((secret) => secret.startsWith('k8s-aws-v1.'))).toBe(true)
    expect(secrets.size).toBe(1)
  })

  test.each(['other-ca', 'other-host', 'expired'] as const)(
    'a certificate with the flaw %s is not trusted',
    async (certificate) => {
      await configure({ to: await start({ certificate }) })
      expect(await fail('get ns')).toMatch(/tls: failed to verify certificate: x509:/)
    },
  )

  test('a closed endpoint refuses connections, and answers again once it is open', async () => {
    await cluster.setReachability('closed')
    expect(await fail('get ns')).toContain('connection refused')
    await cluster.setReachability('silent')
    expect(await fail('get ns --request-timeout=1s')).toMatch(/timeout|Timeout|deadline/)
    await cluster.setReachability('open')
    await succeed('get ns')
  })

  test('a watch ends when the cluster stops', async () => {
    const child = launch(['get', 'namespaces', '-w'])
    const closed = once(child, 'close')
    if (child.stdout) await once(child.stdout, 'data')
    await cluster.stop()
    await closed
  })
})

describe('the endpoint without kubectl', () => {
  const bearer = async () => ({ authorization: `Bearer ${tokenOf(await presign({ ...keys, cluster: cluster.name }))}` })

  test('is named and certified', async () => {
    expect(cluster.arn).toBe('arn:aws:eks:us-east-1:707930574880:cluster/hub-ephemeral')
    expect(cluster.endpoint).toMatch(/^https:\/\/127\.0\.0\.1:\d+$/)
    expect(cluster.ca).toMatch(/^-----BEGIN CERTIFICATE-----\n/)
  })

  test('has a CA that no other has, but after it has ended', async () => {
    const others = [await start(), await start({ certificate: 'expired' })]
    const authorities = [cluster, ...others].map(({ ca }) => ca)
    expect(new Set(authorities).size).toBe(3)
    for (const one of others) await one.stop()
    const later = [await start(), await start()].map(({ ca }) => ca)
    expect(later).not.toContain(cluster.ca)
    expect(later).not.toContain(authorities[2])
    expect(new Set(later).size).toBe(2)
  })

  test('without a token tells only that it lives', async () => {
    expect(await call('/readyz')).toEqual({ status: 200, body: 'ok' })
    const { status, body } = await call('/version')
    expect(status).toBe(401)
    expect(JSON.parse(body)).toEqual({
      kind: 'Status',
      apiVersion: 'v1',
      metadata: {},
      status: 'Failure',
      message: 'Unauthorized',
      reason: 'Unauthorized',
      code: 401,
    })
  })

  test('with one answers with JSON', async () => {
    const { status, body } = await call('/version', await bearer())
    expect(status).toBe(200)
    expect(JSON.parse(body)).toMatchObject({ major: '1', minor: '34' })
    expect((await call('/apis/nothing/v1/things', await bearer())).status).toBe(404)
  })

  test('fails as it is told to', async () => {
    traffic.faults.inject({ service: 'kubernetes', kind: 'status', status: 503, times: 1 })
    expect((await call('/version', await bearer())).status).toBe(503)
    traffic.faults.inject({ service: 'kubernetes', kind: 'reset', times: 1 })
    await expect(call('/version', await bearer())).rejects.toThrow()
    traffic.faults.inject({ service: 'kubernetes', operation: 'get /version', kind: 'truncate', bytes: 10, times: 1 })
    await expect(call('/version', await bearer())).rejects.toThrow()
    traffic.faults.inject({ service: 'kubernetes', kind: 'tamper', times: 1 })
    const whole = (await call('/version', await bearer())).body
    expect((await call('/version', await bearer())).body).not.toBe(whole)
  })
})
