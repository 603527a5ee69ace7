/** The two deploy workflows of this repository, whole, on the sandbox, with the bundles and a real kubectl. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { sample, sampleServices, writeSampleImages } from '../sandbox/registry/oci-sample.ts'
import { type Sandbox, startSandbox } from '../sandbox/sandbox.ts'
import { root } from '../sandbox/workflow/job.ts'
import { pullRequest, type RunOptions, release, runWorkflow, type WorkflowRun } from '../sandbox/workflow/runner.ts'
import { describeWith } from '../support/real-programs.ts'

const kubectl = { kubectl: ['version', '--client'] }
const production = 'repo:huggingface/sample:environment:production'
const ephemeral = '.github/workflows/deploy-ephemeral.yml'
const prod = '.github/workflows/deploy-prod.yml'

// Whole deployments, on a machine that may be busy with other tests.
jest.setTimeout(240_000)

let sandbox: Sandbox
let folder = ''
let services = ''
let digests: Record<string, string>

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'deploy '))
  const images = await writeSampleImages(folder)
  services = JSON.stringify(
    Object.fromEntries(sampleServices.map((name) => [name, { image: `oci:${images[name]?.layout}` }])),
  )
  digests = Object.fromEntries(sampleServices.map((name) => [name, images[name]?.digest ?? '']))
})

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

beforeEach(async () => {
  await sandbox?.stop()
  sandbox = await startSandbox()
})

afterAll(async () => {
  await sandbox?.stop()
})

async function deploy(workflow: string, event: RunOptions['event'], vars: Record<string, string> = {}) {
  const run = await runWorkflow({
    workingCopy: root,
    workflow,
    event,
    vars: { DEPLOY_REGISTRY: sandbox.registry, DEPLOY_SERVICES: services, ...vars },
    ...sandbox.workflows,
  })
  const log = run.jobs.map((job) => job.log).join('\n')
  return { ...run, log, ran: run.jobs.filter(({ result }) => result !== 'skipped') }
}

/** Fails with the log of a run that failed. */
function expectSuccess({ result, jobs }: WorkflowRun): void {
  if (result !== 'success') throw new Error(`The run ended with ${result}:\n${jobs.map(({ log }) => log).join('\n')}`)
}

/** `<kind>/<name> <images>` of every object that somebody applied. */
function applied(cluster: string, namespace: string): string[] {
  const objects = sandbox.clusters[cluster]?.objects({ namespace }) ?? []
  return objects
    .filter(({ kind }) => ['Deployment', 'Service'].includes(kind))
    .map(({ kind, metadata, spec }) => {
      const images = [...JSON.stringify(spec).matchAll(/"image":"([^"]+)"/g)].map((match) => match[1])
      return [`${kind}/${metadata.name}`, ...images].join(' ')
    })
    .sort()
}

function expected(): string[] {
  const image = (name: string) => `${sandbox.registry}/hub-sample-${name}@${digests[name]}`
  const services = sampleServices.map((name) => `Service/${name}`)
  return [...sampleServices.map((name) => `Deployment/${name} ${image(name)}`), ...services].sort()
}

describeWith(kubectl, 'deploy-ephemeral', () => {
  test('deploys a pull request by digest, again on a push, and takes it away when it is closed', async () => {
    const opened = await deploy(ephemeral, pullRequest({ action: 'opened', number: 12 }))
    expectSuccess(opened)
    expect(applied('hub-ephemeral', 'hub-sample-pr-12')).toEqual(expected())
    expect(opened.ran[0]?.summary).toContain('### Deployed to `hub-ephemeral`, namespace `hub-sample-pr-12`')
    expect(JSON.parse(opened.ran[0]?.outputs.images ?? '')).toMatchObject({ api: { digest: digests.api } })

    const pushed = await deploy(ephemeral, pullRequest({ action: 'synchronize', number: 12 }))
    expectSuccess(pushed)
    expect(applied('hub-ephemeral', 'hub-sample-pr-12')).toEqual(expected())

    const closed = await deploy(ephemeral, pullRequest({ action: 'closed', number: 12 }))
    expectSuccess(closed)
    expect(closed.ran.map(({ id }) => id)).toEqual(['tear-down'])
    expect(sandbox.clusters['hub-ephemeral']?.objects({ namespace: 'hub-sample-pr-12' })).toEqual([])
  })

  test('leaves nothing behind, and needs neither ListClusters nor AWS CLI', async () => {
    const { ran } = await deploy(ephemeral, pullRequest({ action: 'opened' }))
    expect(ran.map(({ leftBehind }) => leftBehind.temp)).toEqual([[]])
    expect(ran.map(({ leftBehind }) => leftBehind.home)).toEqual([[]])
    const operations = new Set(sandbox.requests.map(({ service, operation }) => `${service} ${operation}`))
    expect([...operations].filter((name) => /^(sts|eks|ecr|oidc) /.test(name)).sort()).toEqual([
      'ecr GetAuthorizationToken',
      'eks DescribeCluster',
      'oidc GetIdToken',
      'sts AssumeRoleWithWebIdentity',
    ])
  })

  test('tears down a second time without an error', async () => {
    expectSuccess(await deploy(ephemeral, pullRequest({ action: 'closed' })))
  })

  test('goes where the repository variables say', async () => {
    sandbox.ecr.createRepository('other/api')
    sandbox.ecr.createRepository('other/worker')
    const vars = {
      DEPLOY_ROLE: 'HFPowerUserAccess',
      DEPLOY_REPOSITORY_PREFIX: 'other/',
      DEPLOY_EPHEMERAL_NAMESPACE: 'preview-',
    }
    await deploy(ephemeral, pullRequest({ action: 'opened' }), vars)
    expect(sandbox.requests.filter(({ service }) => service === 'eks').map(({ principal }) => principal)).toEqual([
      expect.stringContaining(':assumed-role/HFPowerUserAccess/'),
    ])
  })

  test('after a failure it shows the state of the namespace', async () => {
    const event = pullRequest({ action: 'opened' })
    expectSuccess(await deploy(ephemeral, event))
    const { result, ran } = await deploy(ephemeral, event, { DEPLOY_MANIFESTS: 'test/none' })
    expect(result).toBe('failure')
    const [apply, , , show] = ran[0]?.steps.filter(({ post }) => !post).slice(-4) ?? []
    expect([apply?.name, apply?.conclusion]).toEqual(['Apply the manifests', 'failure'])
    expect([show?.name, show?.conclusion]).toEqual(['Show what went wrong', 'success'])
    expect(show?.log).toMatch(/deployment\.apps\/api +1\/1.*Created pod: worker-/s)
  })

  test('a role that the repository may not assume ends the job with what the trust policy lacks', async () => {
    for (const role of sandbox.iam.roles.values()) role.trustPolicy = { Version: '2012-10-17', Statement: [] }
    const { result, ran, log } = await deploy(ephemeral, pullRequest({ action: 'opened' }))
    expect(result).toBe('failure')
    expect(log).toContain('repo:huggingface/sample:pull_request')
    expect(ran[0]?.steps.find(({ conclusion }) => conclusion === 'failure')?.name).toBe('Assume the AWS role')
    expect(ran[0]?.leftBehind.temp).toEqual([])
  })
})

