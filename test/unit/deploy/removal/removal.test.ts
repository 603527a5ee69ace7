/** What is taken away with a deployment, and what is not. Without Helm releases: those are in the end-to-end tests. */
import { describe, expect, test } from '@jest/globals'
import type { KubeObject } from '../../../../src/deploy/object.ts'
import { applySetId, marks, partOf } from '../../../../src/deploy/record/marks.ts'
import { type RecordedObject, recorded, recordName } from '../../../../src/deploy/record/record.ts'
import { planRemoval, type Removal } from '../../../../src/deploy/removal/plan.ts'
import { keptBy, remove, removedBy } from '../../../../src/deploy/removal/remove.ts'
import { jobWith, MemoryCluster } from '../memory-cluster.ts'
import { object } from '../objects.ts'

const repository = 'huggingface/shop'
const ours = { [partOf]: applySetId(recordName('shop'), 'shop') }

function made(kind: string, name: string, labels: Record<string, string> = ours): KubeObject {
  return object(kind === 'Deployment' ? 'apps/v1' : 'v1', kind, {}, { name, labels })
}

/** A namespace that we made, for this deployment unless told otherwise. */
function namespace(deployment = 'shop', owner = repository, changes: object = {}): KubeObject {
  const labels = { [marks.managedBy]: marks.manager, [marks.deployment]: deployment }
  const metadata = { name: 'shop', uid: 'ns', labels, annotations: { [marks.repository]: owner }, ...changes }
  return { apiVersion: 'v1', kind: 'Namespace', metadata }
}
const foreign: KubeObject = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'shop', uid: 'ns' } }

/** The record of a deployment that made these objects. */
function record(objects: readonly KubeObject[], name = 'shop', where = 'shop'): KubeObject {
  const kept = { revision: 1, version: undefined, healthy: true, objects: objects.map(recorded), images: {} }
  return object(
    'v1',
    'ConfigMap',
    { data: { format: '1', record: JSON.stringify(kept) } },
    {
      ...{ name: recordName(name), namespace: where, uid: `record-${where}-${name}` },
      labels: { [marks.managedBy]: marks.manager, [marks.deployment]: name },
      annotations: { [marks.repository]: repository },
    },
  )
}

const release = (name: string) =>
  object('v1', 'Secret', {}, { name: `sh.helm.release.v1.${name}.v1`, labels: { owner: 'helm', name } })

async function planOf(...objects: KubeObject[]): Promise<Removal> {
  const { job } = jobWith(new MemoryCluster(...objects))
  return await planRemoval({ name: 'shop', namespace: 'shop', repository }, job)
}

const namesOf = (objects: readonly Pick<RecordedObject, 'kind' | 'name'>[]) =>
  objects.map(({ kind, name }) => `${kind} ${name}`)

