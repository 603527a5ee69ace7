/**
 * What makes a cluster move: the controllers, one scheduler and the nodes. Each pass takes one step for every object,
 * some tens of milliseconds apart, so that clients see a rollout in its stages. Containers are not run: a pod whose
 * images exist becomes ready, and a job's pod succeeds.
 */

import type { Store } from '../objects/store.ts'
import { reconcileAutoscalers } from './autoscalers.ts'
import { reconcileCronJobs } from './cron-jobs.ts'
import { reconcileDaemonSets } from './daemon-sets.ts'
import { reconcileDefinitions } from './definitions.ts'
import { reconcileDeployments } from './deployments.ts'
import { reconcileDisruptionBudgets } from './disruption-budgets.ts'
import { reconcileEndpoints } from './endpoints.ts'
import { reconcileJobs } from './jobs.ts'
import { collectGarbage } from './lifecycle.ts'
import { reconcileLoadBalancers } from './load-balancers.ts'
import { Namespaces } from './namespaces.ts'
import { type ImageCheck, runPods } from './pods.ts'
import { reconcileQuotas } from './quotas.ts'
import { reconcileReplicaSets } from './replica-sets.ts'
import { reconcileStatefulSets } from './stateful-sets.ts'
import { reconcileVolumeClaims } from './volume-claims.ts'

export interface Controllers {
  stop(): Promise<void>
}

/** Milliseconds from a change to the pass that looks at it. */
const step = 40
/** Milliseconds between passes while something waits for time to pass or for an image to appear. */
const patience = 200

interface Options {
  ca: string
  imageExists: ImageCheck
  namespacePatience: number
  loadBalancer: string | undefined
}

export function startControllers(store: Store, options: Options): Controllers {
  const namespaces = new Namespaces(store, options)
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> = Promise.resolve()
  let stopped = false
  let changed = false
  const schedule = (milliseconds: number) => {
    if (stopped) return
    clearTimeout(timer)
    timer = setTimeout(() => {
      timer = undefined
      running = pass()
    }, milliseconds).unref()
  }
  const pass = async () => {
    changed = false
    // A fault of the sandbox itself has to be seen, and the cluster goes on with the next pass.
    await takeStep(store, namespaces, options).catch((error) => console.error('sandbox: a controller failed:', error))
    // A change during the pass found a timer that had fired already.
    schedule(changed ? step : patience)
  }
  store.onChange(({ resource }) => {
    if (resource.kind === 'Event') return
    if (!changed) schedule(step)
    changed = true
  })
  schedule(0)
  return {
    stop: async () => {
      stopped = true
      clearTimeout(timer)
      await running
    },
  }
}

async function takeStep(store: Store, namespaces: Namespaces, options: Options): Promise<void> {
  reconcileDefinitions(store)
  namespaces.reconcile()
  collectGarbage(store)
  reconcileLoadBalancers(store, options.loadBalancer)
  reconcileDeployments(store)
  reconcileReplicaSets(store)
  reconcileStatefulSets(store)
  reconcileDaemonSets(store)
  reconcileCronJobs(store)
  reconcileJobs(store)
  reconcileAutoscalers(store)
  reconcileVolumeClaims(store)
  await runPods(store, options.imageExists)
  reconcileEndpoints(store)
  reconcileDisruptionBudgets(store)
  reconcileQuotas(store)
}
