/** The rules of kinds. */
import { definition } from '../../custom/definition.ts'
import { autoscaler } from './autoscaler.ts'
import { cronJob } from './cron-job.ts'
import { configMap, secret } from './data.ts'
import { disruptionBudget } from './disruption-budget.ts'
import { job } from './job.ts'
import type { KindRules } from './kind.ts'
import { limitRange, quota } from './limits.ts'
import { namespace } from './namespace.ts'
import { ingress, networkPolicy } from './networking.ts'
import { pod } from './pod/pod.ts'
import { rbac } from './rbac.ts'
import { volumeClaim } from './volume-claim.ts'
import { daemonSet, deployment, replicaSet, statefulSet } from './workload.ts'

export const kindRules: Readonly<Record<string, KindRules>> = {
  ConfigMap: configMap,
  CronJob: cronJob,
  CustomResourceDefinition: definition,
  DaemonSet: daemonSet,
  Deployment: deployment,
  HorizontalPodAutoscaler: autoscaler,
  Ingress: ingress,
  Job: job,
  LimitRange: limitRange,
  Namespace: namespace,
  NetworkPolicy: networkPolicy,
  PersistentVolumeClaim: volumeClaim,
  Pod: pod,
  PodDisruptionBudget: disruptionBudget,
  ReplicaSet: replicaSet,
  ResourceQuota: quota,
  Secret: secret,
  StatefulSet: statefulSet,
  ...rbac,
}
