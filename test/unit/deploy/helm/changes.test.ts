import { expect, test } from '@jest/globals'
import { changesOf, deploySame } from '../../../../src/deploy/helm/changes.ts'
import { hooksAt, partsOf } from '../../../../src/deploy/helm/parse.ts'
import type { Release } from '../../../../src/deploy/helm/release.ts'

const object = (name: string, more = '') => `
---
# Source: shop/templates/${name}.yaml
apiVersion: v1
kind: ConfigMap
metadata: {name: ${name}${more}}
`
const hook = (name: string, event: string, weight = '0') => ({
  ...{ name, kind: 'Job', path: `shop/templates/${name}.yaml`, events: [event] },
  manifest: `{apiVersion: batch/v1, kind: Job, metadata: {name: ${name}, annotations: {helm.sh/hook: "${event}", helm.sh/hook-weight: "${weight}"}}}`,
})
const parts = async (manifest: string, more: Partial<Release> = {}) =>
  await partsOf({ name: 'shop', namespace: 'prod', version: 1, info: { status: 'deployed' }, manifest, ...more })

test('what a revision makes of the one before', async () => {
  const before = await parts(
    object('same') + object('old') + object('kept', ', annotations: {helm.sh/resource-policy: keep}'),
  )
  const after = await parts(object('new') + object('same', ', labels: {a: b}'))
  expect(changesOf(before.objects, after.objects).map(({ name, action }) => `${name} ${action}`)).toEqual([
    ...['new created', 'same configured', 'old deleted'],
  ])
})

test('revisions deploy the same whatever their order, but not with other hooks', async () => {
  const one = await parts(object('a') + object('b'), {
    hooks: [hook('first', 'pre-upgrade'), hook('second', 'post-upgrade')],
  })
  const same = await parts(object('b') + object('a'), {
    hooks: [hook('second', 'post-upgrade'), hook('first', 'pre-upgrade')],
  })
  const other = await parts(object('b') + object('a'), { hooks: [hook('first', 'pre-upgrade')] })
  expect(deploySame(one, same)).toBe(true)
  expect(deploySame(one, other)).toBe(false)
})

test('hooks in the order in which helm runs them, without tests', async () => {
  const hooks = [hook('late', 'pre-upgrade', '5'), hook('after', 'post-upgrade'), hook('early', 'pre-upgrade', '-1')]
  const found = await parts(object('a'), { hooks: [hook('check', 'test'), ...hooks] })
  expect(found.hooks).toHaveLength(3)
  const names = hooksAt(found.hooks, ['pre-upgrade', 'post-upgrade']).map((item) => item.object.metadata.name)
  expect(names).toEqual(['early', 'late', 'after'])
})

test('definitions in the chart itself', async () => {
  const data = Buffer.from(
    '{apiVersion: apiextensions.k8s.io/v1, kind: CustomResourceDefinition, metadata: {name: a.b}}',
  )
  const files = [
    { name: 'crds/a.yaml', data: data.toString('base64') },
    { name: 'README.md', data: '' },
  ]
  const { definitions } = await parts(object('a'), { chart: { files } })
  expect(definitions.map((item) => item.object.metadata.name)).toEqual(['a.b'])
})
