/**
 * Helpers for the tests of ecr-login: a sandbox, jobs with a role's keys, and functions to read Docker's configuration.
 */
import { chmodSync, mkdirSync, readdirSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { hub } from '../../src/hub.ts'
import { type Sandbox, startSandbox } from '../sandbox/sandbox.ts'
import { Job } from '../sandbox/workflow/job.ts'
import { roleKeys } from './role-keys.ts'

export interface Bench extends AsyncDisposable {
  sandbox: Sandbox
  /** A job with the keys of a role in its environment. */
  job(environment?: Record<string, string | undefined>): Job
}

export async function openBench(options: Parameters<typeof startSandbox>[0] = {}): Promise<Bench> {
  const sandbox = await startSandbox(options)
  const jobs: Job[] = []
  return {
    sandbox,
    job: (environment = {}) => {
      const job = new Job({
        environment: { ...sandbox.environment, ...roleKeys(sandbox, hub.role), ...environment },
        secrets: sandbox.secrets,
      })
      jobs.push(job)
      return job
    },
    [Symbol.asyncDispose]: async () => {
      for (const job of jobs) job.dispose()
      await sandbox.stop()
    },
  }
}

/** Writes files of a user's `~/.docker`, given by their path in it, and returns the folder. */
export function writeUsersDocker(home: string, files: Record<string, string>): string {
  const folder = join(home, '.docker')
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
    if (path.startsWith('cli-plugins/')) chmodSync(join(folder, path), 0o755)
  }
  return folder
}

/** Every file below a folder with its content, and every link with its target. */
export function snapshot(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return Object.fromEntries(
    entries.map((entry) => {
      const path = join(entry.parentPath, entry.name)
      if (entry.isSymbolicLink()) return [path, `-> ${readlinkSync(path)}`]
      return [path, entry.isDirectory() ? 'folder' : readFileSync(path, 'base64')]
    }),
  )
}

export interface StoredLogins {
  auths?: Record<string, { auth?: string }>
  credsStore?: string
  credHelpers?: Record<string, string>
  [other: string]: unknown
}

export function readLogins(folder: string): StoredLogins {
  return JSON.parse(readFileSync(join(folder, 'config.json'), 'utf8')) as StoredLogins
}

/** `user:password` of a registry's login in a Docker config folder. */
export function loginOf(folder: string, host: string): string {
  return Buffer.from(readLogins(folder).auths?.[host]?.auth ?? '', 'base64').toString()
}
