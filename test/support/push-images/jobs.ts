/** Helpers for the tests of push-images: a job that is logged in. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hub } from '../../../src/hub.ts'
import type { Policy } from '../../sandbox/aws/iam.ts'
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts'
import { Job } from '../../sandbox/workflow/job.ts'

export interface Bench extends AsyncDisposable {
  sandbox: Sandbox
  job: Job
  /** Inputs that every test gives. */
  inputs: Record<string, string>
  /** Requests to the registry of these operations, as `<operation> <repository>`. */
  requests(...operations: string[]): string[]
}

/** A sandbox and a job that is logged in to its registry with a session of the role. */
export async function openBench(
  options: Parameters<typeof startSandbox>[0] & { role?: string; policies?: Policy[] } = {},
): Promise<Bench> {
  const sandbox = await startSandbox(options)
  const job = new Job({ environment: sandbox.environment, secrets: sandbox.secrets })
  job.environment.DOCKER_CONFIG = join(job.folder, 'docker')
  logIn(sandbox, job, options.role ?? hub.role, options.policies)
  return {
    sandbox,
    job,
    inputs: { registry: sandbox.registry, 'repository-prefix': 'hub-sample-', tags: 'v1' },
    requests: (...operations) =>
      sandbox.requests
        .filter(({ service, operation }) => service === 'registry' && operations.includes(operation))
        .map(({ operation, path }) => `${operation} ${/^\/v2\/(.+?)\/(?:blobs|manifests)\//.exec(path)?.[1]}`),
    [Symbol.asyncDispose]: async () => {
      job.dispose()
      await sandbox.stop()
    },
  }
}

/** Writes a login of the sandbox's registry to the job's Docker config, as ecr-login does. */
export function logIn(sandbox: Sandbox, job: Job, roleName: string, policies?: Policy[]): void {
  const role = sandbox.iam.roles.get(roleName)
  if (!role) throw new Error(`The sandbox has no role ${roleName}`)
  const { principal } = sandbox.iam.startSession(role, {
    name: 'test',
    seconds: 3600,
    ...(policies ? { policies } : {}),
  })
  const { token } = sandbox.ecr.passwords.issue(principal, sandbox.region)
  const folder = job.environment.DOCKER_CONFIG ?? ''
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'config.json'), JSON.stringify({ auths: { [sandbox.registry]: { auth: token } } }))
}
