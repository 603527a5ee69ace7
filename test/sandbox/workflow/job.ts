/**
 * One job as GitHub's runner would run it: steps share folders, environment and PATH, leave state for their post
 * steps, and speak to the runner through files and workflow commands. Actions run as their committed bundles.
 *
 * Formats: https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { isAbsolute, join, relative, resolve } from 'node:path'
import { parse } from 'yaml'
import { type Machine, thisMachine } from './machine.ts'
import { CommandFileError, checkedSummary, parseCommandFile, unescapeData } from './running/command-files.ts'
import { type Ended, endingOf, finished, killTree } from './running/process.ts'
import { machineTime, type Time } from './time.ts'

export const root = resolve(import.meta.dirname, '../../..')
/** Where the bundles are; tests of a build that is not committed yet point elsewhere. */
export const dist = resolve(process.env.DS_INFRA_DIST ?? join(root, 'dist'))

/** For kubectl and helm, which live for a moment: collecting garbage is a fifth of their work otherwise. */
export const seldomCollecting = { GOGC: '400' } as const

/**
 * For the kubectl and helm that tests look with. At each start they pack the catalogue of their messages anew, a third
 * of their work. That of this language has next to none: they speak English all the same.
 */
export const fewMessages = { LC_MESSAGES: 'ko_KR.UTF-8' } as const

export type Conclusion = 'success' | 'failure'

export interface StepResult {
  conclusion: Conclusion
  exitCode: number | null
  outputs: Record<string, string>
  /** What a user sees of this step: masked, with workflow commands rendered. */
  log: string
  /** Milliseconds. */
  duration: number
  /** Set when the step was ended from outside: it took too long, or the job was cancelled. */
  ended?: Ended
}

export interface ActionDefinition {
  inputs?: Record<string, { default?: string | boolean | number; required?: boolean }>
  runs: { using: string; main: string; post?: string; 'post-if'?: string }
}

export interface JobOptions {
  /** Variables on top of a runner's usual ones; `undefined` removes one. */
  environment?: Record<string, string | undefined>
  /** Every secret that must never be seen in a log; read when the job ends. */
  secrets?: Iterable<string>
  /** Called with each line of the job's log, masked. */
  onLine?: (line: string) => void
  /** The working copy that steps see; an empty folder by default. */
  workspace?: string
  /** Where steps run. Default: this machine. */
  machine?: Machine
  /** By which steps that do not end are made to. Default: the machine's. */
  time?: Time
}

/** One use of a JavaScript action: what its main and its post are started with. */
export interface ActionUse {
  /** What its post step is called. */
  name: string
  /** Folder of its action.yml. */
  folder: string
  runs: ActionDefinition['runs']
  /** Values of all inputs, defaults filled in. */
  inputs: Record<string, string>
  /** Variables of this step alone. */
  environment?: Record<string, string>
  /** Milliseconds after which the step is ended. */
  timeout?: number | undefined
  /** Cancels the step: it is asked to end, then made to. */
  signal?: AbortSignal | undefined
}

interface PendingPost {
  use: ActionUse
  state: Record<string, string>
}

export interface ScriptOptions {
  /** Program and arguments; `{0}` is replaced by the script's file. Default: bash as `shell: bash` runs it. */
  shell?: readonly string[]
  /** Of the script's file: cmd.exe runs none but `.cmd`. Default: `.sh`. */
  extension?: string
  timeout?: number | undefined
  signal?: AbortSignal | undefined
}

type CommandFile = 'GITHUB_ENV' | 'GITHUB_PATH' | 'GITHUB_OUTPUT' | 'GITHUB_STATE' | 'GITHUB_STEP_SUMMARY'

export const bash = ['bash', '--noprofile', '--norc', '-eo', 'pipefail', '{0}'] as const

