/**
 * What an annotation of a pod may say that happens to a container, `sandbox.test/<container>: <fate>`. A cluster of AWS
 * would take any text; here a slip of the pen would leave a container healthy that was to fail, so it is refused.
 */
import type { StatusCause } from '../../../api/status.ts'
import { invalidValue, notSupported } from '../../causes.ts'
import type { PodSpec } from '../../workloads.ts'

export const fates = [
  'runs',
  'never-ready',
  'completes',
  'fails',
  'crashes',
  'out-of-memory',
  'image-not-found',
  'image-denied',
  'invalid-image-name',
  'missing-secret',
] as const

export type Fate = (typeof fates)[number]

const prefix = 'sandbox.test/'

/** What the annotations say of a container; undefined where they say nothing, or an empty text, as charts may have it. */
export function fateIn(annotations: Record<string, string> | undefined, container: string): Fate | undefined {
  return (annotations?.[prefix + container] || undefined) as Fate | undefined
}

/** Fates that there are not, and those of containers that the pod has not. `at`: the field of the annotations. */
export function fateCauses(
  annotations: Record<string, string> | undefined,
  { containers = [], initContainers = [] }: Partial<PodSpec>,
  at: string,
): StatusCause[] {
  const names = [...containers, ...initContainers].map(({ name }) => name)
  return Object.entries(annotations ?? {}).flatMap(([key, value]) => {
    if (!key.startsWith(prefix) || value === '') return []
    const field = `${at}[${key}]`
    const container = key.slice(prefix.length)
    if (!names.includes(container))
      return [invalidValue(field, value, `there is no container ${container}, only ${names.join(', ')}`)]
    return fates.some((fate) => fate === value) ? [] : [notSupported(field, value, fates)]
  })
}
