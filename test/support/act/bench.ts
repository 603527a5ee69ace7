/**
 * What the tests with act share: a release, a repository that uses it, AWS and OIDC (the sandbox's), a cluster (a real
 * control plane with aws-iam-authenticator), and the distribution registry. A workflow, an event and variables are all
 * that a run takes.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { writeTree } from '../../../.github/release/tree.ts'
import { hub } from '../../../src/hub.ts'
import type { WorkflowEvent } from '../../sandbox/github/event.ts'
import type { IssueComment } from '../../sandbox/github/github.ts'
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts'
import type { Happening } from '../../sandbox/workflow/events.ts'
import { dist, root } from '../../sandbox/workflow/job.ts'
import { controlPlanePrograms } from '../control-plane/control-plane.ts'
import { distributionPrograms } from '../push-images/distribution.ts'
import { type ActMachine, type ActOptions, type ActRun, actPrograms, runAct, searchPath } from './act.ts'
import { type ActCluster, startActCluster } from './cluster.ts'
import { type Consumer, createConsumer } from './consumer.ts'
import { copyTreeForAct } from './copy.ts'
import { type ActRegistry, startActRegistry } from './registry.ts'

/** Programs that `openActBench` needs, for `describeWith`. */
export const actBenchPrograms = {
  ...actPrograms,
  ...{ docker: ['version'], git: ['--version'], kubectl: ['version', '--client'] },
  ...distributionPrograms,
  ...controlPlanePrograms,
} as const

/** Where releases go: the setup's rights end with namespaces of that beginning. */
export const prodNamespace = 'huggingface-releases'

const release = { repository: 'huggingface/ds-infra', version: 'v1.0.0' }

export interface RunOptions extends Pick<ActOptions, 'vars' | 'secrets' | 'environment' | 'signal' | 'onLine'> {
  /** Environment of the job that asks for ID tokens: act knows none. */
  githubEnvironment?: string
}

export interface ActBench extends AsyncDisposable {
  sandbox: Sandbox
  cluster: ActCluster
  registry: ActRegistry
  /** The workflow files of the release are in it, too. */
  consumer: Consumer
  machine: ActMachine
  /** Lets something happen in the repository of which no run is started, or which runs are of more than once. */
  happen(what: Happening): Promise<WorkflowEvent>
  /** Runs a workflow, given as text, at the commit that the consumer has checked out. Runs may go on side by side. */
  run(workflow: string, event: Happening | WorkflowEvent, options?: RunOptions): Promise<ActRun>
  /** Comments on a pull request. */
  comments(pullRequest: number): IssueComment[]
  /** What jobs have left: in their folders for temporary files, in HOME, in TMPDIR. */
  leftBehind(): string[]
}

export async function openActBench(): Promise<ActBench> {
  await using stack = new AsyncDisposableStack()
  const folder = mkdtempSync(join(tmpdir(), 'act-'))
  stack.defer(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))
  const machine = machineIn(folder)
  const sandbox = stack.use(await startSandbox())
  const registry = stack.use(
    await startActRegistry(sandbox, { ...machine.environment, HOME: join(folder, 'home-of-the-test') }),
  )
  // The same for both workflows: each has namespaces of its own.
  const cluster = stack.use(await startActCluster(sandbox, hub.clusters.ephemeral))
  const consumer = createConsumer(join(folder, 'consumer'), join(machine.release.tree, '.github', 'workflows'))
  // Events happen to a repository whose working copy is the consumer's.
  const repository = sandbox.github.addRepository(consumer.repository, { workingCopy: consumer.folder })
  const ending = new AbortController()
  const running = new Set<Promise<unknown>>()
  stack.defer(async () => {
    ending.abort()
    await Promise.allSettled(running)
  })
  const started = stack.move()
  return {
    ...{ sandbox, cluster, registry, consumer, machine },
    happen: async (what) => await what.happen(repository),
    comments: (number) => sandbox.github.comments.filter(({ issue }) => issue === number),
    run: async (workflow, event, options = {}) => {
      const happened = 'happen' in event ? await event.happen(repository) : event
      const parts = { sandbox, cluster, registry, consumer, machine }
      const run = runIn(parts, workflow, happened, options, ending.signal)
      running.add(run)
      return await run.finally(() => running.delete(run))
    },
    leftBehind: () => leftBehind(machine),
    [Symbol.asyncDispose]: async () => await started.disposeAsync(),
  }
}

type Parts = Pick<ActBench, 'sandbox' | 'cluster' | 'registry' | 'consumer' | 'machine'>

