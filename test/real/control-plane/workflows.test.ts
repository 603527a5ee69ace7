/**
 * The deploy workflows of this repository on a real control plane, with rights that are no more than what the setup
 * gives: .github/setup/namespaces.yml and the ClusterRole `edit`. AWS, the registry and the nodes are the sandbox's.
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import { hub } from '../../../src/hub.ts'
import { sample, sampleServices, writeSampleImages } from '../../sandbox/registry/oci-sample.ts'
import { root } from '../../sandbox/workflow/job.ts'
import { pullRequest, type RunOptions, release, runWorkflow, type WorkflowRun } from '../../sandbox/workflow/runner.ts'
import { cluster, openPlaneBench, type PlaneBench, planePrograms } from '../../support/control-plane/bench.ts'
import { type SimulatedNode, startNode } from '../../support/control-plane/node.ts'
import { describeWith, testWith } from '../../support/real-programs.ts'

const ephemeral = '.github/workflows/deploy-ephemeral.yml'
const prod = '.github/workflows/deploy-prod.yml'

// Whole deployments; a namespace alone takes 10 s and more to go.
jest.setTimeout(240_000)

describeWith(planePrograms, 'the deploy workflows on a real control plane', () => {
  const folder = mkdtempSync(join(tmpdir(), 'deploy-'))
  let bench: PlaneBench
  let node: SimulatedNode
  /** Ready-made images, for DEPLOY_SERVICES. */
  let layouts = ''

  beforeAll(async () => {
    bench = await openPlaneBench({ [hub.role]: ['ds-infra-deployers'] })
    await bench.admin(`
      kubectl apply --filename='${join(root, '.github/setup/namespaces.yml')}'
      kubectl create clusterrolebinding deployers --clusterrole=edit --group=ds-infra-deployers
    `)
    node = await startNode(bench.plane)
    const images = await writeSampleImages(folder)
    const services = sampleServices.map((name) => [name, { image: `oci:${images[name]?.layout}` }])
    layouts = JSON.stringify(Object.fromEntries(services))
  })
  afterAll(async () => {
    await node?.[Symbol.asyncDispose]()
    await bench?.[Symbol.asyncDispose]()
    rmSync(folder, { recursive: true, force: true })
  })

  async function deploy(workflow: string, event: RunOptions['event'], options: Partial<RunOptions> = {}) {
    const { sandbox } = bench
    const run = await runWorkflow({
      workingCopy: root,
      workflow,
      event,
      environment: sandbox.environment,
      knownSecrets: sandbox.secrets,
      onJob: (claims) => sandbox.oidc.setJob(claims),
      ...options,
      vars: { DEPLOY_REGISTRY: sandbox.registry, DEPLOY_PROD_CLUSTER: cluster, ...options.vars },
    })
    return { ...run, ran: run.jobs.filter(({ result }) => result !== 'skipped') }
  }

  /** Fails unless both services run in the namespace, with images that are in the registry. */
  async function expectDeployed(namespace: string, run: WorkflowRun): Promise<void> {
    expectSuccess(run)
    const template = '{range .items[*]}{.metadata.name} {.status.readyReplicas} {..containers[0].image}{"\\n"}{end}'
    const shown = await bench.admin(`kubectl get deployments --namespace=${namespace} --output=jsonpath='${template}'`)
    const { ecr } = bench.sandbox
    const outputs = run.jobs.find(({ outputs }) => outputs.images)?.outputs.images ?? '{}'
    const images = JSON.parse(outputs) as Record<string, { repository: string; digest: string; ref: string }>
    const expected = sampleServices.map((name) => `${name} 1 ${images[name]?.ref}`)
    expect(shown.trim().split('\n')).toEqual(expected)
    for (const name of sampleServices) {
      const repository = ecr.repositories.get(`hub-sample-${name}`)
      expect(repository && ecr.manifest(repository, images[name]?.digest ?? '')).toBeDefined()
    }
  }

  test('deploy-ephemeral: opened, pushed to, closed', async () => {
    const namespace = 'hub-sample-pr-12'
    const vars = { DEPLOY_SERVICES: layouts }
    const opened = await deploy(ephemeral, pullRequest({ action: 'opened', number: 12 }), { vars })
    await expectDeployed(namespace, opened)
    expect(opened.ran[0]?.summary).toContain(`### Deployed to \`${cluster}\`, namespace \`${namespace}\``)

    const pushed = await deploy(ephemeral, pullRequest({ action: 'synchronize', number: 12 }), { vars })
    await expectDeployed(namespace, pushed)

    const closed = await deploy(ephemeral, pullRequest({ action: 'closed', number: 12 }))
    expectSuccess(closed)
    expect(closed.ran.map(({ id }) => id)).toEqual(['tear-down'])
    expect(await bench.admin('kubectl get namespaces --output=name')).not.toContain(namespace)
    expect([...opened.ran, ...pushed.ran, ...closed.ran].flatMap(({ leftBehind }) => leftBehind.temp)).toEqual([])
  })

  test('deploy-prod: a release', async () => {
    const vars = { DEPLOY_SERVICES: layouts }
    const released = await deploy(prod, release('v1.4.0'), { vars })
    await expectDeployed('hub-sample', released)
    expect(bench.sandbox.ecr.repositories.get('hub-sample-api')?.tags.has('v1.4.0')).toBe(true)
    expect(released.ran[0]?.summary).toContain(`### Released v1.4.0 to \`${cluster}\``)
  })

  testWith({ docker: ['version'] }, 'deploy-ephemeral: images that a Docker Engine builds', async () => {
    const opened = await deploy(ephemeral, pullRequest({ action: 'opened', number: 13 }), {
      environment: { ...bench.sandbox.environment, DOCKER_HOST: process.env.DOCKER_HOST },
    })
    await expectDeployed('hub-sample-pr-13', opened)
  })

  test('deploy-ephemeral: the API server restarts while the rollout is waited for', async () => {
    await node[Symbol.asyncDispose]()
    let begin = () => {}
    const waits = new Promise<void>((done) => {
      begin = done
    })
    const deployed = deploy(ephemeral, pullRequest({ action: 'opened', number: 15 }), {
      vars: { DEPLOY_SERVICES: layouts },
      reporter: { line: (line) => line.includes('rollout to finish') && begin() },
    })
    await Promise.race([waits, deployed])
    await bench.plane.restartApiServer()
    // Until then no pod runs, so nothing is rolled out.
    node = await startNode(bench.plane)
    await expectDeployed('hub-sample-pr-15', await deployed)
  })

  test('a rollout that does not succeed fails the job, which shows the pods', async () => {
    const workingCopy = join(folder, 'caller')
    writeCaller(workingCopy)
    const vars = { DEPLOY_SERVICES: layouts, DEPLOY_MANIFESTS: 'broken' }
    const event = pullRequest({ action: 'opened', number: 14 })
    const { result, ran } = await deploy('.github/workflows/preview.yml', event, { workingCopy, vars })
    expect(result).toBe('failure')
    const [wait, summary, show] = ran[0]?.steps.filter(({ post }) => !post).slice(-3) ?? []
    expect([wait?.name, wait?.conclusion, summary?.conclusion]).toEqual(['Wait for the rollout', 'failure', 'skipped'])
    expect(wait?.log).toContain('exceeded its progress deadline')
    expect([show?.name, show?.log]).toEqual([
      'Show what went wrong',
      expect.stringMatching(/api-\S+ +0\/1 +ErrImagePull/),
    ])
  })
})

