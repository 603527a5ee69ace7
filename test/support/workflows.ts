/** Small workflows for the tests of the runner: files of a working copy, and what came of a run. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import {
  Github,
  type ManualTime,
  push,
  type RunOptions,
  runWorkflow,
  type StartedRun,
  startWorkflow,
} from '../sandbox/workflow/runner.ts'

/** Where the workflow under test is. */
export const workflowPath = '.github/workflows/test.yml'

export const checkout = '- uses: actions/checkout@v6\n'

export class Bench {
  /** The working copy. */
  readonly folder = mkdtempSync(join(tmpdir(), 'workflow test '))
  /** For runs that share one. */
  readonly github = new Github()
  /** Lines of all logs, masked. */
  readonly lines: string[] = []

  file(path: string, content: string): void {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true })
    writeFileSync(join(this.folder, path), content)
  }

  /** An action in `actions/<name>` of the working copy, with a main and a post that say what they see. */
  action(name: string, options: { main?: string; post?: string; yaml?: string } = {}): void {
    this.file(`actions/${name}/main.js`, options.main ?? `console.log('main of ${name}')`)
    this.file(`actions/${name}/post.js`, options.post ?? `console.log('post of ${name}')`)
    const head = `name: ${name}\ndescription: Of a test.\nruns:\n  using: node24\n  main: main.js\n  post: post.js\n`
    this.file(`actions/${name}/action.yml`, head + (options.yaml ?? ''))
  }

  /** A composite action in a folder; `yaml`: its inputs and outputs. */
  composite(path: string, steps: string, yaml = ''): void {
    const indented = steps.trim().replaceAll(/^/gm, '    ')
    const head = `name: ${path}\ndescription: Of a test.\n${yaml}runs:\n  using: composite\n  steps:\n`
    this.file(`${path}/action.yml`, `${head}${indented}\n`)
  }

  options(workflow: string, options: Partial<RunOptions> = {}): RunOptions {
    this.file(workflowPath, workflow)
    const reporter = { line: (line: string) => this.lines.push(line), ...options.reporter }
    return { workingCopy: this.folder, workflow: workflowPath, event: push(), ...options, reporter }
  }

  /** Runs a workflow to its end, on a GitHub of its own unless one is given. */
  async run(workflow: string, options: Partial<RunOptions> = {}) {
    const before = this.lines.length
    const result = await runWorkflow(this.options(workflow, options))
    const steps = result.jobs.flatMap((job) => job.steps)
    return { ...result, steps, lines: this.lines.slice(before), log: result.jobs.map(({ log }) => log).join('\n') }
  }

  /** Starts a run on the bench's GitHub. */
  start(workflow: string, options: Partial<RunOptions> = {}): StartedRun {
    return startWorkflow(this.options(workflow, { github: this.github, ...options }))
  }

  /** Waits until a line was logged so many times. */
  async said(line: string, times = 1): Promise<void> {
    await until(() => this.lines.filter((one) => one === line).length >= times)
  }

  dispose(): void {
    this.github.dispose()
    rmSync(this.folder, { recursive: true, force: true })
  }
}

/** Waits until something holds; the test's own time limit ends it otherwise. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await sleep(5)
}

/** Whether a process runs: one that nobody has waited for yet does not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return process.platform !== 'linux' || !/\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return false
  }
}

/** Moves the time on, second by second, until a run has ended. */
export async function passTime<T>(time: ManualTime, finished: Promise<T>): Promise<T> {
  let done = false
  const end = () => {
    done = true
  }
  finished.then(end, end)
  while (!done) {
    time.advance(500)
    await sleep(5)
  }
  return await finished
}

/** A workflow of one job with these steps, and the given text above them. */
export function jobWith(steps: string, head = ''): string {
  const indented = steps.trim().replaceAll(/^/gm, '      ')
  return `on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n${head}    steps:\n${indented}\n`
}
