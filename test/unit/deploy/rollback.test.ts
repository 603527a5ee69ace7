/** What returns to what it was, in which order, and what is said where that is not possible. */
import { describe, expect, test } from '@jest/globals'
import type { Applied } from '../../../src/deploy/apply/execute.ts'
import { Unhealthy } from '../../../src/deploy/failure.ts'
import type { KubeObject } from '../../../src/deploy/object.ts'
import { partOf } from '../../../src/deploy/record/marks.ts'
import type { DeploymentRecord } from '../../../src/deploy/record/record.ts'
import { mayReturn, returnToPrevious } from '../../../src/deploy/rollback/rollback.ts'
import type { Unready } from '../../../src/deploy/wait/targets.ts'
import { jobWith, MemoryCluster } from './memory-cluster.ts'
import { deployment, object, pod, resourceOf } from './objects.ts'

const labels = { [partOf]: 'applyset-shop' }
const managedFields = [{ manager: 'ds-infra', operation: 'Apply' as const, fieldsV1: { 'f:data': { 'f:a': {} } } }]

function configMap(name: string, value: string, changes: object = {}): KubeObject {
  return object('v1', 'ConfigMap', { data: { a: value } }, { name, labels, managedFields, ...changes })
}

function step(one: KubeObject, live: KubeObject | undefined, due = true): Applied {
  const rest = { origin: 'k8s/x.yaml', next: one, force: false, resource: resourceOf(one) }
  return { object: one, live, due, action: live ? 'configured' : 'created', ...rest }
}

const [before, after] = [configMap('settings', 'old'), configMap('settings', 'new')]
const record = (healthy: boolean): DeploymentRecord => ({
  ...{ revision: 1, version: undefined, healthy, objects: [], images: {} },
})

describe('mayReturn', () => {
  const job = object('batch/v1', 'Job', {}, { name: 'migrate' })
  const claim = object('v1', 'PersistentVolumeClaim', {}, { name: 'data' })
  const first = 'This was the first deployment: there is nothing to return to, and it is kept.'

  test.each<[string, Applied[], DeploymentRecord | undefined, string]>([
    ['a change of a healthy deployment', [step(after, before)], record(true), 'yes'],
    ['a change of what was there before the first', [step(after, before)], undefined, 'yes'],
    ['nothing', [step(after, before, false)], record(true), 'Nothing was changed, so there is nothing to roll back.'],
    ['a first deployment', [step(after, undefined)], undefined, first],
    [
      'a first deployment, of which a part was there',
      [step(after, undefined), step(configMap('b', '1'), before)],
      undefined,
      'yes',
    ],
    [
      'a first deployment, of which a part stays as it was',
      [step(after, undefined), step(configMap('b', '1'), before, false)],
      undefined,
      first,
    ],
    ['something new beside a healthy deployment', [step(after, undefined)], record(true), 'yes'],
    [
      'a change of one that was not healthy',
      [step(after, before)],
      record(false),
      'The deployment before this one was not healthy either, so there is nothing to return to, and this one is kept.',
    ],
    [
      'what cannot be undone',
      [step(job, undefined), step(claim, undefined)],
      record(true),
      'Nothing is rolled back.\nJob migrate is not undone: a Job that has run cannot be undone.\nPersistentVolumeClaim data is not undone: it may hold data.',
    ],
    ['what cannot be undone, beside what can', [step(job, undefined), step(after, before)], record(true), 'yes'],
  ])('%s', (_, applied, previous, said) => expect(mayReturn(applied, previous, 'rollback')).toBe(said))

  test('nothing is rolled back where that is asked for', () => {
    const said = "It is kept for a look, as 'on-failure: keep' asks."
    expect(mayReturn([step(after, before)], record(true), 'keep')).toBe(said)
  })
})

