import { describe, expect, test } from '@jest/globals'
import { Faults, type SandboxRequest } from './faults.ts'

const request: SandboxRequest = {
  service: 'registry',
  operation: 'PutManifest',
  method: 'PUT',
  path: '/v2/hub-sample-api/manifests/v1',
  status: 0,
  at: 0,
}

describe('a fault', () => {
  test.each([
    ['of the service', {}, 1],
    ['of another service', { service: 'eks' }, 0],
    ['of the operation', { operation: 'PutManifest' }, 1],
    ['of another operation', { operation: 'GetManifest' }, 0],
    ['of the method and path', { method: 'PUT', path: /manifests/ }, 1],
    ['of another path', { path: /blobs/ }, 0],
  ])('%s', (_name, filter, hits) => {
    const faults = new Faults()
    faults.inject({ service: 'registry', ...filter, kind: 'reset' })
    expect(faults.take(request)).toHaveLength(hits)
  })

  test('is used up after so many times, also with a global pattern', () => {
    const faults = new Faults()
    faults.inject({ service: 'registry', path: /v1/g, kind: 'reset', times: 3 })
    expect([1, 2, 3, 4].map(() => faults.take(request).length)).toEqual([1, 1, 1, 0])
  })

  test('comes after any latency, and one at a time', () => {
    const faults = new Faults()
    faults.inject({ service: 'registry', kind: 'latency', milliseconds: 1 })
    faults.inject({ service: 'registry', kind: 'reset', times: 1 })
    faults.inject({ service: 'registry', kind: 'hang' })
    expect(faults.take(request).map(({ kind }) => kind)).toEqual(['latency', 'reset'])
    expect(faults.take(request).map(({ kind }) => kind)).toEqual(['latency', 'hang'])
    faults.clear()
    expect(faults.take(request)).toEqual([])
  })
})
