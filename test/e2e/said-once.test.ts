/** What a job has said once, no action asks for again: region, registry and credentials flow from the first step. */
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { type Sandbox, startSandbox } from '../sandbox/sandbox.ts'
import { Job } from '../sandbox/workflow/job.ts'
import { awsNames } from '../support/aws-names.ts'
import { LayoutWriter } from '../support/push-images/layout.ts'
import { roleKeys } from '../support/role-keys.ts'

const account = '123456789012'
const region = 'eu-west-3'
const registry = `${account}.dkr.ecr.${region}.amazonaws.com`
const services = 'api: {image: "oci:images:api"}'

function jobOf(sandbox: Sandbox, environment: Record<string, string> = {}) {
  const job = new Job({ environment: { ...sandbox.environment, ...environment }, secrets: sandbox.secrets })
  const layout = new LayoutWriter(join(job.workspace, 'images'))
  layout.add(layout.image(['base', 'api']), 'api')
  return job
}

/** Writes the user's config.json. */
function writeDocker(job: Job, config: unknown): void {
  const folder = join(job.home, '.docker')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'config.json'), typeof config === 'string' ? config : JSON.stringify(config))
}

const auth = Buffer.from('AWS:password-of-the-test').toString('base64')
const entries = (...hosts: string[]) => Object.fromEntries(hosts.map((host) => [host, { auth }]))

describe('with an account of its own', () => {
  test('only assume-role says role and region; the images are pushed and the cluster is found', async () => {
    await using sandbox = await startSandbox({ account, region })
    const job = jobOf(sandbox)
    try {
      await using names = await awsNames({ [registry]: `http://${sandbox.registry}` }, job.folder)
      Object.assign(job.environment, names.environment, { NO_PROXY: '127.0.0.1,localhost' })
      const role = `arn:aws:iam::${account}:role/EKS-HUB-Hub`
      expect(await job.uses('assume-role', { role, region, profile: 'shop' })).toMatchObject({ conclusion: 'success' })

      const login = await job.uses('ecr-login')
      expect(login).toMatchObject({ conclusion: 'success', outputs: { registry } })
      expect(login.log).toContain(`Region ${region}, by AWS_REGION.`)

      const push = await job.uses('push-images', { services, 'repository-prefix': 'hub-sample-', tags: 'v1' })
      expect([push.conclusion, push.log]).toEqual([
        'success',
        expect.stringContaining(`Registry ${registry}, which the job is logged in to.`),
      ])
      const { api } = JSON.parse(push.outputs.images ?? '') as Record<string, { ref: string; digest: string }>
      expect(api?.ref).toBe(`${registry}/hub-sample-api@${api?.digest}`)
      expect(sandbox.ecr.repositories.get('hub-sample-api')?.tags.get('v1')).toBe(api?.digest)

      const cluster = await job.uses('configure-kubeconfig', { cluster: 'hub-prod' })
      expect([cluster.conclusion, cluster.log]).toEqual([
        'success',
        expect.stringContaining(`arn:aws:eks:${region}:${account}:cluster/hub-prod`),
      ])
      await job.end()
    } finally {
      job.dispose()
    }
  })

  test('a profile that is named says its region, where the job says none', async () => {
    await using sandbox = await startSandbox({ account, region })
    const job = jobOf(sandbox)
    try {
      const keys = roleKeys(sandbox, 'EKS-HUB-Hub')
      const lines = Object.entries(keys).map(([name, value]) => `${name.toLowerCase()} = ${value}`)
      mkdirSync(join(job.home, '.aws'))
      writeFileSync(join(job.home, '.aws', 'config'), `[profile shop]\nregion = ${region}\n${lines.join('\n')}\n`)
      const cluster = await job.uses('configure-kubeconfig', { cluster: 'hub-prod', profile: 'shop' })
      expect([cluster.conclusion, cluster.log]).toEqual([
        'success',
        expect.stringContaining(`Region ${region}, by profile shop.`),
      ])
      await job.end()
    } finally {
      job.dispose()
    }
  })

  test('a profile without a region leads to us-east-1, and the error about the cluster says where it was looked for', async () => {
    await using sandbox = await startSandbox({ account, region })
    const job = jobOf(sandbox, roleKeys(sandbox, 'EKS-HUB-Hub'))
    try {
      const { conclusion, log } = await job.uses('configure-kubeconfig', { cluster: 'shop-prod' })
      expect(conclusion).toBe('failure')
      expect(log).toContain(
        'Region us-east-1: neither AWS_REGION, AWS_DEFAULT_REGION nor profile default says another.',
      )
      expect(log).toContain('us-east-1')
      await job.end()
    } finally {
      job.dispose()
    }
  })
})

