import { describe, expect, test } from '@jest/globals'
import { declared, differs, ownsOther } from '../../../../src/deploy/apply/compare.ts'
import { adoption, conflictsOf, isKubectl, isPrevious, keepReplicas } from '../../../../src/deploy/apply/ownership.ts'
import { stageOf, stagesOf } from '../../../../src/deploy/apply/stages.ts'
import { valueAt } from '../../../../src/deploy/apply/value-at.ts'
import type { KubeObject, ManagedFields } from '../../../../src/deploy/object.ts'

const object = (managedFields: ManagedFields[], rest: object = {}): KubeObject => ({
  ...{ apiVersion: 'apps/v1', kind: 'Deployment' },
  ...rest,
  metadata: { name: 'api', resourceVersion: '7', managedFields },
})
const entry = (manager: string, fields: object = {}, more: Partial<ManagedFields> = {}): ManagedFields => ({
  ...{ manager, operation: 'Update', fieldsV1: { ...fields } },
  ...more,
})

describe('who owns what', () => {
  test.each(['kubectl', 'kubectl-client-side-apply', 'kubectl-edit', 'before-first-apply'])(
    '%s is kubectl',
    (manager) => {
      expect(isKubectl(manager)).toBe(true)
    },
  )

  test.each(['kubectlx', 'kube-controller-manager', 'helm', 'ds-infra', ''])('%s is not', (manager) => {
    expect(isKubectl(manager)).toBe(false)
  })

  test('what was deployed before: ours and kubectl, scaling included, and no status', () => {
    const previous = [
      entry('ds-infra', {}, { operation: 'Apply' }),
      entry('kubectl-set'),
      entry('kubectl', {}, { subresource: 'scale' }),
    ]
    const others = [
      entry('ds-infra'),
      entry('helm'),
      entry('kubectl', {}, { subresource: 'status' }),
      entry('kube-controller-manager', {}, { subresource: 'scale' }),
    ]
    expect([previous.every(isPrevious), others.some(isPrevious)]).toEqual([true, false])
  })

  test('the conflicts of a refusal', () => {
    const causes = [
      { reason: 'FieldManagerConflict', field: '.spec.replicas', message: 'conflict with "hpa" using apps/v1' },
      { reason: 'FieldValueInvalid', field: '.spec', message: 'no' },
    ]
    expect(conflictsOf(causes)).toEqual([{ field: '.spec.replicas', manager: 'hpa' }])
  })

  test('adoption gives the entries of kubectl apply our name, provided that owners are as read', () => {
    const entries = [entry('kubectl-client-side-apply', { 'f:a': {} }), entry('hpa', { 'f:b': {} })]
    expect(adoption(object(entries))).toEqual([
      { op: 'test', path: '/metadata/managedFields', value: entries },
      {
        op: 'replace',
        path: '/metadata/managedFields',
        value: [
          entries[1],
          { manager: 'ds-infra', operation: 'Apply', apiVersion: 'apps/v1', fieldsV1: { 'f:a': {} } },
        ],
      },
    ])
    expect(adoption(object([entry('kubectl-edit'), entry('helm')]))).toBe(undefined)
  })

  test('replicas of an autoscaler stay; those that kubectl scale has set do not', () => {
    const wanted = object([], { spec: { replicas: 2, paused: true } })
    const live = (manager: string) => object([entry(manager, {}, { subresource: 'scale' })], { spec: { replicas: 5 } })
    expect(keepReplicas(wanted, live('kube-controller-manager')).spec).toEqual({ replicas: 5, paused: true })
    expect(keepReplicas(wanted, live('kubectl')).spec).toEqual({ replicas: 2, paused: true })
    expect(keepReplicas(wanted, undefined).spec).toEqual({ replicas: 2, paused: true })
  })
})

describe('what differs', () => {
  test('nothing that the server counts or controllers report', () => {
    const live = object([entry('a')], { spec: { a: 1 }, status: { ready: 1 } })
    const next = { ...object([entry('b')], { spec: { a: 1 }, status: {} }), metadata: { name: 'api', generation: 3 } }
    expect(differs(live, next)).toBe(false)
    expect(declared(live)).toEqual({
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: { name: 'api' },
      spec: { a: 1 },
    })
    expect(differs(live, { ...next, spec: { a: 2 } })).toBe(true)
  })

  test('our fields, and nobody else`s', () => {
    const ours = (fields: object) => entry('ds-infra', fields, { operation: 'Apply' })
    expect(ownsOther(object([ours({ 'f:a': {} })]), object([ours({ 'f:a': {} }), entry('x')]))).toBe(false)
    expect(ownsOther(object([entry('x')]), object([entry('x'), ours({ 'f:a': {} })]))).toBe(true)
  })
})

describe('stages', () => {
  const of = (apiVersion: string, kind: string) => ({ object: { apiVersion, kind, metadata: { name: kind } } })

  test('definitions, classes, the rest by kind, webhooks', () => {
    const items = [
      of('admissionregistration.k8s.io/v1', 'ValidatingWebhookConfiguration'),
      of('apps/v1', 'Deployment'),
      of('networking.k8s.io/v1', 'Ingress'),
      of('example.com/v1', 'Widget'),
      of('v1', 'ConfigMap'),
      of('scheduling.k8s.io/v1', 'PriorityClass'),
      of('apiextensions.k8s.io/v1', 'CustomResourceDefinition'),
    ]
    expect(stagesOf(items).map((stage) => stage.map(({ object: { kind } }) => kind))).toEqual([
      ['CustomResourceDefinition'],
      ['PriorityClass'],
      ['ConfigMap', 'Widget', 'Deployment', 'Ingress'],
      ['ValidatingWebhookConfiguration'],
    ])
    expect(stageOf(of('example.com/v1', 'Namespace').object)).toBe(2)
  })
})

describe('valueAt', () => {
  const live = {
    metadata: { finalizers: ['a', 'x'] },
    spec: {
      containers: [
        { name: 'web' },
        { name: 'api', image: 'i', ports: [{ containerPort: 80, protocol: 'UDP', name: 'u' }] },
      ],
      rows: [[1], [2]],
    },
  }
  test.each([
    ['.spec.containers[name="api"].image', 'i'],
    ['.spec.containers[name="api"].ports[containerPort=80,protocol="UDP"].name', 'u'],
    ['.spec.containers[name="api"].ports[containerPort=80,protocol="TCP"].name', undefined],
    ['.spec.containers[1].name', 'api'],
    ['.metadata.finalizers[="x"]', 'x'],
    ['.metadata.finalizers[="y"]', undefined],
    ['.spec.toString', undefined],
    ['.spec.containers[name="none"].image', undefined],
    ['.spec.rows[1][0]', 2],
  ])('%s', (path, value) => {
    expect(valueAt(live, path)).toEqual(value)
  })
})
