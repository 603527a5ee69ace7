/**
 * Repositories that call the deploy workflows by the lines of README.md, on the sandbox: what happens there starts them,
 * as on GitHub. A double of docker builds their images.
 */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { WorkflowEvent } from '../sandbox/github/event.ts'
import type { IssueComment } from '../sandbox/github/github.ts'
import type { PullRequest } from '../sandbox/github/pull-request.ts'
import type { Repository, RepositoryOptions } from '../sandbox/github/repository.ts'
import { sample, sampleServices } from '../sandbox/registry/oci-sample.ts'
import { type Sandbox, startSandbox } from '../sandbox/sandbox.ts'
import { root } from '../sandbox/workflow/job.ts'
import { type StartedRun, startWorkflows, type WorkflowRun } from '../sandbox/workflow/runner.ts'
import { installBuilder } from './push-images/repository.ts'

/** The callers of README.md by their names, each as it stands there. */
export function callers(): Record<string, string> {
  const readme = readFileSync(join(root, 'README.md'), 'utf8')
  const blocks = [...readme.matchAll(/```yaml\n(name: (\w+)\n.*?)```/gs)]
  return Object.fromEntries(blocks.map(([, text = '', name = '']) => [name, text]))
}

/** Where the workflow of that name is. */
export const pathOf = (name: string) => `.github/workflows/${name.toLowerCase()}.yml`

