/** Helpers for the tests of configure-kubeconfig: a sandbox, jobs in it, and functions to read kubeconfigs. */
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { hub } from '../../src/hub.ts'
import { type Sandbox, startSandbox } from '../sandbox/sandbox.ts'
import { Job } from '../sandbox/workflow/job.ts'
import { roleKeys } from './role-keys.ts'

/** Version of both clusters. */
export const clusterVersion = '1.34'

export interface Bench extends AsyncDisposable {
  sandbox: Sandbox
  /**
   * A job with the keys of a role in its environment; `keys: {}` for one without. `onLine` gets each line of its log.
   */
  job(
    environment?: Record<string, string | undefined>,
    keys?: Record<string, string>,
    onLine?: (line: string) => void,
  ): Job
}

export async function openBench(options: Parameters<typeof startSandbox>[0] = {}): Promise<Bench> {
  const sandbox = await startSandbox(options)
  for (const cluster of Object.values(sandbox.clusters)) cluster.version = clusterVersion
  const jobs: Job[] = []
  return {
    sandbox,
    job: (environment = {}, keys = roleKeys(sandbox, hub.role), onLine = () => {}) => {
      const job = new Job({
        environment: { ...sandbox.environment, ...keys, ...environment },
        secrets: sandbox.secrets,
        onLine,
      })
      jobs.push(job)
      return job
    },
    [Symbol.asyncDispose]: async () => {
      try {
        // Checked after every test: no log may hold a secret.
        for (const job of jobs) job.assertNoSecrets()
      } finally {
        for (const job of jobs) job.dispose()
        await sandbox.stop()
      }
    },
  }
}

/** A role of any account that the hub's role may assume. */
export function addTrustedRole(sandbox: Sandbox, name: string, actions: string[], account: string = hub.account) {
  return sandbox.iam.addRole({
    account,
    name,
    trustPolicy: {
      Statement: {
        Effect: 'Allow',
        Principal: { AWS: `arn:aws:iam::${hub.account}:role/${hub.role}` },
        Action: 'sts:AssumeRole',
      },
    },
    policies: actions.length === 0 ? [] : [{ Statement: { Effect: 'Allow', Action: actions, Resource: '*' } }],
  })
}

/** The calls to AWS, in order: `eks DescribeCluster`. */
export function awsCalls(sandbox: Sandbox): string[] {
  return sandbox.requests
    .filter(({ service }) => !['kubernetes', 'mirror'].includes(service))
    .map(({ service, operation }) => `${service} ${operation}`)
}

export interface Kubeconfig {
  'current-context'?: string
  clusters: { name: string; cluster: Record<string, string> }[]
  contexts: { name: string; context: { cluster: string; user: string; namespace?: string } }[]
  users: {
    name: string
    user: {
      exec?: { apiVersion: string; command: string; args: string[]; env?: { name: string; value: string }[] }
      token?: string
    }
  }[]
}

export function readKubeconfig(path: string): Kubeconfig {
  return parse(readFileSync(path, 'utf8')) as Kubeconfig
}

/** Writes a user's kubeconfig with one context, whose server is never called. */
export function writeKubeconfig(path: string, name: string): string {
  mkdirSync(join(path, '..'), { recursive: true })
  const text = `apiVersion: v1
kind: Config
# keep me
clusters:
- name: ${name}
  cluster:
    server: https://${name}.example.com
contexts:
- name: ${name}
  context:
    cluster: ${name}
    user: ${name}
users:
- name: ${name}
  user:
    token: of-${name}
current-context: ${name}
`
  writeFileSync(path, text)
  return text
}

/** Puts a `kubectl` that prints this version first on PATH. */
export function fakeKubectl(job: Job, version: string): void {
  const bin = join(job.folder, 'bin')
  mkdirSync(bin, { recursive: true })
  const answer = JSON.stringify({ clientVersion: { gitVersion: version } })
  writeFileSync(join(bin, 'kubectl'), `#!/bin/sh\necho '${answer}'\n`)
  chmodSync(join(bin, 'kubectl'), 0o755)
  job.paths.unshift(bin)
}

/** Whether anything is left in the suite's folder of the job. */
export function leftInJobFolder(job: Job): boolean {
  return existsSync(join(job.temp, 'ds-infra'))
}
