/** For the tests of deploy against a real control plane: the cluster, a node whose pods fail as asked, and jobs. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { hub } from '../../../src/hub.ts'
import { startSandbox } from '../../sandbox/sandbox.ts'
import { fewMessages, Job, type StepResult } from '../../sandbox/workflow/job.ts'
import { openBench } from '../configure-kubeconfig.ts'
import { type ControlPlane, controlPlanePrograms, startControlPlane } from '../control-plane/control-plane.ts'
import { type SimulatedNode, startNode } from '../control-plane/node.ts'

export const deployPrograms = { kubectl: ['version', '--client'], ...controlPlanePrograms } as const

/** What a step of deploy came to, its outputs parsed. */
export interface DeployResult extends StepResult {
  status: string | undefined
  /** `created Deployment web`, sorted. */
  changed: string[]
  images: Record<string, string>
  /** What this step added to the job summary. */
  summary: string
}

export interface DeployBench extends AsyncDisposable {
  /** Path of the administrator's kubeconfig. */
  kubeconfig: string
  /** A namespace that no other test uses; it does not exist yet. */
  newNamespace(): string
  /** A job with the administrator's kubeconfig. */
  job(options?: { environment?: Record<string, string>; signal?: AbortSignal; onLine?: (line: string) => void }): Job
  /** Writes files into the job's workspace. */
  write(job: Job, files: Record<string, string>): void
  /** One step of deploy. */
  deploy(job: Job, inputs: Record<string, string>): Promise<DeployResult>
  /** Runs kubectl as the administrator and returns what it prints; throws if it fails. */
  kubectl(script: string): Promise<string>
}

/** On a real control plane. */
export interface RealDeployBench extends DeployBench {
  plane: ControlPlane
  node: SimulatedNode
}

export async function openDeployBench(): Promise<RealDeployBench> {
  await using opened = new AsyncDisposableStack()
  const sandbox = opened.adopt(await startSandbox(), async (one) => await one.stop())
  const plane = opened.use(await startControlPlane(sandbox, { name: hub.clusters.ephemeral, roles: [] }))
  const node = opened.use(await startNode(plane))
  const all = opened.move()
  return { ...benchOf(plane.kubeconfig, () => all.disposeAsync()), plane, node }
}

/** The same on the sandbox's own cluster, as the hub's role. */
export async function openSandboxBench(): Promise<DeployBench> {
  const bench = await openBench()
  const job = bench.job()
  const step = await job.uses('configure-kubeconfig', { cluster: hub.clusters.ephemeral, credential: 'static' })
  if (step.conclusion !== 'success') throw new Error(step.log)
  return benchOf(step.outputs.kubeconfig ?? '', async () => await bench[Symbol.asyncDispose]())
}

function benchOf(kubeconfig: string, close: () => Promise<void>): DeployBench {
  const jobs: Job[] = []
  let namespaces = 0
  const job: DeployBench['job'] = ({ environment = {}, ...options } = {}) => {
    const made = new Job({
      environment: { KUBECONFIG: kubeconfig, GITHUB_REPOSITORY: 'huggingface/shop', ...environment },
      ...options,
    })
    jobs.push(made)
    return made
  }
  const admin = job()
  return {
    job,
    kubeconfig,
    newNamespace: () => {
      namespaces += 1
      return `shop-${namespaces}`
    },
    write: ({ workspace }, files) => {
      for (const [name, content] of Object.entries(files)) {
        mkdirSync(dirname(join(workspace, name)), { recursive: true })
        writeFileSync(join(workspace, name), content)
      }
    },
    deploy: async (current, inputs) => {
      const before = current.summary.length
      const step = await current.uses('deploy', { token: '', ...inputs })
      const { status, changed = '[]', images = '{}' } = step.outputs
      const list = JSON.parse(changed) as { kind: string; name: string; action: string }[]
      return {
        ...step,
        status,
        changed: list.map(({ kind, name, action }) => `${action} ${kind} ${name}`).sort(),
        images: JSON.parse(images) as Record<string, string>,
        summary: current.summary.slice(before),
      }
    },
    kubectl: async (script) => {
      const { conclusion, log } = await admin.run(script, fewMessages)
      if (conclusion !== 'success') throw new Error(log)
      return log
    },
    [Symbol.asyncDispose]: async () => {
      for (const one of jobs) one.dispose()
      await close()
    },
  }
}

/** A job whose manifests are in `k8s.yaml`, and a namespace of its own that they are deployed to. */
export interface Project {
  job: Job
  namespace: string
  /** Deploys other manifests than those of the project, or with further inputs, if given. */
  deploy(text?: string, inputs?: Record<string, string>): Promise<DeployResult>
  /** `kubectl get <what> -o json` in the namespace. */
  get<T = KubeJson>(what: string): Promise<T>
  /** kubectl in the namespace, as the administrator. */
  kubectl(args: string): Promise<string>
}

/** An object as kubectl prints it, as far as tests look. */
// biome-ignore lint/suspicious/noExplicitAny: tests look into any field.
export type KubeJson = any