/** A repository that calls deploy-ephemeral, with manifests whose service `api` has an image that may not be pulled. */
function writeCaller(folder: string): void {
  cpSync(sample, folder, { recursive: true })
  const write = (name: string, content: unknown) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), JSON.stringify(content))
  }
  write('.github/workflows/preview.yml', {
    on: { pull_request: { types: ['opened'] } },
    jobs: {
      deploy: {
        permissions: { contents: 'read', 'id-token': 'write' },
        uses: 'huggingface/ds-infra/.github/workflows/deploy-ephemeral.yml@v1',
      },
    },
  })
  const path = '/spec/template/metadata/annotations'
  const patch = [
    { op: 'add', path, value: { 'sandbox.test/api': 'image-denied' } },
    { op: 'add', path: '/spec/progressDeadlineSeconds', value: 3 },
  ]
  write('broken/kustomization.yaml', {
    resources: ['../manifests'],
    patches: [{ target: { kind: 'Deployment', name: 'api' }, patch: JSON.stringify(patch) }],
  })
}

/** Fails with the log of a run that failed. */
function expectSuccess({ result, jobs }: WorkflowRun): void {
  if (result !== 'success') throw new Error(`The run ended with ${result}:\n${jobs.map(({ log }) => log).join('\n')}`)
}
