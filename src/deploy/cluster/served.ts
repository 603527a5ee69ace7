import { setTimeout as timer } from 'node:timers/promises'
import { WorldError } from '../../errors.ts'
import type { KubeObject } from '../object.ts'
import type { Discovery } from './discovery.ts'
import { growingPauses, patience } from './patience.ts'

interface Waiting {
  signal: AbortSignal
  now: () => number
  /** Milliseconds since the epoch. */
  deadline: number
  /** As of `node:timers/promises`, with the signal. For tests. */
  sleep?: (milliseconds: number, signal: AbortSignal) => Promise<unknown>
}

/**
 * Waits until the kinds of all these objects are served: a kind is in what the server lists a moment after its
 * definition is established, and of several API servers each learns of it at its own time.
 *
 * @throws WorldError naming those that are not.
 */
export async function untilServed(
  objects: readonly KubeObject[],
  cluster: Pick<Discovery, 'resourceOf' | 'forget'>,
  { signal, now, deadline, sleep = (ms, stop) => timer(ms, undefined, { signal: stop }) }: Waiting,
): Promise<void> {
  const end = Math.min(deadline, now() + patience)
  for (const pause of growingPauses()) {
    const missing = await unserved(objects, cluster)
    if (missing.length === 0) return
    if (now() >= end) {
      throw new WorldError(
        `The cluster does not serve ${missing.join(', ')}.`,
        'Look whether the CustomResourceDefinition is there and has the condition Established (kubectl get crds), and run the job again.',
      )
    }
    await sleep(pause, signal)
    for (const { apiVersion } of objects) cluster.forget(apiVersion)
  }
}

async function unserved(
  objects: readonly KubeObject[],
  cluster: Pick<Discovery, 'resourceOf'>,
): Promise<readonly string[]> {
  const kinds = new Map(objects.map(({ apiVersion, kind }) => [`${kind} in ${apiVersion}`, { apiVersion, kind }]))
  const answers = [...kinds].map(async ([name, { apiVersion, kind }]) =>
    (await cluster.resourceOf(apiVersion, kind)) ? [] : [name],
  )
  return (await Promise.all(answers)).flat()
}