describe('returnToPrevious', () => {
  const namespace: KubeObject = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'shop' } }
  /** Rolls back; the cluster has what was applied. */
  async function back(applied: Applied[], cluster = new MemoryCluster(namespace, ...applied.map((one) => one.object))) {
    const { job, lines } = jobWith(cluster)
    const returned = await returnToPrevious(applied, job)
    return { ...returned, lines, cluster }
  }
  const dataOf = ({ objects }: MemoryCluster) =>
    Object.fromEntries(objects.map(({ kind, metadata, data }) => [`${kind} ${metadata.name}`, data]))

  test('what was changed is as before, what is new is gone, and what cannot be undone stays', async () => {
    const fresh = configMap('fresh', '1')
    const claim = object('v1', 'PersistentVolumeClaim', {}, { name: 'data' })
    const same = configMap('same', '1')
    const result = await back([
      step(after, before),
      step(fresh, undefined),
      step(claim, undefined),
      step(same, same, false),
    ])
    expect(dataOf(result.cluster)).toEqual({
      ...{ 'Namespace shop': undefined, 'ConfigMap settings': { a: 'old' } },
      ...{ 'PersistentVolumeClaim data': undefined, 'ConfigMap same': { a: '1' } },
    })
    expect(result.cluster.writes).toEqual(['apply ConfigMap settings', 'remove ConfigMap fresh'])
    expect(result).toMatchObject({
      sentence:
        'What ran before runs again, and is healthy.\nPersistentVolumeClaim data is not undone: it may hold data.',
      details: [
        ...[
          '#### Rolled back',
          '',
          '- ConfigMap settings: as before',
          '- ConfigMap fresh: removed, it was not there before',
        ],
        '- PersistentVolumeClaim data: not undone, it may hold data',
      ],
      ...{ failure: undefined, kept: [{ metadata: { name: 'data' } }] },
    })
    expect(result.objects.map(({ metadata }) => metadata.name)).toEqual(['settings', 'same'])
    expect(result.lines).toEqual([
      'info ConfigMap settings: as before',
      'info ConfigMap fresh: removed',
      'info What ran before is applied again. Waiting until it is healthy:',
    ])
  })

  test('a workload that was healthy is named, with why it goes back, too', async () => {
    const managedSpec = [
      { manager: 'ds-infra', operation: 'Apply' as const, fieldsV1: { 'f:spec': { 'f:replicas': {} } } },
    ]
    const workload = (name: string) => deployment({}, { metadata: { name, labels, managedFields: managedSpec } })
    const [api, web] = [workload('api'), workload('web')]
    const unready = [{ object: api }] as unknown as readonly Unready[]
    const why = new Unhealthy({ status: 'failed', objects: [], notes: [], unready: [...unready] })
    const applied = [step(api, api), step(web, web), step(after, before)]
    const cluster = new MemoryCluster(namespace, api, web, after)
    const { job, lines } = jobWith(cluster)
    const returned = await returnToPrevious(applied, job, why)
    const said = 'Deployment web was healthy, and goes back, too: all of a deployment goes back together.'
    expect(lines[0]).toBe(`info ${said}`)
    expect(returned.details.slice(0, 4)).toEqual(['#### Rolled back', '', said, ''])
    expect((await returnToPrevious([step(api, api)], job, why)).details.join('\n')).not.toContain('goes back')
  })

  test('in the order of an apply, and what is new in the opposite one', async () => {
    const kinds: [apiVersion: string, kind: string][] = [
      ['v1', 'Service'],
      ['rbac.authorization.k8s.io/v1', 'ClusterRole'],
      ['example.com/v1', 'Widget'],
    ]
    const of = (name: string) => kinds.map(([apiVersion, kind]) => object(apiVersion, kind, {}, { name, labels }))
    const changed = of('changed').map((one) => step(one, one))
    const fresh = of('fresh').map((one) => step(one, undefined))
    const { cluster } = await back([...changed, ...fresh])
    expect(cluster.writes).toEqual([
      ...['apply ClusterRole changed', 'apply Service changed', 'apply Widget changed'],
      ...['remove Widget fresh', 'remove Service fresh', 'remove ClusterRole fresh'],
    ])
  })

  test('pods of a StatefulSet that hold it up are deleted, those of another kind are not', async () => {
    const of = (kind: string) => {
      const status = { observedGeneration: 1, replicas: 1, readyReplicas: 1, updatedReplicas: 1, updateRevision: 'b' }
      const fields = { spec: { replicas: 1 }, status: { ...status, currentRevision: 'b', availableReplicas: 1 } }
      return object('apps/v1', kind, fields, { name: kind.toLowerCase(), labels, managedFields: specFields })
    }
    const specFields = [
      { manager: 'ds-infra', operation: 'Apply' as const, fieldsV1: { 'f:spec': { 'f:replicas': {} } } },
    ]
    const [sts, set] = [of('StatefulSet'), of('ReplicaSet')]
    const broken = (owner: KubeObject) =>
      pod(`${owner.metadata.name}-0`, {
        owner: { kind: owner.kind, name: owner.metadata.name },
        labels: { 'controller-revision-hash': 'a' },
      })
    const cluster = new MemoryCluster(namespace, sts, set, broken(sts), broken(set))
    await back([step(sts, sts), step(set, set)], cluster)
    expect(cluster.writes).toEqual([
      'apply StatefulSet statefulset',
      'remove Pod statefulset-0',
      'apply ReplicaSet replicaset',
    ])
  })

  test.each<[string, KubeObject | undefined, string[]]>([
    ['was made all the same', configMap('fresh', '1', { uid: 'made' }), ['remove ConfigMap fresh']],
    ['was not made', undefined, []],
    ["is somebody else's", configMap('fresh', '1', { labels: {} }), []],
  ])('new, and not known to have been made: it %s', async (_, there, writes) => {
    const fresh = configMap('fresh', '1')
    delete fresh.metadata.uid
    const { cluster } = await back([step(fresh, undefined)], new MemoryCluster(namespace, ...(there ? [there] : [])))
    expect(cluster.writes).toEqual(writes)
  })

  test('what cannot be put back is named, and the rest is put back', async () => {
    const [one, other] = [configMap('one', 'new'), configMap('other', 'new')]
    const fresh = configMap('fresh', '1')
    const cluster = new MemoryCluster(namespace, one, other, fresh)
    cluster.refuse('apply ConfigMap one', 'Forbidden')
    cluster.refuse('remove ConfigMap fresh', 'Forbidden')
    const applied = [step(one, configMap('one', 'old')), step(other, configMap('other', 'old')), step(fresh, undefined)]
    const { failure, sentence, details, objects } = await back(applied, cluster)
    expect(failure?.message).toBe(
      'ConfigMap one: apply ConfigMap one: Forbidden\nConfigMap fresh: remove ConfigMap fresh: Forbidden',
    )
    expect(sentence).toBe(`The rollback failed, too: ${failure?.message}\nPut these right by hand, or deploy again.`)
    expect(details[0]).toBe('#### The rollback failed')
    expect(cluster.writes).toEqual(['apply ConfigMap other'])
    expect(objects).toEqual(applied.map((step) => step.object))
  })

  test('a namespace that is deleted meanwhile is a failure', async () => {
    const { failure } = await back([step(after, before)], new MemoryCluster(after))
    expect(failure?.message).toContain('Somebody deletes namespace shop: it is gone')
  })

  test('what ran before, and is not healthy, is a failure; what was not changed is waited for as well', async () => {
    const status = { phase: 'Failed', message: 'no' }
    const broken = object('v1', 'Pod', { spec: {}, status }, { name: 'broken', labels })
    const { failure, details } = await back([step(after, before), step(broken, broken, false)])
    expect(failure?.message).toMatch(/^Not healthy:\nPod broken/)
    expect(details[0]).toBe('#### The rollback failed')
  })

  test('where the step is ended, that is the error, and nothing more is done', async () => {
    const cluster = new MemoryCluster(namespace, after)
    cluster.refuse('apply ConfigMap settings', 'Forbidden')
    const { job } = jobWith(cluster)
    const dependencies = { ...job.dependencies, signal: AbortSignal.abort(new Error('The job was cancelled.')) }
    const other = step(configMap('z', 'new'), configMap('z', 'old'))
    const ended = returnToPrevious([step(after, before), other], { ...job, dependencies })
    await expect(ended).rejects.toThrow('The job was cancelled.')
    expect(cluster.writes).toEqual([])
  })
})
