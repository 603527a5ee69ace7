/** The bundles on Linux with an arm64 processor: a deployment job, its helper programs and its posts. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { hub } from '../../src/hub.ts'
import { type SampleImage, writeSampleImages } from '../sandbox/registry/oci-sample.ts'
import { type Sandbox, startSandbox } from '../sandbox/sandbox.ts'
import { Job } from '../sandbox/workflow/job.ts'
import { readKubeconfig } from '../support/configure-kubeconfig.ts'
import { arm64Machine } from '../support/machines/arm64.ts'

let sandbox: Sandbox
let job: Job
let images: Record<string, SampleImage>

beforeAll(async () => {
  sandbox = await startSandbox()
  job = new Job({ environment: sandbox.environment, secrets: sandbox.secrets, machine: arm64Machine })
  images = await writeSampleImages(join(job.workspace, 'images'))
})
afterAll(async () => {
  job.dispose()
  await sandbox.stop()
})

test('assume-role’s helper answers the AWS SDKs', async () => {
  const { conclusion, log } = await job.uses('assume-role')
  expect([conclusion, log]).toEqual(['success', expect.stringContaining(hub.role)])
  const config = readFileSync(job.environment.AWS_CONFIG_FILE ?? '', 'utf8')
  const command = /^credential_process *= *(.*)$/m.exec(config)?.[1] ?? ''
  expect(command).toContain(arm64Machine.node)
  expect(await job.run(`${command} >answer.json`)).toMatchObject({ conclusion: 'success', log: '' })
  const { AccessKeyId } = JSON.parse(readFileSync(join(job.workspace, 'answer.json'), 'utf8'))
  expect(sandbox.iam.credentials(AccessKeyId)?.principal.arn).toContain(`:assumed-role/${hub.role}/`)
})

test('setup-tools takes the files for arm64', async () => {
  // A script stands for the program; those of x64 are not there at all.
  sandbox.mirrors.publishKubectl({ version: '1.34.2', architecture: 'arm64' })
  await sandbox.mirrors.publishHelm({ version: '4.2.4', architecture: 'arm64' })
  const { aws, kubectl, helm } = sandbox.mirrors
  const mirrors = { 'aws-mirror': aws, 'kubectl-mirror': kubectl, 'helm-mirror': helm }
  const inputs = { aws: 'none', kubectl: 'v1.34.2', helm: 'latest', 'kubectl-alias': 'k', ...mirrors }
  const { conclusion, log, outputs } = await job.uses('setup-tools', inputs)
  expect([conclusion, log]).toEqual(['success', expect.stringContaining('kubectl 1.34.2: verified')])
  const folder = (name: string, version: string) => join(job.toolCache, `ds-infra-${name}`, version, 'arm64', 'bin')
  expect(outputs['kubectl-path']).toBe(join(folder('kubectl', '1.34.2'), 'kubectl'))
  expect(outputs['helm-path']).toBe(join(folder('helm', '4.2.4'), 'helm'))
  const paths = sandbox.requests.filter(({ service }) => service === 'mirror').map(({ path }) => path)
  expect(paths.filter((path) => /amd64|x86/.test(path))).toEqual([])
  expect(paths).toContain('/kubectl/release/v1.34.2/bin/linux/arm64/kubectl')
  expect(paths).toContain('/helm/helm-v4.2.4-linux-arm64.tar.gz')
  expect((await job.run('k version --client')).log).toContain('v1.34.2')
  // The second time, they are in the tool cache.
  const again = await job.uses('setup-tools', inputs)
  expect([again.conclusion, again.outputs['kubectl-path']]).toEqual(['success', outputs['kubectl-path']])
  expect(sandbox.requests.filter(({ path }) => path.includes('arm64/kubectl'))).toHaveLength(2)
  // The sandbox's key is not AWS's, so the archive is refused; by then it is known which one was asked for.
  await sandbox.mirrors.publishAwsCli({ version: '2.31.0', architecture: 'aarch64' })
  const refused = await job.uses('setup-tools', { aws: '2.31.0', kubectl: 'none', ...mirrors })
  expect([refused.conclusion, refused.log]).toEqual(['failure', expect.stringContaining('is signed by the key')])
  expect(sandbox.requests.map(({ path }) => path)).toContain('/aws/awscli-exe-linux-aarch64-2.31.0.zip')
})

test('ecr-login and push-images publish OCI layouts', async () => {
  expect(await job.uses('ecr-login', { registries: sandbox.registry })).toMatchObject({ conclusion: 'success' })
  const { conclusion, log } = await job.uses('push-images', {
    services: 'api: {image: "oci:images/api"}',
    registry: sandbox.registry,
    'repository-prefix': 'hub-sample-',
    tags: 'v1',
  })
  expect([conclusion, log]).toEqual(['success', expect.stringContaining('api: pushed')])
  expect(sandbox.ecr.repositories.get('hub-sample-api')?.tags.get('v1')).toBe(images.api?.digest)
})

test('configure-kubeconfig verifies access, and its plugin makes tokens', async () => {
  const { conclusion, log, outputs } = await job.uses('configure-kubeconfig', { cluster: hub.clusters.ephemeral })
  expect([conclusion, log]).toEqual(['success', expect.stringContaining(hub.clusters.ephemeral)])
  const exec = readKubeconfig(outputs.kubeconfig ?? '').users[0]?.user.exec
  expect(exec?.command).toBe(arm64Machine.node)
  const command = [exec?.command, ...(exec?.args ?? [])].map((word) => `'${word}'`).join(' ')
  expect(await job.run(`${command} >token.json`)).toMatchObject({ conclusion: 'success', log: '' })
  const { status } = JSON.parse(readFileSync(join(job.workspace, 'token.json'), 'utf8'))
  expect(status.token).toMatch(/^k8s-aws-v1\./)
})

test('the posts take everything back', async () => {
  const posts = await job.end()
  expect(posts.map(({ conclusion, log }) => [conclusion, log])).toEqual(
    Array.from({ length: 7 }, () => ['success', expect.not.stringContaining('##[warning]')]),
  )
  expect(existsSync(join(job.temp, 'ds-infra'))).toBe(false)
})
