import { expect, test } from '@jest/globals'
import type { KubeObject } from '../../../src/deploy/object.ts'
import { prune } from '../../../src/deploy/prune.ts'
import { applySetId, partOf } from '../../../src/deploy/record/marks.ts'
import { type RecordedObject, recorded, recordName } from '../../../src/deploy/record/record.ts'
import { jobWith, MemoryCluster } from './memory-cluster.ts'
import { object } from './objects.ts'

const ours = { [partOf]: applySetId(recordName('shop'), 'shop') }
const made = (kind: string, name: string, labels: Record<string, string> = ours): KubeObject =>
  object(kind === 'Deployment' || kind === 'StatefulSet' ? 'apps/v1' : 'v1', kind, {}, { name, labels })
const namesOf = (objects: readonly RecordedObject[]) => objects.map(({ kind, name }) => `${kind} ${name}`)

/** Prunes what was recorded of the objects, but for those that are deployed still. */
async function pruneOf(before: KubeObject[], now: KubeObject[] = [], cluster = new MemoryCluster(...before, ...now)) {
  const { job, lines } = jobWith(cluster)
  const { pruned, left, failures } = await prune(before.map(recorded), now.map(recorded), job)
  const changes = pruned.map(({ action, kind, name }) => `${action} ${kind} ${name}`)
  return { changes, left: namesOf(left), failures, lines, writes: cluster.writes }
}

test('what is deployed no longer is deleted, and what is deployed still is not', async () => {
  const [api, web] = [made('Deployment', 'api'), made('Deployment', 'web')]
  expect(await pruneOf([api, web], [web])).toEqual({
    ...{ changes: ['pruned Deployment api'], left: [], failures: [] },
    ...{ lines: ['info Deployment api: pruned'], writes: ['remove Deployment api'] },
  })
})

test('without `prune` all of it stays recorded', async () => {
  const cluster = new MemoryCluster(made('Deployment', 'api'))
  const { job } = jobWith(cluster, { prune: false })
  const gone = recorded(made('Deployment', 'api'))
  expect(await prune([gone], [], job)).toEqual({ pruned: [], left: [gone], failures: [] })
  expect(cluster.writes).toEqual([])
})

test('what may hold data stays, and is told', async () => {
  const kinds = ['Namespace', 'CustomResourceDefinition', 'PersistentVolume', 'PersistentVolumeClaim', 'StatefulSet']
  const { changes, left, lines, writes } = await pruneOf(kinds.map((kind) => made(kind, 'x')))
  expect([changes, writes, left]).toEqual([[], [], kinds.map((kind) => `${kind} x`)])
  expect(lines).toHaveLength(5)
  expect(lines[0]).toMatch(/^notice Namespace x is no longer in the manifests\. It stays/)
})

test.each<[string, KubeObject[]]>([
  ['gone', []],
  [
    'another object of that name',
    [{ ...made('Service', 'a'), metadata: { ...made('Service', 'a').metadata, uid: 'other' } }],
  ],
  ["another deployment's by now", [made('Service', 'a', { [partOf]: 'applyset-other' })]],
  ['marked no longer', [made('Service', 'a', {})]],
])('what is %s is not deleted', async (_, there) => {
  const result = await pruneOf([made('Service', 'a')], [], new MemoryCluster(...there))
  expect(result).toEqual({ changes: [], left: [], failures: [], lines: [], writes: [] })
})

test('what was recorded before it was made is told by its label', async () => {
  const cluster = new MemoryCluster(made('Service', 'a'), made('Service', 'b', {}))
  const { job } = jobWith(cluster)
  const unmade = (name: string) => ({ ...recorded(made('Service', name)), uid: '' })
  const { pruned } = await prune([unmade('a'), unmade('b')], [], job)
  expect(pruned.map(({ name }) => name)).toEqual(['a'])
})

test('a kind that is served no longer is passed over', async () => {
  const cluster = new MemoryCluster(made('Widget', 'a'))
  cluster.unserved.add('Widget')
  expect(await pruneOf([made('Widget', 'a')], [], cluster)).toMatchObject({ changes: [], left: [], failures: [] })
})

test('what may not be deleted stays recorded, and the others are deleted all the same', async () => {
  const all = ['a', 'b', 'c'].map((name) => made('Service', name))
  const cluster = new MemoryCluster(...all)
  cluster.refuse('remove Service a', 'Forbidden')
  cluster.refuse('remove Service b', 'Conflict', 409)
  const { changes, left, failures } = await pruneOf(all, [], cluster)
  expect([changes, left]).toEqual([['pruned Service c'], ['Service a']])
  expect(failures).toEqual([cluster.refusals.get('remove Service a')])
})

test('where the step is ended, that is the error', async () => {
  const cluster = new MemoryCluster(made('Service', 'a'))
  cluster.refuse('remove Service a', 'Forbidden')
  const { job } = jobWith(cluster)
  const dependencies = { ...job.dependencies, signal: AbortSignal.abort(new Error('The job was cancelled.')) }
  const ended = prune([recorded(made('Service', 'a'))], [], { ...job, dependencies })
  await expect(ended).rejects.toThrow('The job was cancelled.')
})