describe('planRemoval', () => {
  const api = made('Deployment', 'api')

  test.each<[string, KubeObject[], Removal['kind']]>([
    ['nothing is there', [], 'absent'],
    ['the namespace is somebody else’s, and nothing was deployed', [foreign], 'absent'],
    ['the namespace is somebody else’s', [foreign, record([api])], 'objects'],
    ['the namespace was made for it', [namespace(), record([api])], 'namespace'],
    ['the namespace was made for it, and its record is gone', [namespace()], 'namespace'],
    ['the namespace was made for another, which is gone', [namespace('other'), record([api])], 'namespace'],
    ['the namespace was made for another, and nothing was deployed', [namespace('other')], 'absent'],
    ['another deployment is there', [namespace(), record([api]), record([], 'other')], 'objects'],
    ['another deployment is there, and nothing was deployed', [namespace(), record([], 'other')], 'absent'],
    ['a release of helm is there', [namespace(), record([api]), release('other')], 'objects'],
    ['its own release of helm is there', [namespace(), record([api]), release('shop')], 'namespace'],
    ['another deployment is elsewhere', [namespace(), record([api]), record([], 'other', 'else')], 'namespace'],
  ])('where %s', async (_, objects, kind) => expect((await planOf(...objects)).kind).toBe(kind))

  test("another repository's namespace is an error that names both", async () => {
    await expect(planOf(namespace('shop', 'huggingface/hub'))).rejects.toThrow(
      'Namespace shop was made for huggingface/hub, and this is huggingface/shop: nothing is deleted.',
    )
  })

  test('where the namespace may not be looked at, only the objects go', async () => {
    const cluster = new MemoryCluster(namespace(), record([api]), api)
    cluster.refuse('get Namespace shop', 'Forbidden')
    const { job } = jobWith(cluster)
    const plan = await planRemoval({ name: 'shop', namespace: 'shop', repository }, job)
    expect(plan).toMatchObject({ kind: 'objects', remove: [{ name: 'api' }] })
  })

  test('what may hold data, and what another deployment holds, is kept; each with why', async () => {
    const kinds = ['Namespace', 'CustomResourceDefinition', 'PersistentVolume', 'PersistentVolumeClaim']
    const shared = made('ClusterRole', 'reader')
    const plan = await planOf(
      ...[foreign, record([api, ...kinds.map((kind) => made(kind, 'x')), shared]), record([shared], 'other', 'else')],
    )
    if (plan.kind !== 'objects') throw new Error(plan.kind)
    expect(namesOf(plan.remove)).toEqual(['Deployment api'])
    expect(plan.keep.map(({ object: { kind }, why }) => `${kind}: ${why}`)).toEqual([
      ...kinds.map((kind) => `${kind}: it may hold data or objects of others`),
      'ClusterRole: deployment other in namespace else holds it as well',
    ])
  })

  test('a deployment of the same name elsewhere is another, and one of another name here', async () => {
    const plan = await planOf(foreign, record([api]), record([api], 'shop', 'else'))
    expect(plan).toMatchObject({ remove: [], keep: [{ why: 'deployment shop in namespace else holds it as well' }] })
    const beside = await planOf(foreign, record([api]), record([api], 'other'))
    expect(beside).toMatchObject({ remove: [], keep: [{ why: 'deployment other in namespace shop holds it as well' }] })
  })

  test('where not all namespaces may be listed, those of this one count', async () => {
    const cluster = new MemoryCluster(foreign, record([api]), record([api], 'other'))
    cluster.refuse('list ConfigMap', 'Forbidden')
    const { job } = jobWith(cluster)
    const deployment = { name: 'shop', namespace: 'shop', repository }
    expect(await planRemoval(deployment, job)).toMatchObject({ remove: [], keep: [{ object: { name: 'api' } }] })
    cluster.refuse('list ConfigMap', 'InternalError', 500)
    await expect(planRemoval(deployment, job)).rejects.toThrow('InternalError')
  })
})

describe('removedBy and keptBy', () => {
  const away = { ...made('ClusterRole', 'reader') }
  delete away.metadata.namespace

  test('of a namespace: what was deployed in it, and itself', async () => {
    const plan = await planOf(namespace(), record([made('Deployment', 'api'), away]))
    expect(removedBy(plan).map(({ action, kind, name }) => `${action} ${kind} ${name}`)).toEqual([
      'deleted Deployment api',
      'deleted Namespace shop',
    ])
    expect(keptBy(plan)).toEqual([])
  })

  test('of a namespace whose record is gone: itself', async () => {
    expect(namesOf(removedBy(await planOf(namespace())))).toEqual(['Namespace shop'])
  })

  test('of objects: those that go, and those that stay', async () => {
    const plan = await planOf(foreign, record([made('Deployment', 'api'), made('PersistentVolumeClaim', 'data')]))
    expect(namesOf(removedBy(plan))).toEqual(['Deployment api'])
    expect(namesOf(keptBy(plan).map(({ object: kept }) => kept))).toEqual(['PersistentVolumeClaim data'])
  })

  test('of nothing: nothing', () => {
    expect([removedBy({ kind: 'absent' }), keptBy({ kind: 'absent' })]).toEqual([[], []])
  })
})

