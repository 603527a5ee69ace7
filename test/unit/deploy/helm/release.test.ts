import { gunzipSync } from 'node:zlib'
import { expect, test } from '@jest/globals'
import type { Cluster } from '../../../../src/deploy/cluster/client.ts'
import { decodeRelease, encodeRelease, type Release } from '../../../../src/deploy/helm/release.ts'
import { openReleases } from '../../../../src/deploy/helm/storage.ts'
import type { KubeObject } from '../../../../src/deploy/object.ts'

const release: Release = {
  ...{ name: 'shop', namespace: 'prod', version: 3, manifest: 'kind: ConfigMap\n', hooks: [] },
  info: { status: 'pending-upgrade', description: 'Preparing upgrade', first_deployed: '2026-01-01T00:00:00Z' },
  config: { more: 'ü' },
}

test('a release is read as helm has written it, and written as helm reads it', async () => {
  const text = await encodeRelease(release)
  expect(await decodeRelease(text)).toEqual(release)
  expect(JSON.parse(gunzipSync(Buffer.from(text, 'base64')).toString())).toEqual(release)
  // Releases of helm 2.7 and older were not compressed.
  expect(await decodeRelease(Buffer.from(JSON.stringify(release)).toString('base64'))).toEqual(release)
})

interface Patched {
  name: string
  patch: { metadata: { resourceVersion: string; labels: Record<string, string> }; data: { release: string } }
}

async function clusterWith(wrap: (text: string) => string) {
  const patched: Patched[] = []
  const text = wrap(await encodeRelease(release))
  const cluster = {
    get: async (_resource: unknown, namespace: string, name: string) =>
      name === 'sh.helm.release.v1.shop.v3'
        ? { apiVersion: 'v1', kind: '', metadata: { name, namespace, resourceVersion: '7' }, data: { release: text } }
        : undefined,
    patch: async (_resource: unknown, _namespace: string, name: string, patch: Patched['patch']) => {
      patched.push({ name, patch })
      return {} as KubeObject
    },
  } as unknown as Cluster
  return { cluster, patched }
}

const base64 = (text: string) => Buffer.from(text).toString('base64')
const plain = (text: string) => text

test.each([
  ['secret', base64, (text: string) => Buffer.from(text, 'base64').toString()],
  ['configmap', plain, plain],
])('a pending revision in a %s gets the status failed, and keeps all else', async (driver, wrap, unwrap) => {
  const { cluster, patched } = await clusterWith(wrap)
  const dependencies = { environment: { HELM_DRIVER: driver }, now: () => 5000 }
  const releases = openReleases({ name: 'shop', namespace: 'prod' }, cluster, dependencies)
  expect(await releases.read(4)).toBeUndefined()
  await releases.markFailed(3, 'Interrupted')
  expect(patched).toHaveLength(1)
  const { patch } = patched[0] as Patched
  expect(patch.metadata).toEqual({ resourceVersion: '7', labels: { status: 'failed', modifiedAt: '5' } })
  const info = { ...release.info, status: 'failed', description: 'Interrupted' }
  expect(await decodeRelease(unwrap(patch.data.release))).toEqual({ ...release, info })
})

test('a history outside of the cluster is refused', () => {
  const dependencies = { environment: { HELM_DRIVER: 'sql' }, now: Date.now }
  expect(() => openReleases({ name: 'shop', namespace: 'prod' }, {} as Cluster, dependencies)).toThrow(
    "HELM_DRIVER is 'sql', and releases are read from the cluster.",
  )
})
