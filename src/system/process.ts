import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { messageOf } from '../errors.ts'

export interface ProcessResult {
  exitCode: number
  stdout: string
  stderr: string
}

export interface ProcessOptions {
  /** Written to the process's standard input. Secrets go this way, never in arguments or the environment. */
  input?: string
  cwd?: string
  /** The whole environment of the process. */
  env?: Readonly<Record<string, string | undefined>>
  /** Called with each line of both streams as it comes, in place of collecting them. */
  onLine?: (line: string) => void
  /**
   * Takes the standard output as bytes while it comes, instead of collecting it in `stdout`. When it fails, the process
   * is ended and its error is thrown. On Windows the program must be an .exe then.
   */
  onOutput?: (stdout: Readable) => Promise<void>
  /** Ends the process when it aborts: SIGTERM first, SIGKILL where that does not help within five seconds. */
  signal?: AbortSignal
}

/** Long enough for `docker` to tell its daemon, short enough for a cancelled job (the runner kills after 10 s). */
const gracePeriod = 5000

/**
 * Runs a program to its end and returns what it printed. The exit code is the caller's to judge.
 *
 * @throws Error when the program cannot be started (code `ENOENT`: not found), `signal`'s reason once it aborted and the
 *   process has ended, and what `onOutput` throws.
 */
export async function runProcess(
  program: string,
  args: readonly string[],
  options: ProcessOptions = {},
): Promise<ProcessResult> {
  const start = process.platform === 'win32' && !options.onOutput ? runThroughToolkit : runDirectly
  return await start(program, args, options)
}

/**
 * For Windows, where the name of a program may stand for a .cmd script, which only cmd.exe can start: the toolkit finds
 * it and quotes for it. It cannot end what it started; when a job is cancelled, the runner ends the whole tree.
 */
export async function runThroughToolkit(
  program: string,
  args: readonly string[],
  options: ProcessOptions,
): Promise<ProcessResult> {
  const { signal, onLine, input, cwd, env } = options
  signal?.throwIfAborted()
  const { getExecOutput } = await import('@actions/exec')
  const running = getExecOutput(`"${program}"`, [...args], {
    silent: true,
    ignoreReturnCode: true,
    input: Buffer.from(input ?? ''),
    ...(cwd === undefined ? {} : { cwd }),
    ...(env === undefined ? {} : { env: definedOf(env) }),
    ...(onLine ? { listeners: { stdline: onLine, errline: onLine } } : {}),
  }).catch((cause: unknown) => {
    const missing = messageOf(cause).startsWith('Unable to locate executable file')
    throw Object.assign(new Error(messageOf(cause), { cause }), missing ? { code: 'ENOENT' } : {})
  })
  if (!signal) return await running
  const aborted = Promise.withResolvers<never>()
  const abort = () => aborted.reject(signal.reason)
  signal.addEventListener('abort', abort, { once: true })
  try {
    return await Promise.race([running, aborted.promise])
  } finally {
    signal.removeEventListener('abort', abort)
  }
}

function definedOf(env: NonNullable<ProcessOptions['env']>): Record<string, string> {
  const defined: Record<string, string> = {}
  for (const [name, value] of Object.entries(env)) if (value !== undefined) defined[name] = value
  return defined
}

/** Everywhere else: no shell, and an aborted signal ends the process. */
export async function runDirectly(
  program: string,
  args: readonly string[],
  options: ProcessOptions,
): Promise<ProcessResult> {
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
  if (!onOutput) collect(child.stdout, stdout, onLine)
  collect(child.stderr, stderr, onLine)
  // A program that ends without reading its input is not an error of ours.
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
    return { exitCode, stdout: stdout.join(''), stderr: stderr.join('') }
  } finally {
    signal?.removeEventListener('abort', stop)
  }
}

function collect(stream: NodeJS.ReadableStream, into: string[], onLine?: (line: string) => void): void {
  stream.setEncoding('utf8')
  if (!onLine) stream.on('data', (chunk: string) => into.push(chunk))
  else createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY }).on('line', onLine)
}

function end(child: ChildProcess): void {
  const letGo = () => {
    child.stdout?.destroy()
    child.stderr?.destroy()
  }
  if (child.exitCode !== null || child.signalCode !== null) {
    letGo()
    return
  }
  child.kill('SIGTERM')
  const timer = setTimeout(() => child.kill('SIGKILL'), gracePeriod)
  child.once('close', () => clearTimeout(timer))
  // A program that it started may live on and hold its pipes; what that one prints is not waited for.
  child.once('exit', letGo)
}
