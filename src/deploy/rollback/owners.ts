import { againstOthers } from '../apply/execute.ts'
import { isOurs, isPrevious } from '../apply/ownership.ts'
import type { Cluster } from '../cluster/client.ts'
import type { KubeObject } from '../object.ts'
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
  let current: KubeObject = applied
  return await againstOthers(async () => {
    const { resourceVersion, managedFields = [] } = current.metadata
    const patch = [
      { op: 'test', path: '/metadata/resourceVersion', value: resourceVersion },
      {
        op: 'replace',
        path: '/metadata/managedFields',
        value: [...managedFields.filter((e) => !isPrevious(e)), ...owners],
      },
    ]
    try {
      return await cluster.patch(resource, namespace, name, patch)
    } catch (error) {
      current = (await cluster.get(resource, namespace, name)) ?? current
      throw error
    }
  })
}