describe('push-images without a registry', () => {
  const push = { services, 'repository-prefix': 'hub-sample-', tags: 'v1' }

  test.each([
    ['nothing', {}, 'the job is logged in to no registry.'],
    ['an empty config.json', { auths: {} }, 'the job is logged in to no registry.'],
    [
      'Docker Hub, as on GitHub’s machines',
      { auths: entries('https://index.docker.io/v1/') },
      'the job is logged in to no registry but index.docker.io, which is public.',
    ],
    [
      'public registries',
      { auths: entries('public.ecr.aws', 'docker.io') },
      'no registry but docker.io, public.ecr.aws, which are public.',
    ],
    [
      'two registries in Amazon ECR',
      { auths: entries(registry, 'ghcr.io', '210987654321.dkr.ecr.us-east-1.amazonaws.com') },
      `several registries: ${registry}, 210987654321.dkr.ecr.us-east-1.amazonaws.com.`,
    ],
    [
      'two registries elsewhere',
      { auths: entries('ghcr.io', 'https://quay.io') },
      'several registries: ghcr.io, quay.io.',
    ],
    ['a config.json that is none', '{"auths":', 'is not a JSON object.'],
  ])('logged in to %s: an error, before anything is sent', async (_what, config, message) => {
    await using sandbox = await startSandbox()
    const job = jobOf(sandbox)
    try {
      writeDocker(job, config)
      const { conclusion, log } = await job.uses('push-images', push)
      expect([conclusion, log]).toEqual(['failure', expect.stringContaining(message)])
      expect(log).not.toContain(auth)
      expect(sandbox.requests).toEqual([])
    } finally {
      job.dispose()
    }
  })

  test.each([
    ['docker login', { auths: entries(registry, 'ghcr.io', 'https://index.docker.io/v1/') }, registry],
    ['an old docker login', { auths: entries(`https://${registry}/v2/`) }, registry],
    ['a credential store', { credsStore: 'none', auths: { [registry]: {}, 'public.ecr.aws': {} } }, registry],
    ["Amazon's credential helper", { credHelpers: { [registry]: 'none' } }, registry],
    ['a registry that is not Amazon’s', { auths: entries('ghcr.io', 'https://index.docker.io/v1/') }, 'ghcr.io'],
  ])('logged in by %s: that one, by name in the log', async (_what, config, host) => {
    await using sandbox = await startSandbox()
    const job = jobOf(sandbox)
    try {
      writeDocker(job, config)
      const helper = join(job.home, 'docker-credential-none')
      writeFileSync(helper, `#!/bin/sh\ncat >/dev/null\necho '{"Username":"AWS","Secret":"secret-of-the-helper"}'\n`)
      chmodSync(helper, 0o755)
      job.environment.PATH = `${job.home}:${job.environment.PATH}`
      const { conclusion, outputs, log } = await job.uses('push-images', { ...push, push: 'false' })
      expect([conclusion, log]).toEqual([
        'success',
        expect.stringContaining(`Registry ${host}, which the job is logged in to.`),
      ])
      expect(JSON.parse(outputs.images ?? '').api.ref).toBe(`${host}/hub-sample-api:v1`)
    } finally {
      job.dispose()
    }
  })

  test('DOCKER_AUTH_CONFIG counts', async () => {
    await using sandbox = await startSandbox()
    const job = jobOf(sandbox, { DOCKER_AUTH_CONFIG: JSON.stringify({ auths: entries(registry) }) })
    try {
      const { log } = await job.uses('push-images', { ...push, push: 'false' })
      expect(log).toContain(`Registry ${registry}, which the job is logged in to.`)
    } finally {
      job.dispose()
    }
  })

  test('nothing is pushed and nobody is logged in: images are named as Docker’s own', async () => {
    await using sandbox = await startSandbox()
    const job = jobOf(sandbox)
    try {
      const { conclusion, outputs } = await job.uses('push-images', { ...push, push: 'false' })
      expect(conclusion).toBe('success')
      expect(JSON.parse(outputs.images ?? '').api.ref).toBe('localhost/hub-sample-api:v1')
      // The cache is looked for in a registry all the same.
      const cached = await job.uses('push-images', { ...push, push: 'false', cache: 'registry' })
      expect([cached.conclusion, cached.log]).toEqual(['failure', expect.stringContaining('logged in to no registry')])
    } finally {
      job.dispose()
    }
  })
})
