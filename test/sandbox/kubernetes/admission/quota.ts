/** https://kubernetes.io/docs/concepts/policy/resource-quotas/ */
import { forbidden } from '../api/status.ts'
import { specOf } from '../objects/kinds/kind.ts'
import type { QuotaSpec } from '../objects/kinds/limits.ts'
import type { VolumeClaimSpec } from '../objects/kinds/volume-claim.ts'
import { type Amounts, formatQuantity, plus, type Quantity, quantityOf, sumOf } from '../objects/quantities.ts'
import { qualified, type Resource } from '../objects/resources.ts'
import type { Draft, Store } from '../objects/store.ts'
import type { Container, PodSpec, Service } from '../objects/workloads.ts'
import type { KubernetesObject } from '../types.ts'
import { amountsOf, qosClassOf, resourcesOf } from './amounts.ts'

/** Kinds that may be counted by their plural alone. */
const countedByName = ['configmaps', 'replicationcontrollers', 'resourcequotas', 'secrets']

/** What one object takes up of quotas. */
export function usageOf(resource: Resource, object: Draft | KubernetesObject, now: number): Amounts {
  const counted = { [`count/${qualified(resource)}`]: '1' }
  switch (resource.kind) {
    case 'Pod':
      return isOver(object, now) ? counted : { ...counted, ...podUsage(object.spec as PodSpec) }
    case 'Service':
      return { ...counted, ...serviceUsage(object as unknown as Service) }
    case 'PersistentVolumeClaim':
      return { ...counted, ...claimUsage(object) }
    default:
      return resource.group === '' && countedByName.includes(resource.plural)
        ? { ...counted, [resource.plural]: '1' }
        : counted
  }
}

/** Pods that have ended, or should have been gone by now. */
function isOver({ status, metadata }: Draft | KubernetesObject, now: number): boolean {
  const { phase = '' } = (status ?? {}) as { phase?: string }
  const { deletionTimestamp, deletionGracePeriodSeconds = 0 } = metadata
  if (['Failed', 'Succeeded'].includes(phase)) return true
  return deletionTimestamp !== undefined && now > Date.parse(deletionTimestamp) + deletionGracePeriodSeconds * 1000
}

function podUsage(spec: PodSpec): Amounts {
  return { pods: '1', ...charged(amountsOf(spec, 'requests'), amountsOf(spec, 'limits')) }
}

/** Under the names that quotas have for requests and limits. */
function charged(requests: Amounts, limits: Amounts): Amounts {
  const usual = ['cpu', 'memory', 'ephemeral-storage']
  const entries = Object.entries(requests).flatMap(([name, amount]) => {
    const request: [string, string] = [`requests.${name}`, amount]
    const alone: [string, string] = [name, amount]
    return usual.includes(name) || name.startsWith('hugepages-') ? [alone, request] : [request]
  })
  const limited = Object.entries(limits).filter(([name]) => usual.includes(name))
  return Object.fromEntries([...entries, ...limited.map(([name, amount]) => [`limits.${name}`, amount])])
}

function serviceUsage({ spec }: Service): Amounts {
  const { type = 'ClusterIP', ports = [], allocateLoadBalancerNodePorts: allocate } = spec
  const explicit = ports.filter(({ nodePort }) => nodePort).length
  const withPorts = type === 'NodePort' || (type === 'LoadBalancer' && allocate !== false)
  const nodePorts = withPorts ? ports.length : type === 'LoadBalancer' ? explicit : 0
  return {
    services: '1',
    'services.loadbalancers': type === 'LoadBalancer' ? '1' : '0',
    'services.nodeports': String(nodePorts),
  }
}

function claimUsage(object: Draft | KubernetesObject): Amounts {
  const { storageClassName, resources: { requests } = {} } = specOf<VolumeClaimSpec>(object)
  const usage: Amounts = { persistentvolumeclaims: '1' }
  if (requests?.storage) usage['requests.storage'] = requests.storage
  if (!storageClassName) return usage
  const ofClass = Object.entries(usage).map(([name, amount]) => [
    `${storageClassName}.storageclass.storage.k8s.io/${name}`,
    amount,
  ])
  return { ...usage, ...Object.fromEntries(ofClass) }
}

/** Scopes are about pods: a quota that has some counts no other kind. */
function isInScope(quota: KubernetesObject, resource: Resource, object: Draft | KubernetesObject): boolean {
  const { scopes = [], scopeSelector } = specOf<QuotaSpec>(quota)
  const { matchExpressions = [] } = (scopeSelector ?? {}) as { matchExpressions?: ScopeTest[] }
  if (scopes.length + matchExpressions.length === 0) return true
  if (resource.kind !== 'Pod') return false
  const spec = object.spec as PodSpec
  return (
    scopes.every((scopeName) => holds({ scopeName, operator: 'Exists' }, spec)) &&
    matchExpressions.every((test) => holds(test, spec))
  )
}

