/** What helm has made is found also where its kind is served a moment later. */
import { expect, test } from '@jest/globals'
import type { Resource } from '../../../../src/deploy/cluster/discovery.ts'
import { locateMade } from '../../../../src/deploy/helm/flow.ts'
import type { DeployJob } from '../../../../src/deploy/job.ts'

/** A job on a cluster that lists the kinds of example.com from so many questions on, each after `forget`. */
function jobOn(from: number, deadline: number): DeployJob {
  let lists = 1
  const cluster = {
    resourceOf: async (apiVersion: string, kind: string) =>
      lists >= from || apiVersion === 'v1' ? ({ kind, namespaced: true } as Resource) : undefined,
    forget: () => {
      lists += 1
    },
  }
  const dependencies = { signal: new AbortController().signal, now: () => 0 }
  return { cluster, dependencies, namespace: 'shop', deadline } as unknown as DeployJob
}

const parts = {
  objects: [
    { object: { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a' } }, origin: 'chart' },
    { object: { apiVersion: 'example.com/v1', kind: 'Widget', metadata: { name: 'b' } }, origin: 'chart' },
  ],
  hooks: [],
  definitions: [],
}

test('a kind that is listed at the third question is waited for', async () => {
  const { objects } = await locateMade(parts, jobOn(3, 60_000))
  expect(objects.map(({ object }) => `${object.metadata.namespace}/${object.metadata.name}`)).toEqual([
    'shop/a',
    'shop/b',
  ])
})

test('one that is not listed in time is an error, and not left out', async () => {
  await expect(locateMade(parts, jobOn(3, 0))).rejects.toThrow('The cluster does not serve Widget in example.com/v1.')
})
