import { createHash } from 'node:crypto'
import type { Environment } from '../../job/environment.ts'
import { variables } from '../../job/environment.ts'
import type { KubeObject } from '../object.ts'

/** Who deploys, for which change, and until when: what is written on what this action makes. */
export interface Origin {
  /** `huggingface/shop` */
  repository: string
  /** Number, where the run is one of a pull request. */
  pullRequest: number | undefined
  /** URL of the run. */
  run: string
  runId: string
  commit: string
  /** Newest commit of the pull request, where the run is one of it; else `commit`. */
  head: string
}

/**
 * Labels and annotations by which this action knows its own again. An owner is a repository: what another repository
 * has made is never changed or deleted.
 */
export const marks = {
  managedBy: 'app.kubernetes.io/managed-by',
  manager: 'ds-infra',
  /** Label of records and namespaces: the deployment's name. */
  deployment: 'ds-infra/deployment',
  repository: 'ds-infra/repository',
  pullRequest: 'ds-infra/pull-request',
  run: 'ds-infra/run',
  /** RFC 3339. */
  expiresAt: 'ds-infra/expires-at',
} as const

export function originOf(
  environment: Environment,
  { pullRequest, head }: { pullRequest?: number | undefined; head?: string | undefined } = {},
): Origin {
  const repository = environment[variables.githubRepository] ?? ''
  const server = environment[variables.githubServerUrl] ?? 'https://github.com'
  const runId = environment[variables.githubRunId] ?? ''
  const commit = environment[variables.githubSha] ?? ''
  return {
    ...{ repository, pullRequest, runId, commit, head: head ?? commit },
    run: `${server}/${repository}/actions/runs/${runId}`,
  }
}

export function annotationsOf(origin: Origin, expiresAt: string | undefined): Record<string, string> {
  return {
    [marks.repository]: origin.repository,
    [marks.run]: origin.run,
    ...(origin.pullRequest === undefined ? {} : { [marks.pullRequest]: String(origin.pullRequest) }),
    ...(expiresAt === undefined ? {} : { [marks.expiresAt]: expiresAt }),
  }
}

/** Whether this action made an object, for whichever repository. */
export function isMarked({ metadata }: KubeObject): boolean {
  return metadata.labels?.[marks.managedBy] === marks.manager && metadata.annotations?.[marks.repository] !== undefined
}

export function ownerOf({ metadata }: KubeObject): string | undefined {
  return metadata.annotations?.[marks.repository]
}

/**
 * The label that ties an object to its deployment.
 * Source: https://github.com/kubernetes/enhancements/blob/master/keps/sig-cli/3659-kubectl-apply-prune/README.md
 */
export const partOf = 'applyset.kubernetes.io/part-of'

/** The id of the set of objects whose parent is this ConfigMap. */
export function applySetId(parent: string, namespace: string): string {
  return `applyset-${createHash('sha256').update(`${parent}.${namespace}.ConfigMap.`).digest('base64url')}-v1`
}
