import { listOf } from '../../wait/fields.ts'
import type { Cause, Evidence, ToldEvent } from '../types.ts'

interface Probe {
  httpGet?: { path?: string; port?: number | string; scheme?: string }
  tcpSocket?: { port?: number | string }
  grpc?: { port?: number }
  exec?: { command?: string[] }
}

interface ProbedContainer {
  name?: string
  ports?: { name?: string; containerPort?: number }[]
  readinessProbe?: Probe
  livenessProbe?: Probe
  startupProbe?: Probe
}

const fields = { Readiness: 'readinessProbe', Liveness: 'livenessProbe', Startup: 'startupProbe' } as const

/** Whether an event says that a container runs and is not ready. */
export function isFailedReadiness({ reason, message }: ToldEvent): boolean {
  return reason === 'Unhealthy' && /^(?:Readiness|Startup) probe/.test(message)
}

/** What a failing probe means, if one fails: of a crash, only a probe that made the kubelet end the container. */
export function probeCause({ finding, events }: Evidence): Cause | undefined {
  const spec = finding.container?.spec as ProbedContainer | undefined
  if (finding.kind === 'crash') {
    const killed = events.find(
      ({ reason, message }) => reason === 'Killing' && /failed (?:liveness|startup) probe/.test(message),
    )
    const isKilled = killed && [137, 143, 0].includes(finding.ended?.exitCode ?? -1)
    return isKilled ? restartCause(/startup/.test(killed.message) ? 'Startup' : 'Liveness', spec, events) : undefined
  }
  const event = events.find(isFailedReadiness)
  if (!event) return undefined
  const kind = event.message.startsWith('Startup') ? 'Startup' : 'Readiness'
  const said = saidOf(event.message)
  return {
    means: `The ${kind.toLowerCase()} probe${targetOf(spec?.[fields[kind]], spec)} fails: ${said}.`,
    remedy: remedyOf(said, spec?.[fields[kind]], spec),
  }
}

function restartCause(
  kind: 'Liveness' | 'Startup',
  spec: ProbedContainer | undefined,
  events: Evidence['events'],
): Cause {
  const event = events.find(({ message }) => message.startsWith(`${kind} probe`))
  const probe = spec?.[fields[kind]]
  const said = event ? `: ${saidOf(event.message)}` : ''
  return {
    means: `The kubelet ends the container because its ${kind.toLowerCase()} probe${targetOf(probe, spec)} fails${said}.`,
    remedy:
      kind === 'Startup'
        ? 'Give it more time to start (failureThreshold, periodSeconds), or correct the probe.'
        : 'Give it a startupProbe if it only starts slowly, or correct the probe.',
  }
}

/** What the kubelet says of a probe, without its name. */
function saidOf(message: string): string {
  return message
    .replace(/^\w+ probe (?:failed|errored)(?: and resulted in unknown state)?: /, '')
    .replace(/[.\s]+$/, '')
}

/** ` (GET /health at port 8080)` */
function targetOf(probe: Probe | undefined, spec: ProbedContainer | undefined): string {
  const { httpGet, tcpSocket, grpc, exec } = probe ?? {}
  if (httpGet) return ` (GET ${httpGet.path ?? '/'} at port ${portOf(httpGet.port, spec)})`
  if (tcpSocket) return ` (port ${portOf(tcpSocket.port, spec)})`
  if (grpc) return ` (gRPC at port ${grpc.port})`
  return exec ? ` (${listOf<string>(exec.command)[0] ?? 'a command'})` : ''
}

function portOf(port: number | string | undefined, spec: ProbedContainer | undefined): string {
  const named = listOf<{ name?: string; containerPort?: number }>(spec?.ports).find(({ name }) => name === port)
  return named ? `${named.containerPort} (${port})` : `${port}`
}

function remedyOf(said: string, probe: Probe | undefined, spec: ProbedContainer | undefined): string {
  const port = probe?.httpGet?.port ?? probe?.tcpSocket?.port ?? probe?.grpc?.port
  if (/connection refused/.test(said)) {
    return `Check that the program listens at port ${portOf(port, spec)} and on all addresses, not on 127.0.0.1 alone, and see its log.`
  }
  if (/statuscode: 404/.test(said)) return 'Correct the path of the probe, or have the program serve it.'
  if (/statuscode: [45]/.test(said)) return 'See in its log why the program answers so.'
  if (/timeout|deadline exceeded/i.test(said))
    return 'Raise timeoutSeconds of the probe, or see in the log what keeps the program from answering.'
  return 'See in its log what the program waits for, and check the probe.'
}
