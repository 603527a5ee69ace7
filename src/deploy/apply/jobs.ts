import { groupOf, type KubeObject } from '../object.ts'

export function isJob({ apiVersion, kind }: KubeObject): boolean {
  return kind === 'Job' && groupOf(apiVersion) === 'batch'
}

/** How a Job has ended; undefined while it runs or is suspended. */
export function isFinished(job: KubeObject): 'Complete' | 'Failed' | undefined {
  const { conditions = [] } = (job.status ?? {}) as { conditions?: { type: string; status: string }[] }
  const holds = (type: string) => conditions.some((condition) => condition.type === type && condition.status === 'True')
  if (holds('Complete')) return 'Complete'
  return holds('Failed') ? 'Failed' : undefined
}
