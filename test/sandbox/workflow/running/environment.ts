/** `environment:` of a job: what protects it, and what GitHub records of it. */
import type { DeploymentState } from '../../github/deployments.ts'
import { actionsBot, serverUrl } from '../../github/payloads.ts'
import type { Environment, Repository } from '../../github/repository.ts'
import { resolved, type Scope, textOf } from '../file/expressions.ts'
import { matchesGlob } from '../file/glob.ts'
import { isMapping, type Token } from '../file/language.ts'
import { shortRef } from './contexts.ts'
import { type LeafJob, type RunParts, setStatus } from './run-parts.ts'

const minute = 60_000

export interface NamedEnvironment {
  name: string
  url: Token | undefined
  /** Whether GitHub records a deployment of it. */
  recorded: boolean
  settings: Environment
}

/** The environment that a job names, with the settings that the repository has for it. */
export function environmentOf(
  repository: Repository,
  token: Token | undefined,
  scope: Scope,
): NamedEnvironment | undefined {
  if (!token) return undefined
  const mapping = isMapping(token) ? token : undefined
  const named = mapping ? mapping.find('name') : token
  const name = named ? textOf(named, scope) : ''
  if (name === '') return undefined
  const recorded = String(resolved(mapping?.find('deployment'), scope) ?? 'true') === 'true'
  return { name, url: mapping?.find('url'), recorded, settings: repository.environment(name) }
}

/** Waits for what protects the environment. Returns why the job may not start. */
export async function gate(
  run: RunParts,
  { name }: LeafJob,
  { name: environment, settings }: NamedEnvironment,
  signal: AbortSignal,
): Promise<string | undefined> {
  const { event } = run
  const { branches, waitTimer, review } = settings
  const ref = event.ref.replace(/^refs\/(heads|tags)\//, '')
  if (branches && !branches.some((pattern) => matchesGlob(ref, pattern)))
    return `${kindOf(event.ref)} "${ref}" is not allowed to deploy to ${environment} due to environment protection rules.`
  if (!review && !waitTimer) return undefined
  setStatus(run, 'waiting')
  const cancelled = new Promise<false>((done) => signal.addEventListener('abort', () => done(false), { once: true }))
  const request = { environment, job: name, runId: run.run.id, ref: event.ref, sha: event.sha }
  if (review && !(await Promise.race([review(request), cancelled])))
    return 'The deployment was rejected or didn\u2019t satisfy other protection rules.'
  if (waitTimer) {
    let stopTimer = () => {}
    const waited = new Promise<void>((done) => {
      stopTimer = run.time.after(waitTimer * minute, done)
    })
    await Promise.race([waited, cancelled])
    stopTimer()
  }
  setStatus(run, 'in_progress')
  return undefined
}

function kindOf(ref: string): string {
  return ref.startsWith('refs/tags/') ? 'Tag' : 'Branch'
}

/** The deployment that GitHub itself records for a job with an environment. */
export function recordDeployment(run: RunParts, environment: NamedEnvironment | undefined) {
  if (!environment?.recorded) return () => {}
  const { github, repository, event } = run
  const deployment = github.deployments.add({
    repository: repository.name,
    sha: event.sha,
    ref: shortRef(event.ref),
    environment: environment.name,
    creator: actionsBot,
  })
  const logUrl = `${serverUrl}/${repository.name}/actions/runs/${run.run.id}`
  return (state: DeploymentState, environmentUrl = '') => {
    github.deployments.addStatus(deployment, { state, environmentUrl, logUrl, creator: actionsBot })
  }
}
