import { expect, test } from '@jest/globals'
import { ensureNamespace } from '../../../../src/deploy/apply/namespace.ts'
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
