import { againstOthers } from '../apply/execute.ts'
import { isOurs, isPrevious, replaceOwners } from '../apply/ownership.ts'
import type { Cluster } from '../cluster/client.ts'
import { describe, type KubeObject } from '../object.ts'
import type { Return } from './previous.ts'

/** What kubectl owned is kubectl's again, so that whoever uses it goes on as before. */
export async function returnOwners(
  applied: KubeObject,
  { live, resource }: Return & { kind: 'restored' },
  cluster: Cluster,
): Promise<KubeObject> {
  const owners = (live.metadata.managedFields ?? []).filter(isPrevious)
  if (owners.every(isOurs)) return applied
  const { namespace, name } = live.metadata
  let current: KubeObject | undefined = applied
  return await againstOthers(describe(live), async () => {
    const { metadata } = current ?? (await cluster.get(resource, namespace, name)) ?? applied
    current = undefined
    const others = (metadata.managedFields ?? []).filter((entry) => !isPrevious(entry))
    return await cluster.patch(resource, namespace, name, replaceOwners(metadata, [...others, ...owners]))
  })
}
