import { UserError } from '../../errors.ts'
import { readNamespace } from '../apply/namespace.ts'
import type { DeployJob, Outcome } from '../job.ts'
import { planRemoval } from './plan.ts'
import { keptBy, remove, removedBy } from './remove.ts'

/** Takes one deployment away; only what this action has made for this repository. */
export async function deleteDeployment(job: DeployJob): Promise<Outcome> {
  const { inputs, namespace, origin, dependencies } = job
  const removal = await planRemoval({ name: inputs.name, namespace, repository: origin.repository }, job)
  if (removal.kind === 'absent') {
    await refuseForeign(job)
    dependencies.logger.info(`There is no deployment ${inputs.name} in namespace ${namespace}.`)
    return { status: 'absent', changed: [], objects: [], details: [] }
  }
  if (inputs.dryRun) {
    const changed = removedBy(removal)
    for (const { kind, name } of changed) dependencies.logger.info(`${kind} ${name}: would be deleted`)
    return { status: 'differs', changed, objects: [], details: [] }
  }
  const changed = await remove(removal, job)
  const kept = keptBy(removal)
  const details = kept.map(({ object, why }) => `- ${object.kind} ${object.name} stays: ${why}`)
  return { status: 'deleted', changed, objects: [], details }
}

/** Where the namespace was to be made by this action, one that is there and was not is somebody else's. */
async function refuseForeign({ inputs, cluster, namespace }: DeployJob): Promise<void> {
  if (!inputs.createNamespace) return
  const found = await readNamespace(namespace, cluster)
  if (found === undefined || found === 'unknown') return
  throw new UserError(
    `Namespace ${namespace} was not made by this action, and has no deployment ${inputs.name}: nothing is deleted.`,
    "Correct the input 'namespace', or delete it yourself.",
  )
}