describe('remove', () => {
  /** Removes a deployment of what is in the cluster, as far as it is recorded. */
  async function removeIn(cluster: MemoryCluster, now = 0) {
    const { job, lines } = jobWith(cluster, {}, () => now)
    const plan = await planRemoval({ name: 'shop', namespace: 'shop', repository }, job)
    const changes = await remove(plan, job)
    return { changes: namesOf(changes), lines, writes: cluster.writes }
  }
  const record1 = 'remove ConfigMap ds-infra-shop'

  test('takes objects away in the opposite order of an apply, and the record at last', async () => {
    const all = [
      made('Service', 'web'),
      made('Deployment', 'web'),
      made('Ingress', 'web'),
      made('PersistentVolumeClaim', 'data'),
    ]
    expect(await removeIn(new MemoryCluster(foreign, record(all), ...all))).toEqual({
      changes: ['Ingress web', 'Deployment web', 'Service web'],
      lines: [
        'notice PersistentVolumeClaim data stays: it may hold data or objects of others.',
        'info Ingress web: deleted',
        'info Deployment web: deleted',
        'info Service web: deleted',
      ],
      writes: ['remove Ingress web', 'remove Deployment web', 'remove Service web', record1],
    })
  })

  test.each<[string, KubeObject]>([
    ['another of that name', { ...made('Service', 'a'), metadata: { ...made('Service', 'a').metadata, uid: 'other' } }],
    ["another deployment's by now", made('Service', 'a', { [partOf]: 'applyset-other' })],
  ])('leaves what is %s', async (_, there) => {
    expect(await removeIn(new MemoryCluster(foreign, record([made('Service', 'a')]), there))).toEqual({
      changes: [],
      lines: ['notice Service a stays: it is no longer the one that this deployment made.'],
      writes: [record1],
    })
  })

  test('says nothing of what is gone, and knows what was recorded before it was made', async () => {
    const unmade = { ...made('Service', 'b'), metadata: { ...made('Service', 'b').metadata, uid: '' } }
    const cluster = new MemoryCluster(foreign, record([made('Service', 'a'), unmade]), made('Service', 'b'))
    expect(await removeIn(cluster)).toEqual({
      changes: ['Service b'],
      lines: ['info Service b: deleted'],
      writes: ['remove Service b', record1],
    })
  })

  test('takes a namespace away with all that is in it', async () => {
    const cluster = new MemoryCluster(namespace(), record([made('Deployment', 'api')]), made('Deployment', 'api'))
    const { changes, lines, writes } = await removeIn(cluster)
    expect([changes, writes]).toEqual([['Deployment api', 'Namespace shop'], ['remove Namespace shop']])
    expect(lines).toContain('info Namespace shop: deleted')
  })

  test('does not delete a namespace twice', async () => {
    const going = namespace('shop', repository, { deletionTimestamp: '2026-11-26T12:00:00Z' })
    const ends = removeIn(new MemoryCluster(going), 1001)
    await expect(ends).rejects.toThrow('Namespace shop is still being deleted.')
  })

  test('a namespace that may not be deleted: who can grant it', async () => {
    const cluster = new MemoryCluster(namespace())
    cluster.refuse('remove Namespace shop', 'Forbidden')
    await expect(removeIn(cluster)).rejects.toThrow('Namespace shop may not be deleted: remove Namespace shop')
    cluster.refuse('remove Namespace shop', 'InternalError', 500)
    await expect(removeIn(cluster)).rejects.toMatchObject({ name: 'ApiError' })
  })

  test('objects that do not go: which, and what holds them; the record stays', async () => {
    const held = made('Service', 'a')
    held.metadata.finalizers = ['example.com/one', 'example.com/two']
    const all = [held, made('Deployment', 'api'), made('ConfigMap', 'gone')]
    const cluster = new MemoryCluster(foreign, record(all), ...all)
    cluster.lingering.add('Service')
    cluster.lingering.add('Deployment')
    await expect(removeIn(cluster, 1001)).rejects.toThrow(
      'Still being deleted: Deployment api (no finalizers); Service a (example.com/one, example.com/two).',
    )
    expect(cluster.writes).not.toContain(record1)
  })

  test('nothing where there is nothing', async () => {
    expect(await removeIn(new MemoryCluster())).toEqual({ changes: [], lines: [], writes: [] })
  })
})
