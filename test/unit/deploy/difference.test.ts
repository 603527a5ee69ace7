import { describe, expect, test } from '@jest/globals'
import { differencesOf, linesOf } from '../../../src/deploy/difference.ts'
import { hostsOf, urlOf } from '../../../src/deploy/hosts.ts'
import type { KubeObject } from '../../../src/deploy/object.ts'

const object = (kind: string, rest: object, metadata: object = {}): KubeObject => ({
  ...{ apiVersion: 'v1', kind },
  ...rest,
  metadata: { name: 'x', ...metadata },
})

describe('differencesOf', () => {
  test('names each value by its path, items of lists by their names', () => {
    const containers = (image: string, ...more: object[]) => ({
      spec: { containers: [{ name: 'api', image }, ...more] },
    })
    const next = object('Pod', containers('2', { name: 'new' }))
    expect(differencesOf(object('Pod', containers('1')), next)).toEqual([
      { path: 'spec.containers[api].image', before: '1', after: '2' },
      { path: 'spec.containers[new]', before: undefined, after: { name: 'new' } },
    ])
  })

  test('lists of items without names, or with the same name twice, differ as a whole', () => {
    const list = (...items: unknown[]) => object('Pod', { items })
    expect(differencesOf(list(1, 2), list(2))).toEqual([{ path: 'items', before: [1, 2], after: [2] }])
    const [one, two] = [[{ name: 'a' }, { name: 'a', b: 1 }], [{ name: 'a' }]]
    expect(differencesOf(list(...one), list(...two))).toEqual([{ path: 'items', before: one, after: two }])
    const [named, partly] = [
      [{ name: 'a' }, { b: 1 }],
      [{ name: 'a' }, { b: 2 }],
    ]
    expect(differencesOf(list(...named), list(...partly))).toEqual([{ path: 'items', before: named, after: partly }])
  })

  test('hides what a Secret holds, and no more', () => {
    const secret = (value: string, type: string) =>
      object('Secret', { data: { a: value }, type }, { annotations: { note: value }, labels: { tier: type } })
    const found = differencesOf(secret('s3cr3t', 'one'), secret('0ther', 'two'))
    expect(JSON.stringify(found)).not.toMatch(/s3cr3t|0ther/)
    expect(found).toContainEqual({ path: 'data.a', before: '(hidden)', after: '(hidden)' })
    expect(found).toContainEqual({ path: 'type', before: 'one', after: 'two' })
  })

  test('leaves out the label and annotations of bookkeeping', () => {
    const labels = { 'applyset.kubernetes.io/part-of': 'applyset-1', app: 'x' }
    expect(differencesOf(object('Pod', {}, { labels: { app: 'x' } }), object('Pod', {}, { labels }))).toEqual([])
  })

  test('a Secret without data becomes one with: not a word of it', () => {
    const found = differencesOf(object('Secret', {}), object('Secret', { data: { a: 'czNjcjN0' } }))
    expect(JSON.stringify(found)).not.toContain('czNj')
  })
})

describe('linesOf', () => {
  test('marks both sides, each line of a text, and shortens what is long', () => {
    expect(linesOf({ path: 'data.a', before: 'one\ntwo', after: undefined })).toEqual(['- data.a: one', '-   two'])
    expect(linesOf({ path: 'n', before: 1, after: { a: 'x'.repeat(400) } }).map((line) => line.slice(-20))).toEqual([
      '- n: 1',
      'x... (408 characters)'.slice(-20),
    ])
    expect(linesOf({ path: 'n', before: 'x'.repeat(300), after: undefined })).toEqual([`- n: ${'x'.repeat(300)}`])
  })
})

describe('hostsOf and urlOf', () => {
  const ingress = (host: string, tls: string[] = [], status = {}): KubeObject => ({
    ...object('Ingress', { spec: { rules: [{ host }, {}], tls: [{ hosts: tls }] }, status }),
    apiVersion: 'networking.k8s.io/v1',
  })
  const route = {
    ...object('HTTPRoute', { spec: { hostnames: ['route.example.com'] } }),
    apiVersion: 'gateway.networking.k8s.io/v1',
  }
  const balanced = { loadBalancer: { ingress: [{ hostname: 'lb.example.com' }, { ip: '10.0.0.1' }] } }

  test('names of rules and routes come before assigned ones, each once', () => {
    const objects = [ingress('shop.example.com', [], balanced), route, ingress('shop.example.com')]
    expect(hostsOf(objects)).toEqual(['shop.example.com', 'route.example.com', 'lb.example.com', '10.0.0.1'])
  })

  test('of Services only those with a load balancer', () => {
    expect(hostsOf([object('Service', { spec: { type: 'LoadBalancer' }, status: balanced })])).toHaveLength(2)
    expect(hostsOf([object('Service', { spec: {}, status: balanced }), object('Service', {})])).toEqual([])
  })

  test('the address is that of the first host that is no pattern, by TLS where that is said', () => {
    expect(urlOf([ingress('*.example.com'), ingress('shop.example.com')])).toBe('http://shop.example.com')
    expect(urlOf([ingress('shop.example.com', ['*.example.com'])])).toBe('https://shop.example.com')
    expect(urlOf([route])).toBe('https://route.example.com')
    expect(urlOf([object('ConfigMap', {})])).toBe(undefined)
  })
})
