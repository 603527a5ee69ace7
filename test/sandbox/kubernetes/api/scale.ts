/** The subresource by which workloads are scaled: https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/ */
import { invalidValue } from '../objects/causes.ts'
import type { KubernetesObject } from '../types.ts'
import { isObject } from './json.ts'
import { invalid } from './status.ts'

export function scaleOf(object: KubernetesObject) {
  const { name, namespace, uid, resourceVersion, creationTimestamp } = object.metadata
  const spec = object.spec as { replicas?: number; selector?: { matchLabels?: Record<string, string> } }
  const status = object.status as { replicas?: number } | undefined
  const selector = Object.entries(spec.selector?.matchLabels ?? {}).map(([label, value]) => `${label}=${value}`)
  const replicas = spec.replicas ?? 1
  return {
    kind: 'Scale',
    apiVersion: 'autoscaling/v1',
    metadata: { name, namespace, uid, resourceVersion, creationTimestamp },
    spec: replicas === 0 ? {} : { replicas },
    status: { replicas: status?.replicas ?? 0, selector: selector.join(',') },
  }
}

/** The replicas that a changed Scale asks for. @throws ApiError Invalid */
export function replicasOf(scale: unknown, name: string): number {
  const spec = isObject(scale) && isObject(scale.spec) ? scale.spec : {}
  const replicas = Number(spec.replicas ?? 0)
  if (replicas >= 0) return replicas
  const cause = invalidValue('spec.replicas', replicas, 'must be greater than or equal to 0')
  throw invalid({ group: 'autoscaling', kind: 'Scale' }, name, [cause])
}
