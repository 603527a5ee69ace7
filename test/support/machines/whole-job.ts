/**
 * `npm run test:here`: a whole deployment job, on the machine that it is started on, with the bundles of `dist/`: every
 * action, the helper programs through the shells and clients that the machine has, and the posts. AWS, the registry,
 * the cluster and the download sites are the sandbox's.
 *
 * GitHub's Windows runners run it, for Jest's suites ask for a POSIX system; the suite for Windows runs it under Wine. It
 * needs kubectl on PATH. What else a machine lacks is skipped, except in CI.
 */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, sep } from 'node:path'
import { after, before, test } from 'node:test'
import { hub } from '../../../src/hub.ts'
import { writeSampleImages } from '../../sandbox/registry/oci-sample.ts'
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts'
import { Job, type StepResult } from '../../sandbox/workflow/job.ts'
import { type Shell, shells } from './shells.ts'

const isWindows = process.platform === 'win32'
/** The runner's folders: with a space, and on Windows on the drive of its work, which is not that of the user's files. */
const folder = realpathSync(mkdtempSync(join(process.env.RUNNER_TEMP ?? tmpdir(), 'a job ')))
const temp = join(folder, '_temp')

let sandbox: Sandbox
let job: Job

before(async () => {
  for (const name of ['_temp', '_tool', 'workspace']) mkdirSync(join(folder, name))
  sandbox = await startSandbox()
  job = new Job({
    environment: { ...machineVariables(), ...sandbox.environment },
    secrets: sandbox.secrets,
    workspace: join(folder, 'workspace'),
  })
  Object.assign(job.environment, { RUNNER_TEMP: temp, RUNNER_TOOL_CACHE: join(folder, '_tool') })
  if (isWindows) job.environment.USERPROFILE = job.home
})

after(async () => {
  try {
    job?.dispose()
  } finally {
    await sandbox?.stop()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
})

/** What a runner's steps have of the machine, without what belongs to another job or to another account. */
function machineVariables(): Record<string, string | undefined> {
  const foreign = /^(path|ci|home|userprofile|node_options|(actions|aws|docker|github|input|kube|runner|state)_?.*)$/i
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name)))
}

/** Why what needs this program is skipped; false if it prints something. In CI it has to be there. */
function lacks(program: string, ...args: string[]): string | false {
  const { error, status, stdout } = spawnSync(program, args, { encoding: 'utf8' })
  const isThere = !error && status === 0 && stdout.trim() !== ''
  return !isThere && process.env.CI !== 'true' && `no ${program}`
}

async function runIn(shell: Shell, ...script: string[]): Promise<StepResult> {
  return await job.run(script.map((line) => line + shell.eol).join(''), {}, '.', shell.options)
}

function assertSuccess({ conclusion, log }: StepResult, ...said: string[]): void {
  assert.equal(conclusion, 'success', log)
  for (const text of said) assert.ok(log.includes(text), log)
}

const lines = (...all: string[]) => ['', ...all, ''].join('\r\n')

test('assume-role: a profile in the job’s folder', async () => {
  const step = await job.uses('assume-role', { 'allowed-accounts': lines('123456789012', hub.account) })
  assertSuccess(step, hub.role)
  assert.equal(step.outputs['config-file'], join(temp, 'ds-infra', 'aws', 'config'))
  assert.equal(job.environment.AWS_PROFILE, hub.profile)
})

test('its helper answers as SDKs start it', async () => {
  const config = readFileSync(job.environment.AWS_CONFIG_FILE ?? '', 'utf8')
  const command = /^credential_process *= *(.*)$/m.exec(config)?.[1] ?? ''
  const file = join(folder, 'answers.json')
  const script = join(import.meta.dirname, 'credentials.mjs')
  const step = await job.run('', {}, '.', { shell: [process.execPath, script, command, file] })
  assertSuccess(step)
  const { javascript, go, goErrors } = JSON.parse(readFileSync(file, 'utf8'))
  rmSync(file)
  assert.equal(goErrors, '')
  for (const answer of [javascript, go]) {
    const { AccessKeyId } = JSON.parse(answer)
    assert.match(sandbox.iam.credentials(AccessKeyId)?.principal.arn ?? '', new RegExp(`:assumed-role/${hub.role}/`))
  }
})

