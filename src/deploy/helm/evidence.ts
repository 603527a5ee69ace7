import type { Cluster } from '../cluster/client.ts'
import { logLines } from '../diagnose/text.ts'
import type { KubeObject } from '../object.ts'
import { containersOf } from '../wait/pod.ts'

/**
 * The cluster, with the logs of containers that have ended kept in mind: helm deletes hooks when they fail, if the chart
 * says so, and with them goes what tells why.
 */
export interface Witness {
  /** Notes the pods that are followed through it. */
  cluster: Cluster
  /** After this, all logs that were begun to be read are there. */
  settled(): Promise<unknown>
}

export function witness(cluster: Cluster): Witness {
  const logs = new Map<string, string>()
  const reading = new Map<string, Promise<void>>()
  const note = (pod: KubeObject) => {
    const { namespace = '', name } = pod.metadata
    for (const { spec, status } of containersOf(pod)) {
      const ended = status?.state?.terminated
      if (!ended || ended.exitCode === 0) continue
      const key = `${name}/${spec.name}`
      const once = `${key}/${status?.restartCount ?? 0}`
      if (reading.has(once)) continue
      const read = cluster.log(namespace, name, { container: spec.name, tailLines: logLines })
      reading.set(
        once,
        read.then(
          (log) => void logs.set(key, log),
          () => {},
        ),
      )
    }
  }
  return {
    settled: () => Promise.all(reading.values()),
    cluster: {
      ...cluster,
      get calls() {
        return cluster.calls
      },
      follow: (resource, ...rest) => {
        const changes = cluster.follow(resource, ...rest)
        return resource.kind === 'Pod' && resource.group === '' ? noting(changes, note) : changes
      },
      log: async (namespace, pod, options) => {
        const known = logs.get(`${pod}/${options.container}`)
        return await cluster.log(namespace, pod, options).catch((error: unknown) => {
          if (known === undefined || options.previous) throw error
          return known
        })
      },
    },
  }
}

async function* noting(
  changes: ReturnType<Cluster['follow']>,
  note: (pod: KubeObject) => void,
): ReturnType<Cluster['follow']> {
  for await (const change of changes) {
    if (change.type === 'listed') for (const pod of change.items) note(pod)
    else if (change.type !== 'DELETED') note(change.object)
    yield change
  }
}