export class Job {
  /** Root of everything below; removed by `dispose`. */
  readonly folder = mkdtempSync(join(tmpdir(), 'job-'))
  readonly home = join(this.folder, 'home')
  readonly temp = join(this.folder, '_temp')
  readonly toolCache = join(this.folder, '_tool')
  readonly workspace: string
  /** Environment of the next step. */
  readonly environment: Record<string, string>
  /** What steps wrote to GITHUB_ENV. */
  readonly exported: Record<string, string> = {}
  readonly paths: string[] = []
  readonly masks = new Set<string>()
  /** The job's log as a user sees it. */
  log = ''
  /** The job summary, as Markdown. */
  summary = ''
  /** The log before masking, without the commands that register masks: no secret may be in here either. */
  #unmasked = ''
  readonly #options: JobOptions
  readonly #machine: Machine
  readonly #time: Time
  readonly #posts: PendingPost[] = []
  readonly #running = new Set<ChildProcess>()
  /** Processes of steps that ended and left others behind. */
  readonly #abandoned: ChildProcess[] = []
  #disposed = false
  #steps = 0

  constructor(options: JobOptions = {}) {
    this.#options = options
    const machine = options.machine ?? thisMachine
    this.#machine = machine
    this.#time = options.time ?? machineTime
    this.workspace = options.workspace ?? join(this.folder, 'workspace')
    for (const folder of [this.home, this.temp, this.toolCache, this.workspace]) mkdirSync(folder, { recursive: true })
    this.environment = {
      PATH: machine.searchPath,
      HOME: machine.path(this.home),
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: machine.path(this.workspace),
      GITHUB_REPOSITORY: 'huggingface/sample',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_RUN_ID: '1234567890',
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
      GITHUB_EVENT_NAME: 'push',
      RUNNER_TEMP: machine.path(this.temp),
      RUNNER_TOOL_CACHE: machine.path(this.toolCache),
      RUNNER_OS: machine.os,
      RUNNER_ARCH: machine.arch,
      ...seldomCollecting,
    }
    // Of whoever runs the job, for many short runs of the same programs.
    const { NODE_COMPILE_CACHE: compiled } = process.env
    if (compiled !== undefined) this.environment.NODE_COMPILE_CACHE = machine.path(compiled)
    for (const [name, value] of Object.entries(options.environment ?? {})) {
      if (value === undefined) delete this.environment[name]
      else this.environment[name] = value
    }
  }

