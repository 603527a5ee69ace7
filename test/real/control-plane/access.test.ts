/** configure-kubeconfig's check of the access, and what kubectl may do after it. */
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import { hub } from '../../../src/hub.ts'
import { cluster, openPlaneBench, type PlaneBench, planePrograms } from '../../support/control-plane/bench.ts'
import { describeWith } from '../../support/real-programs.ts'

const whoami = 'kubectl auth whoami -o jsonpath={.status.userInfo.username}'

// Several jobs and a whole control plane, on a machine that may be busy with other tests.
jest.setTimeout(120_000)

describeWith(planePrograms, 'access to a real control plane', () => {
  let bench: PlaneBench

  beforeAll(async () => {
    bench = await openPlaneBench({ 'cluster-deployer': ['deployers'], stranger: [] })
    await bench.admin(`
      kubectl create namespace shop
      kubectl create rolebinding deployers --clusterrole=edit --group=deployers --namespace=shop
    `)
  })
  afterAll(async () => await bench?.[Symbol.asyncDispose]())

  const asDeployer = (inputs: Record<string, string> = {}) =>
    bench.configured({ role: 'cluster-deployer', namespace: 'shop', ...inputs })

  test('by the exec plugin: verified, and kubectl is who the step said', async () => {
    const { job, step } = await bench.configured()
    expect(step).toMatchObject({ conclusion: 'success' })
    expect(step.outputs.identity).toMatch(new RegExp(`^arn:aws:sts::${hub.account}:assumed-role/${hub.role}/`))
    expect((await job.run(whoami)).log).toContain(step.outputs.identity)
  })

  test('by a static token', async () => {
    const { job, step } = await bench.configured({ credential: 'static' })
    expect(step).toMatchObject({ conclusion: 'success' })
    expect((await job.run(whoami)).log).toContain(step.outputs.identity)
  })

  test('of a further role with rights in one namespace alone', async () => {
    const { job, step } = await asDeployer()
    expect(step).toMatchObject({ conclusion: 'success' })
    expect(step.outputs.identity).toContain('assumed-role/cluster-deployer/')
    expect(await job.run('kubectl create configmap one --from-literal=a=b')).toMatchObject({ conclusion: 'success' })
    for (const elsewhere of ['kubectl get pods --namespace=default', 'kubectl get namespaces']) {
      const refused = await job.run(elsewhere)
      expect([refused.conclusion, refused.log]).toEqual(['failure', expect.stringContaining('(Forbidden)')])
    }
  })

  test('of a role without any right in the whole cluster: the question is forbidden, and the remedy helps', async () => {
    await bench.admin('kubectl delete clusterrolebinding system:basic-user')
    const refused = await asDeployer()
    expect(refused.step.conclusion).toBe('failure')
    expect(refused.step.log).toMatch(
      /hub-ephemeral knows who we are but forbids the question: selfsubjectreviews\.authentication\.k8s\.io is forbidden: User "arn:aws:sts::\d+:assumed-role\/cluster-deployer\/[^"]+" cannot create resource "selfsubjectreviews"/,
    )
    expect(refused.step.log).toContain('Bind the ClusterRole system:basic-user to system:authenticated')
    expect(await refused.job.run('test -z "$KUBECONFIG"')).toMatchObject({ conclusion: 'success' })

    const { job, step } = await asDeployer({ verify: 'false' })
    expect(step).toMatchObject({ conclusion: 'success' })
    expect(await job.run('kubectl get pods')).toMatchObject({ conclusion: 'success' })

    await bench.admin(
      'kubectl create clusterrolebinding system:basic-user --clusterrole=system:basic-user --group=system:authenticated',
    )
    expect((await asDeployer()).step).toMatchObject({ conclusion: 'success' })
  })

  test('of a role that the cluster does not know: nothing is left, and the access entry comes first', async () => {
    const { job, step } = await bench.configured({ role: 'stranger' })
    expect(step.conclusion).toBe('failure')
    expect(step.log).toMatch(/answered Unauthorized to arn:aws:iam::\d+:role\/stranger/)
    expect(step.log).toContain('1. The cluster does not know')
    expect(step.outputs).toEqual({})
    expect(await job.run('test -z "$KUBECONFIG"')).toMatchObject({ conclusion: 'success' })
  })

  test('by a token of another cluster is Unauthorized, and that is among the reasons', async () => {
    const { clusters } = bench.sandbox
    const [prod, plane] = [clusters[hub.clusters.prod], clusters[cluster]]
    if (!prod || !plane) throw new Error('the sandbox has no such clusters')
    const { endpoint, ca } = plane
    clusters[hub.clusters.prod] = { ...plane, name: prod.name, arn: prod.arn, endpoint, ca }
    const { step } = await bench.configured({ cluster: hub.clusters.prod }).finally(() => {
      clusters[hub.clusters.prod] = prod
    })
    expect(step.conclusion).toBe('failure')
    expect(step.log).toContain(`hub-prod answered Unauthorized to arn:aws:iam::${hub.account}:role/${hub.role}`)
    expect(step.log).toContain(`3. The API server at ${endpoint} is not that of ${prod.arn}`)
  })

  // The last test: it changes the API server's flags.
  test.each(['authentication.k8s.io/v1/selfsubjectreviews', 'authentication.k8s.io/v1'])(
    'to an API server without %s works, and nobody is named',
    async (api) => {
      await bench.plane.restartApiServer(undefined, [`--runtime-config=${api}=false`])
      for (const { job, step } of [await bench.configured(), await asDeployer()]) {
        expect(step).toMatchObject({ conclusion: 'success' })
        expect(step.outputs.identity ?? '').toBe('')
        expect(step.log).toContain('It takes the token, and has no API that says whose it is.')
        expect(job.summary).not.toContain('not verified')
        expect(await job.run('kubectl get pods')).toMatchObject({ conclusion: 'success' })
      }
      const { step } = await bench.configured({ role: 'stranger' })
      expect([step.conclusion, step.log]).toEqual(['failure', expect.stringContaining('answered Unauthorized to')])
    },
  )
})
