/** A deployment job on Windows: every action, with drives, backslashes and CRLF as Windows has them, and their posts. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { raise } from '../../src/errors.ts'
import { hub } from '../../src/hub.ts'
import { type SampleImage, writeSampleImages } from '../sandbox/registry/oci-sample.ts'
import type { Kubeconfig } from '../support/configure-kubeconfig.ts'
import { windows } from '../support/machines/parts.ts'
import { cmdShell, openWindowsBench, type WindowsBench } from '../support/machines/windows-job.ts'

describe.each(['a\\_temp', 'my temp'])('a job with RUNNER_TEMP in %j', (temp) => {
  let bench: WindowsBench
  let images: Record<string, SampleImage>
  /** The suite's folder in the job, as Windows names it. */
  let folder = ''

  beforeAll(async () => {
    bench = await openWindowsBench(temp)
    folder = `${bench.job.environment.RUNNER_TEMP}\\ds-infra`
    images = await writeSampleImages(join(bench.job.folder, 'workspace', 'images'))
    expect(await bench.job.uses('assume-role')).toMatchObject({ conclusion: 'success' })
  })
  afterAll(async () => {
    await bench[Symbol.asyncDispose]()
  })

  test('ecr-login logs Docker in, in a configuration of the job’s own', async () => {
    const { sandbox, job, read } = bench
    const { conclusion, log, outputs } = await job.uses('ecr-login', { registries: `\r\n${sandbox.registry}\r\n` })
    expect([conclusion, log]).toEqual(['success', expect.stringContaining(sandbox.registry)])
    expect(outputs['docker-config']).toBe(job.environment.DOCKER_CONFIG)
    expect(job.environment.DOCKER_CONFIG?.startsWith(`${folder}\\`)).toBe(true)
    const { auths } = JSON.parse(read(`${job.environment.DOCKER_CONFIG}\\config.json`))
    expect(Object.keys(auths)).toEqual([sandbox.registry])
  })

  test.each([
    ['from the drive’s root', (service: string) => `${bench.job.environment.GITHUB_WORKSPACE}images\\${service}`, 'v1'],
    ['from the workspace', (service: string) => `images\\${service}`, 'v2'],
  ])('push-images pushes OCI layouts, named %s', async (_, layout, tag) => {
    const { sandbox, job } = bench
    const { conclusion, log, outputs } = await job.uses('push-images', {
      services: ['api:', `  image: oci:${layout('api')}`, 'worker:', `  image: oci:${layout('worker')}`, ''].join(
        '\r\n',
      ),
      registry: sandbox.registry,
      'repository-prefix': 'hub-sample-',
      tags: `${tag}\r\n`,
    })
    expect([conclusion, log]).toEqual(['success', expect.stringContaining('worker: ')])
    for (const service of ['api', 'worker']) {
      expect(JSON.parse(outputs.images ?? '')[service].digest).toBe(images[service]?.digest)
      expect(sandbox.ecr.repositories.get(`hub-sample-${service}`)?.tags.get(tag)).toBe(images[service]?.digest)
    }
  })

  test('setup-tools installs kubectl.exe into a tool cache on another drive, and its alias', async () => {
    const { sandbox, job } = bench
    const executable = { file: windows.kubectl }
    sandbox.mirrors.publishKubectl({ version: '1.34.2', platform: 'windows', architecture: 'amd64', executable })
    const inputs = {
      aws: 'none',
      kubectl: 'v1.34.2\r\n',
      'kubectl-alias': 'k',
      'kubectl-mirror': sandbox.mirrors.kubectl,
    }
    const { conclusion, log, outputs } = await job.uses('setup-tools', inputs)
    expect([conclusion, log]).toEqual(['success', expect.stringContaining('verified by its published SHA-256')])
    const cache = job.environment.RUNNER_TOOL_CACHE
    expect(outputs['kubectl-path']).toBe(`${cache}ds-infra-kubectl\\1.34.2\\x64\\bin\\kubectl.exe`)
    const version = await job.run('@k version --client\r\n', {}, '.', cmdShell)
    expect(version).toMatchObject({ conclusion: 'success', log: expect.stringContaining('Client Version: v1.34.2') })
  })

  test('configure-kubeconfig verifies access, and kubectl.exe gets its tokens from the plugin', async () => {
    const { job, machine, read } = bench
    const inputs = { cluster: `${hub.clusters.ephemeral}\r\n`, namespace: 'default' }
    const { conclusion, log, outputs } = await job.uses('configure-kubeconfig', inputs)
    expect([conclusion, log]).toEqual(['success', expect.stringContaining(hub.clusters.ephemeral)])
    expect(job.environment.KUBECONFIG).toBe(outputs.kubeconfig)
    expect(outputs.kubeconfig?.startsWith(`${folder}\\`)).toBe(true)
    const { users } = parse(read(outputs.kubeconfig ?? '')) as Kubeconfig
    expect(users[0]?.user.exec?.command).toBe(machine.node)
    const script = '@echo off\r\nkubectl auth whoami\r\nkubectl get namespaces --output name\r\n'
    const step = await job.run(script, {}, '.', cmdShell)
    expect(step).toMatchObject({ conclusion: 'success', log: expect.stringContaining('namespace/default') })
    expect(step.log).toContain(`assumed-role/${hub.role}/`)
  })

  test('deploy applies manifests named by backslashes, waits, and takes them away', async () => {
    const { sandbox, job } = bench
    const { digest } = images.api ?? raise(new Error('no image'))
    const manifest = `apiVersion: apps/v1
kind: Deployment
metadata: {name: api}
spec:
  selector: {matchLabels: {app: api}}
  template:
    metadata: {labels: {app: api}}
    spec:
      containers: [{name: api, image: hub-sample-api}]
`
    mkdirSync(join(job.workspace, 'k8s'), { recursive: true })
    writeFileSync(join(job.workspace, 'k8s', 'api.yaml'), manifest.replaceAll('\n', '\r\n'))
    const ref = `${sandbox.registry}/hub-sample-api@${digest}`
    const inputs = {
      manifests: 'k8s\\api.yaml\r\n',
      images: JSON.stringify({ api: { repository: 'hub-sample-api', tag: 'v1', digest, ref } }),
      namespace: 'shop',
      'create-namespace': 'true',
      timeout: '2m\r\n',
      token: '',
    }
    const { conclusion, log, outputs } = await job.uses('deploy', inputs)
    expect([conclusion, log]).toEqual(['success', expect.stringContaining('Deployment api: 1 pod ready')])
    expect(outputs.status).toBe('deployed')
    expect(JSON.parse(outputs.images ?? '')).toEqual({ 'Deployment/api/api': ref })
    const gone = await job.uses('deploy', { ...inputs, manifests: '', images: '', mode: 'delete' })
    expect([gone.conclusion, gone.log]).toEqual(['success', expect.stringContaining('Namespace shop: deleted')])
  })

  test('the posts take everything back', async () => {
    const { job, machine } = bench
    const posts = await job.end()
    expect(posts.map(({ conclusion, log }) => [conclusion, log])).toEqual(
      Array.from({ length: 8 }, () => ['success', expect.not.stringContaining('##[warning]')]),
    )
    // Values that clients take as unset: a runner cannot unset a variable (src/runner/unset.ts).
    expect(job.environment).toMatchObject({
      AWS_CONFIG_FILE: expect.stringMatching(/\\dist\\no-profile\.config$/),
      AWS_PROFILE: 'default',
      DOCKER_CONFIG: '',
      KUBECONFIG: expect.stringMatching(/^C:\\.*\\\.kube\\config$/),
    })
    expect(existsSync(machine.file(folder))).toBe(false)
  })
})
