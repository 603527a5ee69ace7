/**
 * act (https://github.com/nektos/act), an engine for workflows that we did not write, in its host mode: steps run on
 * this machine, without containers. `.ci/parts` installs it.
 *
 * It has no OIDC and no environments, starts workflows whatever `on.<event>.types` says, and passes its own environment
 * on to the steps.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import type { WorkflowEvent } from '../../sandbox/github/event.ts'
import { type Release, remoteUses } from './copy.ts'

/** For `describeWith`. */
export const actPrograms = { act: ['--version'] } as const

/** The machine that act runs on, as its steps see it. */
export interface ActMachine {
  /** For act's own files. Empty at first. */
  folder: string
  /** HOME of act and of the steps. act keeps its cache and the jobs' folders in it. */
  home: string
  /** The whole environment, but for HOME: nothing of this process's own reaches act. */
  environment: Readonly<Record<string, string>>
  /** Tree of the release that the workflows name, as `copyTreeForAct` makes it. */
  release: Release & { tree: string }
}

export interface ActOptions {
  /** A git repository, whose HEAD is the commit of the run. */
  workingCopy: string
  /** `owner/name` */
  repository: string
  /** The workflow file, which need not be in the working copy: its content. */
  workflow: string
  event: WorkflowEvent
  vars?: Readonly<Record<string, string>>
  secrets?: Readonly<Record<string, string>>
  /** What GitHub's runner would offer the steps, among it the OIDC endpoint. */
  environment?: Readonly<Record<string, string>>
  /** Interrupts act, as Ctrl-C does: it ends the running step and goes on with the post steps. */
  signal?: AbortSignal
  /** Called with each line of the log. */
  onLine?: (line: string) => void
}

export interface ActStep {
  /** Id of its job in the workflow file. */
  job: string
  name: string
  stage: 'Pre' | 'Main' | 'Post'
  result: 'success' | 'failure'
}

export interface ActRun {
  exitCode: number | null
  /** What act prints, masked: a line `<job> | <line>` for each of a job. */
  log: string
  /** Results of the jobs that were not skipped. */
  jobs: Record<string, 'success' | 'failure'>
  /** The steps that were not skipped, in the order in which they ended. */
  steps: ActStep[]
  /** The summaries of all steps. */
  summary: string
}

let runs = 0

/** Runs all jobs of a workflow, whatever activity of the event starts it. */
export async function runAct(machine: ActMachine, options: ActOptions): Promise<ActRun> {
  runs += 1
  const folder = join(machine.folder, `run-${runs}`)
  mkdirSync(folder, { recursive: true })
  const child = spawn('act', argumentsOf(machine, options, folder), {
    cwd: options.workingCopy,
    env: { ...machine.environment, HOME: machine.home, ACT_DISABLE_VERSION_CHECK: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const interrupt = () => void child.kill('SIGINT')
  options.signal?.addEventListener('abort', interrupt, { once: true })
  const run: ActRun = { exitCode: null, log: '', jobs: {}, steps: [], summary: '' }
  const [[exitCode], errors] = await Promise.all([
    once(child, 'close'),
    text(child.stderr),
    readLog(child.stdout, run, options.onLine),
  ])
  options.signal?.removeEventListener('abort', interrupt)
  return { ...run, exitCode: exitCode as number | null, log: run.log + errors }
}

async function readLog(output: Readable, run: ActRun, onLine: ActOptions['onLine']): Promise<void> {
  for await (const line of createInterface({ input: output })) take(run, line, onLine)
}

function argumentsOf({ release, folder: own }: ActMachine, options: ActOptions, folder: string): string[] {
  const { event, workflow, vars, secrets, environment } = options
  const write = (name: string, content: string): string => {
    writeFileSync(join(folder, name), content)
    return join(folder, name)
  }
  const pairs = (flag: string, values: Readonly<Record<string, string>> = {}) =>
    Object.entries(values).flatMap(([name, value]) => [flag, `${name}=${value}`])
  const usual = { GITHUB_REPOSITORY: options.repository, GITHUB_REF: event.ref }
  return [
    ...[event.name, '--workflows', write('workflow.yml', workflow), '--eventpath', write('event.json', payload(event))],
    ...['--platform', 'ubuntu-latest=-self-hosted', '--pull=false', '--no-cache-server', '--json'],
    // Files of these names in the working copy are not for act.
    ...['--env-file', '', '--secret-file', '', '--var-file', '', '--input-file', ''],
    ...refsOf(release).flatMap((ref) => ['--local-repository', `${release.repository}@${ref}=${release.tree}`]),
    ...standIns(join(own, 'others'), [workflow, ...workflowsOf(release.tree)], release.repository),
    ...pairs('--env', { ...usual, ...environment }),
    ...pairs('--var', vars),
    ...pairs('--secret', secrets),
  ]
}

/** A release is found under its version and under its major version. */
const refsOf = ({ version }: Release) => [version, version.split('.')[0] ?? version]

const payload = (event: WorkflowEvent) => JSON.stringify(event.payload)

function workflowsOf(tree: string): string[] {
  const folder = join(tree, '.github', 'workflows')
  return readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'))
}

/**
 * act fetches actions before it looks at `if:`, and they are not to be had here. Actions of others are replaced by one
 * that fails when it is run. act itself does what `actions/checkout` does.
 */
function standIns(folder: string, workflows: readonly string[], ours: string): string[] {
  const others = workflows.flatMap(remoteUses).filter((uses) => !uses.startsWith(`${ours}/`))
  return [...new Set(others)].flatMap((uses) => {
    if (uses.startsWith('actions/checkout@')) return []
    const [, repository = '', path = '', ref = ''] = /^([^/]+\/[^/@]+)(\/[^@]+)?@(.+)$/.exec(uses) ?? []
    mkdirSync(join(folder, repository, path), { recursive: true })
    const steps = [{ shell: 'bash', run: `echo '::error::${uses} cannot be had here'; exit 1` }]
    writeFileSync(
      join(folder, repository, path, 'action.yml'),
      JSON.stringify({ name: uses, runs: { using: 'composite', steps } }),
    )
    return ['--local-repository', `${repository}@${ref}=${join(folder, repository)}`]
  })
}

/** A line that act prints with `--json`. Beside `msg` nothing is masked. */
interface Line {
  msg?: string
  jobID?: string
  step?: string
  stage?: ActStep['stage']
  stepResult?: ActStep['result']
  jobResult?: ActStep['result']
  command?: string
  content?: string
}

function take(run: ActRun, line: string, onLine: ActOptions['onLine']): void {
  const { msg = '', jobID = '', step = '', stage, stepResult, jobResult, command, content } = parsed(line)
  for (const part of msg.trimEnd().split('\n')) {
    const shown = jobID ? `${jobID} | ${part}` : part
    run.log += `${shown}\n`
    onLine?.(shown)
  }
  if (jobResult) run.jobs[jobID] = jobResult
  if (stage && stepResult) run.steps.push({ job: jobID, name: step, stage, result: stepResult })
  if (command === 'summary') run.summary += content ?? ''
}

function parsed(line: string): Line {
  try {
    return JSON.parse(line) as Line
  } catch {
    return { msg: line }
  }
}

/** Folders on this process's PATH, with the one of its own Node first: act takes `node` from there. */
export function searchPath(): string {
  return [dirname(process.execPath), process.env.PATH].join(':')
}