describeWith(kubectl, 'deploy-prod', () => {
  test("deploys a release to hub-prod with the release's tag, as the environment production", async () => {
    // Nobody but a job of that environment may have the role.
    for (const role of sandbox.iam.roles.values()) {
      const trust = JSON.stringify(role.trustPolicy).replaceAll('repo:huggingface/*:*', production)
      role.trustPolicy = JSON.parse(trust)
    }
    const released = await deploy(prod, release('v1.4.0'))
    expectSuccess(released)
    expect(applied('hub-prod', 'hub-sample')).toEqual(expected())
    expect([...(sandbox.ecr.repositories.get('hub-sample-api')?.tags.keys() ?? [])]).toEqual(['v1.4.0'])
    expect(released.ran[0]?.summary).toContain('### Released v1.4.0 to `hub-prod`')
  })
})

describe('without a deployment', () => {
  test('tells the pull request of a fork why it is not deployed, and asks nobody for anything', async () => {
    const { ran, log, result } = await deploy(ephemeral, pullRequest({ action: 'opened', fork: 'somebody/sample' }))
    expect(result).toBe('success')
    expect(ran.map(({ id }) => id)).toEqual(['fork'])
    expect(log).toContain('##[notice]This pull request comes from a fork.')
    expect(sandbox.requests).toEqual([])
  })

  test('does nothing for a release that is a draft', async () => {
    expect((await deploy(prod, release('v1.4.0', { action: 'created' }))).result).toBe('skipped')
  })
})

describeWith(kubectl, 'the workflow in the README', () => {
  test('deploys what it says, with the registry of the sandbox and ready-made images', async () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8')
    const text = /```yaml\n(name: Deploy\n.*?)```/s.exec(readme)?.[1] ?? ''
    const workflow = text
      .replace(/( *)- uses: huggingface\/ds-infra\/ecr-login@v1/, `$&\n$1  with: { registries: '${sandbox.registry}' }`)
      .replace(/( *)repository-prefix:/, `$1registry: ${sandbox.registry}\n$&`)
      .replace(/services: \|.*?(?=\n {6}- )/s, `services: '${services}'`)
    const workingCopy = join(folder, 'readme')
    mkdirSync(join(workingCopy, '.github', 'workflows'), { recursive: true })
    writeFileSync(join(workingCopy, '.github', 'workflows', 'deploy.yml'), withDeployment(workflow))
    for (const name of sampleServices) sandbox.ecr.createRepository(`hub-datasets-server-${name}`)
    const run = await runWorkflow({
      workingCopy,
      workflow: '.github/workflows/deploy.yml',
      event: pullRequest({ action: 'opened' }),
      ...sandbox.workflows,
    })
    expectSuccess(run)
    expect(applied('hub-ephemeral', 'datasets-server')).toEqual([
      `Deployment/api ${sandbox.registry}/hub-datasets-server-api@${digests.api}`,
    ])
  })

  /** The README updates a deployment that exists. */
  function withDeployment(workflow: string): string {
    const step = '      - run: kubectl create deployment api --image=api --replicas=0\n'
    return workflow.replace(/^ {6}- run: kubectl set image/m, `${step}$&`)
  }
})

describeWith(kubectl, 'called from another repository', () => {
  test('deploy-prod deploys that repository, by the release that it names', async () => {
    const workingCopy = join(folder, 'caller')
    cpSync(sample, workingCopy, { recursive: true })
    mkdirSync(join(workingCopy, '.github', 'workflows'), { recursive: true })
    const caller = `on: { release: { types: [published] } }
permissions: {}
jobs:
  deploy:
    permissions: { contents: read, id-token: write }
    uses: huggingface/ds-infra/.github/workflows/deploy-prod.yml@v1
`
    writeFileSync(join(workingCopy, '.github', 'workflows', 'release.yml'), caller)
    const run = await runWorkflow({
      workingCopy,
      workflow: '.github/workflows/release.yml',
      event: release('v2.0.0'),
      vars: { DEPLOY_REGISTRY: sandbox.registry, DEPLOY_SERVICES: services, DEPLOY_MANIFESTS: 'manifests' },
      ...sandbox.workflows,
    })
    expectSuccess(run)
    expect(applied('hub-prod', 'hub-sample')).toEqual(expected())
  })
})
