import { absent, readNamespace } from '../apply/namespace.ts'
import { type Differing, differing, outcomeOf } from '../diff.ts'
import { differencesOf, linesOf } from '../difference.ts'
import type { DeployJob, Outcome } from '../job.ts'
import { nameOf, type Rendered } from '../object.ts'
import { isKept, pairsOf } from './changes.ts'
import { checkPrevious, type DeployedRevision, findRelease, type OpenedChart } from './flow.ts'
import { hooksAt, installEvents } from './parse.ts'
import { renderChecked } from './plan.ts'
import { isPending } from './release.ts'
import { ownSecrets, planSecrets } from './secrets.ts'

/** Shows what deploying a chart would change of what the release has, object by object, and changes nothing. */
export async function diffChart(opened: OpenedChart, job: DeployJob): Promise<Outcome> {
  const { inputs, cluster, namespace } = job
  const there = await readNamespace(namespace, cluster)
  const isAbsent = there === undefined || (there !== 'unknown' && there.metadata.deletionTimestamp !== undefined)
  if (isAbsent && !inputs.createNamespace) throw absent(namespace)
  const { found } = await findRelease(job, undefined, false)
  checkPrevious(found, job)
  const [latest] = isAbsent ? [] : found.history
  const deployed = isAbsent ? undefined : found.deployed
  const rendered = await renderChecked(opened, found, job, latest && isPending(latest.status))
  const secrets = ownSecrets(job)
  const created = secrets.map(({ object }) => ({ object: nameOf(object), action: 'created' as const, lines: [] }))
  return await outcomeOf(
    [
      ...(isAbsent ? created : (await planSecrets(secrets, job)).flatMap(differing)),
      ...differences(deployed?.objects ?? [], rendered.objects),
      ...hookDifferences(deployed, rendered.hooks),
    ],
    job,
  )
}

/** Of a first install only the hooks that run then are new. */
function hookDifferences(deployed: DeployedRevision | undefined, hooks: readonly Rendered[]): Differing[] {
  if (deployed) return differences(deployed.hooks, hooks)
  return differences([], hooksAt(hooks, installEvents))
}

function differences(before: readonly Rendered[], after: readonly Rendered[]): Differing[] {
  return pairsOf(before, after).flatMap(({ before: one, after: other }): Differing[] => {
    if (one && other) {
      const lines = differencesOf(one, other).flatMap(linesOf)
      return lines.length === 0 ? [] : [{ object: nameOf(other), action: 'configured', lines }]
    }
    if (other) return [{ object: nameOf(other), action: 'created', lines: [] }]
    return one && !isKept(one) ? [{ object: nameOf(one), action: 'deleted', lines: [] }] : []
  })
}
