/** https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#PodSpec */
import type { StatusCause } from '../../../api/status.ts'
import { forbiddenField, invalidValue, notSupported, required } from '../../causes.ts'
import { annotationsCauses, labelsCauses } from '../../metadata.ts'
import type { PodSpec, PodTemplate } from '../../workloads.ts'
import { notLabel, notSubdomain } from '../names.ts'
import { containersCauses, idCauses } from './containers.ts'
import { fateCauses } from './fates.ts'
import { type Volume, volumesCauses } from './volumes.ts'

const restartPolicies = ['Always', 'OnFailure', 'Never']
const dnsPolicies = ['ClusterFirstWithHostNet', 'ClusterFirst', 'Default', 'None']

export function podSpecCauses(spec: Partial<PodSpec>, at: string, more: readonly string[] = []): StatusCause[] {
  const { causes, names: volumes } = volumesCauses((spec.volumes ?? []) as Volume[], `${at}.volumes`)
  const names = new Set<string>()
  const known = new Set([...volumes, ...more])
  const { containers = [], initContainers = [], restartPolicy = 'Always', dnsPolicy = 'ClusterFirst' } = spec
  return [
    ...causes,
    ...(containers.length > 0 ? [] : [required(`${at}.containers`)]),
    ...containersCauses(containers, { volumes: known, names, at: `${at}.containers` }),
    ...containersCauses(initContainers, { volumes: known, names, at: `${at}.initContainers` }),
    ...choice(`${at}.restartPolicy`, restartPolicy, restartPolicies),
    ...choice(`${at}.dnsPolicy`, String(dnsPolicy), dnsPolicies),
    ...labelsCauses(spec.nodeSelector as Record<string, string> | undefined, `${at}.nodeSelector`),
    ...identityCauses(spec, at),
    ...nameCauses(spec, at),
  ]
}

function choice(field: string, value: string, supported: readonly string[]): StatusCause[] {
  return supported.includes(value) ? [] : [notSupported(field, value, supported)]
}

function identityCauses({ securityContext }: Partial<PodSpec>, at: string): StatusCause[] {
  const { runAsUser, runAsGroup, fsGroup } = (securityContext ?? {}) as Record<string, number | undefined>
  return [
    ...idCauses(runAsUser, `${at}.securityContext.runAsUser`),
    ...idCauses(runAsGroup, `${at}.securityContext.runAsGroup`),
    ...idCauses(fsGroup, `${at}.securityContext.fsGroup`),
  ]
}

const namedFields = {
  serviceAccountName: notSubdomain,
  nodeName: notSubdomain,
  hostname: notLabel,
  subdomain: notLabel,
  priorityClassName: notSubdomain,
} as const

function nameCauses(spec: Partial<PodSpec>, at: string): StatusCause[] {
  const { activeDeadlineSeconds: deadline } = spec as { activeDeadlineSeconds?: number }
  const range = 'must be between 1 and 2147483647, inclusive'
  const causes =
    deadline !== undefined && deadline < 1 ? [invalidValue(`${at}.activeDeadlineSeconds`, deadline, range)] : []
  const flaws = Object.entries(namedFields).flatMap(([field, flawOf]) => {
    const value = spec[field]
    const flaw = typeof value === 'string' && value ? flawOf(value) : undefined
    return flaw ? [invalidValue(`${at}.${field}`, value, flaw)] : []
  })
  return [...flaws, ...causes]
}

/** Of pods that a workload makes. `more`: volumes that it adds itself. */
export function templateCauses(
  template: Partial<PodTemplate> | undefined,
  at: string,
  more?: readonly string[],
): StatusCause[] {
  const { metadata = {}, spec = {} } = template ?? {}
  return [
    ...labelsCauses(metadata.labels, `${at}.labels`),
    ...annotationsCauses(metadata.annotations, `${at}.annotations`),
    ...fateCauses(metadata.annotations, spec, `${at}.annotations`),
    ...podSpecCauses(spec, `${at}.spec`, more),
  ]
}

/** Of pods that are kept running, by a workload of this kind. */
export function lastingCauses(template: Partial<PodTemplate> | undefined, at: string, kind: string): StatusCause[] {
  const spec: Partial<PodSpec> = template?.spec ?? {}
  const { restartPolicy = 'Always' } = spec
  const deadline = `activeDeadlineSeconds in ${kind} is not Supported`
  return [
    ...choice(`${at}.spec.restartPolicy`, restartPolicy, ['Always']),
    ...(spec.activeDeadlineSeconds === undefined ? [] : [forbiddenField(`${at}.spec.activeDeadlineSeconds`, deadline)]),
  ]
}
