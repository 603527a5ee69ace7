/**
 * https://kubernetes.io/docs/reference/kubernetes-api/policy-resources/resource-quota-v1/
 * https://kubernetes.io/docs/reference/kubernetes-api/policy-resources/limit-range-v1/
 */
import type { StatusCause } from '../../api/status.ts'
import { duplicate, forbiddenField, invalidValue, required } from '../causes.ts'
import { type Amounts, quantityOf } from '../quantities.ts'
import { absent, type KindRules, specOf } from './kind.ts'

export interface QuotaSpec {
  hard?: Amounts
  scopes?: string[]
  scopeSelector?: object
}

/** What may be counted without a domain in front. */
const countable = [
  'configmaps',
  'cpu',
  'ephemeral-storage',
  'limits.cpu',
  'limits.ephemeral-storage',
  'limits.memory',
  'memory',
  'persistentvolumeclaims',
  'pods',
  'replicationcontrollers',
  'requests.cpu',
  'requests.ephemeral-storage',
  'requests.memory',
  'requests.storage',
  'resourcequotas',
  'secrets',
  'services',
  'services.loadbalancers',
  'services.nodeports',
]

/** Resources that quotas do not know may still be such of nodes. */
function isQualified(name: string): boolean {
  return ['storage'].includes(name)
}

const scopes = [
  'BestEffort',
  'CrossNamespacePodAffinity',
  'NotBestEffort',
  'NotTerminating',
  'PriorityClass',
  'Terminating',
]

export const quota: KindRules = {
  causes: (draft) => {
    const spec = specOf<QuotaSpec>(draft)
    const causes = Object.entries(spec.hard ?? {}).flatMap(([name, amount]) => {
      const at = `spec.hard[${name}]`
      const known = name.includes('/') || countable.includes(name) || name.startsWith('hugepages-')
      return [
        known || isQualified(name) ? [] : invalidValue(at, name, 'must be a standard resource type or fully qualified'),
        known ? [] : invalidValue(at, name, 'must be a standard resource for quota'),
        quantityOf(amount).nano < 0n ? invalidValue(at, amount, 'must be greater than or equal to 0') : [],
      ].flat()
    })
    const unknown = spec.scopes?.some((scope) => !scopes.includes(scope))
    return unknown ? [...causes, invalidValue('spec.scopes', spec.scopes, 'unsupported scope')] : causes
  },
  status: {},
}

export interface Limit {
  type?: string
  min?: Amounts
  max?: Amounts
  default?: Amounts
  defaultRequest?: Amounts
  maxLimitRequestRatio?: Amounts
}

export interface LimitRangeSpec {
  limits?: Limit[]
}

export const limitRange: KindRules = {
  defaults: (draft) => {
    for (const limit of specOf<LimitRangeSpec>(draft).limits ?? []) {
      if (limit.type !== 'Container') continue
      const usual = absent({ ...limit.default }, limit.max ?? {})
      const requested = absent(absent({ ...limit.defaultRequest }, usual), limit.min ?? {})
      if (Object.keys(usual).length > 0) limit.default = usual
      if (Object.keys(requested).length > 0) limit.defaultRequest = requested
    }
  },
  causes: (draft) => {
    const limits = specOf<LimitRangeSpec>(draft).limits ?? []
    return limits.flatMap((limit, index) => [
      ...typeCauses(limit, limits.slice(0, index), `spec.limits[${index}]`),
      ...orderCauses(limit, `spec.limits[${index}]`),
    ])
  },
}

function typeCauses(limit: Limit, earlier: Limit[], at: string): StatusCause[] {
  const { type = '', min, max } = limit
  const causes: StatusCause[] = []
  if (!['Container', 'PersistentVolumeClaim', 'Pod'].includes(type) && !type.includes('/'))
    causes.push(invalidValue(`${at}.type`, type, 'must be a standard limit type or fully qualified'))
  if (earlier.some((other) => other.type === type)) causes.push(duplicate(`${at}.type`, type))
  for (const field of ['default', 'defaultRequest'] as const) {
    if (type === 'Pod' && limit[field])
      causes.push(forbiddenField(`${at}.${field}`, "may not be specified when `type` is 'Pod'"))
  }
  if (type === 'PersistentVolumeClaim' && !min?.storage && !max?.storage) {
    const detail = 'either minimum or maximum storage value is required, but neither was provided'
    causes.push(required(`${at}.limits`, detail))
  }
  return causes
}

/** Minimum, request, limit and maximum have to follow each other. */
function orderCauses(limit: Limit, at: string): StatusCause[] {
  const { min = {}, max = {}, default: usual = {}, defaultRequest: requested = {} } = limit
  const names = new Set([min, max, usual, requested].flatMap((amounts) => Object.keys(amounts)))
  return [...names].flatMap((name) => {
    const causes: StatusCause[] = []
    const check = (
      smaller: string | undefined,
      larger: string | undefined,
      field: string,
      value: string | undefined,
      text: string,
    ) => {
      if (smaller && larger && quantityOf(smaller).nano > quantityOf(larger).nano)
        causes.push(invalidValue(`${at}.${field}[${name}]`, value, text))
    }
    const [least, most, limited, request] = [min[name], max[name], usual[name], requested[name]]
    check(least, most, 'min', least, `min value ${least} is greater than max value ${most}`)
    check(
      least,
      request,
      'defaultRequest',
      request,
      `min value ${least} is greater than default request value ${request}`,
    )
    check(
      request,
      most,
      'defaultRequest',
      request,
      `default request value ${request} is greater than max value ${most}`,
    )
    check(
      request,
      limited,
      'defaultRequest',
      request,
      `default request value ${request} is greater than default limit value ${limited}`,
    )
    check(least, limited, 'default', least, `min value ${least} is greater than default value ${limited}`)
    check(limited, most, 'default', most, `default value ${limited} is greater than max value ${most}`)
    return causes
  })
}
