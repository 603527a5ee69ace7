import { describe, expect, test } from '@jest/globals'
import { ensureNamespace, untilAccountIsThere } from '../../../../src/deploy/apply/namespace.ts'
import type { Cluster } from '../../../../src/deploy/cluster/client.ts'
import type { KubeObject } from '../../../../src/deploy/object.ts'
import { jobWith, MemoryCluster } from '../memory-cluster.ts'

const there: KubeObject = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'shop' } }

test('a namespace that was read a moment ago is not read again', async () => {
  const cluster = new MemoryCluster(there)
  cluster.refuse('get Namespace shop', 'InternalError', 500)
  const { job } = jobWith(cluster)
  const request = { ...job, create: true, labels: {}, name: 'shop' }
  const waiting = { ...job.dependencies, deadline: job.deadline }
  const ensure = (known?: KubeObject) => ensureNamespace(request, cluster as unknown as Cluster, waiting, known)
  expect(await ensure(there)).toBe(false)
  await expect(ensure()).rejects.toThrow('InternalError')
  expect(cluster.writes).toEqual([])
})

describe('the account of a namespace that was just made', () => {
  const account: KubeObject = {
    apiVersion: 'v1',
    kind: 'ServiceAccount',
    metadata: { name: 'default', namespace: 'shop' },
  }

  /** Has the account from the given look on. */
  class Making extends MemoryCluster {
    looks = 0
    readonly #after: number

    constructor(after: number) {
      super()
      this.#after = after
    }

    override async get(...args: Parameters<MemoryCluster['get']>) {
      this.looks += 1
      if (this.looks === this.#after) this.objects.push(account)
      return await super.get(...args)
    }
  }

  async function wait(cluster: Making, given: { now?: () => number; deadline?: number; signal?: AbortSignal } = {}) {
    const { job } = jobWith(cluster)
    const waiting = { ...job.dependencies, now: () => 0, deadline: Number.POSITIVE_INFINITY, ...given }
    await untilAccountIsThere('shop', cluster as unknown as Cluster, waiting)
    return cluster.looks
  }

  test.each([1, 3])('is waited for: there at look %d', async (look) => {
    expect(await wait(new Making(look))).toBe(look)
  })

  test.each([
    ['an API server needs', Number.POSITIVE_INFINITY, 3],
    ['the deployment may take', 20_000, 1],
  ])('is waited for no longer than %s', async (_, deadline, looks) => {
    let time = 0
    const now = () => (time += 12_000)
    expect(await wait(new Making(Number.POSITIVE_INFINITY), { now, deadline })).toBe(looks)
  })

  test('is not waited for where we may not look', async () => {
    const cluster = new Making(5)
    cluster.refuse('get ServiceAccount default', 'Forbidden')
    expect(await wait(cluster)).toBe(1)
  })

  test('cannot be looked for: that is the error', async () => {
    const cluster = new Making(5)
    cluster.refuse('get ServiceAccount default', 'InternalError', 500)
    await expect(wait(cluster)).rejects.toThrow('InternalError')
  })

  test('is not waited for after a cancellation', async () => {
    const reason = new Error('cancelled')
    await expect(wait(new Making(5), { signal: AbortSignal.abort(reason) })).rejects.toMatchObject({ cause: reason })
  })
})
