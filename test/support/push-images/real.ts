/** What the tests of push-images with real parts share: a job, logged in to the distribution registry. */
import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect } from '@jest/globals'
import { Job, type StepResult } from '../../sandbox/workflow/job.ts'
import { distributionPrograms, startDistribution } from './distribution.ts'
import { type RegistryProxy, startRegistryProxy } from './proxy.ts'

/** Programs that `openRealBench` needs, for `describeWith`. */
export const benchPrograms = { docker: ['version'], git: ['--version'], ...distributionPrograms } as const

export interface Images {
  [service: string]: { repository: string; tag: string; digest: string; ref: string }
}

export interface RealBench extends AsyncDisposable {
  /** The registry, through a proxy that counts and interferes. */
  proxy: RegistryProxy
  /** The folder of all that the registry keeps. */
  data: string
  job: Job
  /** The job's DOCKER_CONFIG. */
  config: string
  /** The Docker CLI as the job runs it, with the machine's Engine or the job's DOCKER_HOST. */
  docker(...args: string[]): { status: number | null; stdout: string; stderr: string }
  /** Runs push-images. */
  push(inputs: Record<string, string>): Promise<StepResult>
  /** Pulls an image with the machine's Engine and runs it: what it prints. */
  pullAndRun(ref: string): Promise<string>
  /** The same command as `docker`, while this process goes on: the proxy is in it. */
  dockerMeanwhile(...args: string[]): Promise<string>
  /** Removes the images of this registry from the machine's Engine. */
  removeImages(): void
  /** JSON that the registry has: a manifest or a configuration. */
  read(path: string): Promise<unknown>
}

const password = 'a-password-of-this-test'

export async function openRealBench(environment: Record<string, string> = {}): Promise<RealBench> {
  const registry = await startDistribution('AWS', password)
  const proxy = await startRegistryProxy(registry.host)
  const job = new Job({ secrets: [password], environment })
  const config = join(job.folder, 'docker')
  mkdirSync(config)
  const auth = Buffer.from(`AWS:${password}`).toString('base64')
  writeFileSync(join(config, 'config.json'), JSON.stringify({ auths: { [proxy.host]: { auth } } }))
  job.environment.DOCKER_CONFIG = config
  const ownEngine = { ...process.env, DOCKER_CONFIG: config }
  const machine = (...args: string[]) => spawnSync('docker', args, { encoding: 'utf8', env: ownEngine })
  const removeImages = () => {
    const { stdout, error } = machine('images', '--filter', `reference=${proxy.host}/*`, '--quiet')
    // Some tests need the registry alone.
    if (error) return
    const ids = [...new Set(stdout.split('\n').filter(Boolean))]
    if (ids.length > 0) machine('rmi', '--force', ...ids)
  }
  return {
    proxy,
    data: registry.data,
    job,
    config,
    docker: (...args) => spawnSync('docker', args, { encoding: 'utf8', env: { ...ownEngine, ...environment } }),
    push: async (inputs) => {
      proxy.requests.length = 0
      const result = await job.uses('push-images', { registry: proxy.host, ...inputs })
      job.assertNoSecrets()
      expect(readdirSync(job.temp)).toEqual(['_runner_file_commands'])
      return result
    },
    pullAndRun: (ref) => printed(['run', '--rm', '--network', 'none', ref], ownEngine),
    dockerMeanwhile: (...args) => printed(args, { ...ownEngine, ...environment }),
    removeImages,
    read: async (path) => {
      const accept = 'application/vnd.oci.image.index.v1+json, application/vnd.oci.image.manifest.v1+json'
      const answer = await fetch(`http://${proxy.host}/v2/${path}`, {
        headers: { authorization: `Basic ${auth}`, accept },
      })
      return await answer.json()
    },
    [Symbol.asyncDispose]: async () => {
      removeImages()
      job.dispose()
      await proxy[Symbol.asyncDispose]()
      await registry[Symbol.asyncDispose]()
    },
  }
}

async function printed(args: readonly string[], env: NodeJS.ProcessEnv): Promise<string> {
  const child = spawn('docker', args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)])
  return stdout || stderr
}

/** The output `images`, without when each was built and pushed. */
export function imagesOf({ outputs }: StepResult): Images {
  return JSON.parse(outputs.images ?? '{}', (key, value) => (key === 'times' ? undefined : value)) as Images
}

/** Where the step failed, its log is what one wants to see. */
export function succeeded({ conclusion, log }: StepResult): void {
  expect(conclusion === 'success' ? conclusion : log).toBe('success')
}
