/** What is said to who sends pods that are accepted and yet look wrong. */
import type { Draft } from './store.ts'
import type { Container, PodSpec, PodTemplate } from './workloads.ts'

/** As `Warning` headers say it. */
export function warningsFor(draft: Draft): string[] {
  const found = podOf(draft)
  if (!found?.spec) return []
  const { spec, at } = found
  const grace = Number(spec.terminationGracePeriodSeconds ?? 0)
  const negative = 'must be >= 0; negative values are invalid and will be treated as 1'
  return [
    ...containersOf(spec).flatMap(([container, field]) => hidden(container, `${at}.${field}`)),
    ...(grace < 0 ? [`${at}.terminationGracePeriodSeconds: ${negative}`] : []),
  ]
}

/** The pods that an object is, or makes. */
function podOf({ kind, spec }: Draft): { spec: PodSpec | undefined; at: string } | undefined {
  if (kind === 'Pod') return { spec: spec as PodSpec | undefined, at: 'spec' }
  const { jobTemplate } = (spec ?? {}) as { jobTemplate?: { spec?: { template?: PodTemplate } } }
  if (kind === 'CronJob') return { spec: jobTemplate?.spec?.template?.spec, at: 'spec.jobTemplate.spec.template.spec' }
  const { template } = (spec ?? {}) as { template?: PodTemplate }
  return template && { spec: template.spec, at: 'spec.template.spec' }
}

function containersOf({ containers = [], initContainers = [] }: PodSpec): [Container, string][] {
  return [
    ...initContainers.map((one, index): [Container, string] => [one, `initContainers[${index}]`]),
    ...containers.map((one, index): [Container, string] => [one, `containers[${index}]`]),
  ]
}

/** Variables that are set twice, where the second does not refer to the first. */
function hidden({ env = [] }: Container, at: string): string[] {
  const seen = new Set<string>()
  return (env as { name: string; value?: string }[]).flatMap(({ name, value = '' }, index) => {
    const twice = seen.has(name) && !value.includes(`$(${name})`)
    seen.add(name)
    const detail = `hides previous definition of ${JSON.stringify(name)}, which may be dropped when using apply`
    return twice ? [`${at}.env[${index}]: ${detail}`] : []
  })
}