interface ScopeTest {
  scopeName: string
  operator: string
  values?: string[]
}

function holds({ scopeName, operator, values = [] }: ScopeTest, spec: PodSpec): boolean {
  const className = spec.priorityClassName as string | undefined
  switch (scopeName) {
    case 'Terminating':
      return spec.activeDeadlineSeconds !== undefined
    case 'NotTerminating':
      return spec.activeDeadlineSeconds === undefined
    case 'BestEffort':
      return qosClassOf(spec) === 'BestEffort'
    case 'NotBestEffort':
      return qosClassOf(spec) !== 'BestEffort'
    case 'PriorityClass':
      if (operator === 'In') return className !== undefined && values.includes(className)
      if (operator === 'NotIn') return className === undefined || !values.includes(className)
      return (className !== undefined) === (operator === 'Exists')
    default:
      return false
  }
}

/** What is in use of the amounts that a quota limits. */
export function usedOf(store: Store, quota: KubernetesObject): Amounts {
  const names = Object.keys(specOf<QuotaSpec>(quota).hard ?? {})
  const usages = store
    .resources()
    .filter(({ namespaced }) => namespaced)
    .flatMap((resource) =>
      store
        .list(resource, quota.metadata.namespace)
        .filter((object) => isInScope(quota, resource, object))
        .map((object) => usageOf(resource, object, store.milliseconds())),
    )
  const sum = sumOf(usages)
  return Object.fromEntries(names.map((name) => [name, sum[name] ?? '0']))
}

/** @throws ApiError Forbidden where a quota of the namespace has no room, or the object does not say what it takes */
export function checkQuotas(store: Store, resource: Resource, draft: Draft, previous?: KubernetesObject): void {
  const { namespace } = draft.metadata
  if (namespace === undefined || (resource.kind === 'Pod' && previous)) return
  for (const quota of store.all('ResourceQuota', namespace)) {
    if (!isInScope(quota, resource, draft)) continue
    const { hard = {} } = specOf<QuotaSpec>(quota)
    if (resource.kind === 'Pod') checkDeclared(resource, draft, quota.metadata.name, hard)
    const usage = usageOf(resource, draft, store.milliseconds())
    const before = previous ? usageOf(resource, previous, store.milliseconds()) : {}
    const asked = Object.keys(hard).flatMap((name): [string, Quantity][] => {
      const more = quantityOf(usage[name]).nano - quantityOf(before[name]).nano
      return more > 0n ? [[name, { ...quantityOf(usage[name]), nano: more }]] : []
    })
    if (asked.length > 0)
      checkRoom(resource, draft, { name: quota.metadata.name, hard, used: usedOf(store, quota), asked })
  }
}

const declared = ['cpu', 'memory', 'requests.cpu', 'requests.memory', 'limits.cpu', 'limits.memory']

/** Where CPU or memory is limited, each container has to say what it takes. */
function checkDeclared(resource: Resource, draft: Draft, quota: string, hard: Amounts): void {
  const spec = draft.spec as PodSpec
  const containers: Container[] = [...spec.containers, ...(spec.initContainers ?? [])]
  const problems = declared
    .filter((name) => name in hard)
    .sort()
    .flatMap((name) => {
      const silent = containers.filter((container) => {
        const { requests = {}, limits = {} } = resourcesOf(container)
        return !(name in charged(requests, limits))
      })
      const names = silent.map((container) => container.name).sort()
      return names.length > 0 ? [`${name} for: ${names.join(',')}`] : []
    })
  if (problems.length > 0)
    throw forbidden(resource, draft.metadata.name, `failed quota: ${quota}: must specify ${problems.join('; ')}`)
}

interface Request {
  name: string
  hard: Amounts
  used: Amounts
  asked: [name: string, amount: Quantity][]
}

function checkRoom(resource: Resource, draft: Draft, { name, hard, used, asked }: Request): void {
  const exceeded = asked.filter(([what, more]) => plus(quantityOf(used[what]), more).nano > quantityOf(hard[what]).nano)
  if (exceeded.length === 0) return
  const names = exceeded.map(([what]) => what).sort()
  const list = (of: (what: string) => string | undefined) => names.map((what) => `${what}=${of(what)}`).join(',')
  const amounts = Object.fromEntries(exceeded.map(([what, more]) => [what, formatQuantity(more)]))
  const why = `exceeded quota: ${name}, requested: ${list((what) => amounts[what])}, used: ${list((what) => used[what])}, limited: ${list((what) => hard[what])}`
  throw forbidden(resource, draft.metadata.name, why)
}
