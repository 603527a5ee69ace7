import { groupOf, type KubeObject } from '../object.ts'
import { conditionOf, isTrue, observedGenerationOf, wordsOf } from './fields.ts'
import { type Before, failed, type Health, progressing, ready } from './health.ts'
import { apiService, customResourceDefinition, namespace } from './kinds/apis.ts'
import { cronJob, job } from './kinds/jobs.ts'
import { gateway, ingress, route, service } from './kinds/network.ts'
import { autoscaler, disruptionBudget, volumeClaim } from './kinds/policies.ts'
import { daemonSet, deployment, pod, replicaSet, statefulSet } from './kinds/workloads.ts'

type Assess = (object: KubeObject, context: Before) => Health

const kinds: Readonly<Record<string, Assess>> = {
  'apps/Deployment': deployment,
  'apps/StatefulSet': statefulSet,
  'apps/DaemonSet': daemonSet,
  'apps/ReplicaSet': replicaSet,
  '/ReplicationController': replicaSet,
  '/Pod': pod,
  'batch/Job': job,
  'batch/CronJob': cronJob,
  '/Service': service,
  'networking.k8s.io/Ingress': ingress,
  'gateway.networking.k8s.io/Gateway': gateway,
  'gateway.networking.k8s.io/HTTPRoute': route,
  'gateway.networking.k8s.io/GRPCRoute': route,
  'gateway.networking.k8s.io/TLSRoute': route,
  'gateway.networking.k8s.io/TCPRoute': route,
  'gateway.networking.k8s.io/UDPRoute': route,
  'autoscaling/HorizontalPodAutoscaler': autoscaler,
  'policy/PodDisruptionBudget': disruptionBudget,
  '/PersistentVolumeClaim': volumeClaim,
  '/Namespace': namespace,
  'apiextensions.k8s.io/CustomResourceDefinition': customResourceDefinition,
  'apiregistration.k8s.io/APIService': apiService,
}

/**
 * How an object fares by its own status. Pure; what its pods say beyond that is in judge.ts.
 *
 * First the rules that hold for every kind, then those of the kind; a kind that is not known is ready by its condition
 * `Ready`, or for want of one.
 * Source: https://github.com/kubernetes-sigs/cli-utils/blob/master/pkg/kstatus/README.md
 */
export function assess(object: KubeObject, context: Before = {}): Health {
  const { apiVersion, kind, metadata } = object
  if (metadata.deletionTimestamp !== undefined) return { state: 'terminating', message: 'is being deleted' }
  const seen = observedGenerationOf(object)
  if (seen !== undefined && metadata.generation !== undefined && seen < metadata.generation) {
    return progressing('its controller has not seen the change yet')
  }
  const stalled = conditionOf(object, 'Stalled')
  if (stalled?.status === 'True') return failed(`stalled: ${wordsOf(stalled) || 'it says no reason'}`)
  const reconciling = conditionOf(object, 'Reconciling')
  if (reconciling?.status === 'True') return progressing(wordsOf(reconciling) || 'reconciling')
  return (kinds[`${groupOf(apiVersion)}/${kind}`] ?? byReadyCondition)(object, context)
}

function byReadyCondition(object: KubeObject): Health {
  const condition = conditionOf(object, 'Ready')
  if (!condition) return ready('applied')
  const { generation = 0 } = object.metadata
  if ((condition.observedGeneration ?? generation) < generation) {
    return progressing('its controller has not seen the change yet')
  }
  return isTrue(object, 'Ready')
    ? ready('ready')
    : progressing(`not ready: ${wordsOf(condition) || 'it says no reason'}`)
}
