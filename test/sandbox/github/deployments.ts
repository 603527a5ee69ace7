/** Deployments and their statuses. https://docs.github.com/rest/deployments */

export const deploymentStates = ['error', 'failure', 'inactive', 'in_progress', 'queued', 'pending', 'success'] as const
/** `waiting` is only GitHub's own to set: the job waits for a protection rule. */
export type DeploymentState = (typeof deploymentStates)[number] | 'waiting'

export interface DeploymentStatus {
  readonly id: number
  readonly state: DeploymentState
  readonly creator: string
  readonly description: string
  readonly environment: string
  readonly environmentUrl: string
  readonly logUrl: string
  readonly createdAt: number
}

export interface Deployment {
  readonly id: number
  readonly repository: string
  readonly sha: string
  readonly ref: string
  readonly task: string
  readonly payload: unknown
  readonly environment: string
  readonly description: string
  readonly creator: string
  readonly transient: boolean
  readonly production: boolean
  readonly createdAt: number
  /** The oldest first. */
  readonly statuses: DeploymentStatus[]
}

export type NewDeployment = Pick<Deployment, 'repository' | 'sha' | 'ref' | 'environment' | 'creator'> &
  Partial<Pick<Deployment, 'task' | 'payload' | 'description' | 'transient' | 'production'>>

export type NewStatus = Pick<DeploymentStatus, 'state' | 'creator'> &
  Partial<Pick<DeploymentStatus, 'description' | 'environment' | 'environmentUrl' | 'logUrl'>> & {
    /** Makes earlier deployments to the environment inactive. Default true. */
    autoInactive?: boolean
  }

export class Deployments {
  /** The oldest first. */
  readonly all: Deployment[] = []
  readonly #nextId: () => number
  readonly #now: () => number

  constructor(nextId: () => number, now: () => number) {
    this.#nextId = nextId
    this.#now = now
  }

  add(deployment: NewDeployment): Deployment {
    const added: Deployment = {
      task: 'deploy',
      payload: {},
      description: '',
      transient: false,
      production: deployment.environment === 'production',
      ...deployment,
      id: this.#nextId(),
      createdAt: this.#now(),
      statuses: [],
    }
    this.all.push(added)
    return added
  }

  addStatus(deployment: Deployment, { autoInactive = true, ...status }: NewStatus): DeploymentStatus {
    const added: DeploymentStatus = {
      description: '',
      environment: deployment.environment,
      environmentUrl: '',
      logUrl: '',
      ...status,
      id: this.#nextId(),
      createdAt: this.#now(),
    }
    deployment.statuses.push(added)
    if (added.state === 'success' && autoInactive) this.#retire(deployment)
    return added
  }

  /** Earlier deployments to the same environment that succeeded become inactive, but for transient and production ones. */
  #retire(latest: Deployment): void {
    for (const earlier of this.all) {
      const same = earlier.repository === latest.repository && earlier.environment === latest.environment
      if (!same || earlier.id >= latest.id || earlier.transient || earlier.production) continue
      if (earlier.statuses.at(-1)?.state !== 'success') continue
      this.addStatus(earlier, { state: 'inactive', creator: latest.creator })
    }
  }
}
