import { messageOf } from '../../errors.ts'
import type { StepDependencies, Undoable } from '../../job/ledger.ts'
import type { DeployInputs } from '../inputs.ts'
import type { Origin } from '../record/marks.ts'
import type { GitHub } from './api.ts'
import { createDeployment, type DeploymentStatus, endDeployments, setDeploymentStatus } from './deployments.ts'

/** What a step does with GitHub's record of a deployment. None of it fails the step. */
export interface GitHubRecord {
  /** The deployment has begun. */
  begin(namespace: string): Promise<void>
  /** It has come to this. */
  end(status: Omit<DeploymentStatus, 'log'>): Promise<void>
  /** It was taken away. */
  remove(deployment: { name: string; namespace: string }): Promise<void>
}

interface Begun {
  id: number
  /** URL of the run. */
  log: string
}

/** For the post step: a deployment whose step was cancelled must not stay "in progress" for ever. */
export function begunDeployment(github: GitHub | undefined): Undoable<Begun> {
  return {
    kind: 'github-deployment',
    undo: async ({ done: { id, log } }) => {
      if (!github) return
      const [latest] = (await github.request('GET', `/deployments/${id}/statuses?per_page=1`)) as { state: string }[]
      if (latest?.state !== 'in_progress') return
      await setDeploymentStatus(id, { state: 'error', log, description: 'The run ended early.' }, github)
    },
  }
}

/** Does nothing where the input `environment` is empty or there is no token. */
export function gitHubRecord(
  inputs: Pick<DeployInputs, 'environment' | 'name' | 'version' | 'ttl'>,
  github: GitHub | undefined,
  origin: Origin,
  dependencies: StepDependencies,
): GitHubRecord {
  const { environment } = inputs
  const { logger, signal } = dependencies
  const log = origin.run
  let begun: Begun | undefined
  const safely = async (work: () => Promise<void>) => {
    await work().catch((error: unknown) => {
      signal.throwIfAborted()
      logger.notice(`GitHub's record of the deployment is not up to date: ${messageOf(error)}`)
    })
  }
  if (environment === undefined || !github) {
    const nothing = async () => {}
    return { begin: nothing, end: nothing, remove: nothing }
  }
  return {
    begin: (namespace) =>
      safely(async () => {
        const id = await createDeployment(
          {
            ...{ environment, ref: origin.head, payload: { name: inputs.name, namespace } },
            transient: origin.pullRequest !== undefined || inputs.ttl !== undefined,
            description: inputs.version ? `${inputs.name} ${inputs.version}` : inputs.name,
          },
          github,
          logger,
        )
        if (id === undefined) return
        begun = { id, log }
        await dependencies.ledger.record(begunDeployment(github), begun)
        await setDeploymentStatus(id, { state: 'in_progress', log }, github)
      }),
    end: (status) =>
      safely(async () => {
        if (begun) await setDeploymentStatus(begun.id, { ...status, log }, github)
      }),
    remove: ({ name, namespace }) =>
      safely(async () => {
        const payload = { name, namespace }
        const ended = await endDeployments({ environment, payload, log }, github)
        if (ended > 0) logger.info(`${ended} deployments in environment ${environment} are inactive now`)
      }),
  }
}
