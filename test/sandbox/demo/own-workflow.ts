/** Workflows of the user's own on the sandbox. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { createInterface } from 'node:readline'
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
import { dockerEngine, environmentOf, machine, ownTools } from './programs.ts'
import type { Voice } from './voice.ts'

/** What the sandbox is to be for it. */
export function sandboxFor({ account, region, clusters, role, lacks }: OwnRun): SandboxOptions {
  const partition = region.startsWith('cn-') ? 'aws-cn' : region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws'
  const roles = [hub.role, hub.standIn.role, ...(role === undefined ? [] : [role])]
  const admitted = lacks.includes('cluster') ? roles.filter((one) => one !== (role ?? hub.role)) : roles
  const accessEntries = admitted.map((one) => ({
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
 * Runs, for one event after the other, what it starts of the workflows, as long as all goes well.
 *
 * @throws DemoFailure where one fails, where an event starts none of them, and where one was started by no event.
 */
export async function playOwn(
  own: OwnRun,
  stage: { sandbox: Sandbox; voice: Voice; reporter: Reporter; signal: AbortSignal },
): Promise<JobRun[]> {
  const { sandbox, voice, reporter, signal } = stage
  const repository = repositoryName(own.repository)
  voice.title(`${own.workflows.join(', ')} of ${repository}, on the sandbox`)
  letIn(sandbox, own, repository)
  const engine = await dockerEngine(sandbox.registry)
  voice.text(
    engine.usable ? `Images: by the Docker Engine ${engine.version}.` : `No image can be built: ${engine.why}.`,
  )
  const tools = await ownTools(own.workflows.map((path) => textOf(own, path)).join('\n'))
  if (tools.text) voice.text(tools.text)
  const jobs: JobRun[] = []
  const idle = new Set(own.workflows)
  const play = async (name: string, workflow: string, event: Happening): Promise<void> => {
    const run = await runWorkflow({
      ...sandbox.workflows,
      repository,
      workingCopy: own.repository,
      workflow,
      event,
      vars: own.vars,
      secrets: own.secrets,
      environment: { ...sandbox.environment, ...machine(), ...environmentOf(engine), ...tools.environment },
      reporter,
      signal,
    }).catch((error: Error) => {
      throw new DemoFailure(error.message)
    })
    jobs.push(...run.jobs)
    if (run.jobs.length > 0) idle.delete(workflow)
    if (run.result !== 'success' && run.jobs.length > 0)
      throw new DemoFailure(`${name}: the run of ${workflow} came to ${run.result}.`)
  }
  using enter = new Enter(signal)
  for (const [index, { name, event }] of happenings(own).entries()) {
    voice.title(name)
    if (own.pause && index > 0) {
      voice.text(`Change files of ${own.repository} as you like, then press Enter.`)
      await enter.pressed()
    }
    const before = jobs.length
    const once = happensOnce(event)
    for (const workflow of own.workflows) await play(name, workflow, once)
    if (jobs.length === before)
      throw new DemoFailure(`${name}: this starts no run of ${own.workflows.join(', ')}. ${triggersOf(own)}`)
  }
  for (const workflow of idle)
    throw new DemoFailure(`None of these events starts a run of ${workflow}. ${triggersOf(own, [workflow])}`)
  return jobs
}

/** What several workflows are started by happens when the first of them asks. */
function happensOnce(event: Happening): Happening {
  let happened: ReturnType<Happening['happen']> | undefined
  return {
    happen: (repository) => {
      happened ??= event.happen(repository)
      return happened
    },
  }
}

/** Somebody who sits before the keyboard, or writes lines to it; where there is nobody, nobody is waited for. */
class Enter implements Disposable {
  readonly #signal: AbortSignal
  #lines: ReturnType<typeof createInterface> | undefined
  #next: AsyncIterator<string> | undefined

  constructor(signal: AbortSignal) {
    this.#signal = signal
  }

  /** @throws DemoFailure where the demo is cancelled meanwhile. */
  async pressed(): Promise<void> {
    // Not before: an open keyboard would keep the demo from ending. As no terminal, it leaves Ctrl-C to the process.
    this.#lines ??= createInterface({ input: process.stdin, terminal: false })
    this.#next ??= this.#lines[Symbol.asyncIterator]()
    const cancelled = new Promise<void>((done) => this.#signal.addEventListener('abort', () => done(), { once: true }))
    await Promise.race([this.#next.next(), cancelled])
    if (this.#signal.aborted) throw new DemoFailure('Cancelled.')
  }

  [Symbol.dispose](): void {
    this.#lines?.close()
  }
}

/** Lets the repository assume the roles, and push to whatever repository it names. */
function letIn(sandbox: Sandbox, { role, account, lacks }: OwnRun, repository: string): void {
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
  const lacking = sandbox.iam.roles.get(role ?? hub.role)
  if (lacking && lacks.includes('trust'))
    lacking.trustPolicy = JSON.parse(JSON.stringify(lacking.trustPolicy).replaceAll(`repo:${owner}`, 'repo:another'))
  const describe = { Effect: 'Allow', Action: 'eks:DescribeCluster', Resource: '*' } as const
  if (lacking && lacks.includes('registry')) lacking.policies = [{ Version: '2012-10-17', Statement: describe }]
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
  return own.events.flatMap((event) => happeningsOf(event, own))
}

function happeningsOf(kind: OwnRun['events'][number], own: OwnRun): { name: string; event: Happening }[] {
  switch (kind) {
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

function textOf({ repository }: OwnRun, workflow: string): string {
  return readFileSync(join(repository, workflow), 'utf8')
}

function onOf(own: OwnRun, workflow: string): unknown {
  return (parse(textOf(own, workflow)) as { on?: unknown } | null)?.on
}

/** The first time of the first workflow that has one; empty where none has, which starts no run. */
function cronOf(own: OwnRun): string {
  const times = own.workflows.flatMap((workflow) => {
    const { schedule = [] } = (onOf(own, workflow) ?? {}) as { schedule?: { cron?: string }[] }
    return schedule.map(({ cron }) => cron)
  })
  return times.find((cron) => cron !== undefined) ?? ''
}

/** What the files have under `on:`. */
function triggersOf(own: OwnRun, workflows: readonly string[] = own.workflows): string {
  const names = workflows.flatMap((workflow) => {
    const on = onOf(own, workflow)
    return typeof on === 'string' ? [on] : Array.isArray(on) ? (on as string[]) : Object.keys(on ?? {})
  })
  const has = [...new Set(names)].join(', ') || 'nothing'
  return `Its on: has ${has}, maybe with filters: say another --event or --action.`
}
