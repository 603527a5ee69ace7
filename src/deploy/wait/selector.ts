import type { KubeObject } from '../object.ts'
import { listOf } from './fields.ts'

interface LabelSelector {
  matchLabels?: Record<string, string>
  matchExpressions?: { key: string; operator: string; values?: string[] }[]
}

/**
 * The selector of a workload's pods as a query, or undefined if it has none.
 * Source: https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#label-selectors
 */
export function selectorOf({ kind, spec }: KubeObject): string | undefined {
  const selector = (spec as { selector?: unknown } | undefined)?.selector
  if (typeof selector !== 'object' || selector === null) return undefined
  // A ReplicationController's is a plain map.
  const { matchLabels = {}, matchExpressions } =
    kind === 'ReplicationController' ? { matchLabels: selector as Record<string, string> } : (selector as LabelSelector)
  const parts = [
    ...Object.entries(matchLabels).map(([key, value]) => `${key}=${value}`),
    ...listOf<{ key: string; operator: string; values?: string[] }>(matchExpressions).map(expression),
  ]
  return parts.length === 0 || parts.includes(undefined) ? undefined : parts.join(',')
}

function expression({ key, operator, values = [] }: { key: string; operator: string; values?: string[] }) {
  switch (operator) {
    case 'In':
      return `${key} in (${values.join(',')})`
    case 'NotIn':
      return `${key} notin (${values.join(',')})`
    case 'Exists':
      return key
    case 'DoesNotExist':
      return `!${key}`
    default:
      return undefined
  }
}
