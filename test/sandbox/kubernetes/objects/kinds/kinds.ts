/** The rules of kinds, beside those of workloads and pods. */
import { autoscaler } from './autoscaler.ts'
import { cronJob } from './cron-job.ts'
import { disruptionBudget } from './disruption-budget.ts'
import type { KindRules } from './kind.ts'
import { limitRange, quota } from './limits.ts'
import { ingress, networkPolicy } from './networking.ts'
import { rbac } from './rbac.ts'
import { volumeClaim } from './volume-claim.ts'

export const kindRules: Readonly<Record<string, KindRules>> = {
  CronJob: cronJob,
  HorizontalPodAutoscaler: autoscaler,
  Ingress: ingress,
  LimitRange: limitRange,
  NetworkPolicy: networkPolicy,
  PersistentVolumeClaim: volumeClaim,
  PodDisruptionBudget: disruptionBudget,
  ResourceQuota: quota,
  ...rbac,
}
