import { expect, test } from '@jest/globals'
import type { KubeObject } from '../../../../src/deploy/object.ts'
import { applySetId, marks } from '../../../../src/deploy/record/marks.ts'
import {
  type DeploymentRecord,
  listRecords,
  readRecord,
  recorded,
  recordName,
  removeRecord,
  together,
  writeRecord,
} from '../../../../src/deploy/record/record.ts'
import { jobWith, MemoryCluster } from '../memory-cluster.ts'
import { object } from '../objects.ts'

const shop = { name: 'shop', namespace: 'shop', repository: 'huggingface/shop' }
const origin = {
  ...{ repository: 'huggingface/shop', pullRequest: 7, run: 'https://github.com/run/1' },
  ...{ runId: '1', commit: 'c', head: 'c' },
}
const record: DeploymentRecord = {
  ...{ revision: 3, version: '1.2', healthy: true, images: { 'Deployment/api/main': 'x@sha256:0' } },
  objects: [
    object('apps/v1', 'Deployment'),
    object('v1', 'Service'),
    object('apps/v1', 'Deployment', {}, { name: 'b' }),
  ].map(recorded),
}

async function written(expiresAt?: string): Promise<MemoryCluster> {
  const cluster = new MemoryCluster()
  await writeRecord({ ...shop, origin, expiresAt }, record, jobWith(cluster).job.cluster)
  return cluster
}
const clusterOf = (cluster: MemoryCluster) => jobWith(cluster).job.cluster

/** The cluster with its record changed. */
async function changed(changes: (stored: KubeObject) => object): Promise<MemoryCluster> {
  const [stored] = (await written()).objects
  if (!stored) throw new Error('nothing was written')
  return new MemoryCluster({ ...stored, ...changes(stored) })
}

test('a record is read as it was written, with whose it is', async () => {
  const cluster = await written('2026-12-01T00:00:00Z')
  expect(await readRecord(shop, clusterOf(cluster))).toEqual({
    ...{ ...shop, record, pullRequest: 7, expiresAt: '2026-12-01T00:00:00Z', run: origin.run },
    stored: cluster.objects[0],
  })
  expect(await readRecord({ ...shop, name: 'other' }, clusterOf(cluster))).toBeUndefined()
})

test('of no pull request, and for ever', async () => {
  expect(await readRecord(shop, clusterOf(await written()))).toMatchObject({ expiresAt: undefined })
  const cluster = await changed(({ metadata }) => ({
    metadata: { ...metadata, annotations: { [marks.repository]: shop.repository } },
  }))
  expect(await readRecord(shop, clusterOf(cluster))).toMatchObject({ pullRequest: undefined, run: '', record })
})

test('others see an ApplySet of the kinds that are in it', async () => {
  const { objects, writes } = await written()
  const [stored] = objects
  expect(writes).toEqual(['apply ConfigMap ds-infra-shop'])
  expect(stored?.metadata).toMatchObject({
    name: 'ds-infra-shop',
    labels: {
      [marks.managedBy]: 'ds-infra',
      [marks.deployment]: 'shop',
      'applyset.kubernetes.io/id': applySetId(recordName('shop'), 'shop'),
    },
    annotations: { 'applyset.kubernetes.io/contains-group-kinds': 'Deployment.apps,Service' },
  })
})

test.each<[string, (stored: KubeObject) => object, string]>([
  [
    'of another repository',
    ({ metadata }) => ({ metadata: { ...metadata, annotations: { [marks.repository]: 'a/b' } } }),
    'Deployment shop in namespace shop belongs to a/b, not to huggingface/shop.',
  ],
  ['of nobody', ({ metadata }) => ({ metadata: { ...metadata, annotations: {} } }), 'belongs to nobody that is known'],
  [
    'of a later release',
    () => ({ data: { format: '2', record: '{}' } }),
    'ConfigMap shop/ds-infra-shop is in format 2; this release reads 1.',
  ],
  ['without data', () => ({ data: undefined }), 'is in format none'],
  [
    'that somebody has changed',
    () => ({ data: { format: '1', record: '{' } }),
    'ConfigMap shop/ds-infra-shop holds no record of a deployment any more',
  ],
  ['that somebody has emptied', () => ({ data: { format: '1' } }), 'holds no record of a deployment any more'],
])('a record %s is an error', async (_, changes, message) => {
  await expect(readRecord(shop, clusterOf(await changed(changes)))).rejects.toThrow(message)
})

test('of records that cannot be read, whose they are', async () => {
  const cluster = await changed(() => ({ data: { format: '2', record: '{}' } }))
  expect(await listRecords(clusterOf(cluster), undefined)).toMatchObject([
    { ...shop, pullRequest: 7, record: { revision: 0, healthy: false, objects: [], images: {} } },
  ])
  expect(await listRecords(clusterOf(cluster), 'elsewhere')).toEqual([])
})

test('ConfigMaps without our marks are no records', async () => {
  const marked = object('v1', 'ConfigMap', {}, { labels: { [marks.deployment]: 'shop' } })
  const managed = object('v1', 'ConfigMap', {}, { name: 'b', labels: { [marks.managedBy]: marks.manager } })
  expect(await listRecords(clusterOf(new MemoryCluster(marked, managed)), undefined)).toEqual([])
})

test('a record is removed', async () => {
  const cluster = await written()
  const [stored] = await listRecords(clusterOf(cluster), 'shop')
  if (stored) await removeRecord(stored, clusterOf(cluster))
  expect(cluster.objects).toEqual([])
})

test('the objects of two lists, each once, as the second has it', () => {
  const [api, web] = ['api', 'web'].map((name) => recorded(object('apps/v1', 'Deployment', {}, { name })))
  if (!api || !web) throw new Error('no objects')
  const anew = { ...api, uid: 'anew' }
  expect(together([api, web], [anew])).toEqual([anew, web])
  expect(together([api], [{ ...api, namespace: 'else' }])).toHaveLength(2)
})

test('what is recorded of an object', () => {
  expect(recorded({ apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'api', namespace: 'shop' } })).toEqual(
    {
      ...{ group: 'apps', apiVersion: 'apps/v1', kind: 'Deployment', namespace: 'shop', name: 'api', uid: '' },
    },
  )
})
