import { type Applied, applyStage } from '../apply/execute.ts'
import { plan, type Step } from '../apply/plan.ts'
import { stagesOf } from '../apply/stages.ts'
import type { DeployJob } from '../job.ts'
import type { Rendered } from '../object.ts'
import { applySetId, partOf } from '../record/marks.ts'
import { recordName } from '../record/record.ts'
import { secretObjects } from '../render/secrets.ts'

/** The Secrets of the input `secrets`, in their namespace and marked as ours: they are no part of the release. */
export function ownSecrets({ inputs, namespace }: Pick<DeployJob, 'inputs' | 'namespace'>): Rendered[] {
  const labels = { [partOf]: applySetId(recordName(inputs.name), namespace) }
  return secretObjects(inputs.secrets).map(({ object, origin }) => ({
    origin,
    object: { ...object, metadata: { ...object.metadata, namespace, labels } },
  }))
}

/** What becomes of them, without anything being written. */
export async function planSecrets(secrets: readonly Rendered[], job: DeployJob): Promise<Step[]> {
  return secrets.length === 0 ? [] : (await plan(secrets, job.cluster, [])).steps
}

/** Applies those that differ; all of them are told, in the order of their stages. */
export async function applySecrets(
  steps: readonly Step[],
  { cluster, dependencies }: DeployJob,
  onApplied: (applied: Applied) => void,
): Promise<void> {
  for (const stage of stagesOf(steps)) await applyStage(stage, cluster, dependencies.signal, onApplied)
}
