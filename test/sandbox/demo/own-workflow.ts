/** A workflow of the user's own on the sandbox. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parse } from 'yaml'
import { hub } from '../../../src/hub.ts'
import type { Role } from '../aws/iam.ts'
import type { Sandbox, SandboxOptions } from '../sandbox.ts'
import {
  dispatch,
  type Happening,
  type JobRun,
  pullRequest,
  push,
  type Reporter,
  release,
  runWorkflow,
  schedule,
} from '../workflow/runner.ts'
import { DemoFailure } from './left-behind.ts'
import type { OwnRun } from './options.ts'
import { dockerEngine, environmentOf, machine } from './programs.ts'
import type { Voice } from './voice.ts'

/** What the sandbox is to be for it. */
export function sandboxFor({ account, region, clusters, role }: OwnRun): SandboxOptions {
  const partition = region.startsWith('cn-') ? 'aws-cn' : region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws'
  const roles = [hub.role, hub.standIn.role, ...(role === undefined ? [] : [role])]
  const accessEntries = roles.map((one) => ({
    principalArn: `arn:${partition}:iam::${account}:role/${one}`,
    policies: [{ policy: 'AmazonEKSClusterAdminPolicy' as const }],
  }))
  const loadBalancer = `k8s.${region}.elb.amazonaws.com`
  return {
    account,
    region,
    clusters: Object.fromEntries(clusters.map((name) => [name, { accessEntries, loadBalancer }])),
  }
}

/**
 * Runs it for one event after the other, as long as all goes well.
 *
 * @throws DemoFailure where it fails, or where an event does not start it.
 */
export async function playOwn(
  own: OwnRun,
  stage: { sandbox: Sandbox; voice: Voice; reporter: Reporter; signal: AbortSignal },
): Promise<JobRun[]> {
  const { sandbox, voice, reporter, signal } = stage
  const repository = repositoryName(own.repository)
  voice.title(`${own.workflow} of ${repository}, on the sandbox`)
  letIn(sandbox, own, repository)
  const engine = await dockerEngine(sandbox.registry)
  voice.text(
    engine.usable ? `Images: by the Docker Engine ${engine.version}.` : `No image can be built: ${engine.why}.`,
  )
  const jobs: JobRun[] = []
  for (const { name, event } of happenings(own)) {
    voice.title(name)
    const run = await runWorkflow({
      ...sandbox.workflows,
      repository,
      workingCopy: own.repository,
      workflow: own.workflow,
      event,
      vars: own.vars,
      secrets: own.secrets,
      environment: { ...sandbox.environment, ...machine(), ...environmentOf(engine) },
      reporter,
      signal,
    }).catch((error: Error) => {
      throw new DemoFailure(error.message)
    })
    jobs.push(...run.jobs)
    if (run.jobs.length === 0)
      throw new DemoFailure(`${name}: this starts no run of ${own.workflow}. ${triggersOf(own)}`)
    if (run.result !== 'success') throw new DemoFailure(`${name}: the run came to ${run.result}.`)
  }
  return jobs
}

/** Lets the repository assume the roles, and push to whatever repository it names. */
function letIn(sandbox: Sandbox, { role, account }: OwnRun, repository: string): void {
  sandbox.ecr.settings.createOnPush = ['']
  const known = [...sandbox.iam.roles.values()]
  const model = known.find(({ name }) => name === hub.standIn.role)
  if (role !== undefined && model && !known.some(({ name }) => name === role))
    sandbox.iam.addRole({ ...structuredClone(model), account, name: role })
  const [owner = ''] = repository.split('/')
  for (const one of sandbox.iam.roles.values()) {
    one.trustPolicy = JSON.parse(
      JSON.stringify(one.trustPolicy).replaceAll(/repo:huggingface(?=[/@])/g, `repo:${owner}`),
    )
    const create = { Effect: 'Allow', Action: 'ecr:CreateRepository', Resource: '*' } as const
    one.policies = [...(one.policies ?? []), { Version: '2012-10-17', Statement: create }] as Role['policies']
  }
}

/** As its remote on GitHub is called, else after its folder. */
function repositoryName(folder: string): string {
  const word = (text: string) => text.replaceAll(/[^\w.-]+/g, '-')
  try {
    const args = ['-C', folder, 'remote', 'get-url', 'origin']
    const url = execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    const [, owner, name] = /github\.com[/:]([\w.-]+)\/([\w.-]+?)(?:\.git)?\s*$/.exec(url) ?? []
    if (owner && name) return `${owner}/${name}`
  } catch {
    // No repository of git, or none with a remote.
  }
  return `huggingface/${word(basename(folder)) || 'sample'}`
}

function happenings(own: OwnRun): { name: string; event: Happening }[] {
  switch (own.event) {
    case 'pull_request':
      return own.actions.map((action) => {
        const label = own.label === undefined ? {} : { label: own.label }
        const name = `pull_request: ${action}${own.label === undefined ? '' : ` ${own.label}`}`
        return { name, event: pullRequest({ action, ...label }) }
      })
    case 'push':
      return [{ name: 'push: main', event: push() }]
    case 'release':
      return [{ name: `release: ${own.tag}, published`, event: release(own.tag) }]
    case 'schedule':
      return [{ name: 'schedule', event: schedule(cronOf(own)) }]
    case 'workflow_dispatch':
      return [{ name: 'workflow_dispatch', event: dispatch(own.inputs) }]
  }
}

function onOf({ repository, workflow }: OwnRun): unknown {
  return (parse(readFileSync(join(repository, workflow), 'utf8')) as { on?: unknown }).on
}

/** The first of its times; empty where it has none, which starts no run. */
function cronOf(own: OwnRun): string {
  const { schedule: [first] = [] } = (onOf(own) ?? {}) as { schedule?: { cron?: string }[] }
  return first?.cron ?? ''
}

/** What the file has under `on:`. */
function triggersOf(own: OwnRun): string {
  const on = onOf(own)
  const names = typeof on === 'string' ? [on] : Array.isArray(on) ? on : Object.keys(on ?? {})
  return `Its on: has ${names.join(', ') || 'nothing'}, maybe with filters: say another --event or --action.`
}
