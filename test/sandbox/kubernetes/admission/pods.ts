/** What every pod of a cluster gets: a service account with its token, a priority, and patience with its node. */
import { forbidden } from '../api/status.ts'
import { absent } from '../objects/kinds/kind.ts'
import { randomSuffix } from '../objects/random.ts'
import { resourceOfKind } from '../objects/resources.ts'
import type { Draft, Store } from '../objects/store.ts'
import type { Container, PodSpec } from '../objects/workloads.ts'
import type { KubernetesObject } from '../types.ts'
import { resourcesOf } from './amounts.ts'

const tokenPath = '/var/run/secrets/kubernetes.io/serviceaccount'

interface Volume {
  name: string
  [source: string]: unknown
}

interface Account extends KubernetesObject {
  automountServiceAccountToken?: boolean
  imagePullSecrets?: { name: string }[]
}

interface Toleration {
  key?: string
  operator?: string
  effect?: string
  tolerationSeconds?: number
}

/** @throws ApiError Forbidden for what the pod names and does not exist */
export function admitPod(store: Store, draft: Draft): void {
  const spec = draft.spec as PodSpec
  for (const container of [...(spec.containers ?? []), ...(spec.initContainers ?? [])]) requestLimits(container)
  absent(spec, { enableServiceLinks: true })
  const account = accountOf(store, draft, spec)
  tolerateNodes(spec)
  prioritize(store, draft, spec)
  if ((spec.automountServiceAccountToken ?? account.automountServiceAccountToken) !== false) mountToken(spec)
  const secrets = account.imagePullSecrets ?? []
  if (secrets.length > 0) absent(spec, { imagePullSecrets: secrets.map(({ name }) => ({ name })) })
}

/** Who sets a limit alone requests as much. */
function requestLimits(container: Container): void {
  const resources = resourcesOf(container)
  if (resources.limits)
    container.resources = { ...resources, requests: absent({ ...resources.requests }, resources.limits) }
}

function accountOf(store: Store, draft: Draft, spec: PodSpec): Account {
  const resource = resourceOfKind('ServiceAccount')
  const { namespace = 'default', name } = draft.metadata
  const account = spec.serviceAccountName || 'default'
  const found = store.find(resource, namespace, account)
  if (!found) {
    const why = `error looking up service account ${namespace}/${account}: serviceaccount "${account}" not found`
    throw forbidden(resourceOfKind('Pod'), name, why)
  }
  spec.serviceAccountName = account
  spec.serviceAccount = account
  return found
}

function mountToken(spec: PodSpec): void {
  const volumes = (spec.volumes ?? []) as Volume[]
  const known = volumes.find(({ name }) => name.startsWith('kube-api-access-'))
  const name = known?.name ?? `kube-api-access-${randomSuffix()}`
  const all = [...(spec.initContainers ?? []), ...(spec.containers ?? [])]
  const lacking = all.filter((container) => {
    const mounts = (container.volumeMounts ?? []) as { mountPath: string }[]
    return !mounts.some(({ mountPath }) => mountPath === tokenPath)
  })
  for (const container of lacking) {
    const mounts = (container.volumeMounts ?? []) as object[]
    container.volumeMounts = [...mounts, { name, readOnly: true, mountPath: tokenPath }]
  }
  if (!known && lacking.length > 0) spec.volumes = [...volumes, tokenVolume(name)]
}

function tokenVolume(name: string): Volume {
  const namespace = { path: 'namespace', fieldRef: { apiVersion: 'v1', fieldPath: 'metadata.namespace' } }
  const sources = [
    { serviceAccountToken: { expirationSeconds: 3607, path: 'token' } },
    { configMap: { name: 'kube-root-ca.crt', items: [{ key: 'ca.crt', path: 'ca.crt' }] } },
    { downwardAPI: { items: [namespace] } },
  ]
  return { name, projected: { sources, defaultMode: 420 } }
}

/** A pod stays for five minutes on a node that is not ready or cannot be reached. */
function tolerateNodes(spec: PodSpec): void {
  const tolerations = (spec.tolerations ?? []) as Toleration[]
  const missing = ['node.kubernetes.io/not-ready', 'node.kubernetes.io/unreachable'].filter(
    (wanted) => !tolerations.some(({ key, effect }) => (key === wanted || !key) && (effect === 'NoExecute' || !effect)),
  )
  const added = missing.map((key) => ({ key, operator: 'Exists', effect: 'NoExecute', tolerationSeconds: 300 }))
  spec.tolerations = [...tolerations, ...added]
}

const builtIn: Record<string, number> = {
  'system-cluster-critical': 2_000_000_000,
  'system-node-critical': 2_000_001_000,
}

interface PriorityClass extends KubernetesObject {
  value?: number
  globalDefault?: boolean
  preemptionPolicy?: string
}

function prioritize(store: Store, draft: Draft, spec: PodSpec): void {
  const classes: PriorityClass[] = store.all('PriorityClass')
  const name = spec.priorityClassName as string | undefined
  const found = classes.find(({ metadata, globalDefault }) => (name ? metadata.name === name : globalDefault === true))
  if (name && !found && builtIn[name] === undefined)
    throw forbidden(resourceOfKind('Pod'), draft.metadata.name, `no PriorityClass with name ${name} was found`)
  const priority = found?.value ?? (name ? builtIn[name] : undefined) ?? 0
  if (spec.priority !== undefined && spec.priority !== priority) {
    const why = `the integer value of priority (${spec.priority}) must not be provided in pod spec; priority admission controller computed ${priority} from the given PriorityClass name`
    throw forbidden(resourceOfKind('Pod'), draft.metadata.name, why)
  }
  spec.priority = priority
  spec.preemptionPolicy ??= found?.preemptionPolicy ?? 'PreemptLowerPriority'
  if (!name && found) spec.priorityClassName = found.metadata.name
}