  /** Process id of the step that is running; of the latest, where several are. */
  get pid(): number | undefined {
    return [...this.#running].at(-1)?.pid
  }

  /** Runs the action's main as `uses: ./actions/<name>` would; its post runs in `end`. */
  async uses(
    name: string,
    inputs: Record<string, string> = {},
    environment: Record<string, string> = {},
  ): Promise<StepResult> {
    const definition = readAction(name)
    const given: Record<string, string> = {}
    for (const [input, { default: value }] of Object.entries(definition.inputs ?? {}))
      given[input] = String(value ?? '')
    for (const [input, value] of Object.entries(inputs)) given[input] = value
    const folder = join(root, 'actions', name)
    return await this.start({ name, folder, runs: definition.runs, inputs: given, environment })
  }

  /** Runs the main of an action from any folder; its post runs in `end` or `post`. */
  async start(use: ActionUse): Promise<StepResult> {
    const { result, state } = await this.node(use, use.runs.main, {})
    if (use.runs.post) this.#posts.push({ use, state })
    return result
  }

  /** Runs a script of an action, its main or its post, with the state that main has saved. */
  async node(use: ActionUse, script: string, state: Readonly<Record<string, string>>) {
    const variables = { ...use.environment }
    for (const [input, value] of Object.entries(use.inputs))
      variables[`INPUT_${input.replaceAll(' ', '_').toUpperCase()}`] = value
    for (const [key, value] of Object.entries(state)) variables[`STATE_${key}`] = value
    const file = programFile(use.folder, script)
    if (!existsSync(file)) throw new Error(`${join(use.folder, 'action.yml')} names ${script}, which does not exist`)
    const { path, node } = this.#machine
    return await this.#process(node, [path(file)], variables, this.workspace, use)
  }

  /** Runs a script as a `run:` step with `shell: bash` would. */
  async run(
    script: string,
    environment: Record<string, string> = {},
    workingDirectory = '.',
    options: ScriptOptions = {},
  ): Promise<StepResult> {
    const file = join(this.temp, `step-${this.#steps}${options.extension ?? '.sh'}`)
    writeFileSync(file, script)
    const [program = 'bash', ...args] = (options.shell ?? bash).map((word) =>
      word.replaceAll('{0}', this.#machine.path(file)),
    )
    const cwd = resolve(this.workspace, workingDirectory)
    const { result } = await this.#process(program, args, environment, cwd, options)
    rmSync(file, { force: true })
    return result
  }

  /** The use whose post step is next, or undefined. */
  get nextPost(): ActionUse | undefined {
    return this.#posts.at(-1)?.use
  }

  /** Runs the next post step, or leaves it out. */
  async post(options: { skip?: boolean } = {}): Promise<StepResult | undefined> {
    const post = this.#posts.pop()
    if (!post || options.skip) return undefined
    const { result } = await this.node(post.use, post.use.runs.post ?? '', post.state)
    return result
  }

  /** Runs the pending post steps, last one first. Throws when a secret was seen in the log. */
  async end(onPost?: (name: string) => void): Promise<StepResult[]> {
    const results: StepResult[] = []
    for (let next = this.nextPost; next; next = this.nextPost) {
      onPost?.(next.name)
      const result = await this.post()
      if (result) results.push(result)
    }
    this.assertNoSecrets()
    return results
  }

  /** Throws when any secret is in the log, whether the runner masks it or not. */
  assertNoSecrets(): void {
    for (const secret of this.#options.secrets ?? []) {
      const at = this.#unmasked.indexOf(secret)
      if (at >= 0) {
        const line = this.#unmasked.slice(0, at).split('\n').at(-1)
        throw new Error(`A secret of ${secret.length} characters is in the job's log, after: ${line}`)
      }
    }
  }

  /** Kills every step that runs, and what it started. */
  kill(): void {
    for (const child of this.#running) killTree(child)
  }

  /**
   * Ends what still runs, and removes the job's folders. Throws when a secret was seen in the log, be it a test that
   * never calls `end`.
   */
  dispose(): void {
    this.#disposed = true
    for (const child of [...this.#running, ...this.#abandoned]) killTree(child)
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 })
    this.assertNoSecrets()
  }

  async #process(
    program: string,
    args: string[],
    environment: Record<string, string>,
    cwd: string,
    limits: Pick<ScriptOptions, 'timeout' | 'signal'>,
  ): Promise<{ result: StepResult; state: Record<string, string> }> {
    const files = this.#commandFiles()
    const started = performance.now()
    const machine = this.#machine
    const named = Object.entries(files).map(([name, file]) => [name, machine.path(file)])
    const command = machine.start({
      program,
      args,
      environment: {
        ...this.environment,
        ...environment,
        ...Object.fromEntries(named),
        PATH: [...this.paths, this.environment.PATH].join(machine.delimiter),
      },
    })
    const child = spawn(command.program, command.args, {
      cwd,
      env: command.environment,
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own, so that ending the step ends what it started as well.
      detached: process.platform !== 'win32',
    })
    this.#running.add(child)
    const ending = endingOf(child, this.#time, limits.timeout, limits.signal)
    let log = ''
    const say = (text: string) => {
      for (const line of text.split('\n')) {
        const shown = this.#line(line)
        if (shown === undefined) continue
        log += `${shown}\n`
        this.#options.onLine?.(shown)
      }
    }
    eachLine(child.stdout, say)
    eachLine(child.stderr, say)
    const { exitCode, orphans } = await finished(child, this.#time).finally(() => {
      ending.stop()
      this.#running.delete(child)
    })
    if (orphans) this.#abandoned.push(child)
    // A test that failed did not wait for its steps. Their files are gone, and nobody else ends them.
    if (this.#disposed) return { result: { conclusion: 'failure', exitCode, outputs: {}, log, duration: 0 }, state: {} }
    const { outputs, state, problems } = this.#apply(files)
    for (const problem of problems) say(`::error::${problem}`)
    this.log += log
    const duration = performance.now() - started
    const ended = ending.reason()
    const failed = exitCode !== 0 || ended !== undefined || outputs === undefined
    const conclusion = failed ? 'failure' : 'success'
    const result = { conclusion, exitCode, outputs: outputs ?? {}, log, duration, ...(ended ? { ended } : {}) } as const
    return { result, state }
  }

  #commandFiles(): Record<CommandFile, string> {
    const folder = join(this.temp, '_runner_file_commands')
    mkdirSync(folder, { recursive: true })
    this.#steps += 1
    const file = (kind: string) => {
      const path = join(folder, `${kind}_${this.#steps}`)
      writeFileSync(path, '')
      return path
    }
    return {
      GITHUB_ENV: file('set_env'),
      GITHUB_PATH: file('add_path'),
      GITHUB_OUTPUT: file('set_output'),
      GITHUB_STATE: file('save_state'),
      GITHUB_STEP_SUMMARY: file('step_summary'),
    }
  }

  /** Takes over what a step wrote to its files, and removes them. No outputs where they cannot be read. */
  #apply(files: Record<CommandFile, string>) {
    const problems: string[] = []
    const read = (file: CommandFile) => readFileSync(files[file], 'utf8')
    const values = (file: CommandFile) => {
      try {
        return parseCommandFile(read(file))
      } catch (error) {
        if (!(error instanceof CommandFileError)) throw error
        const command = file.replace('GITHUB_', '').toLowerCase()
        problems.push(`Unable to process file command '${command}' successfully.`, error.message)
        return undefined
      }
    }
    const exported = values('GITHUB_ENV')
    for (const [name, value] of Object.entries(exported ?? {})) {
      if (/^(GITHUB|RUNNER)_/.test(name) || name === 'NODE_OPTIONS')
        throw new Error(`A step wrote ${name} to GITHUB_ENV, which the runner does not allow`)
      this.environment[name] = value
      this.exported[name] = value
    }
    for (const path of read('GITHUB_PATH').split(/\r?\n/)) if (path) this.paths.unshift(path)
    const { summary, problem } = checkedSummary(read('GITHUB_STEP_SUMMARY'))
    this.summary += summary
    const [outputs, state] = [values('GITHUB_OUTPUT'), values('GITHUB_STATE')]
    if (problem !== undefined) problems.push(problem)
    for (const file of Object.values(files)) rmSync(file)
    return { outputs: exported && state && outputs, state: state ?? {}, problems }
  }

  /** A line as the log shows it, or undefined where it is a command that shows nothing. */
  #line(line: string): string | undefined {
    const mask = /^::add-mask::(.*)$/.exec(line)
    if (mask) {
      for (const part of unescapeData(mask[1] ?? '').split(/\r?\n/)) if (part) this.masks.add(part)
      return undefined
    }
    this.#unmasked += `${line}\n`
    let shown = line
    const command = /^::(debug|notice|warning|error|group|endgroup)(?: [^:]*)?::(.*)$/.exec(line)
    if (command) {
      if (command[1] === 'debug') return undefined
      shown = `##[${command[1]}]${unescapeData(command[2] ?? '')}`
    }
    return this.hide(shown)
  }

  /** The text as a log shows it: masked. */
  hide(text: string): string {
    let shown = text
    for (const secret of this.masks) shown = shown.replaceAll(secret, '***')
    return shown
  }
}

/** The file of an action's `main` or `post`. For our own actions `dist/` may be another build of it. */
function programFile(folder: string, script: string): string {
  const file = resolve(folder, script)
  const within = relative(join(root, 'dist'), file)
  return within.startsWith('..') || isAbsolute(within) ? file : join(dist, within)
}

/** action.yml of one of our actions. */
export function readAction(name: string): ActionDefinition {
  return parse(readFileSync(join(root, 'actions', name, 'action.yml'), 'utf8')) as ActionDefinition
}

function eachLine(stream: NodeJS.ReadableStream, say: (line: string) => void): void {
  let rest = ''
  stream.setEncoding('utf8')
  stream.on('data', (chunk: string) => {
    const lines = (rest + chunk).split(/\r?\n/)
    rest = lines.pop() ?? ''
    for (const line of lines) say(line)
  })
  stream.on('end', () => {
    if (rest) say(rest)
  })
}
