import { AsyncLocalStorage } from 'node:async_hooks'
import { type ChildProcess, spawn } from 'node:child_process'
import { subscribe } from 'node:diagnostics_channel'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { messageOf } from '../errors.ts'

export interface ProcessResult {
  exitCode: number
  stdout: string
  stderr: string
}

interface AskOptions {
  cwd?: string
  /** The whole environment of the process. */
  env?: Readonly<Record<string, string | undefined>>
  /** Written to the process's standard input. Secrets go this way, never in arguments or the environment. */
  input?: string
  /** Ends the process when it aborts: SIGTERM first, SIGKILL if it still runs after five seconds. */
  signal?: AbortSignal
}

export interface ProcessOptions extends AskOptions {
  /** Called with each line of both streams as it comes, in place of collecting them. On Windows only for an .exe. */
  onLine?: (line: string) => void
  /**
   * Takes the standard output as bytes while it comes, instead of collecting it in `stdout`. When it fails, the process
   * is ended and its error is thrown. On Windows only for an .exe.
   */
  onOutput?: (stdout: Readable) => Promise<void>
}

/** Long enough for `docker` to cancel at its daemon, short enough for a cancelled job (the runner kills after 10 s). */
const gracePeriod = 5000

/** Bytes that a program may print. `git ls-files` of a large repository has some ten million. */
const longestAnswer = 64 * 1024 * 1024

/**
 * Starts a short program whose output is asked for, such as `kubectl version --client` or `git rev-parse`: it waits for
 * nothing and prints little. Started by @actions/exec, which looks for it on this process's own PATH and on Windows
 * finds scripts (.cmd), too. The exit code is the caller's to judge.
 *
 * @throws Error when the program cannot be started (code `ENOENT`: not found) or does not stop printing (64 MiB), and
 *   `signal`'s reason once it aborted and the process has ended.
 */
export async function askProgram(
  program: string,
  args: readonly string[],
  options: AskOptions = {},
): Promise<ProcessResult> {
  return await runThroughToolkit(program, args, options)
}

/**
 * Runs a program of any length: one that may wait for a daemon, the network or a person, takes input, or is followed
 * while it runs. The exit code is the caller's to judge.
 *
 * @throws Error when the program cannot be started (code `ENOENT`: not found) or what is collected of it does not end
 *   (64 MiB), `signal`'s reason once it aborted and the process has ended, and what `onOutput` throws.
 */
export async function runProcess(
  program: string,
  args: readonly string[],
  options: ProcessOptions = {},
): Promise<ProcessResult> {
  // On Windows the name may be that of a .cmd script, which only cmd.exe can start; the toolkit finds it and quotes for it.
  const start = process.platform === 'win32' && !options.onOutput && !options.onLine ? runThroughToolkit : runDirectly
  return await start(program, args, options)
}

type Started = (child: ChildProcess) => void

/**
 * Receives the process that is started within `starting.run`. The toolkit does not expose its process, and one that
 * hangs would keep the step from ending. Node publishes each process that it starts on this channel.
 */
const starting = new AsyncLocalStorage<Started>()
subscribe('child_process', (message) => starting.getStore()?.((message as { process: ChildProcess }).process))

async function runThroughToolkit(
  program: string,
  args: readonly string[],
  options: AskOptions,
): Promise<ProcessResult> {
  const { signal, input, cwd, env } = options
  signal?.throwIfAborted()
  const { getExecOutput } = await import('@actions/exec')
  let child: ChildProcess | undefined
  const stop = () => child && end(child)
  let length = 0
  const count = (chunk: Buffer) => {
    length += chunk.length
    if (length > longestAnswer) stop()
  }
  signal?.addEventListener('abort', stop, { once: true })
  const started: Started = (process) => {
    child = process
    child.once('spawn', () => {
      // It is no error if a program ends without reading its input.
      process.stdin?.on('error', () => {})
      if (signal?.aborted) stop()
    })
  }
  try {
    const result = await starting.run(started, () =>
      getExecOutput(`"${program.replaceAll('"', '\\"')}"`, [...args], {
        silent: true,
        ignoreReturnCode: true,
        // Without it the standard input would stay open.
        input: Buffer.from(input ?? ''),
        ...(cwd === undefined ? {} : { cwd }),
        ...(env === undefined ? {} : { env: definedOf(env) }),
        listeners: { stdout: count, stderr: count },
      }),
    )
    if (length > longestAnswer) throw new Error(`${program} printed more than ${longestAnswer} bytes`)
    // A process that was ended by a signal has no code.
    return { ...result, exitCode: result.exitCode ?? 1 }
  } catch (cause) {
    const missing = messageOf(cause).startsWith('Unable to locate executable file')
    throw Object.assign(new Error(messageOf(cause), { cause }), missing ? { code: 'ENOENT' } : {})
  } finally {
    signal?.removeEventListener('abort', stop)
    signal?.throwIfAborted()
  }
}

function definedOf(env: NonNullable<AskOptions['env']>): Record<string, string> {
  const defined: Record<string, string> = {}
  for (const [name, value] of Object.entries(env)) if (value !== undefined) defined[name] = value
  return defined
}

async function runDirectly(program: string, args: readonly string[], options: ProcessOptions): Promise<ProcessResult> {
  const { signal, onLine, onOutput } = options
  signal?.throwIfAborted()
  const child = spawn(program, args, {
    stdio: ['pipe', 'pipe', 'pipe'],
    windowsHide: true,
    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
    ...(options.env === undefined ? {} : { env: { ...options.env } }),
  })
  const stdout: string[] = []
  const stderr: string[] = []
  let tooLong = false
  const stopLong = () => {
    if (!tooLong) end(child)
    tooLong = true
  }
  if (!onOutput) collect(child.stdout, stdout, onLine, stopLong)
  collect(child.stderr, stderr, onLine, stopLong)
  // It is no error if a program ends without reading its input.
  child.stdin.on('error', () => {})
  child.stdin.end(options.input ?? '')
  const stop = () => void end(child)
  signal?.addEventListener('abort', stop, { once: true })
  const consumed = onOutput?.(child.stdout)
  consumed?.catch(stop)
  try {
    const exitCode = await new Promise<number>((done, fail) => {
      child.once('error', fail)
      child.once('close', (code) => done(code ?? 1))
    })
    await consumed?.catch(() => {})
    signal?.throwIfAborted()
    await consumed
    if (tooLong) throw new Error(`${program} printed more than ${longestAnswer} bytes`)
    return { exitCode, stdout: stdout.join(''), stderr: stderr.join('') }
  } finally {
    signal?.removeEventListener('abort', stop)
  }
}

function collect(
  stream: NodeJS.ReadableStream,
  into: string[],
  onLine: ((line: string) => void) | undefined,
  onTooLong: () => void,
): void {
  stream.setEncoding('utf8')
  if (onLine) {
    createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY }).on('line', onLine)
    return
  }
  let length = 0
  stream.on('data', (chunk: string) => {
    length += chunk.length
    if (length <= longestAnswer) into.push(chunk)
    else onTooLong()
  })
}

function end(child: ChildProcess): void {
  const closePipes = () => {
    child.stdout?.destroy()
    child.stderr?.destroy()
  }
  if (child.exitCode !== null || child.signalCode !== null) {
    closePipes()
    return
  }
  child.kill('SIGTERM')
  const timer = setTimeout(() => child.kill('SIGKILL'), gracePeriod)
  child.once('close', () => clearTimeout(timer))
  // A process that it started may live on and keep the pipes open; its output is not waited for.
  child.once('exit', closePipes)
}
