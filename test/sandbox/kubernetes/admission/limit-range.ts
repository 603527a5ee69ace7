/** https://kubernetes.io/docs/concepts/policy/limit-range/ */
import { forbidden } from '../api/status.ts'
import { absent, specOf } from '../objects/kinds/kind.ts'
import type { Limit, LimitRangeSpec } from '../objects/kinds/limits.ts'
import type { VolumeClaimSpec } from '../objects/kinds/volume-claim.ts'
import { type Amounts, quantityOf } from '../objects/quantities.ts'
import type { Resource } from '../objects/resources.ts'
import type { Draft, Store } from '../objects/store.ts'
import type { Container, PodSpec } from '../objects/workloads.ts'
import type { KubernetesObject } from '../types.ts'
import { amountsOf, resourcesOf } from './amounts.ts'

function rangesOf(store: Store, { metadata }: Draft): Limit[][] {
  const ranges = store.all('LimitRange', metadata.namespace)
  return ranges.map((range) => specOf<LimitRangeSpec>(range).limits ?? [])
}

/** Gives containers the requests and limits that are usual in the namespace, and notes which. In place. */
export function limitsDefaults(store: Store, draft: Draft): void {
  const spec = draft.spec as PodSpec
  for (const limits of rangesOf(store, draft)) {
    const [limit] = limits.filter(({ type }) => type === 'Container')
    if (!limit) continue
    const set = [
      ...(spec.containers ?? []).flatMap((container) => fill(container, limit, 'container')),
      ...(spec.initContainers ?? []).flatMap((container) => fill(container, limit, 'init container')),
    ]
    if (set.length === 0) continue
    const note = { 'kubernetes.io/limit-ranger': `LimitRanger plugin set: ${set.join('; ')}` }
    draft.metadata.annotations = { ...draft.metadata.annotations, ...note }
  }
}

function fill(container: Container, limit: Limit, what: string): string[] {
  const { requests = {}, limits = {} } = resourcesOf(container)
  const missing = (usual: Amounts = {}, given: Amounts) => Object.keys(usual).filter((name) => !(name in given))
  const requested = missing(limit.defaultRequest, requests).sort()
  const limited = missing(limit.default, limits).sort()
  const next = {
    limits: absent({ ...limits }, limit.default ?? {}),
    requests: absent({ ...requests }, limit.defaultRequest ?? {}),
  }
  const filled = Object.entries(next).filter(([, amounts]) => Object.keys(amounts).length > 0)
  container.resources = { ...resourcesOf(container), ...Object.fromEntries(filled) }
  return [
    ...(requested.length > 0 ? [`${requested.join(', ')} request for ${what} ${container.name}`] : []),
    ...(limited.length > 0 ? [`${limited.join(', ')} limit for ${what} ${container.name}`] : []),
  ]
}

/** @throws ApiError Forbidden */
export function checkLimits(store: Store, resource: Resource, draft: Draft, previous?: KubernetesObject): void {
  const ofPod = resource.kind === 'Pod' && !previous
  if (!ofPod && resource.kind !== 'PersistentVolumeClaim') return
  if (previous?.metadata.deletionTimestamp) return
  for (const limits of rangesOf(store, draft)) {
    const problems = limits.flatMap((limit) => (ofPod ? podProblems(limit, draft) : claimProblems(limit, draft)))
    if (problems.length === 0) continue
    throw forbidden(
      resource,
      draft.metadata.name,
      problems.length === 1 ? `${problems[0]}` : `[${problems.join(', ')}]`,
    )
  }
}

function podProblems(limit: Limit, draft: Draft): string[] {
  const spec = draft.spec as PodSpec
  const containers = [...spec.containers, ...(spec.initContainers ?? [])]
  if (limit.type === 'Container')
    return containers.flatMap((container) => {
      const { requests = {}, limits = {} } = resourcesOf(container)
      return problemsOf(limit, requests, limits)
    })
  return limit.type === 'Pod' ? problemsOf(limit, amountsOf(spec, 'requests'), amountsOf(spec, 'limits')) : []
}

function claimProblems(limit: Limit, draft: Draft): string[] {
  if (limit.type !== 'PersistentVolumeClaim') return []
  const requests = specOf<VolumeClaimSpec>(draft).resources?.requests ?? {}
  // Claims have no limits of their own: the request is held against both ends.
  return [...tooLittle(limit, requests, {}), ...tooMuch(limit, requests, requests, 'request')]
}

function problemsOf(limit: Limit, requests: Amounts, limits: Amounts): string[] {
  return [
    ...tooLittle(limit, requests, limits),
    ...tooMuch(limit, requests, limits, 'limit'),
    ...tooFarApart(limit, requests, limits),
  ]
}

const less = (first: string, second: string) => quantityOf(first).nano < quantityOf(second).nano

function tooLittle({ type, min = {} }: Limit, requests: Amounts, limits: Amounts): string[] {
  return Object.entries(min).flatMap(([name, least]) => {
    const rule = `minimum ${name} usage per ${type} is ${least}`
    const { [name]: request } = requests
    const { [name]: limited } = limits
    if (request === undefined) return [`${rule}.  No request is specified`]
    if (less(request, least)) return [`${rule}, but request is ${request}`]
    return limited !== undefined && less(limited, least) ? [`${rule}, but limit is ${limited}`] : []
  })
}

function tooMuch({ type, max = {} }: Limit, requests: Amounts, limits: Amounts, held: 'limit' | 'request'): string[] {
  return Object.entries(max).flatMap(([name, most]) => {
    const rule = `maximum ${name} usage per ${type} is ${most}`
    const { [name]: request } = requests
    const { [name]: limited } = limits
    if (limited === undefined) return [`${rule}.  No ${held} is specified`]
    if (less(most, limited)) return [`${rule}, but ${held} is ${limited}`]
    return request !== undefined && less(most, request) ? [`${rule}, but request is ${request}`] : []
  })
}

function tooFarApart({ type, maxLimitRequestRatio: ratios = {} }: Limit, requests: Amounts, limits: Amounts): string[] {
  return Object.entries(ratios).flatMap(([name, ratio]) => {
    const rule = `${name} max limit to request ratio per ${type} is ${ratio}`
    const [request, limited] = [requests, limits].map((amounts) => Number(quantityOf(amounts[name]).nano))
    if (!request) return [`${rule}, but no request is specified or request is 0`]
    if (!limited) return [`${rule}, but no limit is specified or limit is 0`]
    const is = limited / request
    return is * 1e9 > Number(quantityOf(ratio).nano) ? [`${rule}, but provided ratio is ${is.toFixed(6)}`] : []
  })
}
