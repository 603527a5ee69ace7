/** Containers: https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#Container */
import type { StatusCause } from '../../../api/status.ts'
import { duplicate, insideForm, invalidValue, notSupported, required } from '../../causes.ts'
import type { Container } from '../../workloads.ts'
import { notLabel, notPort, portNameFlaws } from '../names.ts'
import { type EnvFromSource, type EnvVar, envFromCauses, environmentCauses } from './environment.ts'
import { type Probe, probeCauses } from './probes.ts'
import { resourcesCauses } from './resources.ts'
import { mountsCauses, type VolumeMount } from './volumes.ts'

/** `names` of the containers so far, to which those of these are added. */
export function containersCauses(
  containers: Container[],
  { volumes, names, at }: { volumes: Set<string>; names: Set<string>; at: string },
): StatusCause[] {
  return containers.flatMap((container, index) => {
    const field = `${at}[${index}]`
    const causes = containerCauses(container, volumes, field)
    if (names.has(container.name)) causes.push(duplicate(`${field}.name`, container.name))
    names.add(container.name)
    for (const name of ['livenessProbe', 'readinessProbe', 'startupProbe'])
      causes.push(...probeCauses(container[name] as Probe | undefined, `${field}.${name}`))
    return causes
  })
}

const pullPolicies = ['Always', 'IfNotPresent', 'Never']
const messagePolicies = ['File', 'FallbackToLogsOnError']

function containerCauses(container: Container, volumes: Set<string>, at: string): StatusCause[] {
  const { name, image, imagePullPolicy = 'Always', terminationMessagePolicy = 'File' } = container
  const flaw = name ? notLabel(name) : undefined
  const pulled = pullPolicies.includes(imagePullPolicy)
  const messages = messagePolicies.includes(String(terminationMessagePolicy))
  return [
    ...(name ? [] : [required(`${at}.name`)]),
    ...(flaw ? [invalidValue(`${at}.name`, name, flaw)] : []),
    ...(image ? [] : [required(`${at}.image`)]),
    ...(messages ? [] : [notSupported(`${at}.terminationMessagePolicy`, terminationMessagePolicy, messagePolicies)]),
    ...portsCauses(container.ports ?? [], `${at}.ports`),
    ...environmentCauses((container.env ?? []) as EnvVar[], `${at}.env`),
    ...envFromCauses((container.envFrom ?? []) as EnvFromSource[], `${at}.envFrom`),
    ...mountsCauses((container.volumeMounts ?? []) as VolumeMount[], volumes, `${at}.volumeMounts`),
    ...(pulled ? [] : [notSupported(`${at}.imagePullPolicy`, imagePullPolicy, pullPolicies)]),
    ...resourcesCauses(container, `${at}.resources`),
    ...securityCauses(container.securityContext as Security | undefined, `${at}.securityContext`),
  ]
}

const protocols = ['SCTP', 'TCP', 'UDP']

function portsCauses(ports: NonNullable<Container['ports']>, at: string): StatusCause[] {
  const names = new Set<string>()
  return ports.flatMap(({ name, containerPort, protocol = 'TCP' }, index) => {
    const field = `${at}[${index}]`
    const causes = name ? portNameFlaws(name).map((flaw) => invalidValue(`${field}.name`, name, flaw)) : []
    if (name && names.has(name)) causes.push(duplicate(`${field}.name`, name))
    if (name) names.add(name)
    const flaw = containerPort ? notPort(containerPort) : undefined
    if (!containerPort) causes.push(required(`${field}.containerPort`))
    if (flaw) causes.push(invalidValue(`${field}.containerPort`, containerPort, flaw))
    if (!protocols.includes(protocol)) causes.push(notSupported(`${field}.protocol`, protocol, protocols))
    return causes
  })
}

interface Security {
  privileged?: boolean
  allowPrivilegeEscalation?: boolean
  runAsUser?: number
  runAsGroup?: number
  capabilities?: { add?: string[] }
}

function securityCauses(security: Security | undefined, at: string): StatusCause[] {
  if (!security) return []
  const { privileged, allowPrivilegeEscalation, capabilities } = security
  const causes = [
    ...idCauses(security.runAsUser, `${at}.runAsUser`),
    ...idCauses(security.runAsGroup, `${at}.runAsGroup`),
  ]
  if (allowPrivilegeEscalation !== false) return causes
  const contradiction = (to: string) =>
    invalidValue(at, insideForm(security), `cannot set \`allowPrivilegeEscalation\` to false and ${to}`)
  if (privileged) causes.push(contradiction('`privileged` to true'))
  if (capabilities?.add?.includes('CAP_SYS_ADMIN')) causes.push(contradiction('`capabilities.Add` CAP_SYS_ADMIN'))
  return causes
}

/** Of a user or a group. */
export function idCauses(id: number | undefined, field: string): StatusCause[] {
  const valid = id === undefined || (id >= 0 && id <= 2 ** 31 - 1)
  return valid ? [] : [invalidValue(field, id, 'must be between 0 and 2147483647, inclusive')]
}
