/** https://kubernetes.io/docs/reference/kubernetes-api/policy-resources/pod-disruption-budget-v1/ */
import type { StatusCause } from '../../api/status.ts'
import { invalidValue, notSupported } from '../causes.ts'
import type { LabelSelector } from '../selectors.ts'
import { type KindRules, specOf } from './kind.ts'

export interface DisruptionBudgetSpec {
  selector?: LabelSelector
  minAvailable?: number | string
  maxUnavailable?: number | string
  unhealthyPodEvictionPolicy?: string
}

const policies = ['AlwaysAllow', 'IfHealthyBudget']

export const disruptionBudget: KindRules = {
  causes: (draft) => {
    const spec = specOf<DisruptionBudgetSpec>(draft)
    const { minAvailable, maxUnavailable, unhealthyPodEvictionPolicy: policy } = spec
    const causes: StatusCause[] = []
    if (minAvailable !== undefined && maxUnavailable !== undefined) {
      // In the form that the server has it inside.
      const inside = { MinAvailable: minAvailable, MaxUnavailable: maxUnavailable, Selector: spec.selector }
      causes.push(invalidValue('spec', inside, 'minAvailable and maxUnavailable cannot be both set'))
    }
    if (minAvailable !== undefined) causes.push(...amountCauses('spec.minAvailable', minAvailable))
    if (maxUnavailable !== undefined) causes.push(...amountCauses('spec.maxUnavailable', maxUnavailable))
    if (policy !== undefined && !policies.includes(policy))
      causes.push(notSupported('spec.unhealthyPodEvictionPolicy', policy, policies))
    return causes
  },
  status: { disruptionsAllowed: 0, currentHealthy: 0, desiredHealthy: 0, expectedPods: 0 },
}

/** A count of pods, or a percentage of them. */
export function amountCauses(field: string, value: number | string): StatusCause[] {
  if (typeof value === 'number')
    return value < 0 ? [invalidValue(field, value, 'must be greater than or equal to 0')] : []
  const percent = /^(\d+)%$/.exec(value)?.[1]
  if (percent === undefined) {
    const used = "(e.g. '1%',  or '93%', regex used for validation is '[0-9]+%')"
    const detail = `a valid percent string must be a numeric string followed by an ending '%' ${used}`
    return [invalidValue(field, value, detail)]
  }
  return Number(percent) > 100 ? [invalidValue(field, value, 'must not be greater than 100%')] : []
}
