/** Label and field selectors: https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#api */
import { badRequest } from '../api/status.ts'
import type { KubernetesObject } from '../types.ts'

export type Selector = (object: KubernetesObject) => boolean

export interface LabelSelector {
  matchLabels?: Record<string, string>
  matchExpressions?: { key: string; operator: string; values?: string[] }[]
}

/** @throws ApiError BadRequest where the text is no selector */
export function parseLabelSelector(text: string): Selector {
  const requirements = splitRequirements(text).map(parseRequirement)
  return ({ metadata }) => requirements.every((holds) => holds(metadata.labels ?? {}))
}

/** Splits at commas outside of parentheses. */
function splitRequirements(text: string): string[] {
  return text.trim() === '' ? [] : text.split(/,(?![^(]*\))/).map((part) => part.trim())
}

type LabelTest = (labels: Record<string, string>) => boolean

function parseRequirement(text: string): LabelTest {
  const set = /^([\w./-]+)\s+(in|notin)\s+\(([^)]*)\)$/.exec(text)
  if (set) {
    const [, label = '', operator, list = ''] = set
    return operatorTest(
      label,
      operator === 'in' ? 'In' : 'NotIn',
      list.split(',').map((value) => value.trim()),
    )
  }
  const equality = /^([\w./-]+)\s*(=|==|!=)\s*([\w.-]*)$/.exec(text)
  if (equality) {
    const [, label = '', operator, value = ''] = equality
    return operatorTest(label, operator === '!=' ? 'NotIn' : 'In', [value])
  }
  const existence = /^(!?)\s*([\w./-]+)$/.exec(text)
  if (!existence) throw badRequest(`unable to parse requirement: found '${text}'`)
  return operatorTest(existence[2] ?? '', existence[1] ? 'DoesNotExist' : 'Exists', [])
}

function operatorTest(label: string, operator: string, values: string[]): LabelTest {
  return (labels) => {
    const value = labels[label]
    switch (operator) {
      case 'In':
        return value !== undefined && values.includes(value)
      case 'NotIn':
        return value === undefined || !values.includes(value)
      case 'Exists':
        return value !== undefined
      default:
        return value === undefined
    }
  }
}

/** Whether labels match a `LabelSelector`, as in a Deployment's spec. */
export function labelsMatch(selector: LabelSelector | undefined, labels: Record<string, string> = {}): boolean {
  if (!selector) return false
  const pairs = Object.entries(selector.matchLabels ?? {}).map(([label, value]) => operatorTest(label, 'In', [value]))
  const expressions = selector.matchExpressions ?? []
  const tests = [...pairs, ...expressions.map(({ key, operator, values }) => operatorTest(key, operator, values ?? []))]
  return tests.every((holds) => holds(labels))
}

/** Beside metadata.name and metadata.namespace, which every kind has. */
const fields: Record<string, string[]> = {
  Event: [
    'involvedObject.kind',
    'involvedObject.namespace',
    'involvedObject.name',
    'involvedObject.uid',
    'involvedObject.apiVersion',
    'involvedObject.fieldPath',
    'reason',
    'type',
  ],
  Pod: ['spec.nodeName', 'spec.restartPolicy', 'spec.serviceAccountName', 'status.phase'],
  Secret: ['type'],
  Namespace: ['status.phase'],
  ReplicaSet: ['status.replicas'],
  Job: ['status.successful'],
}

/** @throws ApiError BadRequest for a field that the kind cannot be selected by */
export function parseFieldSelector(text: string, kind: string): Selector {
  const tests = splitRequirements(text).map((part): Selector => {
    const [, field = '', operator, value = ''] = /^([\w.]+)(==|=|!=)(.*)$/.exec(part) ?? []
    if (!operator) throw badRequest(`invalid selector: '${part}'; can't understand '${part}'`)
    if (!['metadata.name', 'metadata.namespace', ...(fields[kind] ?? [])].includes(field))
      throw badRequest(`field label not supported: ${field}`)
    return (object) => (at(object, field) === value) === (operator !== '!=')
  })
  return (object) => tests.every((holds) => holds(object))
}

function at(object: unknown, path: string): string {
  let value = object
  for (const name of path.split('.')) {
    value = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
  }
  return value === undefined ? '' : String(value)
}
