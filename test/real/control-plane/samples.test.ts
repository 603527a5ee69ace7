/**
 * The repositories of test/samples on a real control plane, by their own workflows: a pull request that is deployed,
 * broken, rolled back, mended and closed, then a release;
 * with the rights of .github/setup. AWS, the registry and the nodes are the sandbox's.
 */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import { hub } from '../../../src/hub.ts'
import { root } from '../../sandbox/workflow/job.ts'
import { cluster, openPlaneBench, type PlaneBench, planePrograms } from '../../support/control-plane/bench.ts'
import { type SimulatedNode, startNode } from '../../support/control-plane/node.ts'
import { type DeployBench, filesOf, openDeployBench } from '../../support/deploy-workflows.ts'
import { describeWith, programPath } from '../../support/real-programs.ts'

// Whole deployments; a namespace alone takes 10 s and more to go.
jest.setTimeout(600_000)

const vars = { DEPLOY_PROD_CLUSTER: cluster }
const environments = { production: { vars: { DEPLOY_ROLE: hub.standIn.role } } }
const releases = 'ds-infra-releases'
const setup = (name: string) => join(root, '.github/setup', name)

describeWith({ ...planePrograms, helm3: ['version'] }, 'the sample repositories on a real control plane', () => {
  let plane: PlaneBench
  let bench: DeployBench
  let node: SimulatedNode

  beforeAll(async () => {
    plane = await openPlaneBench({ [hub.role]: ['ds-infra-deployers'], [hub.standIn.role]: [releases] })
    await plane.admin(`kubectl apply --filename='${setup('deploy-rights.yml')}' --filename='${setup('previews.yml')}'`)
    node = await startNode(plane.plane)
    bench = await openDeployBench(plane.sandbox, { helm: programPath('helm3') })
  })

  afterAll(async () => {
    await node?.[Symbol.asyncDispose]()
    await bench?.[Symbol.asyncDispose]()
    await plane?.[Symbol.asyncDispose]()
  })

  /** The sample as `huggingface/<name>`. */
  async function add(name: string) {
    const folder = join(root, 'test/samples', name)
    const files = filesOf(folder)
    const services = readdirSync(join(folder, 'services'))
    return {
      files,
      services,
      added: await bench.addFiles(`huggingface/${name}`, files, services, { vars, environments }),
    }
  }

  /** Images of all pod templates of a namespace, by `<kind> <container>`. */
  async function images(namespace: string): Promise<Record<string, string>> {
    const text = await plane.admin(`kubectl get deployments,statefulsets,cronjobs -n ${namespace} -o json`)
    const { items } = JSON.parse(text) as { items: { kind: string; spec: PodSource }[] }
    const all = items.flatMap(({ kind, spec }) => {
      const { initContainers = [], containers } = (spec.jobTemplate?.spec ?? spec).template.spec
      return [...initContainers, ...containers].map(({ name, image }) => [`${kind} ${name}`, image])
    })
    return Object.fromEntries(all)
  }

  /** The newest image of a repository under a tag that begins so. */
  function pushed(repository: string, tag: string): string {
    const tags = [...(bench.sandbox.ecr.repositories.get(repository)?.tags ?? [])]
    const digest = tags.filter(([one]) => one.startsWith(tag)).at(-1)?.[1]
    return `${bench.sandbox.registry}/${repository}@${digest}`
  }

  /** The namespace of production, with the rights of its role. */
  async function makeProduction(namespace: string): Promise<void> {
    const bind = ['apply', 'wait', 'remove', 'chart'].map(
      (role) => `kubectl create rolebinding ${role} -n ${namespace} --clusterrole=ds-infra-${role} --group=${releases}`,
    )
    await plane.admin(`kubectl create namespace ${namespace}\n${bind.join('\n')}`)
  }

  const namespaces = async () => await plane.admin('kubectl get namespaces --output=name')

  test('nine services with one chart and a migration', async () => {
    const { files, services, added } = await add('storefront')
    expect(services).toHaveLength(9)
    const namespace = 'huggingface-storefront-pr-1'
    const deployed = (prefix: string, tag: string) =>
      Object.fromEntries(services.map((name) => [`Deployment ${name}`, pushed(prefix + name, tag)]))

    const pull = await added.repository.openPullRequest({ files: { 'services/orders/a.txt': '1' } })
    expect((await added.run(pull.event('opened'))).outcome).toBe('deployed')
    const before = deployed('preview/storefront/', 'sha-')
    expect(await images(namespace)).toEqual(before)

    const values = files['chart/values.yaml'] ?? ''
    node.logs.set('migration', 'column "total" is there already\n')
    const migration = values.replace('  annotations: {}', '  annotations: {sandbox.test/migration: fails}')
    const migrated = await added.run(await pull.push({ 'chart/values.yaml': migration }), 'failure')
    expect(migrated.outcome).toBe('rolled-back')
    expect(migrated.log).toMatch(/Job migration: .*column "total" is there already/)
    expect(await images(namespace)).toEqual(before)

    const broken = values.replace(/(basket: \{.*)\}/, '$1, annotations: {sandbox.test/basket: crashes}}')
    const crashed = await added.run(await pull.push({ 'chart/values.yaml': broken }), 'failure')
    expect(crashed.outcome).toBe('rolled-back')
    expect(crashed.log).toMatch(/Deployment basket: pod \S+, container basket: /)
    expect(await images(namespace)).toEqual(before)

    expect((await added.run(await pull.push({ 'chart/values.yaml': `${values}# As before.\n` }))).outcome).toBe(
      'deployed',
    )
    expect(await images(namespace)).toEqual(deployed('preview/storefront/', 'sha-'))
    expect((await added.run(await pull.close())).outcome).toBe('deleted')
    expect(await namespaces()).not.toContain(namespace)

    await makeProduction('storefront')
    await added.run(await added.repository.push('main', { 'services/orders/a.txt': '2' }))
    expect((await added.run(await added.repository.release('published', { tag: 'v1.0.0' }))).outcome).toBe('deployed')
    expect(await images('storefront')).toEqual(deployed('storefront/', 'v1.0.0'))
  })

  test('several services with plain manifests', async () => {
    const { files, added } = await add('payments')
    const namespace = 'huggingface-payments-pr-1'
    const deployed = (prefix: string, tag: string) => ({
      'Deployment schema': pushed(`${prefix}ledger`, tag),
      'Deployment gateway': pushed(`${prefix}gateway`, tag),
      'StatefulSet ledger': pushed(`${prefix}ledger`, tag),
      'CronJob reports': pushed(`${prefix}reports`, tag),
    })

    const pull = await added.repository.openPullRequest({ files: { 'services/ledger/a.txt': '1' } })
    const opened = await added.run(pull.event('opened'))
    expect([opened.outcome, added.comments(pull).at(-1)?.body]).toEqual([
      'deployed',
      expect.stringContaining('### `payments` is deployed'),
    ])
    const settings = await plane.admin(`kubectl get configmap settings -n ${namespace} -o jsonpath={.data.PUBLIC_URL}`)
    expect(settings.trim()).toBe('https://payments-pr-1.preview.example.com')
    const before = deployed('preview/payments/', 'sha-')
    expect(await images(namespace)).toEqual(before)

    const ledger = files['k8s/ledger.yaml'] ?? ''
    const template = '      labels: { app: ledger }'
    const broken = ledger.replace(
      `${template}\n    spec`,
      `${template}\n      annotations: {sandbox.test/ledger: invalid-image-name}\n    spec`,
    )
    const failed = await added.run(
      await pull.push({ 'k8s/ledger.yaml': broken, 'services/ledger/a.txt': '2' }),
      'failure',
    )
    expect(failed.outcome).toBe('rolled-back')
    expect(failed.log).toMatch(/StatefulSet ledger: pod ledger-1, container ledger: InvalidImageName/)
    expect(failed.log).toContain('Pod ledger-1: deleted, so that it starts anew as before')
    expect(await images(namespace)).toEqual(before)

    expect((await added.run(await pull.push({ 'k8s/ledger.yaml': ledger }))).outcome).toBe('deployed')
    expect(await images(namespace)).toEqual(deployed('preview/payments/', 'sha-'))
    expect((await added.run(await pull.close())).outcome).toBe('deleted')
    expect(await namespaces()).not.toContain(namespace)

    await makeProduction('payments')
    await added.run(await added.repository.push('main', { 'services/ledger/a.txt': '3' }))
    expect((await added.run(await added.repository.release('published', { tag: 'v1.0.0' }))).outcome).toBe('deployed')
    expect(await images('payments')).toEqual(deployed('payments/', 'v1.0.0'))
  })
})

interface PodSource {
  template: { spec: { initContainers?: Container[]; containers: Container[] } }
  jobTemplate?: { spec: PodSource }
}

interface Container {
  name: string
  image: string
}
