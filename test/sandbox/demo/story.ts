/**
 * The story that the demo tells: a pull request is opened, a push to it breaks, the next one mends it, it is merged, and
 * its release goes to production. Each chapter is what one event starts in test/sample.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { WorkflowEvent } from '../github/event.ts'
import type { PullRequest } from '../github/pull-request.ts'
import type { Repository } from '../github/repository.ts'
import { sample, sampleServices } from '../registry/oci-sample.ts'
import type { Sandbox } from '../sandbox.ts'
import { type JobRun, type Reporter, type Result, type StepModel, startWorkflows } from '../workflow/runner.ts'
import { codeBlocks } from './extracts.ts'
import { DemoFailure } from './left-behind.ts'
import { type Addition, machine } from './programs.ts'
import { titles } from './titles.ts'
import type { Voice } from './voice.ts'

/** What the program in the sandbox's pods writes before it ends. */
export const lastWords = 'starting with 2 workers\nError: SETTINGS is not set\n'

const name = 'huggingface/sample'
const preview = 'huggingface-sample-pr-7'
const manifest = 'manifests/api.yaml'

export interface Stage {
  sandbox: Sandbox
  voice: Voice
  reporter: Reporter
  addition: Omit<Addition, 'text'>
  /** Steps that set kubectl up or run it are left out, and the chapters that show nothing else. */
  withoutKubectl: boolean
  signal: AbortSignal
}

export interface Told {
  jobs: JobRun[]
  /** What was not shown for want of kubectl. */
  leftOut: string[]
}

/** @throws DemoFailure where the story takes another turn. */
export async function tellStory(stage: Stage): Promise<Told> {
  return await new Story(stage).tell()
}

class Story {
  readonly #stage: Stage
  readonly #jobs: JobRun[] = []
  readonly #leftOut = new Set<string>()
  #chapter = 0

  constructor(stage: Stage) {
    this.#stage = stage
  }

  async tell(): Promise<Told> {
    const { sandbox, addition, withoutKubectl } = this.#stage
    for (const service of sampleServices)
      for (const prefix of ['preview/sample/', 'sample/']) sandbox.ecr.createRepository(prefix + service)
    const repository = sandbox.github.addRepository(name, { vars: addition.vars })
    const files = filesOf(sample)
    await repository.push('main', files)
    const pull = await repository.openPullRequest({ number: 7, files: { 'api/routes.json': '{ "GET /": "rows" }\n' } })

    this.#title(titles.opened)
    await this.#play(pull.event('opened'))
    if (!withoutKubectl) this.#showRunning('hub-ephemeral', preview)
    if (withoutKubectl) this.#leave(titles.broken, titles.mended)
    else await this.#break(pull, files[manifest] ?? '')

    this.#title(titles.merged)
    const before = await repository.git.require('refs/heads/main')
    await this.#play(await pull.close({ merge: true }))
    if (!withoutKubectl) this.#checkGone()

    this.#title(titles.images)
    await this.#play(await repository.pushed('refs/heads/main', before))
    await this.#release(repository)
    return { jobs: this.#jobs, leftOut: [...this.#leftOut] }
  }

  async #break(pull: PullRequest, text: string): Promise<void> {
    const { voice } = this.#stage
    this.#title(titles.broken)
    const annotated = text.replace('    metadata:\n', '    metadata:\n      annotations: {sandbox.test/api: crashes}\n')
    const jobs = await this.#play(await pull.push({ [manifest]: annotated }), 'failure')
    const summary = jobs.map((job) => job.summary).join('\n')
    for (const { title, text: lines } of codeBlocks(summary)) voice.indented(`${title}:\n${indent(lines)}`)
    if (!jobs.some(({ steps }) => steps.some(({ outputs }) => outputs.status === 'rolled-back')))
      throw new DemoFailure('What ran before the push that breaks was not brought back.')
    this.#showRunning('hub-ephemeral', preview)

    this.#title(titles.mended)
    await this.#play(await pull.push({ [manifest]: text.replace('replicas: 1', 'replicas: 2') }))
    this.#showRunning('hub-ephemeral', preview)
  }

  async #release(repository: Repository): Promise<void> {
    const { sandbox, voice, withoutKubectl } = this.#stage
    this.#title(titles.released)
    await this.#play(await repository.release('published', { tag: 'v1.0.0' }))
    for (const service of sampleServices) {
      const { tags } = sandbox.ecr.repository(`sample/${service}`)
      const [built, released] = [tags.values().next().value, tags.get('v1.0.0')]
      if (!built || built !== released) throw new DemoFailure(`sample/${service} was released as another image.`)
    }
    if (!withoutKubectl) this.#showRunning('hub-prod', 'sample')
    voice.done('These are the images that main built, by digest. The release built none.')
  }

  #title(text: string): void {
    this.#chapter += 1
    this.#stage.voice.title(`${this.#chapter}. ${text}`)
  }

  /** Runs what the event starts, which is one workflow. */
  async #play(event: WorkflowEvent, expected: Result = 'success'): Promise<JobRun[]> {
    const { sandbox, addition, reporter, withoutKubectl, signal } = this.#stage
    const leaveOut = (step: StepModel) => {
      const out = withoutKubectl && needsKubectl(step)
      if (out) this.#leave(`step '${step.name}'`)
      return out
    }
    const environment = { ...sandbox.environment, ...machine(), ...addition.environment }
    const on = { ...sandbox.workflows, repository: name, event, environment, reporter, leaveOut, signal }
    const [run] = await startWorkflows(on)
    const { jobs = [], result = 'skipped' } = (await run?.finished) ?? {}
    this.#jobs.push(...jobs)
    if (result === expected) return jobs
    if (expected === 'failure') throw new DemoFailure('The push that breaks was deployed all the same.')
    throw new DemoFailure(`This was to go well, and came to: ${result}.`)
  }

  #leave(...what: string[]): void {
    for (const one of what) this.#leftOut.add(one)
  }

  #showRunning(cluster: string, namespace: string): void {
    const { sandbox, voice } = this.#stage
    const all = sandbox.clusters[cluster]?.objects({ namespace }) ?? []
    const deployments = all.filter(({ kind }) => kind === 'Deployment')
    if (deployments.length === 0) throw new DemoFailure(`Nothing runs in ${namespace} on ${cluster}.`)
    const images = deployments.map(({ spec }) => /"image":"[^"/]+\/([^"]+)"/.exec(JSON.stringify(spec))?.[1] ?? '')
    const short = images.map((image) => image.slice(0, image.indexOf('@') + 20))
    voice.done(`${cluster} runs ${short.join(' and ')}.`)
  }

  #checkGone(): void {
    const { sandbox, voice } = this.#stage
    const rest = sandbox.clusters['hub-ephemeral']?.objects({ namespace: preview }) ?? []
    if (rest.length > 0) throw new DemoFailure(`${rest.length} objects of the pull request are still in the cluster.`)
    voice.done('The namespace of the pull request and all its objects are gone from the cluster.')
  }
}

/** The steps that set kubectl up, or run it. */
function needsKubectl({ uses, run }: StepModel): boolean {
  const ours = ['setup-tools', 'deploy'].some((action) => uses?.endsWith(`actions/${action}`))
  return ours || /\bkubectl\b/.test(String(run ?? ''))
}

function filesOf(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return Object.fromEntries(
    entries.map(({ parentPath, name: file }) => {
      const path = join(parentPath, file)
      return [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8')]
    }),
  )
}

function indent(text: string): string {
  return text.replaceAll(/^/gm, '  ')
}
