import { openGitHub } from '../github/api.ts'
import type { DeployJob } from '../job.ts'
import { type KubeObject, nameOf } from '../object.ts'
import { type DeploymentRecord, type RecordedObject, recorded, type StoredRecord } from '../record/record.ts'
import { findHelm } from '../render/chart/helm.ts'
import { isKept } from './changes.ts'
import { type ReleaseTarget, uninstallCommand } from './commands.ts'
import { type Located, liveOf, locate } from './locate.ts'
import { HookFailure, operate } from './operate.ts'
import { hooksAt, partsOf } from './parse.ts'
import { settle, settleRequest } from './pending.ts'
import { openReleases, type Releases } from './storage.ts'

/** Something that stays when a deployment is taken away. */
export interface Kept {
  object: Pick<RecordedObject, 'kind' | 'name' | 'namespace'>
  why: string
}

/** How a release is taken away. */
export interface ReleaseRemoval {
  target: ReleaseTarget
  releases: Releases
  revision: number
  /** What helm deletes, as it is now. */
  objects: { object: KubeObject; isNamespaced: boolean }[]
  kept: Kept[]
  hooks: Located[]
  /** Which run works on it, if one does. */
  noted: DeploymentRecord['underWay']
}

/** Decides how to take a release away, and changes nothing. Undefined if there is none. */
export async function planUninstall(
  { namespace, record }: StoredRecord,
  job: DeployJob,
): Promise<ReleaseRemoval | undefined> {
  if (record.release === undefined) return undefined
  const { cluster, inputs, dependencies } = job
  const target = { name: record.release, namespace, cluster: inputs.cluster }
  const releases = openReleases(target, cluster, dependencies)
  const history = await releases.list()
  const [latest] = history
  const release = latest && (await releases.read(latest.revision))
  if (!latest || !release) return undefined
  const { objects, hooks } = await partsOf(release)
  const located = await locate(objects, namespace, cluster)
  const live = await liveOf(located, cluster)
  const there = located.flatMap(({ object, resource }) => {
    const found = live.get(object)
    return found ? [{ object: found, isNamespaced: resource.namespaced, isKept: isKept(object) }] : []
  })
  const going = there.filter((one) => !one.isKept)
  return {
    ...{ target, releases, revision: latest.revision, objects: going },
    ...{ hooks: await locate(hooks, namespace, cluster), noted: record.underWay },
    kept: [
      ...there.flatMap((one) =>
        one.isKept ? [{ object: nameOf(one.object), why: 'its annotation helm.sh/resource-policy says so' }] : [],
      ),
      ...(await claimsOf(going, job)),
    ],
  }
}

/** Volumes that StatefulSets have claimed outlive them. */
async function claimsOf(objects: ReleaseRemoval['objects'], { cluster, namespace }: DeployJob): Promise<Kept[]> {
  const sets = objects.filter(({ object }) => object.kind === 'StatefulSet')
  const claims = sets.length > 0 ? await cluster.resourceOf('v1', 'PersistentVolumeClaim') : undefined
  if (!claims) return []
  const patterns = sets.flatMap(({ object }) => {
    const { volumeClaimTemplates = [] } = (object.spec ?? {}) as { volumeClaimTemplates?: KubeObject[] }
    return volumeClaimTemplates.map(({ metadata }) => `${metadata.name}-${object.metadata.name}-`)
  })
  const { items } = await cluster.list(claims, objects[0]?.object.metadata.namespace ?? namespace)
  return items
    .filter(({ metadata }) => patterns.some((start) => new RegExp(`^${start}\\d+$`).test(metadata.name)))
    .map((object) => ({ object: nameOf(object), why: 'it may hold data' }))
}

/** Whether helm does more than delete what is in the namespace. */
export function reachesBeyond({ objects, hooks }: ReleaseRemoval): boolean {
  return objects.some(({ isNamespaced }) => !isNamespaced) || hooksAt(hooks, ['pre-delete', 'post-delete']).length > 0
}

/** Has helm uninstall a release. Returns what is to be gone then. */
export async function uninstall(removal: ReleaseRemoval, job: DeployJob): Promise<RecordedObject[]> {
  const { target, releases, revision, hooks, objects, noted } = removal
  const { dependencies, inputs } = job
  const helm = await findHelm(dependencies, `${target.name} is a Helm release`)
  await settle(releases, settleRequest(target, noted, openGitHub(inputs.token, dependencies), job), job)
  const request = {
    ...{ operation: 'uninstall' as const, helm, releases, target, revision, hooks },
    ...{ events: ['pre-delete', 'post-delete'] as const, scrub: (text: string) => text },
    argsFor: (timeout: number) => uninstallCommand(target, { timeout }),
  }
  await dependencies.logger
    .group(`helm uninstall ${target.name}`, () => operate(request, job))
    .catch((error: unknown) => {
      throw error instanceof HookFailure ? error.explanation.failure : error
    })
  return objects.map(({ object }) => recorded(object))
}
