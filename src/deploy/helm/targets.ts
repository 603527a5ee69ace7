import type { DeployJob } from '../job.ts'
import { keyOf, nameOf, type Rendered } from '../object.ts'
import type { Target } from '../wait/targets.ts'
import { liveOf, locate, maySelfDestruct } from './locate.ts'

/** The objects of a release as they are now; what is not there is waited for. */
export async function targetsOf(
  rendered: readonly Rendered[],
  changed: ReadonlySet<string>,
  { namespace, cluster }: DeployJob,
): Promise<Target[]> {
  const located = await locate(rendered, namespace, cluster)
  const live = await liveOf(located, cluster)
  return located
    .filter(({ object }) => live.has(object) || !maySelfDestruct(object))
    .map(({ object, resource }) => ({
      object: live.get(object) ?? object,
      resource,
      changed: changed.has(keyOf(nameOf(object))),
    }))
}
