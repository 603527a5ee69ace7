import { spawn } from 'node:child_process'
import { devNull } from 'node:os'

export interface GitOptions {
  /** Where it runs. */
  folder?: string
  /** What it reads. */
  input?: string | Buffer
  environment?: Readonly<Record<string, string>>
}

export interface GitAnswer {
  code: number
  stdout: string
  stderr: string
}

/** Runs git as the sandbox's own tool: without anybody's configuration, asking nobody, dates and names of its own. */
export async function runGit(args: readonly string[], options: GitOptions = {}): Promise<GitAnswer> {
  const child = spawn('git', ['-c', 'safe.directory=*', ...args], {
    ...(options.folder === undefined ? {} : { cwd: options.folder }),
    env: { ...process.env, ...unconfigured, ...options.environment },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  // What git does not read is no fault of ours.
  child.stdin.on('error', () => {})
  child.stdin.end(options.input ?? '')
  const [stdout, stderr, code] = await Promise.all([
    textOf(child.stdout),
    textOf(child.stderr),
    new Promise<number>((done, fail) => {
      child.once('error', (error: NodeJS.ErrnoException) => {
        fail(error.code === 'ENOENT' ? new Error('The workflow runner of the sandbox needs git on PATH.') : error)
      })
      child.once('close', (status) => done(status ?? -1))
    }),
  ])
  return { code, stdout, stderr }
}

/** What git prints, without the last line break. @throws Error with what it says, when it fails. */
export async function git(args: readonly string[], options: GitOptions = {}): Promise<string> {
  const { code, stdout, stderr } = await runGit(args, options)
  if (code !== 0) throw new Error(`git ${args.join(' ')} ended with ${code}: ${stderr.trim()}`)
  return stdout.trimEnd()
}

/** No one's settings, and no variable of a git that called us. */
export const unconfigured: Record<string, string | undefined> = {
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: devNull,
  GIT_CONFIG_COUNT: undefined,
  GIT_DIR: undefined,
  GIT_WORK_TREE: undefined,
  GIT_INDEX_FILE: undefined,
  GIT_OBJECT_DIRECTORY: undefined,
  GIT_TERMINAL_PROMPT: '0',
  LC_ALL: 'C',
}

/** A commit's author and date: the same content makes the same commit. */
export function authorship(date: number): Record<string, string> {
  const variables: Record<string, string> = {}
  for (const role of ['AUTHOR', 'COMMITTER']) {
    variables[`GIT_${role}_NAME`] = 'The Octocat'
    variables[`GIT_${role}_EMAIL`] = 'octocat@github.com'
    variables[`GIT_${role}_DATE`] = `${Math.floor(date / 1000)} +0000`
  }
  return variables
}

async function textOf(stream: NodeJS.ReadableStream): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString('utf8')
}