/** The project of test/sample as the README has it, with its manifests in k8s/. */
export function project(): Record<string, string> {
  const files = Object.entries(filesOf(sample)).filter(([name]) => !name.startsWith('.github'))
  return Object.fromEntries(files.map(([name, text]) => [name.replace(/^manifests\//, 'k8s/'), text]))
}

/** The text files of a folder, by their paths in it. */
export function filesOf(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const files = names.filter((name) => statSync(join(folder, name)).isFile())
  return Object.fromEntries(files.map((name) => [name.replaceAll('\\', '/'), readFileSync(join(folder, name), 'utf8')]))
}

/** What came of a run. */
export interface Ended extends WorkflowRun {
  log: string
  /** `<job>: <result>` of each job that was not skipped. */
  ran: string[]
  /** Status of the last step of deploy; `none` where none ran. */
  outcome: string
}

export interface DeployedRepository {
  repository: Repository
  /** Starts what an event starts: the one run. */
  start(event: WorkflowEvent): Promise<StartedRun>
  /** Starts it, and waits for its end. Throws where it fails, unless a result is expected. */
  run(event: WorkflowEvent, result?: WorkflowRun['result']): Promise<Ended>
  /** Comments on a pull request. */
  comments(pull: PullRequest): IssueComment[]
}

export interface DeployBench extends AsyncDisposable {
  sandbox: Sandbox
  /** Lines of all logs. */
  lines: string[]
  /** Which targets were built, in turn. */
  built(): string[]
  /** A repository with the project, and workflows by their names; the registry's repositories are made. */
  add(name: string, workflows: Record<string, string>, options?: RepositoryOptions): Promise<DeployedRepository>
  /** A repository of other files, its workflows among them, and other services. */
  addFiles(
    name: string,
    files: Record<string, string>,
    services: readonly string[],
    options?: RepositoryOptions,
  ): Promise<DeployedRepository>
  /** What runs in a namespace: `<Deployment>: <image>`, sorted; undefined where there is no such namespace. */
  running(namespace: string, cluster?: string): string[] | undefined
  /** Lets requests wait until the returned function is called. */
  hold(service: string, operation: string, times?: number): () => void
  /** Waits until requests of that operation have arrived, so many since the bench was opened. */
  asked(operation: string, times?: number): Promise<void>
}

/**
 * `given`: a sandbox whose end is somebody else's business, maybe with a real cluster in place of one of its own.
 * `programs`: further programs of the jobs' PATH by their names, and where they are. A `docker` among them builds in place
 * of the double. `more`: further variables of the jobs' machine.
 */
export async function openDeployBench(
  given?: Sandbox,
  programs: Readonly<Record<string, string>> = {},
  more: Readonly<Record<string, string>> = {},
): Promise<DeployBench> {
  const folder = mkdtempSync(join(tmpdir(), 'deploys-'))
  const { bin, log } = programs.docker ? emptyBin(folder) : installBuilder(folder)
  for (const [name, path] of Object.entries(programs)) symlinkSync(path, join(bin, name))
  const sandbox = given ?? (await startSandbox())
  const lines: string[] = []
  const environment = {
    ...sandbox.environment,
    PATH: `${bin}:${process.env.PATH}`,
    DOCKER_DOUBLE_LOG: log,
    ...more,
  }
  const add: DeployBench['add'] = async (name, workflows, more) => {
    const files = Object.entries(workflows).map(([of, text]) => [pathOf(of), text])
    return await addFiles(name, { ...project(), ...Object.fromEntries(files) }, sampleServices, more)
  }
  const addFiles: DeployBench['addFiles'] = async (name, files, services, more = {}) => {
    const vars = { DEPLOY_REGISTRY: sandbox.registry, ...more.vars }
    const repository = sandbox.github.addRepository(name, { ...more, vars })
    const short = name.split('/')[1] ?? ''
    for (const service of services)
      for (const prefix of [`preview/${short}/`, `${short}/`]) makeRepository(sandbox, prefix + service)
    await repository.push('main', files)
    const start = async (event: WorkflowEvent): Promise<StartedRun> => {
      const reporter = { line: (line: string) => void lines.push(line) }
      const started = await startWorkflows({ ...sandbox.workflows, repository: name, event, environment, reporter })
      const [run] = started
      if (!run || started.length > 1) throw new Error(`${started.length} workflows were started`)
      return run
    }
    return {
      repository,
      start,
      run: async (event, result = 'success') => await ended(await start(event), result),
      comments: ({ number }) =>
        sandbox.github.comments.filter((one) => one.repository === name && one.issue === number),
    }
  }
  return {
    sandbox,
    lines,
    add,
    addFiles,
    built: () => {
      const text = existsSync(log) ? readFileSync(log, 'utf8') : ''
      return text.split('\n').flatMap((line) => (line ? [(JSON.parse(line) as { name: string }).name] : []))
    },
    running: (namespace, cluster = 'hub-ephemeral') => {
      const objects = sandbox.clusters[cluster]?.objects({}) ?? []
      if (!objects.some(({ kind, metadata }) => kind === 'Namespace' && metadata.name === namespace)) return undefined
      const all = objects.filter(({ kind, metadata }) => kind === 'Deployment' && metadata.namespace === namespace)
      return all
        .map(({ metadata, spec }) => `${metadata.name}: ${/"image":"([^"]+)"/.exec(JSON.stringify(spec))?.[1]}`)
        .sort()
    },
    hold: (service, operation, times = 1) => {
      const { promise, resolve } = Promise.withResolvers<void>()
      sandbox.inject({ kind: 'wait', service, operation, times, until: promise })
      return resolve
    },
    asked: async (operation, times = 1) => {
      const count = () => sandbox.requests.filter((one) => one.operation === operation).length
      while (count() < times) await new Promise((done) => setTimeout(done, 10))
    },
    [Symbol.asyncDispose]: async () => {
      if (!given) await sandbox.stop()
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

function emptyBin(folder: string): ReturnType<typeof installBuilder> {
  mkdirSync(join(folder, 'bin'))
  return { bin: join(folder, 'bin'), log: join(folder, 'builds') }
}

/** Waits for a run, and says what came of it. */
export async function ended(run: StartedRun, result: WorkflowRun['result'] = 'success'): Promise<Ended> {
  const finished = await run.finished
  const log = finished.jobs.map((job) => job.log).join('\n')
  if (finished.result !== result) throw new Error(`The run ended with ${finished.result}:\n${log}`)
  const ran = finished.jobs.filter((job) => job.result !== 'skipped')
  const deploys = ran.flatMap(({ steps }) => steps.filter(({ outputs }) => outputs.changed !== undefined))
  const outcome = deploys.at(-1)?.outputs.status ?? 'none'
  return { ...finished, log, ran: ran.map((job) => `${job.name}: ${job.result}`), outcome }
}

function makeRepository({ ecr }: Sandbox, name: string): void {
  if (!ecr.repositories.has(name)) ecr.createRepository(name)
}