export function openProject(
  bench: DeployBench,
  manifests: string,
  inputs: Record<string, string> = {},
  options: Parameters<DeployBench['job']>[0] = {},
): Project {
  const job = bench.job(options)
  const namespace = bench.newNamespace()
  const given = { manifests: 'k8s.yaml', namespace, 'create-namespace': 'true', timeout: '60s', ...inputs }
  const kubectl = (args: string) => bench.kubectl(`kubectl -n ${namespace} ${args}`)
  return {
    job,
    namespace,
    kubectl,
    deploy: async (text = manifests, more = {}) => {
      bench.write(job, { 'k8s.yaml': text })
      return await bench.deploy(job, { ...given, ...more })
    },
    get: async (what) => JSON.parse(await kubectl(`get ${what} -o json`)),
  }
}

/**
 * What a namespace holds of some kinds, so that two moments can be compared: all that was deployed, and who owns which
 * fields. Without what controllers and the record add.
 */
export async function snapshot({ get }: Project, kinds: string): Promise<Record<string, unknown>> {
  const { items } = await get(`${kinds} --show-managed-fields`)
  const states = (items as KubeJson[]).map(({ kind, metadata, status: _, ...rest }) => {
    const { name, labels, annotations = {}, finalizers, managedFields = [] } = metadata
    const { 'deployment.kubernetes.io/revision': _revision, ...kept } = annotations
    const owners = (managedFields as KubeJson[])
      .filter(({ manager, subresource }) => !subresource && manager !== 'kube-controller-manager')
      .map(({ manager, operation, fieldsV1 }) => ({ manager, operation, fieldsV1 }))
      .sort((one, other) => one.manager.localeCompare(other.manager))
    return [`${kind}/${name}`, { ...rest, labels, annotations: kept, finalizers, owners }]
  })
  return Object.fromEntries(states.filter(([key]) => !/^ConfigMap\/(ds-infra-|kube-root-ca)/.test(String(key))))
}

export const digest = (digit: string) => `sha256:${digit.repeat(64)}`

/** The output `images` of push-images, for services by the digit that their digests are made of. */
export function pushed(services: Record<string, string>): string {
  const images = Object.entries(services).map(([service, digit]) => {
    const repository = `shop-${service}`
    const ref = `registry.example.com/${repository}@${digest(digit)}`
    return [service, { repository, tag: 'sha-0123456789ab', digest: digest(digit), ref }]
  })
  return JSON.stringify(Object.fromEntries(images))
}

export interface DeploymentOptions {
  image?: string
  replicas?: number
  /** What becomes of its container, by the annotation that the simulated node reads. */
  fate?: string
  /** Further lines of the pod's annotations, labels or spec are patched in by tests themselves. */
  extra?: Record<string, unknown>
}

/** A Deployment with one container `main`, as JSON (which is YAML). */
export function deployment(name: string, { image, replicas = 1, fate, extra = {} }: DeploymentOptions = {}): string {
  const labels = { app: name }
  const annotations = fate ? { 'sandbox.test/main': fate } : {}
  const probe = { readinessProbe: { httpGet: { path: '/', port: 8080 } } }
  return JSON.stringify({
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name },
    spec: {
      replicas,
      selector: { matchLabels: labels },
      template: {
        metadata: { labels, ...(fate ? { annotations } : {}) },
        spec: { containers: [{ name: 'main', image: image ?? `shop-${name}`, ...probe }], ...extra },
      },
    },
  })
}

export function configMap(name: string, data: Record<string, string>): string {
  return JSON.stringify({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name }, data })
}

export function secret(name: string, stringData: Record<string, string>): string {
  return JSON.stringify({ apiVersion: 'v1', kind: 'Secret', metadata: { name }, stringData })
}

export function service(name: string, port: number): string {
  const spec = { selector: { app: name }, ports: [{ port }] }
  return JSON.stringify({ apiVersion: 'v1', kind: 'Service', metadata: { name }, spec })
}

export function statefulSet(name: string, { image, replicas = 1, fate, extra = {} }: DeploymentOptions = {}): string {
  const { spec, ...rest } = JSON.parse(
    deployment(name, { ...(image ? { image } : {}), replicas, ...(fate ? { fate } : {}), extra }),
  )
  return JSON.stringify({ ...rest, kind: 'StatefulSet', spec: { ...spec, serviceName: name } })
}

/** A Job that runs once. */
export function batchJob(name: string, { image = 'example.com/job:1', fate }: DeploymentOptions = {}): string {
  const metadata = { annotations: fate ? { 'sandbox.test/main': fate } : {} }
  const template = { metadata, spec: { restartPolicy: 'Never', containers: [{ name: 'main', image }] } }
  return JSON.stringify({
    apiVersion: 'batch/v1',
    kind: 'Job',
    metadata: { name },
    spec: { backoffLimit: 0, template },
  })
}

/** One YAML file. The first line keeps kubectl from taking it for JSON. */
export const documents = (...texts: string[]) => texts.map((text) => `---\n${text}\n`).join('')
