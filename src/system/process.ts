import { getExecOutput } from '@actions/exec'

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
  /** Called with each line as it comes; without it nothing is shown. */
  onLine?: (line: string) => void
}

/**
 * Runs a program to its end and returns what it printed. The exit code is the caller's to judge.
 *
 * @throws Error when the program cannot be started (not found, not executable).
 */
export async function runProcess(
  program: string,
  args: readonly string[],
  options: ProcessOptions = {},
): Promise<ProcessResult> {
  const env: Record<string, string> = {}
  for (const [name, value] of Object.entries(options.env ?? {})) if (value !== undefined) env[name] = value
  const { onLine } = options
  return await getExecOutput(`"${program}"`, [...args], {
    silent: true,
    ignoreReturnCode: true,
    ...(options.input === undefined ? {} : { input: Buffer.from(options.input) }),
    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
    ...(options.env === undefined ? {} : { env }),
    ...(onLine ? { listeners: { stdline: onLine, errline: onLine } } : {}),
  })
}
