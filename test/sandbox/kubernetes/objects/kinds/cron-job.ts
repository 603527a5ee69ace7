/** https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/cron-job-v1/ */
import { notImplemented, type StatusCause } from '../../api/status.ts'
import { invalidValue, notSupported, required } from '../causes.ts'
import { NotSchedule, parseSchedule } from '../schedule.ts'
import type { WorkloadSpec } from '../workloads.ts'
import { restartCauses } from './job.ts'
import { absent, type KindRules, specOf } from './kind.ts'
import { podDefaults } from './pod/defaults.ts'
import { templateCauses } from './pod/spec.ts'

export interface CronJobSpec {
  schedule: string
  timeZone?: string
  concurrencyPolicy?: string
  suspend?: boolean
  startingDeadlineSeconds?: number
  successfulJobsHistoryLimit?: number
  failedJobsHistoryLimit?: number
  jobTemplate?: {
    metadata?: { labels?: Record<string, string>; annotations?: Record<string, string> }
    spec?: Partial<WorkloadSpec>
  }
}

const policies = ['Allow', 'Forbid', 'Replace']
const counts = ['startingDeadlineSeconds', 'successfulJobsHistoryLimit', 'failedJobsHistoryLimit'] as const

/** The template of pods is looked at like that of any workload. */
export const cronJob: KindRules = {
  defaults: (draft) => {
    const spec = specOf<CronJobSpec>(draft)
    draft.spec = spec
    absent(spec, {
      concurrencyPolicy: 'Allow',
      suspend: false,
      successfulJobsHistoryLimit: 3,
      failedJobsHistoryLimit: 1,
    })
    if (!spec.jobTemplate) return
    spec.jobTemplate.metadata ??= {}
    const { template } = spec.jobTemplate.spec ?? {}
    if (!template) return
    template.metadata ??= {}
    podDefaults(template.spec)
  },
  causes: (draft) => {
    const spec = specOf<CronJobSpec>(draft)
    const { schedule = '', concurrencyPolicy: policy = 'Allow', jobTemplate } = spec
    const causes: StatusCause[] = schedule ? scheduleCauses(schedule) : [required('spec.schedule')]
    for (const field of counts) {
      const value = spec[field]
      if (value !== undefined && value < 0)
        causes.push(invalidValue(`spec.${field}`, value, 'must be greater than or equal to 0'))
    }
    if (spec.timeZone !== undefined) causes.push(...zoneCauses(spec.timeZone))
    if (!policies.includes(policy)) causes.push(notSupported('spec.concurrencyPolicy', policy, policies))
    const template = jobTemplate?.spec?.template
    const at = 'spec.jobTemplate.spec.template'
    causes.push(...templateCauses(template, at), ...restartCauses(template, at))
    if (draft.metadata.name.length > 52)
      causes.push(invalidValue('metadata.name', draft.metadata.name, 'must be no more than 52 characters'))
    return causes
  },
  status: {},
}

function scheduleCauses(schedule: string): StatusCause[] {
  if (schedule.includes('TZ'))
    return [invalidValue('spec.schedule', schedule, 'cannot use TZ or CRON_TZ in schedule, use timeZone field instead')]
  if (schedule.startsWith('@every ')) throw notImplemented('schedules with @every')
  try {
    parseSchedule(schedule)
    return []
  } catch (error) {
    if (!(error instanceof NotSchedule)) throw error
    return [invalidValue('spec.schedule', schedule, error.message)]
  }
}

function zoneCauses(timeZone: string): StatusCause[] {
  if (!timeZone) return [invalidValue('spec.timeZone', timeZone, 'timeZone must be nil or non-empty string')]
  try {
    new Intl.DateTimeFormat('en-US', { timeZone })
    return []
  } catch {
    return [invalidValue('spec.timeZone', timeZone, `unknown time zone ${timeZone}`)]
  }
}
