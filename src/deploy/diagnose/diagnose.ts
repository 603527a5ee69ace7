import pLimit from 'p-limit'
import { messageOf } from '../../errors.ts'
import type { Cluster } from '../cluster/client.ts'
import { describe, type KubeObject } from '../object.ts'
import { events as eventResource } from '../wait/resources.ts'
import type { Unready } from '../wait/targets.ts'
import { isFailedReadiness } from './causes/probe.ts'
import { podCause, workloadCause } from './causes.ts'
import { relatedEvents } from './events.ts'
import { findingsOf, type Group, settled } from './findings.ts'
import { lastLines, logLines, tidy } from './text.ts'
import type { Diagnosis, Finding, LogPart, Trouble } from './types.ts'

/** The part of a cluster that a diagnosis asks. */
export type Asked = Pick<Cluster, 'list' | 'log'>

/** Logs that are read at once. */
const concurrency = 4

/**
 * Says why workloads are not ready: per trouble a pod, its container, the first reason, the end of its log (that of the
 * container before the last restart, too), events, and what that usually means.
 *
 * Never throws: what cannot be read is left out, so that no failure of reading hides the failure that is told of.
 */
export async function diagnose(unready: readonly Unready[], cluster: Asked): Promise<Diagnosis[]> {
  const namespaces = [...new Set(unready.map(({ object }) => object.metadata.namespace))]
  const events = new Map(
    await Promise.all(namespaces.map(async (name) => [name, await readEvents(cluster, name)] as const)),
  )
  const limit = pLimit(concurrency)
  const several = namespaces.length > 1
  return await Promise.all(
    unready.map(async (one) => {
      const known = events.get(one.object.metadata.namespace) ?? []
      const troubles = findingsOf(one).map((group) => limit(() => troubleOf(one, group, known, cluster)))
      return diagnosisOf(one, several, await Promise.all(troubles), known)
    }),
  )
}

function diagnosisOf(
  { object, health, creation, replicaSet }: Unready,
  several: boolean,
  troubles: readonly Trouble[],
  known: readonly KubeObject[],
): Diagnosis {
  const events = relatedEvents(known, [object.metadata.uid, replicaSet?.metadata.uid])
  const message = tidy(health.message)
  return {
    ...{ object, message, troubles, events, name: describe(object, several), isFailed: health.state === 'failed' },
    cause: workloadCause({ object, message, creation, events, troubles }),
  }
}

async function troubleOf(
  { object }: Unready,
  { finding: seen, others }: Group,
  known: readonly KubeObject[],
  cluster: Asked,
): Promise<Trouble> {
  const events = relatedEvents(known, [seen.pod.metadata.uid])
  const finding = settled(seen, events.some(isFailedReadiness))
  const { logs, noLog } = await readLogs(finding, cluster)
  const cause = podCause({ object, finding, events, log: logs.flatMap(({ lines }) => lines).join('\n') })
  return { ...finding, message: tidy(finding.message), ...{ others, events, logs, noLog, cause } }
}

async function readEvents(cluster: Asked, namespace: string | undefined): Promise<readonly KubeObject[]> {
  try {
    return (await cluster.list(eventResource, namespace)).items
  } catch {
    return []
  }
}

/** Troubles of which the container's own log tells. */
const withLog = new Set<Finding['kind']>(['crash', 'not-ready', 'cannot-run', 'pod-failed'])

async function readLogs(
  { pod, container, kind, restarts, ended }: Finding,
  cluster: Asked,
): Promise<{ logs: LogPart[]; noLog?: string }> {
  const name = container?.name
  const { namespace = '' } = pod.metadata
  if (name === undefined || !withLog.has(kind)) return { logs: [] }
  const read = async (isPrevious: boolean): Promise<LogPart> => {
    const options = { container: name, tailLines: logLines, ...(isPrevious ? { previous: true } : {}) }
    return { isPrevious, lines: lastLines(await cluster.log(namespace, pod.metadata.name, options)) }
  }
  const parts = await Promise.allSettled([...(restarts > 0 && ended ? [read(true)] : []), read(false)])
  const logs = parts.flatMap((part) => (part.status === 'fulfilled' && part.value.lines.length > 0 ? [part.value] : []))
  // While a container waits for its next start, its last log is both the current and the previous one.
  const [first, second] = logs
  if (first && second && first.lines.join('\n') === second.lines.join('\n')) logs.pop()
  if (logs.length > 0) return { logs }
  const current = parts.at(-1)
  return { logs, noLog: current?.status === 'rejected' ? tidy(messageOf(current.reason)) : 'it wrote nothing' }
}
