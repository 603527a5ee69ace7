import { describe, expect, test } from '@jest/globals'
import { checkRendered } from '../../../../src/deploy/render/check.ts'
import { parseDocuments } from '../../../../src/deploy/render/documents.ts'
import { secretObjects } from '../../../../src/deploy/render/secrets.ts'

const served: Record<string, Record<string, boolean>> = {
  v1: { ConfigMap: true, Namespace: false, Secret: true },
  'apps/v1': { Deployment: true },
  'policy/v1': { PodDisruptionBudget: true },
  'autoscaling/v2': { HorizontalPodAutoscaler: true },
  'autoscaling/v1': { HorizontalPodAutoscaler: true },
  'networking.k8s.io/v1': { Ingress: true },
  'rbac.authorization.k8s.io/v1': { ClusterRole: false },
  'apiextensions.k8s.io/v1': { CustomResourceDefinition: false },
}

const kinds = {
  asked: [] as string[],
  async resourceOf(apiVersion: string, kind: string) {
    this.asked.push(`${apiVersion} ${kind}`)
    const namespaced = served[apiVersion]?.[kind]
    return namespaced === undefined ? undefined : { namespaced }
  },
  async versionsOf(group: string) {
    return Object.keys(served)
      .map((name) => name.split('/'))
      .flatMap(([first = '', version]) =>
        version === undefined ? (group === '' ? [first] : []) : first === group ? [version] : [],
      )
  },
}

const one = (apiVersion: string, kind: string, metadata = 'name: x', rest = '') =>
  `---\napiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: {${metadata}}\n${rest}\n`

async function check(text: string) {
  return await checkRendered(parseDocuments(text, 'f'), { namespace: 'shop' }, kinds)
}

async function errorOf(text: string): Promise<string> {
  const error = await check(text).catch((thrown: unknown) => thrown)
  const { message, remedy } = error as { message: string; remedy: string }
  return `${message} ${remedy}`
}

describe('checkRendered', () => {
  test('puts objects into the namespace, and asks for each kind once', async () => {
    kinds.asked = []
    const text =
      one('v1', 'ConfigMap') +
      one('v1', 'ConfigMap', 'name: w, namespace: shop') +
      one('v1', 'ConfigMap', 'name: z, namespace: ""') +
      one('rbac.authorization.k8s.io/v1', 'ClusterRole', 'name: x, namespace: other')
    expect((await check(text)).map(({ object }) => object.metadata)).toEqual([
      { name: 'x', namespace: 'shop' },
      { name: 'w', namespace: 'shop' },
      { name: 'z', namespace: 'shop' },
      { name: 'x' },
    ])
    expect(kinds.asked).toEqual(['v1 ConfigMap', 'rbac.authorization.k8s.io/v1 ClusterRole'])
  })

  test.each([
    [
      'policy/v1beta1',
      'PodDisruptionBudget',
      'The cluster does not serve PodDisruptionBudget in policy/v1beta1 (x). Write apiVersion: policy/v1, which this cluster serves',
    ],
    ['autoscaling/v2beta2', 'HorizontalPodAutoscaler', 'Write apiVersion: autoscaling/v2,'],
    ['extensions/v1beta1', 'Ingress', 'Write apiVersion: networking.k8s.io/v1,'],
    ['extensions/v1beta1', 'Deployment', 'Write apiVersion: apps/v1,'],
    ['v1', 'Deployment', 'Write apiVersion: apps/v1.'],
    ['apps/v1', 'ConfigMap', 'Write apiVersion: v1.'],
    ['policy/v1beta1', 'PodSecurityPolicy', 'Pod Security admission took its place'],
    ['v1', 'Configmap', 'capital letters count'],
    ['example.com/v1', 'Widget', 'Install what defines it in the cluster first'],
  ])('says what to do about %s %s', async (apiVersion, kind, expected) => {
    expect(await errorOf(one(apiVersion, kind))).toContain(expected)
  })

  test('knows the kinds that are defined with the rest', async () => {
    const definition = (scope: string) =>
      one(
        'apiextensions.k8s.io/v1',
        'CustomResourceDefinition',
        'name: x',
        `spec: {group: example.com, scope: ${scope}, names: {kind: Widget}, versions: [{name: v1, served: true}, {name: v2, served: false}]}`,
      )
    const [, widget] = await check(definition('Namespaced') + one('example.com/v1', 'Widget'))
    expect(widget?.object.metadata.namespace).toBe('shop')
    const [, other] = await check(definition('Cluster') + one('example.com/v1', 'Widget'))
    expect(other?.object.metadata).toEqual({ name: 'x' })
    expect(await errorOf(definition('Cluster') + one('example.com/v2', 'Widget'))).toContain('does not serve Widget')
  })

  test('refuses other namespaces and duplicates, all at once', async () => {
    const text =
      one('v1', 'ConfigMap', 'name: x, namespace: other') +
      one('v1', 'ConfigMap', 'name: w') +
      one('v1', 'ConfigMap', 'name: w, namespace: shop') +
      one('autoscaling/v2', 'HorizontalPodAutoscaler') +
      one('autoscaling/v1', 'HorizontalPodAutoscaler') +
      one('v1', 'Nope')
    const message = await errorOf(text)
    expect(message).toContain('There are 4 faults')
    expect(message).toContain(
      "f, document 1: ConfigMap x names the namespace other, and shop is deployed to. Take metadata.namespace out of it, or deploy it in a step of its own with 'namespace: other'.",
    )
    expect(message).toContain('f, document 3: ConfigMap w is there already in f, document 2.')
    expect(message).toContain(
      'f, document 5: HorizontalPodAutoscaler x is there already in f, document 4 (autoscaling/v2 there).',
    )
  })
})

describe('secretObjects', () => {
  test('makes Secrets', () => {
    expect(secretObjects({ app: { password: 'é', 'tls.crt': '' } })).toEqual([
      {
        origin: "the input 'secrets'",
        object: {
          apiVersion: 'v1',
          kind: 'Secret',
          metadata: { name: 'app' },
          type: 'Opaque',
          data: { password: 'w6k=', 'tls.crt': '' },
        },
      },
    ])
  })

  test('refuses names and keys that are none, and quotes no value', () => {
    for (const secrets of [
      { App: {} },
      { a_b: {} },
      { app: { 'a b': 'geheim' } },
      { app: { ['__proto__']: 'geheim' } },
    ]) {
      expect(() => secretObjects(secrets)).toThrow(/^the input 'secrets': (?!.*geheim)/)
    }
  })
})
