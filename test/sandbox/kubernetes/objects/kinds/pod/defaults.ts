/** What the API server adds to the specs of pods. */
import type { Container, PodSpec } from '../../workloads.ts'
import { absent } from '../kind.ts'
import type { EnvVar } from './environment.ts'
import type { Probe } from './probes.ts'
import type { Volume } from './volumes.ts'

export function podDefaults(spec: Partial<PodSpec> | undefined): void {
  if (!spec) return
  absent(spec, {
    restartPolicy: 'Always',
    dnsPolicy: 'ClusterFirst',
    schedulerName: 'default-scheduler',
    securityContext: {},
    terminationGracePeriodSeconds: 30,
  })
  if (Number(spec.terminationGracePeriodSeconds) < 0) spec.terminationGracePeriodSeconds = 1
  if (spec.serviceAccountName) spec.serviceAccount = spec.serviceAccountName
  else if (spec.serviceAccount) spec.serviceAccountName = spec.serviceAccount
  for (const container of [...(spec.containers ?? []), ...(spec.initContainers ?? [])]) containerDefaults(container)
  for (const volume of (spec.volumes ?? []) as Volume[]) volumeDefaults(volume)
}

function containerDefaults(container: Container): void {
  // Without a tag, or with `latest`, the node asks the registry each time.
  const image = container.image ?? ''
  const tag = image.includes('@') ? 'digest' : (/:([\w.-]+)$/.exec(image)?.[1] ?? 'latest')
  absent(container, {
    imagePullPolicy: tag === 'latest' ? 'Always' : 'IfNotPresent',
    resources: {},
    terminationMessagePath: '/dev/termination-log',
    terminationMessagePolicy: 'File',
  })
  for (const port of container.ports ?? []) port.protocol ??= 'TCP'
  for (const { valueFrom } of (container.env ?? []) as EnvVar[])
    if (valueFrom?.fieldRef) absent(valueFrom.fieldRef, { apiVersion: 'v1' })
  for (const name of ['livenessProbe', 'readinessProbe', 'startupProbe']) probeDefaults(container[name] as Probe)
}

function probeDefaults(probe: Probe | undefined): void {
  if (!probe) return
  absent(probe, { timeoutSeconds: 1, periodSeconds: 10, successThreshold: 1, failureThreshold: 3 })
  if (probe.httpGet) absent(probe.httpGet, { path: '/', scheme: 'HTTP' })
  if (probe.grpc) absent(probe.grpc, { service: '' })
}

function volumeDefaults(volume: Volume): void {
  const mode = { defaultMode: 0o644 }
  for (const source of [volume.secret, volume.configMap, volume.projected, volume.downwardAPI])
    if (source) absent(source, mode)
  if (Object.keys(volume).length === 1) volume.emptyDir = {}
}