test('its helper answers the AWS CLI', { skip: lacks('aws', '--version') }, async () => {
  const step = await job.run('', {}, '.', { shell: ['aws', 'sts', 'get-caller-identity', '--profile', hub.profile] })
  assertSuccess(step, `assumed-role/${hub.role}/`)
})

test('setup-tools: a tool from a download, and its alias', async () => {
  const platform = { win32: 'windows', darwin: 'darwin' }[process.platform as string] ?? 'linux'
  sandbox.mirrors.publishKubectl({ version: '1.34.99', platform, ...(isWindows ? nodeAsKubectl('v1.34.99') : {}) })
  const mirror = { 'kubectl-mirror': sandbox.mirrors.kubectl }
  const tools = { aws: 'none', kubectl: 'v1.34.99\r\n', 'kubectl-alias': 'k', ...mirror }
  const step = await job.uses('setup-tools', tools)
  assertSuccess(step, 'verified by its published SHA-256')
  assert.ok(step.outputs['kubectl-path']?.startsWith(join(folder, '_tool') + sep), step.outputs['kubectl-path'])
  for (const shell of shells.filter(({ probe }) => !lacks(...probe)))
    assertSuccess(await runIn(shell, 'k version --client'), 'v1.34.99')
  // The steps that follow use the machine's own kubectl.
  job.paths.length = 0
})

/** On Windows no script can stand for kubectl.exe, but Node can: it runs the module `version` of the workspace. */
function nodeAsKubectl(gitVersion: string) {
  const module = join(job.workspace, 'version')
  mkdirSync(module)
  writeFileSync(join(module, 'index.js'), `console.log('${JSON.stringify({ clientVersion: { gitVersion } })}')`)
  return { executable: { file: process.execPath } }
}

test('ecr-login: a configuration of the job’s own', async () => {
  const step = await job.uses('ecr-login', { registries: lines(sandbox.registry) })
  assertSuccess(step, sandbox.registry)
  assert.ok(job.environment.DOCKER_CONFIG?.startsWith(join(temp, 'ds-infra') + sep))
  const { auths } = JSON.parse(readFileSync(join(job.environment.DOCKER_CONFIG ?? '', 'config.json'), 'utf8'))
  assert.deepEqual(Object.keys(auths), [sandbox.registry])
})

test('push-images: OCI layouts, named with this machine’s separators', async () => {
  const images = await writeSampleImages(join(job.workspace, 'images'))
  const step = await job.uses('push-images', {
    services: lines('api:', `  image: oci:images${sep}api`, 'worker:', `  image: oci:images${sep}worker`),
    registry: sandbox.registry,
    'repository-prefix': 'hub-sample-',
    tags: 'v1\r\n',
  })
  assertSuccess(step, 'api: pushed', 'worker: ')
  for (const [service, { digest }] of Object.entries(images))
    assert.equal(sandbox.ecr.repositories.get(`hub-sample-${service}`)?.tags.get('v1'), digest)
})

test('configure-kubeconfig: access, verified', async () => {
  const step = await job.uses('configure-kubeconfig', {
    cluster: `${hub.clusters.ephemeral}\r\n`,
    namespace: 'default',
  })
  assertSuccess(step, `Connected to ${hub.clusters.ephemeral}`)
  assert.equal(step.outputs.kubeconfig, join(temp, 'ds-infra', 'kube', 'config'))
})

const noKubectl = lacks('kubectl', 'version', '--client')

for (const shell of shells) {
  const skip = noKubectl || lacks(...shell.probe)
  test(`kubectl gets its tokens from the plugin, in ${shell.name}`, { skip }, async () => {
    const step = await runIn(shell, 'kubectl auth whoami', 'kubectl get namespaces --output name')
    assertSuccess(step, `assumed-role/${hub.role}/`, 'namespace/default')
  })
}

test('the posts take everything back', async () => {
  const posts = await job.end()
  assert.equal(posts.length, 5)
  for (const post of posts) {
    assertSuccess(post)
    assert.ok(!post.log.includes('##[warning]'), post.log)
  }
  assert.ok(!existsSync(join(temp, 'ds-infra')))
})
