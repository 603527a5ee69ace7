import type { Environment } from '../../job/environment.ts'
import { variables } from '../../job/environment.ts'
import type { ClusterChoice } from '../cluster/proxy.ts'
import type { Chart } from '../render/chart/chart.ts'
import type { Helm } from '../render/chart/helm.ts'

/** Where a release is. */
export interface ReleaseTarget {
  name: string
  namespace: string
  cluster: ClusterChoice
}

type Version = Pick<Helm, 'version' | 'major'>

function where({ namespace, cluster: { kubeconfig, context } }: ReleaseTarget): string[] {
  return [
    ...['--namespace', namespace],
    ...(kubeconfig ? ['--kubeconfig', kubeconfig] : []),
    ...(context ? ['--kube-context', context] : []),
  ]
}

/**
 * As a user would write it, but for two flags. Without `--reset-values`, and without any values, helm would take those of
 * the last revision. Without `--disable-openapi-validation` it fetches and reads the schemas of all kinds, which takes
 * longer than all else that it does, to find out that the API server validates fields itself, as it has since Kubernetes
 * 1.25: an unknown field is refused (helm 4) or warned of (helm 3) either way.
 *
 * Source: `NewParamVerifyingSchema` in https://github.com/kubernetes/kubectl/blob/master/pkg/validation/schema.go
 */
function upgrade(target: ReleaseTarget, chart: Pick<Chart, 'path' | 'valueFlags'>): string[] {
  return [
    ...['upgrade', target.name, chart.path, '--install', '--reset-values', '--disable-openapi-validation'],
    ...['--output', 'json'],
    ...where(target),
    ...chart.valueFlags,
  ]
}

/** Prints what an upgrade would make, from the cluster's own versions and lookups, and changes nothing. */
export function dryRunCommand(
  target: ReleaseTarget,
  chart: Pick<Chart, 'path' | 'valueFlags'>,
  helm: Version,
): string[] {
  return [...upgrade(target, chart), hasServerDryRun(helm) ? '--dry-run=server' : '--dry-run']
}

/** Helm before 3.13 asks the server in any dry run, and answers no lookups in one. */
function hasServerDryRun({ version, major }: Version): boolean {
  return major > 3 || Number(version.split('.')[1]) >= 13
}

export interface OperationOptions {
  /** Seconds that helm waits for a hook. */
  timeout: number
  /** Revisions to keep. */
  history: number
  /** Whether helm 4 takes over fields that others have set. */
  force: boolean
}

/** Upgrades or installs; waits for hooks alone. */
export function upgradeCommand(
  target: ReleaseTarget,
  chart: Pick<Chart, 'path' | 'valueFlags'>,
  { description, ...options }: OperationOptions & { description: string },
): string[] {
  return [...upgrade(target, chart), ...limits(options), '--description', description]
}

export function rollbackCommand(target: ReleaseTarget, revision: number, options: OperationOptions): string[] {
  return ['rollback', target.name, String(revision), ...where(target), ...limits(options)]
}

export function uninstallCommand(target: ReleaseTarget, { timeout }: Pick<OperationOptions, 'timeout'>): string[] {
  return ['uninstall', target.name, ...where(target), '--timeout', `${timeout}s`]
}

function limits({ timeout, history, force }: OperationOptions): string[] {
  return ['--timeout', `${timeout}s`, '--history-max', String(history), ...(force ? ['--force-conflicts'] : [])]
}

/** Helm's own default. */
const usualHistory = 10

/**
 * How many revisions helm is to keep: what the user says, but never so few that the one to return to is dropped.
 *
 * @param next the revision that is made.
 */
export function historyOf(environment: Environment, next: number, healthy: number | undefined): number {
  const given = Number(environment[variables.helmMaxHistory] || usualHistory)
  const most = Number.isInteger(given) && given >= 0 ? given : usualHistory
  // None: no limit.
  if (most === 0 || healthy === undefined) return most
  return Math.max(most, next - healthy + 1)
}
