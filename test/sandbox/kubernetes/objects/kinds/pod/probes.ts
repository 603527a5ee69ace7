/** Probes: https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/ */
import type { StatusCause } from '../../../api/status.ts'
import { forbiddenField, invalidValue, notSupported, required } from '../../causes.ts'
import { notPort, portNameFlaws } from '../names.ts'

export interface Probe {
  exec?: { command?: string[] }
  httpGet?: { path?: string; port?: number | string; scheme?: string }
  tcpSocket?: { port?: number | string }
  grpc?: { port?: number; service?: string }
  initialDelaySeconds?: number
  timeoutSeconds?: number
  periodSeconds?: number
  successThreshold?: number
  failureThreshold?: number
  terminationGracePeriodSeconds?: number
}

const handlers = ['exec', 'httpGet', 'tcpSocket', 'grpc'] as const
const counts = [
  'initialDelaySeconds',
  'timeoutSeconds',
  'periodSeconds',
  'successThreshold',
  'failureThreshold',
] as const

export function probeCauses(probe: Probe | undefined, at: string): StatusCause[] {
  if (!probe) return []
  const causes = handlerCauses(probe, at)
  for (const field of counts) {
    const value = probe[field]
    if (value !== undefined && value < 0)
      causes.push(invalidValue(`${at}.${field}`, value, 'must be greater than or equal to 0'))
  }
  const { successThreshold = 1 } = probe
  // Only readiness may take several.
  if (!at.endsWith('readinessProbe') && successThreshold !== 1)
    causes.push(invalidValue(`${at}.successThreshold`, successThreshold, 'must be 1'))
  return causes
}

function handlerCauses(probe: Probe, at: string): StatusCause[] {
  const [first, ...others] = handlers.filter((name) => probe[name] !== undefined)
  if (!first) return [required(at, 'must specify a handler type')]
  return [
    ...actionCauses(probe, first, `${at}.${first}`),
    ...others.map((name) => forbiddenField(`${at}.${name}`, 'may not specify more than 1 handler type')),
  ]
}

function actionCauses({ exec, httpGet, tcpSocket }: Probe, handler: string, at: string): StatusCause[] {
  if (handler === 'exec' && !exec?.command?.length) return [required(`${at}.command`)]
  if (handler === 'tcpSocket') return portCauses(tcpSocket?.port ?? 0, `${at}.port`)
  if (handler !== 'httpGet') return []
  const { scheme = 'HTTP', port = 0 } = httpGet ?? {}
  const schemes = ['HTTP', 'HTTPS']
  const causes = portCauses(port, `${at}.port`)
  return schemes.includes(scheme) ? causes : [...causes, notSupported(`${at}.scheme`, scheme, schemes)]
}

/** A number, or the name of one of the container's ports. */
export function portCauses(port: number | string, field: string): StatusCause[] {
  if (typeof port === 'string') return portNameFlaws(port).map((flaw) => invalidValue(field, port, flaw))
  const flaw = notPort(port)
  return flaw ? [invalidValue(field, port, flaw)] : []
}
