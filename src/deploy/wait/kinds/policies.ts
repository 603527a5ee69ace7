import type { KubeObject } from '../../object.ts'
import { conditionOf, isObserved, wordsOf } from '../fields.ts'
import { failed, type Health, progressing, ready } from '../health.ts'

/** Milliseconds that a fault of a controller has to last before it counts: it tries again by itself. */
const faultLasts = 60_000

/** Milliseconds after which an autoscaler without metrics is no longer waited for: some clusters have none. */
const metricsTake = 60_000

/**
 * An autoscaler whose metrics cannot be read is neither ready nor failed: the first metrics of new pods take a minute,
 * and without a metrics server they never come, which keeps no pod from its work.
 */
export function autoscaler(object: KubeObject): Health {
  const active = conditionOf(object, 'ScalingActive')
  if (!active) return progressing('its controller has not seen it yet')
  if (active.status === 'True') return ready('active')
  if (active.reason === 'ScalingDisabled') return ready('disabled', 'does not scale: the target has no replicas')
  if (active.reason === 'InvalidSelector') return failed(wordsOf(active), faultLasts)
  return progressing(`does not scale yet: ${wordsOf(active)}`, metricsTake)
}

/** A PodDisruptionBudget is done when its controller has seen it. That it allows no disruption is no fault. */
export function disruptionBudget(object: KubeObject): Health {
  if (!isObserved(object)) return progressing('its controller has not seen it yet')
  const condition = conditionOf(object, 'DisruptionAllowed')
  if (condition?.status === 'False' && condition.reason !== 'InsufficientPods') {
    return failed(wordsOf(condition), faultLasts)
  }
  return ready('applied')
}

/**
 * A claim is never waited for: whether it binds before or only with the first pod that uses it is a property of its
 * StorageClass, which a deployer may not be allowed to read. The pods that wait for it are.
 */
export function volumeClaim(object: KubeObject): Health {
  const { phase } = (object.status as { phase?: string } | undefined) ?? {}
  if (phase === 'Lost') return failed('lost its volume')
  return phase === 'Bound' ? ready('bound') : ready('applied; not bound yet')
}
