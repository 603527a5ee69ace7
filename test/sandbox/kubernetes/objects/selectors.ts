/** Label and field selectors: https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#api */
import { badRequest } from '../api/status.ts'
import type { KubernetesObject } from '../types.ts'
import { parseRequirements } from './label-requirements.ts'

export type Selector = (object: KubernetesObject) => boolean

export interface LabelSelector {
  matchLabels?: Record<string, string>
  matchExpressions?: { key: string; operator: string; values?: string[] }[]
}

/** @throws ApiError BadRequest where the text is no selector */
export function parseLabelSelector(text: string): Selector {
  const requirements = parseRequirements(text).map(({ key, operator, values }) => operatorTest(key, operator, values))
  return ({ metadata }) => requirements.every((holds) => holds(metadata.labels ?? {}))
}

type LabelTest = (labels: Record<string, string>) => boolean

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
    'involvedObject.resourceVersion',
    'involvedObject.fieldPath',
    'reason',
    'reportingComponent',
    'source',
    'type',
  ],
  Job: ['status.successful'],
  Namespace: ['status.phase'],
  Node: ['spec.unschedulable'],
  Pod: [
    'spec.nodeName',
    'spec.restartPolicy',
    'spec.schedulerName',
    'spec.serviceAccountName',
    'spec.hostNetwork',
    'status.phase',
    'status.podIP',
    'status.podIPs',
    'status.nominatedNodeName',
  ],
  ReplicationController: ['status.replicas'],
  Secret: ['type'],
}

/** @throws ApiError BadRequest for a field that the kind cannot be selected by */
export function parseFieldSelector(text: string, { kind }: { kind: string }): Selector {
  const parts = text.trim() === '' ? [] : text.split(',')
  const tests = parts.map((part): Selector => {
    const [, field = '', operator, value = ''] = /^([^=!]+)(==|=|!=)(.*)$/.exec(part) ?? []
    if (!operator) throw badRequest(`invalid selector: '${text}'; can't understand '${part}'`)
    if (!['metadata.name', 'metadata.namespace', ...(fields[kind] ?? [])].includes(field))
      throw badRequest(whyNoField(field, kind))
    return (object) => (at(object, field) === value) === (operator !== '!=')
  })
  return (object) => tests.every((holds) => holds(object))
}

function whyNoField(field: string, kind: string): string {
  if (kind === 'Job') return `field label "${field}" not supported for Job`
  if (fields[kind]) return `field label not supported: ${field}`
  return `"${field}" is not a known field selector: only "metadata.name", "metadata.namespace"`
}

function at(object: unknown, path: string): string {
  let value = object
  for (const name of path.split('.')) {
    value = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
  }
  return value === undefined ? '' : String(value)
}
