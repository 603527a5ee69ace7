/** A real control plane in the place of the sandbox's cluster `hub-ephemeral`, and jobs that configure it. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { hub } from '../../../src/hub.ts'
import type { Sandbox } from '../../sandbox/sandbox.ts'
import { fewMessages, type Job, root, type StepResult } from '../../sandbox/workflow/job.ts'
import { addTrustedRole, openBench } from '../configure-kubeconfig.ts'
import { type ControlPlane, controlPlanePrograms, describeInstead, startControlPlane } from './control-plane.ts'

export const cluster = hub.clusters.ephemeral

/** What the tests here need, for `describeWith`. */
export const planePrograms = { kubectl: ['version', '--client'], ...controlPlanePrograms } as const

export interface PlaneBench extends AsyncDisposable {
  sandbox: Sandbox
  plane: ControlPlane
  /** A job whose profile is the hub's role. `environment` is for all of its steps. */
  job(environment?: Record<string, string>): Promise<Job>
  /** Such a job, and the outcome of configuring the cluster in it. */
  configured(
    inputs?: Record<string, string>,
    environment?: Record<string, string>,
  ): Promise<{ job: Job; step: StepResult }>
  /** Runs a script as the cluster's administrator and returns its output. Fails with the script. */
  admin(script: string): Promise<string>
}

/**
 * The hub's role is an administrator of the cluster, unless `roles` says otherwise. `roles`: roles by name, which the
 * hub's role may assume, with their groups in the cluster; without groups the cluster does not know the role.
 */
export async function openPlaneBench(roles: Readonly<Record<string, readonly string[]>> = {}): Promise<PlaneBench> {
  await using opened = new AsyncDisposableStack()
  const bench = opened.use(await openBench())
  const { sandbox } = bench
  for (const role of Object.keys(roles)) if (!sandbox.iam.roles.has(role)) addTrustedRole(sandbox, role, [])
  const known = Object.entries({ [hub.role]: ['system:masters'], ...roles }).filter(([, groups]) => groups.length > 0)
  const mapped = known.map(([role, groups]) => ({
    arn: `arn:aws:iam::${hub.account}:role/${role}`,
    groups: [...groups],
  }))
  const plane = opened.use(await startControlPlane(sandbox, { name: cluster, roles: mapped }))
  describeInstead(sandbox, plane)
  const administrator = bench.job({ KUBECONFIG: plane.kubeconfig }, {})
  const job = async (environment: Record<string, string> = {}) => {
    const one = bench.job(environment, {})
    const { conclusion, log } = await one.uses('assume-role')
    if (conclusion !== 'success') throw new Error(log)
    return one
  }
  const all = opened.move()
  return {
    sandbox,
    plane,
    job,
    configured: async (inputs, environment) => {
      const one = await job(environment)
      return { job: one, step: await one.uses('configure-kubeconfig', { cluster, ...inputs }) }
    },
    admin: async (script) => {
      const { conclusion, log } = await administrator.run(script, fewMessages)
      if (conclusion !== 'success') throw new Error(log)
      return log
    },
    [Symbol.asyncDispose]: () => all.disposeAsync(),
  }
}

/** Variables of a job whose clock is this many minutes ahead of everybody else's; behind if negative. */
export function clockAhead(minutes: number): Record<string, string> {
  const script = pathToFileURL(join(root, 'test', 'support', 'pinned-clock.mjs')).href
  return { NODE_OPTIONS: `--import=${script}`, DS_INFRA_TEST_AHEAD: String(minutes * 60_000) }
}
