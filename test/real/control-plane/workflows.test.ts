/**
 * The deploy workflows on a real control plane, called by the lines of README.md, with rights that are no more than what
 * .github/setup gives. AWS, the registry and the nodes are the sandbox's.
 */
import { join } from 'node:path'
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import { hub } from '../../../src/hub.ts'
import { sampleServices } from '../../sandbox/registry/oci-sample.ts'
import { root } from '../../sandbox/workflow/job.ts'
import { schedule } from '../../sandbox/workflow/runner.ts'
import { cluster, openPlaneBench, type PlaneBench, planePrograms } from '../../support/control-plane/bench.ts'
import { type SimulatedNode, startNode } from '../../support/control-plane/node.ts'
import { callers, type DeployBench, ended, openDeployBench, project } from '../../support/deploy-workflows.ts'
import { describeWith } from '../../support/real-programs.ts'

// Whole deployments; a namespace alone takes 10 s and more to go.
jest.setTimeout(600_000)

const { Preview = '', Sweep = '', Images = '', Release = '' } = callers()
const setup = (name: string) => join(root, '.github/setup', name)
const releases = 'ds-infra-releases'

describeWith(planePrograms, 'the deploy workflows on a real control plane', () => {
  let plane: PlaneBench
  let bench: DeployBench
  let node: SimulatedNode

  beforeAll(async () => {
    plane = await openPlaneBench({ [hub.role]: ['ds-infra-deployers'], [hub.standIn.role]: [releases] })
    const bind = ['apply', 'wait', 'remove'].map(
      (role) => `kubectl create rolebinding ${role} -n shop --clusterrole=ds-infra-${role} --group=${releases}`,
    )
    await plane.admin(`
      kubectl apply --filename='${setup('deploy-rights.yml')}' --filename='${setup('previews.yml')}'
      kubectl create namespace shop
      ${bind.join('\n')}
    `)
    node = await startNode(plane.plane)
    bench = await openDeployBench(plane.sandbox)
  })

  afterAll(async () => {
    await node?.[Symbol.asyncDispose]()
    await bench?.[Symbol.asyncDispose]()
    await plane?.[Symbol.asyncDispose]()
  })

  /** Ready replicas and image of each Deployment. */
  const running = async (namespace: string) => {
    const template = '{range .items[*]}{.metadata.name} {.status.readyReplicas} {..containers[0].image}{"\\n"}{end}'
    const shown = await plane.admin(`kubectl get deployments --namespace=${namespace} --output=jsonpath='${template}'`)
    return shown.trim().split('\n')
  }
  /** What runs if it is the newest images that were pushed to `<prefix><service>` under a tag that begins so. */
  const expected = (prefix: string, tag: string) =>
    sampleServices.map((name) => {
      const tags = [...(bench.sandbox.ecr.repositories.get(prefix + name)?.tags ?? [])]
      const digest = tags.filter(([one]) => one.startsWith(tag)).at(-1)?.[1]
      return `${name} 1 ${bench.sandbox.registry}/${prefix}${name}@${digest}`
    })
  const namespaces = async () => await plane.admin('kubectl get namespaces --output=name')

  test('a pull request: opened, pushed to while the API server restarts, closed, and another one swept', async () => {
    const shop = await bench.add('huggingface/previews', { Preview, Sweep })
    const pull = await shop.repository.openPullRequest({ files: { 'api/a.txt': '1' } })
    await shop.run(pull.event('opened'))
    expect(await running('huggingface-previews-pr-1')).toEqual(expected('preview/previews/', 'sha-'))

    // Until the server is back no pod runs, so nothing is healthy.
    await node[Symbol.asyncDispose]()
    const before = bench.lines.length
    const pushed = await shop.start(await pull.push({ 'api/a.txt': '2' }))
    const waits = () => bench.lines.slice(before).some((line) => /updated pods are ready/.test(line))
    while (!waits()) await new Promise((done) => setTimeout(done, 20))
    await plane.plane.restartApiServer()
    node = await startNode(plane.plane)
    await ended(pushed)
    expect(await running('huggingface-previews-pr-1')).toEqual(expected('preview/previews/', 'sha-'))

    await shop.run(await pull.close())
    expect(await namespaces()).not.toContain('huggingface-previews-pr-1')

    const other = await shop.repository.openPullRequest({ files: { 'api/a.txt': '3' } })
    await shop.run(other.event('opened'))
    await other.moveTo(other.headSha, { conflict: true })
    await other.close()
    await shop.run(await schedule('23 * * * *').happen(shop.repository))
    expect(await namespaces()).not.toContain('huggingface-previews-pr-2')
  })

  test('the role of pull requests changes nothing outside of its namespaces', async () => {
    const inputs = 'services: "[api, worker]", manifests: k8s/, namespace: shop'
    const shop = await bench.add('huggingface/trespass', {
      Preview: Preview.replace(/with: .*/, `with: { ${inputs} }`),
    })
    const pull = await shop.repository.openPullRequest({ files: { 'api/a.txt': '1' } })
    const { log } = await shop.run(pull.event('opened'), 'failure')
    expect(log).toContain('may change nothing outside of namespaces whose name begins with huggingface-')
    expect(await plane.admin('kubectl get deployments --namespace=shop --output=name')).toBe('')
  })

  test('a release, and one that fails and is rolled back', async () => {
    const vars = { DEPLOY_PROD_CLUSTER: cluster }
    const environments = { production: { vars: { DEPLOY_ROLE: hub.standIn.role } } }
    const shop = await bench.add('huggingface/shop', { Images, Release }, { vars, environments })
    const { repository } = shop
    await shop.run(await repository.push('main', { 'api/a.txt': '1' }))
    await shop.run(await repository.release('published', { tag: 'v1.0.0' }))
    expect(await running('shop')).toEqual(expected('shop/', 'v1.0.0'))

    const labels = '      labels:\n        app.kubernetes.io/name: api\n        app'
    const broken = project()['k8s/api.yaml']?.replace(
      labels,
      `      annotations: {sandbox.test/api: image-denied}\n${labels}`,
    )
    const slow = Release.replace('manifests: k8s/', 'manifests: k8s/, timeout: 10s')
    await shop.run(
      await repository.push('main', { 'k8s/api.yaml': broken ?? '', '.github/workflows/release.yml': slow }),
    )
    const failed = await shop.run(await repository.release('published', { tag: 'v1.1.0' }), 'failure')
    expect([failed.outcome, failed.log]).toEqual(['rolled-back', expect.stringContaining('Deployment api')])
    expect(await running('shop')).toEqual(expected('shop/', 'v1.0.0'))
  })
})