async function runIn(parts: Parts, workflow: string, event: WorkflowEvent, options: RunOptions, ending: AbortSignal) {
  const { sandbox, cluster, registry, consumer, machine } = parts
  const { repository, folder } = consumer
  const identity = sandbox.workflows.identity({
    ...{ repository, ref: event.ref, sha: consumer.head(), event: event.name, environment: options.githubEnvironment },
    ...{ headRef: event.headRef ?? '', baseRef: event.baseRef ?? '' },
  })
  // GitHub gives a fork's jobs no OIDC endpoint.
  const offered = Object.entries({ ...sandbox.environment, ...identity }).filter(
    ([name]) => !(isFork(event) && name.startsWith('ACTIONS_')),
  )
  const where = {
    DEPLOY_REGISTRY: registry.host,
    DEPLOY_EPHEMERAL_CLUSTER: cluster.name,
    DEPLOY_PROD_CLUSTER: cluster.name,
    DEPLOY_PROD_NAMESPACE: prodNamespace,
    DEPLOY_REPOSITORY_PREFIX: 'hub-sample-',
    DEPLOY_PREVIEW_REPOSITORY_PREFIX: 'hub-sample-',
  }
  const run = await runAct(machine, {
    workingCopy: folder,
    repository,
    workflow,
    event,
    vars: { ...consumer.vars, ...where, ...options.vars },
    secrets: {
      GITHUB_TOKEN: sandbox.github.issueToken({ repository, permissions: { '*': 'write' } }),
      ...options.secrets,
    },
    environment: { ...Object.fromEntries(offered), ...options.environment },
    signal: AbortSignal.any([ending, ...(options.signal ? [options.signal] : [])]),
    ...(options.onLine ? { onLine: options.onLine } : {}),
  })
  for (const secret of sandbox.secrets)
    if (run.log.includes(secret)) throw new Error(`A secret is in the log:\n${run.log}`)
  return run
}

interface Payload {
  pull_request?: { head: { repo: { full_name: string } } }
  repository?: { full_name: string }
}

function isFork({ payload }: WorkflowEvent): boolean {
  const { pull_request: pullRequest, repository } = payload as Payload
  return pullRequest !== undefined && pullRequest.head.repo.full_name !== repository?.full_name
}

/** A machine with a HOME of its own and a release to use. Of this process it has PATH and the Docker Engine. */
function machineIn(folder: string): ActMachine {
  const within = (...names: string[]) => {
    mkdirSync(join(folder, ...names), { recursive: true })
    return join(folder, ...names)
  }
  const made = within('release')
  writeTree(made, release, 'https://example.com')
  // The bundles under test, which need not be the committed ones.
  if (dist !== resolve(root, 'dist')) cpSync(dist, join(made, 'dist'), { recursive: true })
  const tree = join(folder, 'tree')
  copyTreeForAct(made, tree, release)
  const host = dockerHost()
  return {
    folder: within('runs'),
    home: within('home'),
    environment: {
      ...{ PATH: searchPath(), TMPDIR: within('tmp'), GIT_CONFIG_NOSYSTEM: '1' },
      ...(host ? { DOCKER_HOST: host } : {}),
    },
    release: { ...release, tree },
  }
}

/** The Engine that the user's Docker context names: a HOME of one's own has no contexts. */
function dockerHost(): string | undefined {
  if (process.env.DOCKER_HOST) return process.env.DOCKER_HOST
  const args = ['context', 'inspect', '--format', '{{.Endpoints.docker.Host}}']
  return spawnSync('docker', args, { encoding: 'utf8', env: process.env }).stdout.trim() || undefined
}

/** What act keeps itself: the tool cache, and of jobs that failed its own files, the working copy and RUNNER_TEMP. */
const ofAct = [
  /^\.config(\/act)?$/,
  /^\.cache(\/act(\/tool_cache(\/.*)?)?)?$/,
  // The socket of a deployment that act has killed, which no cancelled job of GitHub's leaves.
  /^\.cache\/act\/[0-9a-f]{16}\/tmp\/ds-infra(\/kubectl-\w+(\/api)?)?$/,
  /^\.cache\/act\/[0-9a-f]{16}(\/tmp|\/(act|hostexecutor)(\/.*)?)?$/,
]

function leftBehind({ home, environment }: ActMachine): string[] {
  const found = readdirSync(home, { recursive: true, encoding: 'utf8' })
  return [
    ...found.filter((path) => !ofAct.some((own) => own.test(path))),
    ...readdirSync(environment.TMPDIR ?? ''),
  ].sort()
}
